/** Words of the lists of courses, subjects and providers, of a provider’s page and of the page that is not there. */
import { formatNumber, plural } from '../format.ts';

export const alsoKnownAs = (names: string): string => ` Se conoce también como ${names}.`;
export const toProvidersSite = 'Ir al sitio del proveedor';
export const checkStanding = 'Comprobar su situación oficial';
export const lookItUp = 'Búscalo en: ';
export const itIsOn = 'Está en: ';
export const asReadHere = 'según leímos aquí';
export const entryNotRead = ' Nosotros no hemos leído su entrada.';
export const entryTells = 'Lo que te dice una entrada:';
export const entryDoesNotTell = 'Lo que no te dice:';
export const noRegister =
  'No conocemos ningún registro oficial para este proveedor. Eso solo no demuestra nada, pero comprueba con especial cuidado quién está detrás y quién acepta sus certificados.';
export const howToCheck = 'Cómo comprobar un proveedor:';
export const moreFrom = (country: string): string => `Más cursos de ${country}`;
export const editRecord = 'Editar esta ficha';
export const subjectDescription = (count: number, subject: string, providers: number, offer: string): string =>
  `${formatNumber(count)} cursos de ${subject} de ${formatNumber(providers)} proveedores: ${offer}.`;
export const coursesIn = (subject: string): string => `cursos de ${subject}`;
export const subjects = 'Materias';
export const broadField = (code: string, name: string): string => `Campo amplio ${code} de la ISCED-F 2013: ${name}.`;
export const levelElsewhere = 'Cómo se llama este nivel en otros lugares';
export const correspondsTo = (stated: string, eqf: number): string =>
  `${stated} corresponde al nivel ${eqf} del Marco Europeo de Cualificaciones. Es comparabilidad oficial, no equivalencia: no obliga a nadie a aceptar uno por otro.`;
export const levelColumns = {
  where: 'Dónde',
  framework: 'Marco',
  level: 'Nivel',
};
export const noRegisterInShort =
  'No conocemos ningún registro oficial para este proveedor: comprueba con especial cuidado quién está detrás.';
export const courses = 'Cursos';
export const guidesThatHelp = 'Guías que ayudan';
export const providers = 'Proveedores';
export const providersLead = (count: number): string =>
  `${formatNumber(count)} proveedores con cursos en esta lista. Aparecer aquí no es una recomendación: cada página nombra el registro oficial en que se puede buscar el proveedor.`;
export const countries = 'Países';
export const narrowThese = 'Acotar por precio, tiempo, nivel y más';
export const notFound = 'Página no encontrada';
export const notFoundDescription =
  'No hay ninguna página en esta dirección. Busca en el sitio o empieza por una de sus listas.';
export const notFoundHeading = 'No hay ninguna página en esta dirección';
export const notFoundLead =
  'El enlace puede ser antiguo o estar mal escrito. Un curso que su proveedor ha retirado también se quita del directorio.';
export const searchWholeSite = 'Buscar en todo el sitio';
export const subjectsDescription = (count: number): string =>
  `Las ${formatNumber(count)} materias amplias del directorio, cada una con sus cursos. Los campos son los de la ISCED-F 2013.`;
export const subjectsLead = (count: number): string =>
  `${formatNumber(count)} campos amplios, como los divide la clasificación ISCED-F 2013 de la UNESCO, con nombres corrientes.`;
export const coursesBy = (provider: string): string => `Cursos de ${provider}`;
export const shortlistDescription = 'Los cursos que guardaste, con tus notas; se conservan solo en este navegador.';
export const searchDescription = 'Busca a la vez en las guías, el glosario, los cursos y los proveedores.';
export const feedDescription = 'Cursos por el día en que sus datos se anotaron o comprobaron por última vez.';
export const feedDescriptionOf = (list: string): string =>
  `${list}, por el día en que sus datos se anotaron o comprobaron por última vez.`;
