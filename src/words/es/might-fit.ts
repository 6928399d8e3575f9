/** Words about courses that might fit a choice, and about those that are left out because they seem to be over. */
import { formatList, plural } from '../format.ts';
import { courses } from './saved.ts';

/** On a card of a course that only might fit. */
export const askAbout = (questions: readonly string[]) =>
  `No se sabe. Pregunta al proveedor: ${questions.map((question) => `«${question}»`).join(' ')}`;

/** What to ask of a course that gives a range which begins within a limit and ends beyond it: "Hours a week: is up to 5 enough?" */
export const enough = (label: string, limit: string): string => `${label}: ¿basta con ${limit}?`;

/**
 * How many courses might fit, those that fit in all that is known of them, and what is not known.
 * @param isMore whether others fit
 */
export const someMightFit = (count: number, about: readonly string[], isMore: boolean) =>
  `${isMore ? plural(count, { one: '# más podría encajar', other: '# más podrían encajar' }) : plural(count, { one: '# podría encajar', other: '# podrían encajar' })}. No se sabe: ${formatList(about)}.`;

/** Courses of unknown price that are not counted among those that might fit. */
export const leftOutAsDear = (count: number) =>
  count === 1
    ? 'Se ha dejado fuera un curso de precio desconocido: los de su tipo cuestan más del doble.'
    : `Se han dejado fuera ${courses(count)} de precio desconocido: los de su tipo cuestan más del doble.`;

/** Courses of unknown hours a week, or taken at one's own pace, that are not counted among those that might fit. */
export const leftOutAsLong = (count: number) =>
  `${count === 1 ? 'Se ha dejado fuera un curso cuyas' : `Se han dejado fuera ${courses(count)} cuyas`} horas o créditos, repartidos en lo que dura o en un año, suman más horas por semana.`;

export const showSilentBelow = 'Mostrarlos';
export const hideSilent = 'Ocultarlos';
export const mightFit = 'Estos podrían encajar: pregunta antes de decidir';

export const pastLeftOut = (count: number) =>
  `${plural(count, { one: 'Se ha dejado fuera # curso que puede haber terminado', other: 'Se han dejado fuera # cursos que pueden haber terminado' })}.`;
export const showPastOnes = 'Mostrar solo esos';
