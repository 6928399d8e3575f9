/** Words of the pictures in the guides: titles, what each shows for those who do not see it, tables and captions. */
import { formatNumber, plural } from '../format.ts';

export const figuresAsTable = 'Las cifras en una tabla';
export const keepOrCite = 'Citar o guardar esta imagen';
export const citation = (title: string, site: string, address: string): string => `«${title}». ${site}, ${address}`;
export const showElsewhere = 'Mostrarla en tu propia página';
export const ownAddress = 'Dirección de esta imagen';
export const figuresAsCsv = 'Sus cifras en CSV';
export const mayBeReused = (licence: string): string => `Se puede reutilizar con la licencia ${licence}`;
export const tableOf = (title: string): string => `Tabla: ${title}`;
export const lengths = {
  title: (quickest: string, most: string, slowest: string, least: string): string =>
    `Entre ${quickest}, la mitad dura ${most} o menos; entre ${slowest}, ${least} o más`,
  anyTitle: 'Cuánto dura cada tipo de curso',
  alt: (bars: string): string => `Barras de la duración mediana de cada tipo de curso: ${bars}.`,
  caption:
    'La barra es la mediana: la mitad de las fichas son más cortas y la mitad más largas. La tabla muestra la dispersión. Tiempo completo y parcial juntos, como lo indica cada página.',
  counted: (count: number, fewest: number): string =>
    `De las ${formatNumber(count)} fichas de nuestro directorio que indican una duración con una unidad fija; no están los tipos con menos de ${formatNumber(fewest)}.`,
  columns: ['Tipo', 'Mediana', 'Mitad central', 'El más corto', 'El más largo', 'Lo indican', 'No'],
};
export const ladder = {
  title: 'El nivel 7 está a una altura distinta en cada país',
  alt: 'Una escalera de niveles en seis columnas: Europa, Inglaterra con Gales e Irlanda del Norte, Escocia, Irlanda, Australia y Nueva Zelanda. El nivel 7 está a la altura del máster en Europa y en Inglaterra, Gales e Irlanda del Norte; a la del grado en Irlanda, Australia y Nueva Zelanda; y a la de los primeros años de un grado en Escocia. Un máster es de nivel 11 en Escocia y de nivel 9 en Irlanda, Australia y Nueva Zelanda.',
  award: 'Titulación típica',
  caption:
    'Los niveles de un mismo peldaño se corresponden oficialmente, salvo los de Australia: su lugar es nuestra lectura, a través de Nueva Zelanda. Cada nivel 7 está relleno. El nivel 8 de Australia y de Nueva Zelanda no tiene correspondencia en la comparación. Es comparabilidad oficial, no equivalencia: nadie está obligado a aceptar uno por otro.',
  /** Where there is no room to write it out. */
  entry: 'E3 es Entry 3 (nivel de entrada 3).',
  source:
    'Dibujado a partir de nuestra tabla de marcos. Fuente: «Qualifications can cross boundaries» (2023) y las comparaciones de NZQA.',
};
export const hours = {
  title: (times: number): string =>
    `Una hora de estudio del curso más caro cuesta unas ${formatNumber(times)} veces lo que una del más barato`,
  alt: (count: number, dearest: string, times: number, cheapest: string): string =>
    `Barras de ${formatNumber(count)} cursos por el precio de 100 horas, primero los más baratos. El más caro, ${dearest}, cuesta unas ${formatNumber(times)} veces lo que el más barato, ${cheapest}.`,
  rate: (amount: string, pounds: string): string => `${amount} a ${pounds}`,
  counted: (count: number, all: number): string =>
    `Solo ${formatNumber(count)} de ${formatNumber(all)} fichas indican un precio mayor que cero junto con horas o créditos.`,
  free: (count: number): string =>
    plural(count, {
      one: '# curso gratuito con horas está solo en la tabla.',
      other: '# cursos gratuitos con horas están solo en la tabla.',
    }),
  drawn: (count: number): string =>
    `Se muestran ${formatNumber(count)}: el más barato, el más caro y otros repartidos por igual entre ellos.`,
  about:
    '«Cerca de» quiere decir que las horas se calcularon a partir de los créditos. El precio de una hora no dice nada de lo que vale.',
  ofRow: (hours: string, isFromCredit: boolean): string =>
    isFromCredit ? `cerca de ${hours} (por los créditos)` : hours,
  isFree: 'gratis',
  from: 'De nuestro directorio, con los precios que mostraban las páginas.',
  rates: (day: string, rates: string): string =>
    `Las barras de otras monedas se dibujan con los tipos de cambio del ${day} (${rates}).`,
  columns: ['Curso', 'Tipo', 'Horas', 'Precio', 'Precio de 100 horas'],
};
export const awards = {
  one: 'Microcredencial',
  certificate: 'Certificado de posgrado',
  diploma: 'Diploma de posgrado',
  masters: 'Máster',
};
export const stack = {
  title: 'Doce microcredenciales tienen el tamaño de un máster',
  alt: 'Cuatro filas de bloques, cada bloque de 15 créditos del Reino Unido. Una microcredencial es un bloque; un certificado de posgrado, cuatro; un diploma de posgrado, ocho; y un máster, doce.',
  row: (credits: number, ects: number, hours: string): string =>
    `${formatNumber(credits)} créditos del Reino Unido · ${formatNumber(ects)} ECTS · cerca de ${hours} horas`,
  caption:
    'Una microcredencial se cuenta aquí como 15 créditos del Reino Unido, un tamaño corriente; otras son más pequeñas o más grandes. Los tamaños se suman; las titulaciones, por sí mismas, no: decide la universidad que da la titulación mayor, y un máster suele tener además un proyecto.',
  blocks: 'Cada bloque son 15 créditos del Reino Unido.',
  source:
    'Los tamaños de las titulaciones son los que indica la Open University; los ECTS y las horas, según las reglas de nuestro conversor de créditos.',
  columns: ['Titulación', 'Créditos del Reino Unido', 'Créditos ECTS', 'Horas', 'Cursos de 15'],
};
export const aboutIf = (is: boolean, amount: string): string => (is ? `cerca de ${amount}` : amount);
export const about = (amount: string): string => `cerca de ${amount}`;
/** What is shown and the share of courses of which it is known, "73 %". */
interface Share {
  readonly label: string;
  readonly share: string;
}
export const stated = {
  title: (most: Share, least: Share): string =>
    `De la lista de la UE, lo que más se sabe: ${most.label}; lo que menos: ${least.label}`,
  alt: (count: number, most: Share, least: Share): string =>
    `Barras: la parte de los cursos de los que se sabe cada uno de ${formatNumber(count)} elementos. El que más se sabe: ${most.label}, ${most.share}. El que menos: ${least.label}, ${least.share}.`,
  caption:
    'Contado sobre todos los cursos de nuestro directorio, según nuestra ficha de cada uno, indicado o deducido por una regla. Lo que falta es sobre todo nuestro: pocas páginas se leyeron enteras.',
  list: 'Elementos: anexo I de la Recomendación del Consejo de la UE sobre las microcredenciales (2022), los que se refieren a un curso que se ofrece.',
  columns: ['Elemento', 'Cursos de los que se sabe', 'Parte'],
};
export const none = 'ninguno';
export const countOf = (count: number, all: number): string => `${formatNumber(count)} de ${formatNumber(all)}`;
export const askers = {
  vendor: 'preguntó una empresa que vende cursos',
  sector: 'preguntó una asociación, con dinero de una empresa',
  provider: 'una universidad sobre sus propios estudiantes',
  independent: 'investigadores independientes',
};
export const findings = {
  opinions: 'Lo que dijeron los empleadores al preguntarles',
  opinion: 'una opinión',
  outcomes: 'Lo que le pasó a la gente',
  outcome: 'un resultado',
  title: 'Lo que se halló depende de lo que se preguntó',
  alt: (count: number, groups: string): string => `Barras de porcentajes en ${formatNumber(count)} grupos. ${groups}.`,
  noDate: 'sin fecha',
  asked: (who: string, how: string, sample: string): string => `${who}, ${how}. Muestra: ${sample}.`,
  caption:
    'Los dos grupos no miden lo mismo, así que no se debe comparar una barra de uno con una barra del otro. La cifra de Stanford es cuánto más probable fue un resultado; las demás son partes de personas o de certificaciones. «Certificaciones que no son un título» (non-degree credentials) es un grupo más amplio que las microcredenciales.',
  table: 'La tabla nombra la fuente de cada cifra.',
  columns: ['Porcentaje', 'Hallazgo', 'Qué es', 'Quién preguntó', 'Año', 'Muestra', 'Fuente'],
};

