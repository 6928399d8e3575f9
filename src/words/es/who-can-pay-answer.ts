/** What the tool on schemes that pay answers; fetched once somebody has asked. */
import { plural } from '../format.ts';

export const verdicts = {
  maybe: 'Quizá: ninguna regla que podamos comprobar está en contra',
  unlikely: 'Poco probable: una regla está en contra, con excepciones',
  no: 'No: una regla está en contra',
} as const;
export const findings = { met: 'se cumple', failed: 'no se cumple', open: 'por comprobar' } as const;
export const tooEarly = 'Es para cursos que empiezan más tarde.';
/** What the schemes of a place come to. */
export const summary = (where: string, counts: Readonly<Record<keyof typeof verdicts, number>>) =>
  counts.maybe + counts.unlikely + counts.no
    ? `Para quienes viven en ${where}: ${plural(counts.maybe, { one: '# programa puede pagar', other: '# programas pueden pagar' })}, ${plural(counts.unlikely, { one: '# es poco probable', other: '# son poco probables' })}, ${plural(counts.no, { one: '# no paga', other: '# no pagan' })}. Nada de esto es una promesa: pregunta antes de matricularte.`
    : nobodyKnows(where);
/** Of schemes that only limit what one pays. */
export const limits = (count: number) =>
  plural(count, {
    one: '# más limita la matrícula y no paga nada.',
    other: '# más limitan la matrícula y no pagan nada.',
  });
/** Of a scheme that no rule is against, and that only limits the fee. */
export const mayLimit = 'Puede limitar la matrícula, y no paga nada';
export const nobodyKnows = (where: string) =>
  `No hemos leído las reglas de ningún programa para quienes viven en ${where}: abajo se dice dónde mirar. Pregunta también al proveedor y a tu empresa.`;
export const elsewhere =
  'No hemos leído las reglas de ningún programa donde vives. Pregunta al proveedor, a tu empresa y en el sitio del propio gobierno.';
