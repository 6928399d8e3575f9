/** Words of the lists of courses and of the pages of providers. */
import { formatNumber, plural, pluralForm } from '../format.ts';

export const coursesListed = (count: number) =>
  plural(count, { one: '# curso en la lista', other: '# cursos en la lista' });

export const coursesOver = (count: number) =>
  plural(count, { one: '# curso que parece terminado', other: '# cursos que parecen terminados' });
export const coursesClosed = (count: number) =>
  plural(count, { one: '# curso que ya no se ofrece', other: '# cursos que ya no se ofrecen' });
export const coursesOverMeaning =
  'No les queda ningún inicio, y nada de lo que leímos en los últimos dos años los confirma. No están en las otras listas.';

/** Under a list: what it is not, with the words of the link to lists that others keep. */
export const notAll = 'Estos son todos los que tiene este directorio, y de ningún modo todos los que hay.';
export const listsElsewhere = 'Listas oficiales de cursos por país';

export const inTheDirectory = (courses: number, providers: number) =>
  `${plural(courses, { one: '# curso', other: '# cursos' })} de ${plural(providers, { one: '# proveedor', other: '# proveedores' })}. De cada uno se dice lo que no se sabe y qué preguntar.`;

/** What is true of where the facts were read, counted. */
export const whereRead = (all: number, withAddress: number) =>
  all === withAddress
    ? 'Cada uno se anotó a partir de una página que puedes consultar.'
    : `${plural(withAddress, { one: '# ficha enlaza', other: '# fichas enlazan' })} la página en que se leyeron los datos; de ${plural(all - withAddress, { one: '#', other: '#' })} no tenemos la dirección.`;

/** What is true of how old the facts are, counted. */
export const howOld = (counts: Readonly<Record<'checked' | 'undated' | 'older' | 'past', number>>) =>
  `${plural(counts.checked, { one: '# se apoya', other: '# se apoyan' })} en una página con fecha del último año, ${plural(counts.undated, { one: '# en una que no muestra', other: '# en páginas que no muestran' })} fecha, ${plural(counts.older, { one: '# en una que es o puede ser más antigua', other: '# en otras que son o pueden ser más antiguas' })}; ${plural(counts.past, { one: '# parece terminado y no está', other: '# parecen terminados y no están' })} en ninguna lista.`;

export const listOrder =
  'En este orden: primero los datos del último año, después los de páginas sin fecha y luego los que son o pueden ser más antiguos; en cada grupo, primero los cursos que se conocen mejor, sin poner seguidos los de un mismo proveedor.';

export const ownPages = (own: number, all: number) =>
  `En ${formatNumber(own)} de ${formatNumber(all)} fichas, esa página es del propio proveedor; en las demás es un listado de cursos, una noticia, una lista que mantienen otros o un archivo de datos.`;

export const priceDates = (dated: number, priced: number) => `${formatNumber(dated)} de ${formatNumber(priced)}.`;

export const ratesOf = (from: string, to: string, sources: readonly string[]) =>
  `Tipos de cambio: ${from === to ? from : `de ${from} a ${to}`} (${sources.join('; ')}).`;

export const needsScript =
  'Buscar y filtrar necesitan JavaScript. Sin él, esta es la lista completa, y [las listas por tipo, nivel, materia y país] la acotan.';

/** Label of the box that searches a list. */
export const searchThese = 'Buscar en estos cursos';

/** The list of all courses: its first page is the finder. */
export const findCourse = 'Encuentra un curso';
export const allCourses = 'Todos los cursos';
export const pageOfAll = (page: number, pages: number) => `Todos los cursos, página ${page} de ${pages}`;
export const onPage = (page: number) => `página ${page}`;
export const directoryDescription = (courses: number, providers: number, offer: string) =>
  `${courses} cursos reales de ${providers} proveedores: ${offer}, con lo que se sabe de cada uno y qué preguntar.`;
export const descriptionOfPage = (page: number) => ` Página ${page}.`;
export const searchAll = 'Buscar y filtrar todos los cursos';
export const byList = 'Recorrer por listas';
export const asOpenData = 'Todo el directorio como datos abiertos';
export const country = 'País';
/** After a number of courses, for those who hear it. */
export const coursesAfter = (count: number) => pluralForm(count, { one: 'curso', other: 'cursos' });
