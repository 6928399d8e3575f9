import type { Provider } from './course.ts';

/** What people call a provider: its name, also without its article or a local ending, and its short forms. */
export const providerNames = ({ name, shortNames = [] }: Pick<Provider, 'name' | 'shortNames'>): string[] => [
  name,
  name.replace(/^The /, ''),
  name.replace(/\s*\([^)]*\)$/, ''),
  ...shortNames,
];
