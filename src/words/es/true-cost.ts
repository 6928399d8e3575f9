/** What the comparison of costs answers. */

export const fee = 'la matrícula';
export const payments = 'cuántas veces pagas la matrícula';
export const certificate = 'el precio del certificado';
export const other = 'lo demás que pagas';
export const hours = 'las horas de todo el curso';
export const credit = 'el número de créditos';
export const courseNumber = (number: number): string => `Curso ${number}`;
export const worth = 'lo que vale para ti una hora';

export const lessThan = (amount: string): string => `menos de ${amount}`;
export const unknown = 'no se sabe';
export const nothing = 'nada';
export const noAgreedRate = 'sin conversión acordada';
export const inAll = 'Pagas en total';
export const notIncluded = 'No incluido, porque quedó vacío';
export const forCredit = 'Por crédito';
export const perUnit = (unit: string): string => ` por ${unit}`;
export const forEcts = 'Por crédito ECTS';
export const forHour = 'Por hora de estudio';
export const yourTime = 'Tu tiempo';
export const together = 'Dinero y tiempo juntos';
export const compareLines = (count: number): string =>
  `${count} cursos: compara las líneas por crédito y por hora, no solo los totales.`;
export const notConverted = (count: number): string =>
  `${count} cursos en monedas distintas, que aquí no se convierten.`;
export const feeNeeded = (name: string): string => `Sin su matrícula no se puede calcular lo que cuesta ${name}.`;
export const costs = (name: string, amount: string, isPartial: boolean): string =>
  `${name} cuesta ${amount} en total${isPartial ? '; lo que dejaste vacío no está incluido' : ''}.`;
export const leftOut = { certificate: 'certificado', other: 'lo demás' };
export const feeExample = '495, o 0';

/** Said after the answer. */
export const unread = (fields: number): string =>
  fields === 1
    ? 'Hay un campo que no se puede leer: mira su mensaje.'
    : `Hay ${fields} campos que no se pueden leer: mira sus mensajes.`;
