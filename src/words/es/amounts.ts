/** What a reader is told of a number or a day that cannot be read; scripts carry it wherever there is a field for numbers. */

export const write = (what: string, example: string): string => `Escribe ${what}, por ejemplo ${example}.`;
export const withoutMinus = (what: string, example: string): string =>
  `Escribe ${what} sin signo menos, por ejemplo ${example}.`;
export const canMeanBoth = (thousands: string, fraction: string, typed: string): string =>
  `Escribe ${thousands} o ${fraction}: «${typed}» puede ser cualquiera de los dos.`;
export const inDigits = (what: string, example: string): string =>
  `Escribe ${what} solo con cifras, por ejemplo ${example}.`;
export const moreThanZero = (what: string, example: string): string =>
  `Escribe ${what}, más de 0, por ejemplo ${example}.`;
export const atLeast = (what: string, least: string): string => `Escribe ${what}, como mínimo ${least}.`;
export const atMost = (what: string, most: string): string => `Escribe ${what}, como máximo ${most}.`;
export const doesNotFit = (value: string): string =>
  `La dirección de esta página dice «${value}», y eso no encaja aquí.`;
