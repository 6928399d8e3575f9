/** The pages that searches of the finder's words know: in an edition none, whose search has an index of its own. */
import type { PageRows } from '#search/write-pages.ts';

/** No pages, and no words that find them. */
export const searchRows = (): Promise<PageRows> => Promise.resolve({ rows: [], lists: { version: 1, fields: [] } });
