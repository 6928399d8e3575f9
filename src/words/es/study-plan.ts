/** What the study planner answers. */
import { plural } from '../format.ts';

const hours = (count: number): string => plural(count, { one: '# hora', many: '# de horas', other: '# horas' });

export const tooLong = 'Eso llevaría más de diez años. Revisa las horas, o planifica el curso por partes.';
export const breaksTooLong = 'Las pausas suman más de diez años. Revisa sus fechas.';
export const writeDay = (what: string): string => `Escribe ${what} como fecha, por ejemplo 21/09/2027.`;
export const firstDayOff = 'el primer día libre';
export const lastDayOff = 'el último día libre';
export const daysTheWrongWayRound = 'El último día libre no puede ser anterior al primero.';
export const wholeHours = 'las horas de todo el curso';
export const weeklyHours = 'las horas que tienes por semana';
export const startDay = 'el día en que empiezas';
export const then = ', después ';
export const study = 'Estudiar';
export const planner = 'Planificador de estudio';
export const finish = (day: string, weeks: number, daysOff: number): string =>
  `Terminas el ${day}, después de ${plural(weeks, { one: '# semana', other: '# semanas' })} de estudio${daysOff ? ` y ${plural(daysOff, { one: '# día libre', other: '# días libres' })}` : ''}.`;
export const moved = (day: string): string => `El día que elegiste cae en una pausa, así que empiezas el ${day}.`;
export const weekOf = (title: string, week: number, weeks: number): string => `${title}: semana ${week} de ${weeks}`;
export const hoursThisWeek = (count: number): string => `Cerca de ${hours(count)} de estudio esta semana.`;
export const fullTime = (count: number): string =>
  `${hours(count)} por semana son un trabajo a tiempo completo. Pocas personas pueden mantenerlo además de trabajar.`;
