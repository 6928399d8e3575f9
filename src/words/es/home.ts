/** Words of the first page; its headline and its ways in are content/site.json. */
import { formatNumber } from '../format.ts';

export const search = 'Buscar en todo el sitio';
export const lookForCourse = 'Buscar un curso';
export const startWithQuestion = 'Empieza por la pregunta que tienes';
export const allGuides = 'Todas las guías';
export const bySubject = 'Cursos por materia';
export const howMade = 'Cómo se hace el directorio';
export const recordsBy = (records: number, providers: number): string =>
  `${formatNumber(records)} fichas de cursos de ${formatNumber(providers)} proveedores.`;
export const knownTitle = (price: string, start: string): string =>
  `Se sabe el importe del precio del ${price} de los cursos, y el próximo inicio, del ${start}`;
export const knownOf = (records: number): string =>
  `De cuántas de las ${formatNumber(records)} fichas se sabe cada cosa. Lo demás está en [la calidad de los datos].`;
export const notGuessed =
  'Lo que no se sabe no se adivina. La página de cada curso dice si el proveedor calla o si nosotros no lo hemos anotado, e incluye la pregunta que puedes hacer, según la lista que recomienda la UE.';
export const cited = (sources: number): string =>
  `Las guías citan ${formatNumber(sources)} fuentes y dicen qué solidez tiene cada una. Donde las fuentes no coinciden, lees que no coinciden.`;
export const method = 'Nuestro método completo';
