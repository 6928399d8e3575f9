/** Words of the courses that a browser keeps; apart, since pages that list courses carry them without the finder’s. */
import { plural } from '../format.ts';

/** "1 curso", "37 cursos". */
export const courses = (count: number): string =>
  plural(count, { one: '# curso', many: '# de cursos', other: '# cursos' });

/** "Comparar 3 cursos". */
export const compareCourses = (count: number): string => `Comparar ${courses(count)}`;

export const clear = 'Vaciar';
export const savedAndCompared = 'Cursos guardados y comparados';
export const seeShortlist = 'Ver la selección';
export const notKept = 'No se ha guardado: el almacenamiento de este navegador está lleno o bloqueado.';
