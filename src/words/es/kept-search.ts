/** Words of the button that saves a search of the finder. */
export const allCourses = 'Todos los cursos';
export const saved = (name: string): string => `Guardada: ${name}. `;
export const seeSearches = 'Ver las búsquedas guardadas';
export const removed = (name: string): string => `Ya no está guardada: ${name}`;
export const notKept = 'No se ha guardado: el almacenamiento de este navegador está lleno o bloqueado.';
