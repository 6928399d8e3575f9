/** Words of the tools: their frame, their forms and their tables. What their scripts answer stands by the tool. */

export const noLevel = 'ninguno';
export const certificateGroups = {
  required: 'Lo que debería indicar todo certificado',
  requiredNote: 'En el propio certificado, o detrás del enlace o código que lleva.',
  optional: 'Lo que debería indicar donde importa',
  optionalNote: 'Que falte no es un defecto por sí mismo.',
};
export const certificateField = 'Certificado y titular';
export const certificateIssuer = 'Quién lo emitió';
export const certificateCountry = 'País de quien lo emitió';
export const certificateLevel = 'Nivel: la fila que lo tiene';
export const notOnIt = 'No lo indica';
export const checkedBy =
  'Encontrado en el registro: sí / no. Comprobado por: _____________________ Fecha: ____________';
export const registersHeading = 'Registros oficiales, por país';
/** Over the registers that lead to the countries without one here. */
export const otherCountries = 'Otros países';
export const registersNote = 'Busca aquí a quien lo emitió, y no por un enlace del certificado.';
export const askIfMissing = (question: string): string => `Si falta, pregunta: «${question}»`;
export const printChecklist = 'Imprimir el resultado';
export const convertCredit = 'Convertir créditos';
export const convert = 'Convertir';
export const howMany = 'Cuántos';
export const howManyHint = 'Por ejemplo 15 o 7,5';
export const ofWhat = 'De qué';
export const credit = 'Créditos';
export const noCreditSystem = 'Sin sistema de créditos';
export const hoursOfLearning = 'Horas de aprendizaje';
export const noAgreedRate = 'Sin conversión acordada';
export const otherSystems = 'La cantidad en otros sistemas';
export const otherSystemsColumns = {
  system: 'Sistema',
  rate: 'Conversión habitual',
  hours: 'Solo por las horas',
};
export const commonSizes = 'Tamaños comunes';
export const commonSizesTable = 'Tamaños comunes en varios sistemas';
export const ukCredits = 'Créditos del Reino Unido';
export const ectsCredits = 'Créditos ECTS';
export const hoursAsUk = 'Horas, como cuenta el Reino Unido';
export const hoursAsEcts = 'Horas, como cuenta el ECTS';
export const commonSizesNote =
  'Los puntos de crédito SCQF cuentan como los créditos del Reino Unido. Todas las conversiones son aproximadas: pregunta a quien deba aceptar los créditos.';
export const questions = 'Preguntas';
export const questionNumber = (number: number): string => `Pregunta ${number}`;
export const withoutScript = 'Sin JavaScript, sigue el enlace que está junto a la opción que te corresponde.';
export const theAnswer = 'La respuesta';
export const answerAppearsHere = 'Tu respuesta aparece aquí cuando has respondido a las preguntas.';
export const readFirst = 'Para leer primero:';
export const subject = 'Materia';
export const subjectHint = 'Acota la búsqueda de arriba';
export const anySubject = 'Cualquier materia';
export const startAgain = 'Empezar de nuevo';
export const convertLevel = 'Convertir un nivel';
export const level = 'Nivel';
export const levelHint = 'Elígelo bajo el nombre de su marco';
export const levelNumber = (level: string): string => `Nivel ${level}`;
export const otherFrameworks = 'El nivel en otros marcos';
export const otherFrameworksColumns = {
  where: 'Dónde',
  framework: 'Marco',
  level: 'Nivel',
  awards: 'Titulaciones típicas',
};
export const allLevels = 'Todos los niveles, uno al lado de otro';
export const allLevelsTable = 'Los niveles de seis marcos, uno al lado de otro';
export const allLevelsColumns = {
  eqf: 'Europa (EQF)',
  rqf: 'Inglaterra, Gales, Irlanda del Norte (RQF, FHEQ, CQFW)',
  scqf: 'Escocia (SCQF)',
  nfq: 'Irlanda (NFQ)',
  aqf: 'Australia (AQF)',
  nzqcf: 'Nueva Zelanda (NZQCF)',
  award: 'Titulación típica',
};
export const allLevelsNote =
  'El marco de los títulos universitarios, FHEQ, empieza en el nivel 4. Es comparabilidad oficial, no equivalencia: nadie está obligado a aceptar uno por otro.';
export const planCourse = 'Planificar un curso';
export const plan = 'Planificar';
export const course = 'Curso';
export const courseHint = 'Para el calendario; puedes dejarlo vacío';
export const hoursInAll = 'Horas en total';
export const hoursInAllHint = 'Unas 150 por 15 créditos del Reino Unido';
export const hoursAWeek = 'Horas por semana';
export const hoursAWeekHint = 'Las que tienes de verdad';
export const firstDay = 'Primer día';
export const breaks = 'Pausas y vacaciones';
export const breakNumber = (number: number): string => `Pausa ${number}`;
export const firstDayOff = 'Primer día libre';
export const lastDayOff = 'Último día libre';
export const downloadCalendar = 'Descargar para tu calendario';
export const weekByWeek = 'Semana a semana';
export const planTable = 'El plan, semana a semana';
export const planColumns = {
  week: 'Semana',
  days: 'Días',
  hours: 'Horas',
};
export const howManyWeeks = 'Cuántas semanas llevan los cursos de tamaños comunes';
export const howManyWeeksTable = 'Semanas según el total de horas y las horas por semana';
export const rateOf = (hours: number): string => `${hours} horas por semana`;
export const tools = 'Herramientas';
export const toolsDescription =
  'Pequeñas herramientas para elegir un curso: conversor de créditos y niveles, planificador de estudio, coste real, comprobar un certificado, y si es para ti.';
export const toolsLead =
  'Pequeñas cuentas y listas que te ayudan a decidir. Funcionan en tu navegador y no envían nada. Lo que escribes se conserva en la dirección de la página, así que puedes guardarla o compartirla.';
export const howItIsWorkedOut = 'Cómo se calcula';
export const guidesThatHelp = 'Guías que ayudan';
export const courseOrdinals = {
  first: 'Primer',
  second: 'Segundo',
  third: 'Tercer',
  fourth: 'Cuarto',
};
export const workItOut = 'Calcular';
export const nthCourse = (ordinal: string): string => `${ordinal} curso`;
export const name = 'Nombre';
export const currency = 'Moneda';
export const fee = 'Matrícula';
export const feeHint = '0 si es gratis';
export const payments = 'Número de pagos';
export const paymentsHint = 'Por ejemplo 4 si son cuatro pagos mensuales';
export const certificatePrice = 'Certificado';
export const certificatePriceHint = 'Si se paga aparte';
export const anythingElse = 'Lo demás';
export const anythingElseHint = 'Libros, examen, viajes';
export const credits = 'Créditos';
export const creditsHint = 'Si da alguno';
export const creditSystem = 'Sistema de créditos';
export const worth = 'Una hora de tu tiempo vale';
export const worthHint =
  'Opcional, en la moneda del curso: lo que ganarías, o lo que pagarías por tener esa hora libre';
export const costTable = 'El coste de cada curso';