export const perCent = 'Por ciento:';
/** The steps of a share that is drawn as a square, greatest first. */
export const shares = [
  '75\u00A0% y más',
  'del 50\u00A0% al 74\u00A0%',
  'del 25\u00A0% al 49\u00A0%',
  'del 1\u00A0% al 24\u00A0%',
  'ninguno',
];

export const keepAs = 'Guárdala como [SVG], [PNG] o [CSV].';

/** The routes of the check whether a course is right for one. */
export const routes = {
  title: 'La quieras para lo que la quieras, hay una pregunta antes que cualquier curso',
  columns: ['La quieres para', 'Pregunta primero', 'Sigue si', 'Si no'],
  caption:
    'De nuestra herramienta «¿Es para mí?», que sigue con las horas y el dinero. «Si no» es su respuesta en pocas palabras.',
};
/** Where providers can be looked up. */
export const registersOf = {
  title: (providers: number, registers: number): string =>
    `No hay una lista única: ${formatNumber(providers)} proveedores de aquí se buscan en ${formatNumber(registers)} registros`,
  columns: ['Registro', 'Quién lo mantiene', 'Proveedores de aquí'],
  caption: (without: number): string =>
    `Proveedores de nuestro directorio por el registro oficial en el que se pueden buscar. De otros ${formatNumber(without)} no conocemos ninguno. Hemos leído la entrada de pocos: que aquí se nombre un registro no dice que un proveedor esté en él.`,
};
/** What public money there is, by place. */
export const fundingByPlace = {
  title: (schemes: number, places: number): string =>
    `El dinero público se detiene en las fronteras: ${formatNumber(schemes)} programas en ${formatNumber(places)} lugares, cada uno con sus reglas`,
  columns: ['Vives en', 'Ayuda', 'Préstamo', 'Parte de la matrícula', 'Otro'],
  caption:
    'La mayoría de los programas dejan fuera la mayoría de los cursos pequeños. «Otro» es un tope de matrícula o una rebaja de impuestos; una raya dice que no leímos de ningún programa así. Las reglas de cada uno, citadas, están en nuestra herramienta «¿Quién puede pagar?».',
  none: '–',
};
/** How much credit universities count towards an award. */
export const creditLimits = {
  title: (low: string, high: string): string =>
    `Para un máster, las universidades cuentan como máximo entre ${low} y ${high} de los créditos de fuera`,
  columns: ['Universidad', 'Cuenta como máximo', 'De', 'Parte', 'Fuente'],
  caption:
    'Universidades cuyas reglas pudimos leer, así que no es una muestra. Son límites máximos: cada una decide caso por caso y puede no aceptar nada.',
};
/** What pages that were read whole do not say. */
export const unanswered = {
  title: (label: string, share: string): string =>
    `Leídas enteras, el ${share} de las páginas de cursos no indica: ${label.toLowerCase()}`,
  alt: (count: number): string =>
    `Barras con la parte de ${formatNumber(count)} páginas de cursos que no indican cada punto.`,
  columns: ['Punto', 'Páginas que no lo indican', 'Parte'],
  caption: (count: number): string =>
    `De las ${formatNumber(count)} páginas de cursos de nuestro directorio que hemos leído enteras. Un proveedor puede decirlo en otro sitio: para eso es la pregunta.`,
};
/** Which kinds can be taken online. */
export const onlineByKind = {
  title: (most: string, share: string, least: string, leastShare: string): string =>
    `Estudiar en línea no es un tipo de titulación: entre ${most} lo permite aquí el ${share}; entre ${least}, el ${leastShare}`,
  alt: (bars: string): string => `Barras con la parte de cada tipo de curso que es del todo en línea: ${bars}.`,
  columns: ['Tipo', 'Del todo en línea', 'En la lista', 'Parte'],
  caption: (count: number): string =>
    `De ${formatNumber(count)} cursos de nuestro directorio, que es pequeño y no es una muestra. De algunos, que sea en línea es nuestra lectura de su página. No están los tipos con menos de diez.`,
};
/** Hours of one credit. */
export const creditHours = {
  title: (least: string, low: string, most: string, high: string): string =>
    `«Crédito» no es una unidad: son ${low} horas si es un ${least}, y ${high} si es un ${most}`,
  columns: ['Crédito', 'Horas de uno', 'Un año a tiempo completo', 'Fuente'],
  caption:
    'Horas de todo el estudio, como las indican las fuentes de nuestro conversor. Dos sistemas pueden coincidir en el tamaño de un año y no en sus horas.',
};
export const hoursOf = (amount: string): string => `${amount} horas`;
