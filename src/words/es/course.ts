/** Words about a course: its facts, what is not known of it, and what to ask. */
import { plural, type PluralForms } from '../format.ts';

/** The rules by which answers are derived, as a reader is told them. */
export const rules = {
  'own-award':
    'una universidad otorga sus propios cursos, salvo que la página nombre a otra entidad o nada diga que hay una certificación',
  'awarder-country': 'el país de la entidad que lo otorga, según nuestra ficha de ella',
  'weeks-times-hours': 'semanas por horas a la semana',
  'hours-added-up': 'las horas de sus partes, sumadas y redondeadas',
  'hours-by-weeks': 'las horas en total entre las semanas que dura',
  'stage-of-kind': 'la etapa que tiene este tipo de titulación',
  'mode-from-context': 'nuestra lectura de lo que vimos',
  'price-by-credit': 'el precio dividido entre los créditos',
  'price-by-hours': 'el precio dividido entre las horas',
  'our-kind': 'clasificación nuestra, según el título',
  'our-subject': 'clasificación nuestra, según la CINE-F',
  'credit-systems': 'las conversiones entre sistemas de créditos',
} as const;

/** The same beside a fact on a card. */
export const rulesInShort: Partial<Record<keyof typeof rules, string>> = {
  'weeks-times-hours': 'semanas por horas a la semana',
  'hours-added-up': 'suma de sus partes',
  'stage-of-kind': 'como tienen estas titulaciones',
  'mode-from-context': 'nuestra lectura',
};

export const factLabels = {
  title: 'Título',
  englishTitle: 'Título en inglés',
  provider: 'Quién lo ofrece',
  price: 'Precio',
  time: 'Tiempo total',
  credit: 'Créditos',
  level: 'Nivel',
  mode: 'Forma de participar',
  start: 'Próximo inicio',
  costPerCredit: 'Coste por crédito',
  costPerHour: 'Coste por hora',
  type: 'Tipo de curso',
  subject: 'Materia',
  status: 'En oferta',
  awardingBody: 'Lo otorga',
  platform: 'Plataforma',
  hoursPerWeek: 'Horas por semana',
  duration: 'Duración',
  pace: 'Ritmo',
  studyMode: 'Tiempo completo o parcial',
  place: 'Lugar',
  taughtBy: 'Lo imparte',
  deliveryNote: 'Modalidad en detalle',
  language: 'Idioma',
  prices: 'Precios en detalle',
  funding: 'Ayudas para pagarlo',
  difficulty: 'Dificultad',
  levelNote: 'El nivel en palabras del proveedor',
  audience: 'Pensado para',
  accessibility: 'Accesibilidad',
  identifiers: 'En registros y en archivos de datos',
  code: 'Código del proveedor',
  outcomes: 'Lo que sabrás hacer',
  skills: 'De qué trata',
  assessment: 'Cómo se te evalúa',
  certificate: 'Lo que recibes',
  quality: 'Quién comprueba su calidad',
  recognition: 'Quién lo reconoce',
  stacking: 'Si cuenta para algo mayor',
  entry: 'Lo que necesitas para matricularte',
} as const;

/** What to ask the provider where a fact is not known. */
export const factQuestions = {
  price: '¿Cuánto cuesta en total, con la evaluación y el certificado?',
  time: '¿Cuántas horas lleva en total, y en cuántas semanas?',
  credit: '¿Cuántos créditos da, y en qué sistema?',
  level: '¿Qué nivel tiene, y en qué marco de cualificaciones?',
  mode: '¿Es todo en línea, o debo estar en algún lugar a una hora fija?',
  start: '¿Cuándo empieza la próxima vez, y hasta cuándo puedo solicitarlo?',
  hoursPerWeek: '¿Cuántas horas por semana lleva, y durante cuánto tiempo?',
  duration: '¿Cuántas semanas o meses dura?',
  language: '¿En qué idioma se imparte?',
  awardingBody: '¿A nombre de quién estará el certificado como entidad que otorga?',
  outcomes: '¿Qué sabré hacer al final, y dónde está escrito?',
  assessment: '¿Qué debo hacer para aprobar, y quién lo califica?',
  certificate: '¿Qué recibo al final, en qué forma, y pueden otros comprobar que es auténtico?',
  quality: '¿Quién, de fuera de su organización, comprueba la calidad de este curso?',
  recognition: '¿Qué entidades reconocen este curso, y para qué?',
  stacking: '¿Cuenta para una titulación mayor, para cuál y durante cuántos años?',
  entry: '¿Qué debo haber estudiado o hecho antes de matricularme?',
} as const;

