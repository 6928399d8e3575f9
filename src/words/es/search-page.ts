/** Words of the page of the site search, before anything is looked for. */

export const title = 'Buscar';
export const label = 'Busca en las guías, las herramientas y el glosario';
export const filterResults = 'Filtrar los resultados';
export const all = 'Todo';
export const kindOfCourse = 'Tipo de curso';
export const any = 'Cualquiera';
export const results = 'Resultados';
export const pagesOfResults = 'Páginas de resultados';
export const orBrowse = 'O consulta las listas';
/** Where the search has the texts of an edition alone; its link leads to the finder. */
export const coursesElsewhere = 'Los cursos se buscan en [el directorio].';
/** The lists of the site: where each leads, what it is called, and what is in it. */
export const browse = [
  { path: '/guides/', label: 'Guías', what: 'preguntas con respuesta y fuentes' },
  { path: '/courses/', label: 'Cursos', what: 'todo el directorio' },
  { path: '/subjects/', label: 'Materias', what: 'los cursos según lo que enseñan' },
  { path: '/providers/', label: 'Proveedores', what: 'los cursos según quién los ofrece' },
  { path: '/glossary/', label: 'Glosario', what: 'las palabras, explicadas' },
  { path: '/tools/', label: 'Herramientas', what: 'cálculos y listas de comprobación' },
] as const;
