/** Words of the buttons that save and compare a course; apart, since pages without them know what is saved as well. */
export const saved = (title: string): string => `Guardado: ${title}`;
export const removed = (title: string): string => `Quitado: ${title}`;
export const toCompare = (title: string): string => `Para comparar: ${title}`;
export const comparedEnough = (most: number): string => `Puedes comparar ${most} cursos. Quita antes uno.`;
