/** How a query was read: what the directory does not record, and that the courses are described in English. */
import { formatList } from '../format.ts';
export const unrecorded = {
  'time-of-day': 'No se anota a qué hora del día se reúne un curso.',
  certificate: 'Si un curso termina con un certificado está en su página, no en un filtro.',
};

/** Before what a query in another language means, after the name of English in that language. */
export const searchedInEnglish = 'Los cursos están descritos en inglés. Se ha buscado: ';

/** Where words of a topic stand in what was found, and nothing is about them. */
export const onlyMentions = (words: readonly string[]): string =>
  `Aquí no hay nada sobre ${formatList(words.map((text) => `«${text}»`))}. Esto solo lo menciona.`;
