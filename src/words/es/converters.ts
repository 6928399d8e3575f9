/** What the converters of credit and levels answer. */
import { plural, type PluralForms } from '../format.ts';

export const hoursForOne = (hours: string, credit: string): string => `${hours} por un ${credit}`;
export const corresponds = (level: string, eqf: number): string =>
  `${level} corresponde al nivel ${eqf} del marco europeo.`;
export const others = (level: string): string => `${level} en los otros marcos:`;
export const noCounterpart = (level: string): string =>
  `${level} no tiene correspondencia en el marco europeo según la comparación oficial.`;
export const typical = (awards: string): string => `Titulaciones típicas: ${awards}.`;
export const none = 'sin correspondencia';
export const amount = 'la cantidad';

export const hours: PluralForms = { one: '# hora', many: '# de horas', other: '# horas' };
export const hoursAlone = (count: number): string =>
  `${plural(count, hours)} de aprendizaje no ${count === 1 ? 'da' : 'dan'} créditos por sí ${count === 1 ? 'sola' : 'solas'}. Si un proveedor diera créditos por ello, esto es lo que contaría cada sistema.`;
/** @param note what the system says of its credit */
export const noRate = (amount: string, note?: string): string =>
  `No hay una conversión acordada para ${amount}. ${note ? `${note} ` : ''}Pregunta a quien deba aceptarlo.`;
/** "15 créditos del Reino Unido son unos 7,5 créditos ECTS": with the hours as its own system counts. */
export const worth = (own: string, isOne: boolean, other: string | undefined, time: string | undefined): string =>
  `${own}${other ? ` ${isOne ? 'equivale' : 'equivalen'} más o menos a ${other}` : ''}${time ? `${other ? ' y' : isOne ? ' equivale' : ' equivalen'} a cerca de ${time} de aprendizaje según su propio sistema` : ''}.`;