export const elementLabels = {
  'awarding-body': 'Quién lo otorga',
  country: 'País de quien lo emite',
  workload: 'Cuánto trabajo es',
  level: 'Nivel en un marco',
  quality: 'Quién lo comprueba o lo acredita',
} as const;

export const elementQuestions = {
  country: '¿En qué país está la entidad que lo emite, y según qué normas?',
  workload: '¿Cuántas horas lleva en total, con el estudio personal y la evaluación?',
} as const;

export const paces = {
  'self-paced': 'A tu ritmo',
  scheduled: 'Con calendario',
  both: 'A tu ritmo o con calendario',
} as const;

/** Value of the hours a week of a course without any that one takes when one likes. */
export const ownPace = 'A tu ritmo; se saben las horas en total';
export const ownPaceOpen = 'A tu ritmo; no se saben las horas';

export const difficulties = {
  introductory: 'Inicial',
  intermediate: 'Intermedia',
  advanced: 'Avanzada',
} as const;

export const statuses = {
  upcoming: 'Todavía no: anunciado para más adelante',
  paused: 'No admitía solicitudes cuando se leyó',
} as const;

export const qualityKinds = {
  provider: 'El propio proveedor',
  'external-agency': 'Una agencia externa',
  'professional-body': 'Un organismo profesional',
  regulator: 'Un organismo regulador',
  industry: 'El sector',
} as const;

export const stackingKinds = {
  standalone: 'Vale por sí solo',
  stackable: 'Puede contar para una titulación mayor',
  both: 'Vale por sí solo o cuenta para una titulación mayor',
} as const;

export const countsTowards = (awards: string) => `Cuenta para ${awards}`;

export const assessmentTypes = {
  exam: 'examen',
  quiz: 'cuestionario',
  coursework: 'trabajos del curso',
  project: 'proyecto',
  portfolio: 'carpeta de trabajos',
  practical: 'práctica',
  presentation: 'presentación',
  observation: 'observación',
  'peer-review': 'calificación de otros estudiantes',
  participation: 'participación',
  none: 'ninguna',
} as const;

export const supervisions = {
  unsupervised: 'Evaluación sin supervisión',
  'supervised-no-id': 'Con supervisión, sin comprobar la identidad',
  'supervised-online-id': 'Con supervisión en línea, con comprobación de la identidad',
  'supervised-onsite-id': 'Con supervisión presencial, con comprobación de la identidad',
} as const;

export const certificateFormats = {
  paper: 'en papel',
  pdf: 'PDF',
  'digital-certificate': 'certificado digital',
  'digital-badge': 'insignia digital',
  europass: 'Europass',
  transcript: 'anotación en un expediente académico',
} as const;

export const fundingKinds = {
  loan: 'préstamo',
  grant: 'ayuda',
  subsidy: 'subvención',
  scholarship: 'beca',
  employer: 'lo paga el empleador',
  voucher: 'vale',
  'tax-relief': 'rebaja de impuestos',
  other: undefined,
} as const;

export const lapsesAfter = (years: number) =>
  plural(years, { one: 'caduca después de # año', other: 'caduca después de # años' });

export const openTo = (countries: string) => `Abierto a residentes de: ${countries}`;
export const fromAge = (years: number) => plural(years, { one: 'desde # año', other: 'desde los # años' });

export const identifierSchemes = {
  ctid: 'Credential Engine (CTID)',
  lars: 'Learning aims reference (LARS)',
  ucas: 'UCAS',
  kiscourse: 'Discover Uni (KISCOURSE)',
  nzqa: 'NZQA',
  cricos: 'CRICOS',
  edx: 'edX',
  ooapi: 'Open Education API',
  feed: 'Archivo de datos',
  other: 'Otro',
} as const;

export const until = (date: string) => `hasta ${date}`;
export const asOfDate = (date: string) => `a fecha de ${date}`;

export const anyTime = 'En cualquier momento';
export const eachYearIn = (months: string) => `Cada año en ${months}`;
/** What a source said without naming a year. */
export const saidIn = (note: string, year: string) => `${note} (dicho en ${year})`;

export const intakeStates = {
  open: 'abierto',
  closed: 'cerrado a solicitudes',
  full: 'completo',
  waitlist: 'solo lista de espera',
} as const;
export const applyBy = (date: string) => `solicitud hasta ${date}`;

