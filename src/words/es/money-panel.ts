/** Words of the panel on money of a course's page. */
import { formatList, plural } from '../format.ts';

export const heading = 'Lo que cuesta y quién puede pagarlo';

export const labels = {
  learn: 'Aprender',
  assessed: 'Evaluarte',
  certificate: 'El certificado',
  credit: 'Los créditos',
} as const;

export const questions = {
  learn: '¿Cuánto cuesta en total?',
  assessed: '¿Está la evaluación en el precio, con una segunda convocatoria?',
  certificate: '¿Está el certificado en el precio?',
  credit: 'Si da créditos, ¿están en el precio?',
  knownCredit: '¿Están los créditos en el precio?',
  apply: '¿Hasta cuándo se puede solicitar?',
  date: '¿Qué día empieza la próxima vez, y hasta cuándo se puede solicitar?',
  refund: '¿Me devuelven dinero si lo dejo?',
  funding: '¿Qué becas o ayudas lo pagan?',
  stillHolds: (year: string) => `¿Siguen valiendo el precio, las fechas y el contenido de ${year}?`,
} as const;

export const free = 'Gratis';
/** Of what costs nothing beside a course that costs money. */
export const inThePrice = 'En el precio';
export const freeToLearn = 'Gratis; algo aparte cuesta dinero';
export const notAssessed = 'No hay evaluación';
export const noCredit = 'No da ninguno';
export const inTheFee = 'En la matrícula: los créditos son los de la titulación';
/** After a price that holds more than studying. */
export const studyIncluded = ', con el estudio incluido';
export const perHundred = (amount: string, isFromCredit: boolean) =>
  `Cerca de ${amount} por 100 horas de estudio${isFromCredit ? ', con las horas calculadas a partir de los créditos' : ''}`;

interface Place {
  readonly compared: number;
  /** "microcredenciales" */
  readonly kind: string;
  readonly cheaper: number;
  /** Courses that cost the same. */
  readonly alike: number;
  readonly dearer: number;
  readonly median: string;
  /** Day of the rates, where prices were converted. */
  readonly rates: string | undefined;
}

/** Where it stands among the courses of its kind by the price of 100 hours. */
export const place = ({ compared, kind, cheaper, alike, dearer, median, rates }: Place) => {
  const parts = [
    ...(cheaper ? [plural(cheaper, { one: '# cuesta menos', other: '# cuestan menos' })] : []),
    ...(alike ? [plural(alike, { one: '# cuesta lo mismo', other: '# cuestan lo mismo' })] : []),
    ...(dearer ? [plural(dearer, { one: '# cuesta más', other: '# cuestan más' })] : []),
  ];
  return `De otros ${compared} cursos de este tipo (${kind}) que aquí cuestan dinero y de los que se saben el precio y las horas, ${formatList(parts)} por 100 horas. El del medio cuesta cerca de ${median}${rates ? `; las demás monedas se convierten con cambios de ${rates}` : ''}.`;
};

export const applyHeading = 'Cuándo solicitarlo';
export const applyBy = (date: string) => `Hasta el ${date}.`;
export const providerNames = (schemes: string) => `La fuente nombra: ${schemes}.`;
export const startsIn = (months: string) =>
  `Empieza cada año en ${months}; no se sabe hasta cuándo se puede solicitar.`;
export const startsAs = (note: string) => `De su inicio la fuente dice: ${note}.`;
export const startsAsWithoutDate = (note: string) => `${startsAs(note)} No se sabe hasta cuándo se puede solicitar.`;
export const startsOn = (date: string) =>
  `El próximo inicio que conocemos es ${date}; no se sabe hasta cuándo se puede solicitar.`;
export const anyTime = 'Se puede empezar cuando se quiera.';

export const fundersHeading = 'Quién puede ayudar a pagarlo';
export const whereYouLive =
  'Depende de dónde vives, y ninguna regla puede prometerlo aquí: decide el programa de ayuda.';
export const noneKnown = (country: string | undefined) =>
  `No hemos anotado ningún programa para cursos del país de este proveedor${country === undefined ? '' : ` (${country})`}. Pregunta al proveedor y en tu empresa.`;
const verdicts = { maybe: 'Quizá', unlikely: 'Poco probable para este curso', no: 'No para este curso' } as const;
interface Demand {
  readonly says: string;
  readonly except?: string | undefined;
}

/** Why a scheme does not pay for a course, or hardly; what decides first. Exceptions are told where they may let it in. */
export const refused = (
  place: string,
  verdict: keyof typeof verdicts,
  against: Demand | undefined,
  besides: Demand | undefined,
) =>
  `(${place}). ${verdicts[verdict]}${against ? `: tiene que ${against.says}` : ''}${besides ? `; y tiene que ${besides.says}` : ''}${verdict === 'unlikely' && against?.except ? `; excepciones: ${against.except}` : ''}.`;
/** Schemes of the country whose rules are not in the panel. */
export const othersThere = (count: number) =>
  plural(count, {
    one: 'Allí se nombra # más, cuyas reglas no hemos detallado.',
    other: 'Allí se nombran # más, cuyas reglas no hemos detallado.',
  });
/** A scheme of which nothing depends on the course: its own page says the rest. */
export const inOneLine = (place: string) => `(${place}). Quizá: mira`;
export const whatItPays = 'lo que paga';
export const fundersInShort = 'Quién puede ayudar a pagarlo, y cómo pagar con seguridad';
/** The prices that are not known, in one line. */
export const notKnownPrices = (labels: readonly string[]) =>
  `No se sabe lo que cuesta: ${formatList(labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)))}.`;
export const forThoseIn = (place: string, pays: string) => `Para quienes viven en ${place}. ${pays}`;
/** What a scheme asks of the learner and of the course. */
export const demands = (learner: readonly Demand[], course: readonly Demand[]) => {
  const list = (rows: readonly Demand[]) =>
    rows.map(({ says, except }) => (except ? `${says} (excepciones: ${except})` : says)).join('; ');
  return [
    ...(learner.length ? [`Tienes que ${list(learner)}.`] : []),
    ...(course.length ? [`El curso tiene que ${list(course)}.`] : []),
  ].join(' ');
};
export const notForThis = (count: number) =>
  plural(count, {
    one: '# programa que no es para este curso, o apenas',
    other: '# programas que no son para este curso, o apenas',
  });
export const rules = 'Sus reglas';
export const readOn = (date: string) => `leídas el ${date}`;

export const payHeading = 'Cómo pagar con seguridad';
export const source = 'Fuente';
