/** Words of the interface around the guides. */
import type { AcceptanceRecord } from '#schemas/acceptance.ts';
import type { ExampleRecord } from '#schemas/example.ts';
import type { GuideRecord } from '#schemas/guide.ts';
import type { QuestionRecord } from '#schemas/question.ts';
import type { SourceRecord } from '#schemas/source.ts';
import { formatNumber, plural } from '../format.ts';

export const awards: Readonly<Record<AcceptanceRecord['award'], string>> = {
  any: 'cualquier titulación',
  'honours-degree': 'grado con honores',
  'postgraduate-certificate': 'PGCert',
  'postgraduate-diploma': 'PGDip',
  masters: 'máster',
};

export const acceptanceTitle = 'Cuántos créditos de fuera cuentan, y qué antigüedad pueden tener';
export const acceptanceColumns = ['Universidad y titulación', 'Como máximo', 'Parte', 'Antigüedad', 'Leído el'];
export const creditOf = (atMost: number, total: number): string =>
  `${formatNumber(atMost)} de ${formatNumber(total)} créditos`;
export const smallestClaim = (credits: number): string => `solicitud mínima: ${formatNumber(credits)}`;
export const yearsOld = (years: number): string => plural(years, { one: '# año', other: '# años' });
export const notRead = 'no lo indica';

export const invented = 'Ejemplo inventado';
export const outcomes: Readonly<Record<ExampleRecord['outcome'], string>> = {
  yes: 'Decisión: sí',
  no: 'Decisión: no',
  'not-yet': 'Decisión: todavía no',
  refused: 'Créditos rechazados',
};
export const exampleLabels = { hours: 'Horas', money: 'Dinero', result: 'En qué quedó' };

const emailSubjects: Readonly<Record<QuestionRecord['of'], string>> = {
  acceptor: '¿Aceptarían esta certificación?',
  provider: 'Preguntas sobre su curso',
  employer: 'Un curso que me ayudaría en mi trabajo',
  yourself: 'Preguntas para mí antes de pagar',
};
/** An email to fill in: its subject and its lines. */
export const questionEmail = (of: QuestionRecord['of'], asks: readonly string[]) => ({
  subject: emailSubjects[of],
  lines: [
    'Buenos días:',
    'Estoy pensando en hacer [curso] de [proveedor]. Les agradecería que respondieran a estas preguntas:',
    ...asks.map((ask, index) => `${index + 1}. ${ask}`),
    'Muchas gracias.',
    '[nombre]',
  ],
});
export const openAsEmail = 'Abrir como correo';

/** Lists of guides, sources and words. */
export const guides = 'Guías';
export const guidesDescription = (topic: string): string =>
  `Guías claras sobre ${topic}, en orden de lectura, de qué son a qué viene después. Cada afirmación tiene una fuente numerada.`;
export const guidesLead =
  'Primero la respuesta; después, en qué se apoya y con qué solidez. Léelas en orden o ve directamente a tu pregunta.';
export const minutes = (count: number): string => plural(count, { one: '# minuto', other: '# minutos' });
export const sources = 'Fuentes';
export const sourcesDescription = (count: number): string =>
  `Todo lo que citan las guías y el glosario: ${formatNumber(count)} fuentes por su solidez, de leyes y estadísticas a afirmaciones de quien vende, y dónde se usa cada una.`;
export const sourcesLead = (terms: number, count: number): string =>
  `Todo aquello en que se apoyan las guías, los ${formatNumber(terms)} términos del glosario y las tablas de niveles, créditos, tipos de cambio y ayudas del sitio: ${formatNumber(count)} fuentes, primero los tipos más sólidos.`;
export const usedIn = 'Se usa en:';
export const backTo = (use: number, source: number): string => `Volver a la cita ${use} de la fuente ${source}`;
export const alsoWritten = (aliases: string): string => `También se dice: ${aliases}.`;
export const relatedWords = 'Palabras relacionadas';
export const guidesThatUseIt = 'Guías que la usan';
export const editTerm = 'Editar este término';
export const glossaryOf = (topic: string): string => `Glosario de ${topic}`;
export const glossary = 'Glosario';
export const glossaryDescription = (count: number, topic: string): string =>
  `${formatNumber(count)} palabras y siglas sobre ${topic}, cada una en una frase sencilla con su fuente.`;
