/** Words of the links between the pages of a list. */
export const pagesOf = (list: string): string => `Pages: ${list}`;
export const previous = 'Previous';
export const next = 'Next';
export const pageNumber = (page: number): string => `Page ${page}`;