/** Of what a number is, where it is not of the course itself. */
export const numberOf = {
  part: (number: string) => `${number} por una parte`,
  portfolio: (number: string) => `${number} es un intervalo de muchos cursos, no de este`,
  contact: (number: string) => `${number} solo de clase: el estudio por tu cuenta va aparte`,
} as const;

/** Of ways of taking part that the learner chooses among: "Online or on campus: one chooses". */
export const oneChooses = (ways: string): string => `${ways}: a elección`;

/** What a course is called that carries another word of the provider for its kind. */
export const kindWithOwnWord = (kind: string, own: string) => `${kind} («${own}»)`;

export const noCredit = 'Ninguno';
export const aboutEcts = (own: string, ects: string) => `${own} (cerca de ${ects} ECTS)`;

export const units = {
  minutes: { one: '# minuto', other: '# minutos' },
  hours: { one: '# hora', other: '# horas' },
  days: { one: '# día', other: '# días' },
  weeks: { one: '# semana', other: '# semanas' },
  months: { one: '# mes', other: '# meses' },
  semesters: { one: '# semestre', other: '# semestres' },
  years: { one: '# año', other: '# años' },
} as const satisfies Record<string, PluralForms>;

export const upTo = (number: string) => `hasta ${number}`;
export const aWeek = (number: string) => `${number} por semana`;
export const about = (number: string) => `cerca de ${number}`;

export const free = 'Gratis';
export const freeForSome = 'Gratis para algunos';
export const freeToStudy = 'Se estudia gratis';
/** A course that is free to study, with the price of one thing that comes beside it. */
export const freeBut = {
  certificate: (price: string) => `Se estudia gratis; el certificado, ${price}`,
  assessment: (price: string) => `Se estudia gratis; la evaluación, ${price}`,
  credit: (price: string) => `Se estudia gratis; los créditos, ${price}`,
} as const;
export const extrasCost = 'Se estudia gratis; algo aparte cuesta dinero';
/** What costs nothing beside the course. */
export const atNoCost = {
  assessment: 'evaluación sin coste adicional',
  certificate: 'certificado sin coste adicional',
  credit: 'créditos sin coste adicional',
} as const;
export const bySubscription = 'Por suscripción';
export const amountNotKnown = 'De pago; no se sabe cuánto';
export const conditionsApply = 'las condiciones varían: mira los precios en detalle';

export const pricePer = {
  course: (amount: string) => amount,
  module: (amount: string) => `${amount} por módulo`,
  semester: (amount: string) => `${amount} por semestre`,
  month: (amount: string) => `${amount} al mes`,
  year: (amount: string) => `${amount} al año`,
  credit: (amount: string) => `${amount} por crédito`,
} as const;

export const priceFor = {
  everyone: undefined,
  home: 'estudiantes del país',
  international: 'estudiantes internacionales',
  employer: 'empleadores',
} as const;

export const priceCovers = {
  both: undefined,
  study: 'solo el estudio',
  assessment: 'solo la evaluación',
  certificate: 'solo el certificado',
  credit: 'solo los créditos',
} as const;

export const perEctsCredit = (amount: string) => `Cerca de ${amount} por crédito ECTS`;
export const perOwnCredit = (perEcts: string, amount: string, unit: string) => `${perEcts} (${amount} por ${unit})`;
export const perHour = (amount: string) => `Cerca de ${amount} por hora de estudio`;

export const levelOf = (level: string, framework: string) =>
  `${/^\d+$/.test(level) ? `Nivel ${level}` : level} (${framework})`;

/** How old what we know of a course is: as a filter names it. */
export const ages = {
  checked: 'Con fecha del último año',
  undated: 'La página no muestra fecha',
  older: 'Más antiguo: puede haber cambiado',
  past: 'Terminado, hasta donde sabemos',
} as const;

/** The same in a line on a card and at the top of a course's page. */
export const ageLine = {
  checked: (when: string) => `Leído en una página de ${when}`,
  undated: () => 'Leído en una página que no muestra fecha',
  older: (when: string) => `La prueba más reciente es de ${when}: puede haber cambiado`,
  past: (when: string) => `Terminado, hasta donde sabemos: última noticia, de ${when}`,
} as const;

/** Why a guide is named on a course's page. */
export const doubtWords = {
  price: 'No sabemos su precio.',
  about: (element: string) => `No se sabe de este curso: ${element}.`,
  kind: (many: string) => `Sobre ${many}.`,
} as const;
