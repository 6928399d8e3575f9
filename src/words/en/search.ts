/** Words of the site search. */
import { plural } from '../format.ts';

/** "1 result", "37 results". */
export const results = (count: number): string => plural(count, { one: '# result', other: '# results' });

/** "3 results of other kinds". */
export const otherKinds = (count: number): string =>
  plural(count, { one: '# result of another kind', other: '# results of other kinds' });

export const browseInstead = 'The search could not be loaded. You can browse instead.';
