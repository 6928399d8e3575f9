/** Words of the finder. */
import { formatList, formatNumber, plural } from '../format.ts';
import { courses } from './saved.ts';

/** Parts of the finder that are fetched, as they are called where one cannot be had. */
export const partNames = { table: 'La lista de cursos', words: 'Las palabras de los cursos' };

export const listNotLoaded = 'No se ha podido cargar la lista de cursos. Inténtalo otra vez o usa las listas de abajo.';
export const tryAgain = 'Intentar otra vez';

/** Where nothing can read the words. */
export const wordsNotLoaded = 'No se ha podido cargar lo que interpreta las palabras: aquí solo cuentan los filtros.';

export const resultsFor = (count: number, query: string): string =>
  query ? `${courses(count)} para «${query}»` : courses(count);

/** Above courses that do not fit and are near to what was looked for. */
export const nearIt = (count: number): string => plural(count, { one: '# cercano', other: '# cercanos' });

/** Where none fits and others are shown. */
export const nearFor = (count: number, query: string): string => `${courses(0)} para «${query}», y ${nearIt(count)}`;

export const ignoredInAddress = (parts: readonly string[]): string =>
  `Se ha ignorado una parte de esta dirección. ${parts.join('. ')}.`;
export const onlyPages = (pages: number): string => `De ${formatNumber(pages)} páginas, esta es la última.`;

export const quoted = (words: string): string => `«${words}»`;
export const remove = (what: string): string => `Quitar: ${what}`;
/** Beside the time that a course takes, where one asked for its hours a week. */
export const hoursAWeek = (hours: number | readonly [least: number, most: number]): string =>
  typeof hours === 'number'
    ? `unas ${formatNumber(hours)} por semana`
    : `de ${formatNumber(hours[0])} a ${formatNumber(hours[1])} por semana`;
export const atOwnPace = 'a tu ritmo';
export const atMost = (amount: string): string => `hasta ${amount}`;
export const notValue = (name: string): string => `no ${name}`;
export const chip = (label: string, name: string): string => `${label}: ${name}`;
export const note = (words: string): string => ` (${words})`;
export const clearFilters = 'Quitar los filtros';
export const clearAll = 'Quitarlo todo';
export const asWords = 'Buscarlas solo como palabras';

export const drop = (what: string, count: number): string => `Sin «${what}»: ${courses(count)}`;
export const dropWords = (words: string, count: number): string => `Sin las palabras «${words}»: ${courses(count)}`;
export const dropOne = (word: string, count: number): string => `Sin «${word}»: ${courses(count)}`;
export const or = (names: readonly string[]): string => formatList(names, 'disjunction');

export const nothingFits = 'Ningún curso cumple todo esto';
export const oneInTheWay = 'Basta con quitar una de estas cosas:';
export const severalInTheWay = 'Ningún filtro lo impide por sí solo: varios juntos no dejan nada.';
export const fewerWords = 'Usa menos palabras o palabras más generales.';

/** Where a right word is in no listing. */
export const nothingTeaches = (words: readonly string[]): string =>
  `Aquí nada enseña ${formatList(words.map(quoted), 'disjunction')}`;
export const noCourseNames = (words: readonly string[]): string =>
  `Ningún curso de aquí nombra ${formatList(words.map(quoted), 'disjunction')}. Estos tienen las demás palabras.`;
export const wholeSite = {
  before: 'Las mismas palabras en las guías, el glosario y las herramientas: ',
  link: 'buscar en los textos',
  after: '.',
};

/** Beside the name of a filter, after the number of its values that are chosen. */
export const chosenCount = ' elegidos';
export const showFewer = 'Mostrar menos';
export const showAll = (count: number): string => `Mostrar los ${formatNumber(count)}`;
export const showCourses = (courses: string): string => `Mostrar ${courses}`;
