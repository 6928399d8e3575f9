/** Words of the finder’s form and of the frame of a comparison, which stand in the page before any script runs. */
import { formatNumber, plural } from '../format.ts';

export const formName = 'Cursos';
export const box = '¿Qué quieres aprender?';
export const boxExample = 'python, enfermería, derecho';
export const search = 'Buscar';
export const results = 'Resultados';
export const toResults = 'Ir a los resultados';
export const filters = 'Filtros';
export const narrow = 'Acotar la lista';
export const filterBy = (label: string) => `Filtro: ${label}`;
export const findIn = (label: string) => `Buscar en la lista: ${label}`;
export const findInThis = 'Buscar en esta lista';
export const order = 'Orden';
export const chosenFilters = 'Filtros elegidos';
export const close = 'Cerrar';
export const clearFilters = 'Quitar los filtros';
export const coursesInAll = (count: number) =>
  plural(count, { one: '# curso', many: '# de cursos', other: '# cursos' });
export const show = (count: number) => `Mostrar ${coursesInAll(count)}`;

/** The two filters that stand beside the box, since most people are stopped by one of them. */
export const quick = {
  price: {
    label: 'Precio',
    any: 'Cualquier precio',
    choices: [
      ['free', 'Gratis'],
      ...[100, 500, 1000, 5000].map((pounds) => [String(pounds), `Hasta ${formatNumber(pounds)} £`] as const),
    ],
  },
  weekly: {
    label: 'Tu tiempo',
    any: 'El que haga falta',
    choices: [2, 5, 10, 20].map((hours) => [String(hours), `Hasta ${formatNumber(hours)} horas por semana`] as const),
  },
} as const;
/** Stands in such a filter where the address or the list of filters has chosen something else. */
export const otherChoice = 'Lo elegido abajo';

export const compareTitle = 'Comparar cursos';
export const compareDescription =
  'Hasta cuatro cursos uno junto a otro, dato a dato, con lo que cada proveedor no indica.';
export const compareLead = 'Hasta cuatro cursos, dato a dato. Las filas que ayudan a decidir van marcadas.';
export const compareNeedsScript =
  'Comparar necesita JavaScript: los cursos se ponen uno junto a otro en tu navegador. La página de cada curso tiene los mismos datos.';
export const nothingChosen = {
  before: 'Todavía no hay ningún curso elegido. En ',
  finder: 'el buscador',
  after: ', pulsa «Comparar» en cuatro cursos como máximo y vuelve aquí.',
} as const;
export const onlyMarked = 'Solo las filas marcadas';
export const keepAsMine = 'Conservar como mi comparación';
export const addAnother = 'Añadir otro curso';
export const printIt = 'Imprimir';
export const downloadCsv = 'Descargar como CSV';
export const sideBySide = (date: string) => `Cursos uno junto a otro, según se conocían el ${date}`;
export const howToRead =
  'El coste por crédito y por hora se calcula aquí a partir del precio, los créditos y las horas que se indican; «cerca de» lo señala. En la tabla no se convierten los precios de monedas distintas. «Sin anotar» significa que no hemos leído lo bastante para saberlo; «No lo indica», que se leyó toda la página y no lo dice.';
export const saveSearch = 'Guardar esta búsqueda';
