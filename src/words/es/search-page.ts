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
/** What is in each of the lists of the site. */
export const inLists = {
  '/guides/': 'preguntas con respuesta y fuentes',
  '/courses/': 'todo el directorio',
  '/subjects/': 'los cursos según lo que enseñan',
  '/providers/': 'los cursos según quién los ofrece',
  '/glossary/': 'las palabras, explicadas',
  '/tools/': 'cálculos y listas de comprobación',
} as const;
