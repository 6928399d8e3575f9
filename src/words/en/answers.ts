/** Words for what is not known: pages and scripts share them. */

/** How an answer that is missing is written, everywhere: the provider's silence and our own are never one word. */
export const missing = { 'not-stated': 'Not stated', 'not-recorded': 'Not recorded' } as const;

/** Name of the value of a filter that stands for courses of which the fact is not known. */
export const notKnown = 'Not known';
