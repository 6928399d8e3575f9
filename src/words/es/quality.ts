/** Words of the counts of how complete and how fresh the directory is. */
import { formatNumber, plural } from '../format.ts';

export const fieldLabels = {
  /** A word such as "Introductory" counts with levels and stages. */
  level: 'Nivel o dificultad',
  description: 'Descripción',
  url: 'Página del proveedor',
  source: 'Página en que se leyeron los datos, con su dirección',
  priceAmount: 'Importe del precio',
  priceDate: 'Fecha del precio',
} as const;

/** How an answer is named in the counts, in the order of `Answer['kind']`. */
export const answerKinds = {
  stated: 'Indicado',
  derived: 'Deducido por una regla',
  'not-stated': 'No lo indica',
  'not-recorded': 'Sin anotar',
} as const;

/** How much of the pages was read, counted. */
export const extents = (whole: number, part: number, unknown: number) =>
  `${plural(whole, { one: '# página se leyó entera', other: '# páginas se leyeron enteras' })} y ${plural(part, { one: '# en parte', other: '# en parte' })}; de ${plural(unknown, { one: 'la otra (#)', other: 'las otras #' })} no consta cuánto se leyó, así que lo que falta ahí es nuestro y no un silencio del proveedor.`;

export const startGroupLabels = {
  coming: 'Una fecha por venir',
  anytime: 'En cualquier momento',
  months: 'Meses de cada año',
  words: 'Solo palabras, como «segundo semestre»',
  past: 'Solo inicios que ya pasaron',
  closed: 'Fechas, pero cerradas o completas',
  undated: 'Un día sin año, que puede haber pasado',
  none: 'Sin anotar',
} as const;

export const countOf = (known: number, all: number): string => `${formatNumber(known)} de ${formatNumber(all)}`;
export const dataQuality = 'Calidad de los datos';
export const description = (count: number): string =>
  `Lo completas y lo recientes que son las ${formatNumber(count)} fichas de cursos: qué se sabe de ellas, por dato, por tipo de curso y por proveedor.`;
export const lead = (count: number, day: string): string =>
  `Lo que contienen y lo que les falta a las ${formatNumber(count)} fichas de este directorio, contado a fecha de ${day}.`;
export const howMade = 'Las propias fichas: [datos abiertos]. Cómo se hacen: [nuestro método].';
export const openData = 'Datos abiertos';
export const onThisPage = 'En esta página';
export const parts = {
  fresh: 'Lo reciente que es',
  fields: 'Por campo',
  kinds: 'Por tipo de curso',
  providers: 'Por proveedor',
  check: 'Lo que encuentra la comprobación',
};
export const numbers = {
  listed: 'cursos anotados',
  older: 'con datos que son o pueden ser de hace más de un año',
  over: 'de ellos parecen terminados, en ninguna lista',
  pastStart: 'con un inicio que ya pasó',
  onlyPast: 'sin más inicios que los pasados',
};
export const ages = {
  title: 'Qué antigüedad tienen los datos',
  alt: (count: number, groups: string): string =>
    `Barras de ${formatNumber(count)} cursos por la antigüedad de sus datos. ${groups}.`,
  caption:
    'Según la prueba más nueva: la fecha que muestra una página, o el día en que se comprobó la página en línea. Un curso parece terminado cuando no le queda ningún inicio y nada lo confirma en dos años.',
  columns: ['Antigüedad de los datos', 'Cursos', 'Parte'],
};
export const starts = {
  title: 'Qué se sabe del próximo inicio',
  alt: (count: number, groups: string): string =>
    `Barras de ${formatNumber(count)} cursos por lo que se sabe de su inicio. ${groups}.`,
  caption: 'Las fechas pasadas se conservan en las fichas y nunca se ofrecen como próximos inicios.',
  columns: ['Próximo inicio', 'Cursos', 'Parte'],
};
/** A label and its share in words, "73 %". */
interface LabelledShare {
  readonly label: string;
  readonly share: string;
}
export const fields = {
  title: 'De cuántos cursos se sabe cada dato',
  alt: (count: number, most: LabelledShare, least: LabelledShare): string =>
    `Barras de ${formatNumber(count)} campos. El que más se sabe: ${most.label}, ${most.share}. El que menos: ${least.label}, ${least.share}.`,
  caption:
    'Los datos cuya ausencia nota un lector, indicados o deducidos por una regla. Una descripción está en nuestras palabras y espera a que alguien la escriba. Lo que contiene cada campo: [campos de los datos].',
  columns: ['Campo', 'Cursos', 'Parte'],
};
export const kinds = {
  title: 'Qué se sabe de la lista de la UE, por tipo de curso',
  alt: (elements: number, kinds: number): string =>
    `Cuadrados en ${formatNumber(elements)} filas por los elementos de la lista de la UE y ${formatNumber(kinds)} columnas por los tipos de curso, más oscuros cuanto más a menudo se sabe el elemento. La tabla de debajo da cada parte.`,
  caption: (fewest: number): string =>
    `Elementos del anexo I de la Recomendación del Consejo de la UE sobre las microcredenciales (2022) que se refieren a un curso que se ofrece. Solo las microcredenciales deben indicarlos; los demás están al lado para comparar. Tipos con ${formatNumber(fewest)} cursos como mínimo.`,
  table: 'Lo completo y la antigüedad por tipo de curso',
  kind: 'Tipo de curso',
};
export const element = 'Elemento';
export const allCourses = 'Todos los cursos';
export const answers = {
  title: 'Cómo se sabe cada elemento, o no',
  alt: (count: number): string =>
    `Barras de ${formatNumber(count)} elementos por la parte de los cursos de los que se sabe cada uno. La tabla da los cuatro tipos de respuesta.`,
  caption:
    '«No lo indica» aparece solo donde la página se leyó entera; en otro caso, lo que falta es nuestro, y dice «Sin anotar».',
};
export const providers = {
  intro:
    'Esto dice cuánto de las páginas de un proveedor hemos leído y anotado, no lo buenos que son sus cursos. Donde leímos una lista que mantienen otros y no la página del propio proveedor, lo que falta es de esa lista.',
  alt: (count: number, first: string, last: string): string =>
    `Barras de ${formatNumber(count)} proveedores, de ${first} a ${last}.`,
  table: 'Lo completo y la antigüedad por proveedor',
  provider: 'Proveedor',
  columns: ['Proveedor', 'Cursos', 'Lista de la UE que se sabe', 'Datos que se saben'],
};
export const checkIntro =
  'Cada cambio del contenido se comprueba. Lo que estuviera mal impide construir el sitio; estas observaciones no, y alguien debería mirarlas.';
export const columns = {
  courses: 'Cursos',
  facts: 'Datos que se saben',
  elements: 'Lista de la UE que se sabe',
  older: 'Pueden tener más de un año',
  past: 'Solo inicios pasados',
};

/** @param most how many are shown where there are more */
export const shareByProvider = (most?: number): string =>
  most === undefined
    ? 'Parte de la lista de la UE que se sabe, por proveedor con tres cursos o más'
    : `Parte de la lista de la UE que se sabe, por proveedor: los ${formatNumber(most)} con más cursos`;
export const providersShown = (shown: number, all: number): string =>
  shown === all
    ? `Los ${formatNumber(all)} proveedores`
    : `Los ${formatNumber(shown)} proveedores con más cursos, de ${formatNumber(all)}`;
