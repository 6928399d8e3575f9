/** Words of the list of saved searches. */
export const rename = 'Rename';
export const renameOf = (name: string): string => `Rename: ${name}`;
export const newName = 'Name of this search';
export const keepName = 'Keep this name';
export const remove = 'Remove';
export const removeOf = (name: string): string => `Remove: ${name}`;
export const removed = (name: string): string => `Removed: ${name}. `;
export const undo = 'Undo';
export const asItWas = 'As it was.';
