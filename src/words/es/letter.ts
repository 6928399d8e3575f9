/** Letters that a reader may send: to a provider, or to whoever runs the site. */
import { plural } from '../format.ts';

export const letterAbout = (course: string) => `Preguntas sobre ${course}`;
export const letterGreeting = 'Buenos días:';
export const letterOpening = (course: string, page: string | undefined) =>
  `Estoy pensando en hacer ${course}${page ? ` (${page})` : ''}. Antes de decidirme, ¿podrían decirme lo siguiente?`;
/** Several courses of one provider. */
export const letterAboutSome = (count: number) =>
  plural(count, { one: 'Preguntas sobre # curso', other: 'Preguntas sobre # de sus cursos' });
export const letterOpeningSome = (titles: string) =>
  `Estoy pensando en hacer uno de estos:\n\n${titles}\n\nAntes de decidirme, ¿podrían decirme lo siguiente?`;
export const letterOnAll = 'De cada uno de ellos:';
export const letterOn = (title: string) => `Sobre ${title}:`;
export const letterClosing = 'Muchas gracias.';

export const writeLetter = 'Escribir al proveedor';
export const writeTo = (provider: string) => `Escribir a ${provider}`;
export const seeLetterTo = (provider: string) => `Leer, copiar o imprimir la carta a ${provider}`;
export const askProviders = 'Preguntar a los proveedores';
export const askProvidersAbout =
  'Una carta a cada proveedor. Pregunta todo lo que aquí no se sabe de los cursos que guardaste, también los precios. Se abre en tu propio programa de correo: este sitio no envía nada.';
/** Name of the file with what letters ask, where it cannot be had. */
export const letters = 'Las preguntas a los proveedores';
export const letterIsYours =
  'La carta pregunta todo lo que en esta página consta como desconocido. Se abre en tu propio programa de correo: este sitio no envía nada.';

export const mistakeOn = (page: string) => `Error en: ${page}`;
export const mistakeText = (page: string, address: string) =>
  `En la página «${page}» (${address}) hay algo incorrecto o anticuado.\n\nLo que dice:\n\nLo correcto:\n\nUna página que lo muestra:`;
export const reportMistake = 'Avisar de un error';
export const noContact = 'Esta copia del sitio no nombra a nadie a quien puedas avisar.';
/** Where a fact of a course is wrong; between the two parts stands a link to the page that it was read on. */
export const askThePage = (provider: string) => ({
  before: `Pregunta a ${provider} en `,
  link: 'su propia página',
  after: '.',
});
/** Where a page is one that shows no courses of a provider. */
export const trustSources = 'Fíate de las fuentes que nombra la página más que de la propia página.';
export const copyReport = 'Si sabes quién lo mantiene, copia estas palabras, complétalas y envíalas:';

export const responsible = 'Responsable de este sitio:';
export const nobodyNamed =
  'Esta copia del sitio no nombra a nadie que responda de ella ni un contacto. Si un dato de un curso es incorrecto, pregunta a su proveedor: la página del curso lleva a la suya.';
