/** Words of the tool that holds one's case against the rules of schemes that pay. */
import { formatList } from '../format.ts';

export const button = 'Ver quién puede pagar';
/** The course whose page somebody came from. */
export const theCourse = 'Este es el curso que se compara con las reglas:';
export const leaveOut = 'Empezar sin él';
export const optional = 'Deja vacío lo que no sepas: no se envía nada.';
export const place = 'Dónde vives';
export const choose = 'Elige';
export const choosePlace = 'Elige dónde vives: los programas pagan a la gente de un lugar.';
export const otherPlace = 'En otro lugar';
export const age = 'Tu edad cuando empieza';
export const status = 'A qué te dedicas';
export const statuses = {
  employed: 'Trabajo por cuenta ajena',
  'self-employed': 'Trabajo por cuenta propia',
  unemployed: 'Busco trabajo',
  carer: 'Cuido a alguien a tiempo completo',
  other: 'Otra cosa',
} as const;
export const income = 'Tus ingresos al año';
export const incomeHint = 'En la moneda del lugar donde vives';
export const providerKind = 'Tipo de proveedor';
export const providerCountry = 'País del proveedor';
export const kind = 'Tipo de curso';
export const level = 'Nivel';
/** Heading of the choices of a stage, where no number of a level is known. */
export const stages = 'Sin número conocido';
export const credit = 'Créditos';
export const system = 'Sistema de créditos';
export const hours = 'Horas en total';
export const weeks = 'Semanas que dura';
export const start = 'Primer día';
export const notKnown = 'No lo sé';

/** Schemes that were not read are not judged. */
export const onlyThese = 'Solo hemos leído las reglas de estos programas; puede haber otros que paguen.';

/** Fields whose number could not be read: what is found leaves them out. */
export const leftOut = (labels: readonly string[]): string =>
  `No se cuenta, hasta que lo corrijas: ${formatList(labels.map((label) => `«${label}»`))}.`;

export const forThoseIn = (where: string) => `Para quienes viven en ${where}`;
export const from = (day: string) => `Para cursos que empiezan el ${day} o después.`;
export const until = (day: string) => `En vigor hasta el ${day}.`;
export const except = (words: string) => `con excepciones: ${words}`;
/** A condition that begins with "no" has it before the verb: "El curso no debe ser un grado". */
export const mustYou = (says: string) => (says.startsWith('no ') ? `No debes ${says.slice(3)}` : `Debes ${says}`);
export const mustCourse = (says: string) =>
  `El curso ${says.startsWith('no ') ? `no debe ${says.slice(3)}` : `debe ${says}`}`;
export const apply = 'Para solicitarlo:';
export const ask = (question: string) => `Pregunta al proveedor: «${question}»`;
export const readOn = (day: string) => `leído el ${day}`;
export const notLoaded =
  'No se ha podido cargar lo que aplica las reglas. Comprueba la conexión y vuelve a cargar esta página: lo que has rellenado queda en su dirección.';
export const startIsPast = 'Este día ya pasó: los programas pagan cursos que están por empezar. No se cuenta.';
export const startIsFar = 'Para un día a más de cinco años todavía no hay reglas. No se cuenta.';
export const badAge = { what: 'tu edad en años', example: '34' };
export const badIncome = { what: 'tus ingresos al año', example: '24000' };
export const badCredit = { what: 'el número de créditos', example: '15' };
export const badHours = { what: 'las horas en total', example: '150' };
export const badWeeks = { what: 'cuántas semanas dura', example: '12' };
export const holdYourCase = 'Contrasta tu caso con estas reglas';
