/** Words of the sentence on the home page that becomes a state of the finder. */
import { plural } from '../format.ts';
import { courses } from './saved.ts';

export const heading = 'Di lo que tienes';
export const have = 'Tengo';
export const hours = 'horas por semana';
export const and = 'y';
export const money = 'para gastar';
export const currency = 'Moneda';
export const want = 'y quiero aprender';
export const topic = 'Lo que quieres aprender';
export const mode = 'Forma de participar';
export const anyMode = 'de cualquier forma';
export const showUnknown = 'Mostrar también cursos cuyas horas o cuyo precio no se saben';
export const submit = 'Mostrar estos cursos';

/** How many courses the sentence gives; those that only might fit are told as shown or as left out. */
export const fits = (fit: number, might: number, isMightShown: boolean): string => {
  const sure = fit
    ? `${courses(fit)} ${fit === 1 ? 'encaja' : 'encajan'} con todo esto.`
    : 'No se sabe de ningún curso que encaje con todo esto.';
  if (!might) return sure;
  return isMightShown
    ? `${sure} ${plural(might, { one: '# más podría encajar', other: '# más podrían encajar' })}: no se sabe todo de ${might === 1 ? 'él, y viene' : 'ellos, y cada uno viene'} con la pregunta que hacer.`
    : `${sure} ${plural(might, { one: '# queda fuera', other: '# quedan fuera' })}, porque no se sabe todo de ${might === 1 ? 'él' : 'ellos'}.`;
};
export const notNumber = 'Escribe las horas y el dinero como números, por ejemplo 5 y 500.';
