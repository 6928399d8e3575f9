/** What is said above courses that words found, and where else to look. */
import { formatList, formatNumber } from '../format.ts';
import { nothingFits, quoted } from './finder.ts';
import { courses } from './saved.ts';

/** Above results that may lack courses which say the words further down in their listings, or in another form. */
export const maybeIncomplete = 'No se han podido cargar todas las palabras: los resultados pueden estar incompletos.';

export const showingFor = (corrected: string): string => `Resultados para «${corrected}».`;
export const searchAsTyped = (query: string): string => `Buscar «${query}» tal cual`;

/** Above what a question finds. */
export const guidesAnswer = {
  before: 'Las guías responden a preguntas: ',
  link: 'buscar en ellas',
  after: '.',
};

/**
 * How many courses fit all that is asked for, and what stands below them, or is left out where it is not listed.
 * @param others the groups of those, in words
 */
export const besides = (count: number, others: readonly string[], isListed: boolean): string => {
  const first = count ? `Primero, ${courses(count)} que ${count === 1 ? 'cumple' : 'cumplen'} todo esto` : nothingFits;
  return `${first}. ${isListed ? 'Debajo' : 'Se quedan fuera'}: ${others.join('; ')}.`;
};

/** Courses that have words by the name of their subject or by a related word alone. */
export const related = (count: number, words: string): string =>
  `${formatNumber(count)} de materia o palabra cercana, que no ${count === 1 ? 'dice' : 'dicen'} ${quoted(words)}`;
export const parts = (count: number): string => `${formatNumber(count)} con solo algunas de las palabras`;

/** Courses that have the words of a query but not what other words of it choose. */
export const apart = (count: number, words: string, said: readonly string[]): string =>
  `${formatNumber(count)} con ${quoted(words)}, pero no ${formatList(said.map(quoted), 'disjunction')}`;

/** Above courses by an amount: those of that amount, and what limits leave out. */
export const exactlyFirst = (count: number, said: readonly string[]): string =>
  count
    ? `Primero, ${courses(count)} de ${formatList(said.map(quoted))} (un intervalo cuenta por su punto medio); después, otros cercanos.`
    : `Ningún curso de ${formatList(said.map(quoted))}. Estos se acercan.`;
export const withinAmounts = (said: readonly string[]): string =>
  `Solo aparecen cursos de los que se sabe que cumplen ${formatList(said.map(quoted))}.`;
export const cannotBeBoth = (taken: string, leftOut: string): string =>
  `Ningún curso puede ser a la vez «${taken}» y «${leftOut}». Se ha dejado fuera «${leftOut}».`;

/** Above courses of what one learns for an occupation that no course is about, and where no course says its name. */
export const leadsThere = (learn: readonly string[]): string =>
  `Estos tratan de lo que lleva hasta ahí: ${formatList(learn)}.`;
export const leadsTo = (occupation: string, learn: readonly string[]): string =>
  `Ningún curso de aquí se llama «${occupation}». ${leadsThere(learn)}`;
export const saidInPassing = (count: number, occupation: string): string =>
  `${courses(count)} de aquí ${count === 1 ? 'dice' : 'dicen'} «${occupation}» de pasada, y ninguno trata de ello.`;

/** Where courses say the words and the filters leave none. @param isUnknown whether some of them might fit */
export const noneFits = (count: number, words: string, isUnknown: boolean): string =>
  count === 1
    ? `El único curso para ${quoted(words)} ${isUnknown ? 'no consta que cumpla' : 'no cumple'} los filtros.`
    : `Ninguno de los ${courses(count)} para ${quoted(words)} ${isUnknown ? 'consta que cumpla' : 'cumple'} los filtros.`;

/** Where what fits only mentions a topic, and courses that the filters leave out are about it. */
export const theseOnlyMention = (words: readonly string[]): string =>
  `Ninguno de estos trata de ${formatList(words.map(quoted))}: solo lo mencionan.`;

export const nearestSubjectIs = 'Materia más cercana: ';
export const nearestSubject = (name: string, count: number): string => `${name}: ${courses(count)}`;
export const lookElsewhere = 'Listas oficiales de cursos en otros lugares: ';
export const lookElsewhereLink = 'por país (en inglés)';
export const didYouMean = 'Quizá querías decir:';
export const lookFor = (word: string): string => `Buscar «${word}»`;