export const glossaryLead = (count: number): string =>
  `${formatNumber(count)} palabras que encontrarás, cada una en una frase sencilla con su fuente.`;
export const letters = 'Letras';
export const callouts = {
  note: 'Nota',
  warning: 'Cuidado',
  example: 'Ejemplo',
  'who-says': 'Quién lo dice',
};
export const sourceMark = (number: number, strength: string): string => `Fuente ${number}, ${strength}`;
export const seeInFinder = 'Ver en el buscador';
export const allInFinder = (count: number): string =>
  plural(count, { one: 'El único curso así, en el buscador', other: 'Los # cursos así, en el buscador' });
export const searchOf = (what: string): string => `Buscar ${what}`;
export const listed = (count: number): string => `${formatNumber(count)} en la lista`;
export const tableNumber = (number: number): string => `Tabla ${number}`;
export const sourcesAre = 'Fuentes:';
export const dueSince = (day: string): string => `Pendiente de revisión desde el ${day}.`;
export const lastReviewed = 'Última revisión';
export const length = (minutes: number, sources: number): string =>
  `${plural(minutes, { one: '# minuto', other: '# minutos' })} de lectura · ${plural(sources, { one: '# fuente', other: '# fuentes' })}`;
export const shortAnswer = 'La respuesta corta';
export const onThisPage = 'En esta página';
export const inShort = 'En resumen';
export const coursesToLookAt = 'Cursos que puedes mirar';
export const chosenByRule =
  'Elegidos por una regla, no recomendados: de los que encajan con esta guía, las fichas que más indican.';
export const allSuchCourses = 'Todos los cursos así, en el buscador';
export const neighbours = 'Guía anterior y siguiente';
export const previous = 'Anterior';
export const next = 'Siguiente';
export const editGuide = 'Editar esta guía';
export const whatStrengthsMean = 'Qué quiere decir cada solidez';

export const cardNote = (sources: number, day: string): string =>
  `Una guía con ${plural(sources, { one: '# fuente', other: '# fuentes' })}, revisada el ${day}`;

export const meaningOf = (term: string): string => `${term}: qué significa`;
export const readOn = (day: string): string => `Leído el ${day}.`;
export const inForceUntil = (day: string): string => `En vigor hasta el ${day}.`;
export const askedOf = (sample: string): string => `Se preguntó a: ${sample}`;
export const paidForBy = (funder: string): string => `Pagado por: ${funder}`;
export const more = 'Más';
export const aboutTerm = (term: string): string => `sobre ${term}`;

/** Headings of the library's groups, in reading order. */
export const guideGroupLabels: Record<GuideRecord['group'], { label: string; what: string }> = {
  'start-here': { label: 'Empieza aquí', what: 'Qué son, y si una es para ti.' },
  choose: { label: 'Elegir', what: 'Encontrar cursos, compararlos y comprobar quién está detrás.' },
  afford: { label: 'Pagarlo', what: 'Lo que cuesta y quién puede ayudar a pagar.' },
  study: { label: 'Estudiar', what: 'Cómo hacerlo además de un empleo, una familia o una frontera.' },
  advise: {
    label: 'Para empleadores y orientadores',
    what: 'Entender la certificación de otra persona y ayudar a elegir.',
  },
  'use-it': { label: 'Usarlo', what: 'Mostrar lo que has obtenido y seguir a partir de ello.' },
};

/** How the strength of a source is written, and what it means for a reader. */
export const strengthLabels: Record<SourceRecord['strength'], { label: string; meaning: string }> = {
  official: {
    label: 'Oficial',
    meaning: 'una ley, un gobierno, un organismo regulador, intergubernamental o de normalización',
  },
  statistics: { label: 'Estadística', meaning: 'estadísticas oficiales' },
  research: { label: 'Investigación', meaning: 'revisada por expertos, o un estudio que explica su método' },
  survey: { label: 'Encuesta', meaning: 'lo que la gente respondió; se anota quién preguntó y a cuántos' },
  provider: { label: 'Proveedor', meaning: 'una institución sobre sus propios cursos o reglas' },
  secondary: { label: 'Secundaria', meaning: 'alguien que cuenta lo que otros hallaron o decidieron' },
  vendor: { label: 'Vendedor', meaning: 'alguien que vende aquello de que trata la afirmación' },
};

/** What a cell of a table says that has a mark. */
export const yes = 'Sí';
export const no = 'No';
