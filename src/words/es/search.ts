/** Words of the site search. */
import { formatList, formatNumber, plural } from '../format.ts';
import { courses } from './saved.ts';

/** "1 resultado", "37 resultados". */
export const results = (count: number): string => plural(count, { one: '# resultado', other: '# resultados' });

/** The kinds of page: one of them beside a result, several as a heading, and counted. */
export const kinds = {
  list: { label: 'Lista de cursos', plural: 'Listas', one: '# lista', other: '# listas' },
  guide: { label: 'Guía', plural: 'Guías', one: '# guía', other: '# guías' },
  glossary: { label: 'Glosario', plural: 'Glosario', one: '# palabra explicada', other: '# palabras explicadas' },
  course: { label: 'Curso', plural: 'Cursos', one: '# curso', other: '# cursos' },
  provider: { label: 'Proveedor', plural: 'Proveedores', one: '# proveedor', other: '# proveedores' },
  tool: { label: 'Herramienta', plural: 'Herramientas', one: '# herramienta', other: '# herramientas' },
  page: { label: 'Sobre este sitio', plural: 'Este sitio', one: '# página del sitio', other: '# páginas del sitio' },
} as const;

/** "Ver todo: 14 cursos"; the nouns differ in gender. */
export const allOf = (kind: keyof typeof kinds, count: number): string => `Ver todo: ${plural(count, kinds[kind])}`;
export const seeAll = (count: number): string =>
  plural(count, { one: 'Ver el resultado', other: 'Ver los # resultados' });

export const foundFor = (count: number, query: string): string =>
  count ? `${results(count)} para «${query}»` : `No se ha encontrado nada para «${query}»`;
export const onPage = (heading: string, page: number, pages: number): string =>
  `${heading}, página ${page} de ${pages}`;

/** "3 resultados de otros tipos". */
export const otherKinds = (count: number): string =>
  plural(count, { one: '# resultado de otro tipo', other: '# resultados de otros tipos' });
export const thereAre = 'Hay ';

export const showingFor = 'Se muestran los resultados de ';
export const searchInstead = (query: string): [string, string, string] => ['. Buscar ', query, ' en su lugar.'];

/** Words that are right and that nothing here has. */
export const nothingHas = (words: readonly string[]): string =>
  `Nada de aquí tiene la palabra ${formatList(
    words.map((word) => `«${word}»`),
    'disjunction',
  )}.`;
export const perhaps = 'Quizá querías decir: ';
export const elsewhere = {
  before: 'Cursos que no están aquí: ',
  link: 'listas oficiales por país',
  after: '.',
};

/** Where what a query names cannot hold together. */
export const cannotBeBoth = (taken: string, leftOut: string): string =>
  `Ningún curso puede ser a la vez «${taken}» y «${leftOut}». Los cursos son para «${taken}»; «${leftOut}» se ha dejado fuera.`;

/** What of the words the results have. */
export const noneHasAll = 'Ninguna página tiene todas estas palabras. Estas tienen algunas.';
export const someHaveAll = (complete: number): string =>
  `${complete === 1 ? 'Una página tiene' : `${formatNumber(complete)} páginas tienen`} todas estas palabras; las demás tienen la mayoría.`;

export const filterCourses = (label: string, isNot: boolean, count: number): string =>
  `${isNot ? 'Salvo ' : ''}${label}: ${courses(count)}`;
/** Title of a list that a query describes: "Cursos: en línea, salvo gratis". */
export const coursesThatFit = (filters: readonly { readonly label: string; readonly isNot: boolean }[]): string =>
  `Cursos: ${filters.map(({ label, isNot }) => (isNot ? `salvo ${label}` : label)).join(', ')}`;
export const allTogether = (count: number): string => `Todo a la vez: ${courses(count)}`;
export const inTheFinder = 'En el buscador de cursos';
export const asWords = 'Buscarlo como palabras';

export const sectionsOf = (title: string): string => `Apartados de «${title}»`;
export const fewerWords = 'Prueba con menos palabras, o solo con la materia: «enfermería», «datos».';
export const lookInLists = 'Busca la materia en las listas de abajo.';
export const otherWords = 'Prueba con menos palabras o con otras.';

export const page = (number: number): string => `Página ${number}`;
export const previous = 'Anterior';
export const next = 'Siguiente';

export const needsScript =
  'La búsqueda funciona en tu navegador y necesita JavaScript, que aquí está desactivado. También puedes encontrarlo todo recorriendo el sitio.';
export const searchSite = 'Buscar en este sitio';
export const boxExample = 'Guías, cursos, proveedores, palabras';
export const close = 'Cerrar';
export const keys = { move: ' moverse ', open: ' abrir ', close: ' cerrar' };

export const browse = 'O recorre:';
export const browseLinks = [
  ['/guides/', 'Guías'],
  ['/courses/', 'Cursos'],
  ['/subjects/', 'Materias'],
  ['/providers/', 'Proveedores'],
  ['/glossary/', 'Glosario'],
  ['/tools/', 'Herramientas'],
] as const;

/** Parts of the search that are fetched, as they are called where one cannot be had. */
export const partNames = {
  pages: 'La lista de páginas',
  table: 'La lista de cursos',
  words: 'Las palabras de los cursos',
  program: 'El programa de búsqueda',
  texts: 'Los textos de las páginas',
  languages: 'Las palabras de otros idiomas',
  rightWords: 'La lista de palabras inglesas',
};
export const notLoaded = (part: string): string =>
  `Falló la carga de una parte (${part.toLowerCase()}), así que ahora la búsqueda no funciona. Se volverá a intentar cuando tengas conexión; mientras tanto puedes recorrer el sitio.`;
export const incomplete = (part: string): string =>
  `Estos resultados pueden estar incompletos: falló la carga de una parte (${part.toLowerCase()}).`;

export const queryCut = (most: number): string =>
  `Tu búsqueda tenía más de ${formatNumber(most)} caracteres; el resto se ha dejado fuera.`;
export const noSuchKind = 'La dirección pide un tipo de página que no existe; se muestran todos los tipos.';
export const noSuchType = 'La dirección pide un tipo de curso que no existe; se muestran todos.';

export const elsewhereTitle = 'Dónde más buscar';
export const elsewhereDescription =
  'Listas oficiales de cursos y titulaciones por país, para lo que este directorio no tiene.';
export const elsewhereLead =
  'Este directorio es pequeño. Estas son listas que mantienen los Estados y sus agencias, y debajo están las plataformas por las que la gente pregunta por su nombre. No comprobamos lo que incluyen.';
export const elsewherePlatforms = 'Plataformas, por su nombre';
export const elsewhereSource = 'fuente';
export const readOn = (date: string): string => `leído el ${date}`;
