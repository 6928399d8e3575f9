/** What usually matters and is known of none of the courses that stand first in the finder. */
import { formatList, formatNumber, plural } from '../format.ts';

export const facts = {
  credit: 'que dé créditos',
  certificate: 'que acabe en un certificado',
  price: 'que diga lo que cuesta',
};

/** Of all that fit it is known of none. */
export const noneKnown = (count: number, said: readonly string[]) =>
  `De ninguno de estos ${formatNumber(count)} cursos se sabe ${formatList(said, 'disjunction')}.`;

/** Of some that fit it is known, and of none on the first page. */
export const knownFurtherDown = (known: number, count: number, said: string) =>
  plural(known, {
    one: `De estos ${formatNumber(count)} cursos, de # se sabe ${said}, y no está en esta página.`,
    other: `De estos ${formatNumber(count)} cursos, de # se sabe ${said}, y ninguno está en esta página.`,
  });
/** Where a price was asked for. @param day of the rates */
export const otherCurrencies = (day: string) => `Los precios en otras monedas cuentan con los cambios de ${day}.`;
export const creditFirst = 'Primero los de más créditos';
