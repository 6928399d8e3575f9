/** Words of the shortlist’s page. */
export const title = 'Tu selección';
export const lead =
  'Se conserva solo en este navegador: nadie más la ve, y al borrar los datos del navegador se borra. Expórtala para guardarla o para llevarla a otro dispositivo.';
export const needsScript =
  'Guardar una selección necesita JavaScript. Sin él, añade las páginas de los cursos a los marcadores de tu navegador.';
export const sharedTitle = 'Una lista que alguien ha compartido contigo';
export const takeShared = 'Añadir estos cursos a mi selección';
export const dismissShared = 'Cerrar sin añadir';
export const savedTitle = 'Cursos guardados';
export const empty = {
  before: 'Todavía no hay nada guardado. En ',
  finder: 'el buscador',
  after: ' o en la página de un curso, pulsa «Guardar» («Save» en las páginas en inglés).',
} as const;
export const shareTitle = 'Pasarla a alguien o conservarla';
export const compare = 'Comparar los cuatro primeros';
export const copyLink = 'Copiar un enlace a esta lista';
export const showCode = 'Mostrarla como código QR';
export const print = 'Imprimir';
export const exportJson = 'Exportar como JSON';
export const exportCsv = 'Exportar como CSV';
export const clear = 'Vaciar la lista';
export const linkLabel = 'Enlace a esta lista, sin tus notas';
export const codeCaption =
  'Apunta hacia él con la cámara de un teléfono para abrir allí esta lista. No incluye tus notas.';
export const codeName = 'Código QR del enlace a esta lista';
export const codeTooLong = 'Esta lista es demasiado larga para un solo código: copia el enlace.';
export const codeNotLoaded =
  'No se ha podido dibujar el código. Comprueba la conexión e inténtalo otra vez, o copia el enlace.';
export const importLabel = 'Importar una lista exportada desde aquí (JSON o CSV)';
export const gone = 'Ya no está en el directorio. La nota sigue siendo tuya.';
export const note = 'Nota';
export const up = 'Subir';
export const down = 'Bajar';
export const remove = 'Quitar';
export const searches = {
  heading: 'Búsquedas guardadas',
  empty:
    'Todavía ninguna. En [el buscador], pulsa «Guardar esta búsqueda»: aquí verás lo que tiene de nuevo desde tu última visita.',
} as const;
export const saved = (courses: string): string => `En tu selección: ${courses}`;
export const compareThese = 'Comparar estos';
export const linkCopied = 'Enlace copiado. Nombra los cursos, no tus notas.';
export const linkBelow = 'El enlace está abajo: cópialo de ahí. Nombra los cursos, no tus notas.';
export const noteOn = (name: string): string => `Nota sobre ${name}`;
export const removeOf = (name: string): string => `Quitar: ${name}`;
export const moveUp = (name: string): string => `Subir: ${name}`;
export const moveDown = (name: string): string => `Bajar: ${name}`;
export const isNumber = (name: string, place: number): string => `${name} ocupa ahora el puesto ${place}`;
export const added = (courses: string): string => `Añadido: ${courses}`;
export const removed = (name: string): string => `Quitado: ${name}. `;
export const undo = 'Deshacer';
export const asItWas = 'Como estaba.';
export const nothingKept = 'Este navegador no deja que el sitio conserve nada, así que aquí no se puede guardar nada.';
export const factsNotLoaded =
  'No se han podido cargar los datos de los cursos; tu lista está entera. Vuelve a cargar la página para verlos.';
export const lettersNotLoaded =
  'No se han podido cargar las preguntas a los proveedores; tu lista está completa. Vuelve a cargar la página para verlas, o abre la página de un curso: tiene su propia carta.';
