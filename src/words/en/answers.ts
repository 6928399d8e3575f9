/** Words for what is not known: pages and scripts share them. */
import { formatList } from '../format.ts';

/** How an answer that is missing is written, everywhere: the provider's silence and our own are never one word. */
export const missing = { 'not-stated': 'Not stated', 'not-recorded': 'Not recorded' } as const;

/** Name of the value of a filter that stands for courses of which the fact is not known. */
export const notKnown = 'Not known';

/** The deciding facts in their order, as a sentence names them. */
export const decidingNames = ['price', 'total time', 'credit', 'level', 'how you take part', 'next start'] as const;

/** All that is not known in one line: "Not recorded: price, credit and next start". */
export const lacking = (kind: keyof typeof missing, names: readonly string[]) =>
  `${missing[kind]}: ${formatList(names)}`;
