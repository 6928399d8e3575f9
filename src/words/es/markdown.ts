/** Words of the pages as Markdown, for assistants and scripts. */
import { formatNumber, plural } from '../format.ts';
import { courses } from './saved.ts';

export const asMarkdown = 'Esta página en Markdown';
export const courseAsMarkdown = 'Este curso en Markdown';
export const copy = 'Copiar en Markdown';
export const copied = 'Copiado.';
export const notCopied = 'Tu navegador no nos dejó copiarlo: abre el archivo y cópialo desde ahí.';
export const file = 'Archivo Markdown';

export const page = 'Página de aquí';
export const licence = 'Licencia';
export const ownPage = 'La página del proveedor';
export const facts = 'Datos';
export const starts = 'Inicios a los que aún es posible unirse';
export const sourceOfAll = 'Fuente de cada dato que no nombra otra';
export const sourceOfFact = 'fuente';
/** Of a field by what editors call it. */
export const sourceOf = (field: string): string => `Fuente de «${field}»`;
export const noDate = 'no muestra ninguna fecha que pudiéramos leer';
export const entered = (day: string): string => `anotado o comprobado aquí por última vez el ${day}`;
export const derived = (rule: string): string => `deducido por nosotros: ${rule}`;
export const notKnown = 'No se sabe';
/** What stands for all that is missing: the provider's silence only after a whole reading. */
export const missing = {
  'not-stated': 'Leímos esa página entera y no lo dice',
  'not-recorded': 'Sin anotar aquí; puede que la página del proveedor lo diga',
} as const;
export const pricesToldApart = 'Qué se paga por cada cosa, y cuándo solicitarlo';
export const whenToApply = 'Cuándo solicitarlo';
export const toAsk = 'Para preguntar al proveedor';
export const mayPay = 'Programas que pueden ayudar a pagar (quien decide es el programa)';
export const notForIt = 'Programas con reglas en contra';
export const rulesOfSchemes = 'Todas sus reglas con las fuentes';

export const providerCourses = (count: number): string =>
  plural(count, { one: '# curso está en esta lista', other: '# cursos están en esta lista' });
export const asOf = (day: string): string =>
  `A fecha de ${day}. Lo que una página no indica consta como desconocido: no es cero, y ninguna suposición puede ocupar su lugar.`;
/** Of a file that has some of a provider's courses. */
export const partWith = (part: number, parts: number, count: number): string =>
  `Esta es la parte ${part} de ${parts}, con ${formatNumber(count)} de ellos.`;
/** What `llms.txt` says of a file of courses. */
export const partName = (provider: string, part: number, parts: number): string =>
  parts > 1 ? `${provider}, parte ${part} de ${parts}` : provider;
export const factsOf = (count: number, all: number): string =>
  `${count < all ? `${formatNumber(count)} de ${courses(all)}` : courses(all)} con todos los datos, sus fuentes y lo que no se sabe`;
export const otherParts = 'Las otras partes';

/** What stands for a form in the text of a page. */
export const formOn = (address: string): string => `Aquí hay un formulario en la página: ${address}`;

export const whole = {
  /** What `llms-full.txt` says of itself. */
  about: (limit: number, origin: string): string =>
    `Este archivo contiene las guías, las herramientas y el glosario, las reglas de los programas que pueden pagar y después una línea por cada curso de la lista, en ${formatNumber(limit / 1000)} kB como máximo. Cada texto nombra su página y sus fuentes numeradas; el número de una nota empieza por el de su texto en este archivo. Las direcciones que empiezan por «/» están en ${origin}.`,
  courses: 'Los cursos, en una línea cada uno',
  coursesHere: (here: number, all: number): string =>
    `${here === all ? `Los ${formatNumber(all)} cursos de la lista.` : `${formatNumber(here)} de los ${formatNumber(all)} cursos de la lista: los demás están por proveedor en llms.txt.`} Cada línea empieza por la dirección de todos los datos del curso, con sus fuentes.`,
  /** Where a table is too long for the file. */
  longTable: (rows: number, address: string): string =>
    `En la página hay una tabla de ${formatNumber(rows)} filas: ${address}`,
} as const;

/** What `llms.txt` says of the addresses of Markdown. */
export const whichHaveMarkdown = (limit: number, wholeFile: string): string[] => [
  'Cada guía, término, herramienta y proveedor tiene su página en Markdown en su dirección seguida de «index.html.md», y también las páginas sobre este sitio que aquí figuran con esa dirección. Los cursos están en el archivo de su proveedor, cada uno en su propio punto, y en listas por tipo, materia, país, precio, inicio y más; las búsquedas y las páginas de un solo curso no la tienen.',
  `Todas las guías, las herramientas, el glosario y una línea por cada curso de la lista, en un solo archivo de ${formatNumber(limit / 1000)} kB como máximo:`,
  wholeFile,
];