export const feedTitle = (site: string, list: string): string => `${site}: ${list}`;
export const startsOf = (site: string): string => `${site}: inicios de cursos`;
export const startsOfList = (site: string, list: string): string => `${site}: inicios, ${list}`;
export const newAndChanged = 'cursos nuevos y cambiados';
export const sentenceOf = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
/** By what a list can be followed: a feed, and a calendar where days are known. */
export const follow = 'Seguir: [cursos nuevos y cambiados] (RSS).';
/** A list as it stands in a frame of another page. */
export const inFrame = 'Para tu propia página: [en un marco].';
export const followWithStarts = 'Seguir: [cursos nuevos y cambiados] (RSS), [inicios] (calendario).';
export const guidesFeed = (site: string): string => `${site}: guías`;
export const kindDescription = (count: string, kinds: string): string =>
  `${count} en la lista: ${kinds}, con precio, tiempo, créditos, nivel y lo que cada proveedor no dice.`;
export const levelIntro = (stage: string): string =>
  `Cursos que dicen ser de esta etapa (${stage}), o que están en el nivel de un marco nacional que le corresponde.`;
export const levelsDiffer =
  'Los números de los niveles cambian de un país a otro. La comparación es comparabilidad oficial, no equivalencia.';
export const coursesFrom = (country: string): string => `Cursos de ${country}`;
export const noneOnline = 'Ninguno figura como curso en línea.';
export const asStated = (day: string, page: string): string =>
  `Como lo indicaba la fuente cuando se leyó, el ${day} o antes: compruébalo con el proveedor. ${page}`;
export const starts = 'Inicios';
export const lastDayToApply = 'Último día para solicitarlo';
export const courseStarts = 'Empieza el curso';

/** On a way of taking part, of courses whose page does not say it in words that we saw. */
export const ofOurReading = (count: number): string =>
  plural(count, {
    one: 'De # de estos es nuestra lectura de lo que vimos de su página, no palabras de la página.',
    other: 'De # de estos es nuestra lectura de lo que vimos de sus páginas, no palabras de las páginas.',
  });
export const suits = (whom: string): string => `Para quién: ${whom}`;
export const levelTitles = {
  'before-university': 'Cursos de un nivel anterior a la universidad',
  undergraduate: 'Cursos de nivel de grado',
  postgraduate: 'Cursos de nivel de posgrado',
  doctoral: 'Cursos de nivel de doctorado',
};
export const levelDescription = (count: string, stage: string): string =>
  `${count} de esta etapa (${stage}), de todos los países del directorio.`;
export const someOnline = (online: number, all: number): string =>
  `De ellos, ${formatNumber(online)} de ${formatNumber(all)} se pueden hacer en línea: comprueba con el proveedor si puede matricularse quien vive en otro país.`;
export const countryDescription = (count: string, country: string, online: number): string =>
  `${count} de proveedores de ${country}, ${formatNumber(online)} de ellos en línea, con precio, tiempo, créditos y nivel.`;
export const countryIntro = (country: string, online: string): string =>
  `Cursos de proveedores de ${country}. ${online}`;
export const pageOf = (page: number, pages: number): string => `, página ${page} de ${pages}`;
export const pageOfSentence = (page: number, pages: number): string => `Página ${page} de ${pages}.`;
export const page = (number: number): string => `Página ${number}`;
export const pageInTitle = (number: number): string => `página ${number}`;
export const providersDescription = (count: number, countries: number): string =>
  `${formatNumber(count)} universidades, centros, empresas y otros proveedores de ${formatNumber(countries)} países, cada uno con el registro oficial en que se puede buscar.`;
export const providerDescription = (count: string): string =>
  `${count} en la lista, y dónde comprobar su situación oficial.`;
export const countAndField = (count: string, code: string): string => `${count}, ISCED-F ${code}`;
export const isOn = 'Está en: ';
export const entryNotReadInShort = '; no hemos leído su entrada.';
export const orBrowse = 'O recorre: [guías], [todos los cursos], [materias], [proveedores], [glosario].';
export const yourShortlist = 'Tu selección';
export const search = 'Buscar';

export const save = 'Guardar';
export const compare = 'Comparar';
export const recordAsJson = 'Esta ficha en JSON';
