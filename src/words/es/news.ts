/** Words of what is new since a visitor’s last visit, in saved searches and in the shortlist. */
import { formatList, plural } from '../format.ts';

/** What readers ask of a change. */
const aspects = {
  price: 'precio',
  start: 'inicio',
  time: 'tiempo que lleva',
  credit: 'créditos',
  level: 'nivel',
  mode: 'forma de participar',
  entry: 'quién puede matricularse',
  assessment: 'evaluación',
  recognition: 'certificado o reconocimiento',
  kind: 'tipo de curso',
  title: 'título',
  content: 'descripción',
} as const;

export type Aspect = keyof typeof aspects;

interface Counts {
  readonly added: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly gone: readonly unknown[];
}

/** Most of what changed that is named. */
const mostNamed = 3;

const listOf = (what: readonly Aspect[]): string => {
  const names: string[] = what.slice(0, mostNamed).map((aspect) => aspects[aspect]);
  return formatList(what.length > mostNamed ? [...names, 'más cosas'] : names);
};

/** "Desde el 3 de noviembre de 2026: 4 cursos nuevos, 2 han cambiado (precio e inicio) y 1 ya no está." */
export const since = (day: string, { added, changed, gone }: Counts, what: readonly Aspect[]): string =>
  `Desde el ${day}: ${formatList([
    ...(added.length ? [plural(added.length, { one: '# curso nuevo', other: '# cursos nuevos' })] : []),
    ...(changed.length
      ? [`${plural(changed.length, { one: '# ha cambiado', other: '# han cambiado' })} (${listOf(what)})`]
      : []),
    ...(gone.length ? [plural(gone.length, { one: '# ya no está', other: '# ya no están' })] : []),
  ])}.`;
export const nothing = (day: string): string => `Nada nuevo desde el ${day}.`;
export const looking = (day: string): string => `Buscando lo nuevo desde el ${day}…`;
export const notLoaded = (day: string): string =>
  `No se ha podido cargar lo nuevo desde el ${day}. No se pierde nada: se volverá a pedir cuando regreses.`;
/** Where a release is not, or no longer, among those that news are counted from. */
export const notTold = (day: string, newest: string): string =>
  `No se puede decir qué hay de nuevo desde el ${day}: aquí no existe esa versión de los datos. A partir de ahora se te dirá lo nuevo desde el ${newest}.`;
export const markSeen = 'Marcar como visto';
export const markSeenOf = (name: string): string => `Marcar como visto: ${name}`;
export const seen = 'Marcado como visto.';
export const newMark = 'Nuevo';
export const changedMark = (what: readonly Aspect[]): string => `Ha cambiado: ${listOf(what)}`;
/** What changed in a course; the words before and after are told in English alone, on its page. */
export const changedFact = (aspect: Aspect): string => aspects[aspect];
export const changedFacts = (facts: readonly string[]): string => `Ha cambiado: ${facts.join('; ')}`;
export const listedElsewhere = 'Está en otra dirección: ';
export const goneTitle = (title: string): string => `Ya no está: ${title}`;
export const andMore = (count: number): string => plural(count, { one: 'y # más', other: 'y # más' });
