/** The search of an edition asks its index alone, whose files Pagefind names. */
export const preloads = (): Promise<string[]> => Promise.resolve([]);
