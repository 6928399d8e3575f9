import type { Format } from '../format.ts';
import { readMappedJson } from './read-json.ts';

/** JSON of any shape; a mapping says what its fields mean. */
export const mappedJson = {
  id: 'mapped-json',
  label: 'JSON by mapping',
  extensions: ['.json', '.jsonl'],
  mediaType: 'application/json',
  detect: () => false,
  read: readMappedJson,
} as const satisfies Format;
