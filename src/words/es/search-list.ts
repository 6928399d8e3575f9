/** Words of the list of saved searches. */
export const rename = 'Cambiar el nombre';
export const renameOf = (name: string): string => `Cambiar el nombre: ${name}`;
export const newName = 'Nombre de esta búsqueda';
export const keepName = 'Conservar este nombre';
export const remove = 'Quitar';
export const removeOf = (name: string): string => `Quitar: ${name}`;
export const removed = (name: string): string => `Quitada: ${name}. `;
export const undo = 'Deshacer';
export const asItWas = 'Como estaba.';
