/** Whether a course can be looked up: the form, the command and the import ask it of every record alike. */
import { valueAt } from './problem.ts';

/** What the mend is, wherever a course lacks every address. */
export const addressWanted =
  'the address of the provider’s page of the course in "url", or of the page that was read in "source.url": without either nobody can look the facts up';

/** Whether a record has its own page or that of its source as an address. */
export const hasAddress = (record: unknown): boolean =>
  [['url'], ['source', 'url']].some((path) => Boolean(valueAt(record, path)));
