/** Words of the links between the pages of a list. */
export const pagesOf = (list: string): string => `Páginas: ${list}`;
export const previous = 'Anterior';
export const next = 'Siguiente';
export const pageNumber = (page: number): string => `Página ${page}`;
