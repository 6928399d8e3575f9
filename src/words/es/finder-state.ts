/** Words of the orders of the finder, and of what was ignored in its address. */

export const sorts = {
  relevance: 'Mejor coincidencia',
  stated: 'Primero lo reciente y completo',
  price: 'Precio, de menor a mayor',
  perCredit: 'Precio por crédito, de menor a mayor',
  hours: 'Tiempo total, de menos a más horas',
  length: 'Duración, de menor a mayor',
  start: 'Próximo inicio, primero el más cercano',
  credits: 'Créditos, de más a menos',
  title: 'Título, de la A a la Z',
};
export const noCourseHas = (facet: string, values: string): string => `${facet}: ningún curso tiene ${values}`;
export const noFilter = (names: string): string => `No existe el filtro ${names}`;
export const twoTexts = 'Había más de un texto de búsqueda; vale el primero';
export const textCut = (length: number): string => `El texto de búsqueda se acortó a ${length} caracteres`;
export const orderNotUsed = (orders: string): string => `El orden ${orders} no se ha usado`;
export const noPage = (page: string): string => `No existe la página ${page}`;
export const onlyShown = (values: string): string => `Para «unknown» solo existe «shown», no ${values}`;
/** Filters whose values are written with a capital within a sentence too. */
export const properNames: readonly string[] = ['country', 'provider', 'subject'];
