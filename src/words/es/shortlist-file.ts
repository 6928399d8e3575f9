/** What is said of a list of courses from a file, a link or a browser's store that cannot be read whole. */

export const tooLarge = 'El archivo es mayor que cualquier selección: se lee como máximo 1 MB.';
export const noTable =
  'Esto no es una selección de este sitio: un archivo CSV necesita una primera fila con «id», y filas con cursos.';
export const damaged = 'El archivo está dañado: su JSON no está completo.';
export const notOurs = 'Esto no es una selección de este sitio.';
export const otherVersion = (version: string, ours: number): string =>
  `El archivo es de la versión ${version}; esta página lee la versión ${ours}.`;
export const empty = 'En el archivo no hay ningún curso.';
export const downloadStored = 'Descargar lo que había guardado';
export const forgetIt = 'Olvidarlo';
export const forgotten = 'Olvidado.';
export const notReadWhole =
  'Lo que este navegador tenía guardado no se ha podido leer, o no del todo. Aquí está todo lo que se ha podido leer. ';
export const noLongerListed = (id: string): string => `Ya no está en el directorio: ${id}`;
export const leftOut = (count: number): string =>
  count === 1
    ? 'Una de las partes de este enlace no puede ser un curso y se ha omitido.'
    : `${count} de las partes de este enlace no pueden ser cursos y se han omitido.`;
export const noteKept = 'Nota guardada.';
export const notOpened = 'No se ha podido abrir el archivo.';
export const notImported = (refusal: string): string => `${refusal} Tu lista sigue como estaba.`;
export const imported = (courses: string): string => `Importado: ${courses}, detrás de los tuyos.`;
export const notAllImported = (courses: string): string => ` No se han podido leer, y se han omitido: ${courses}.`;
