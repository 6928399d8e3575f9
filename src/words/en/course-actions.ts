/** Words of the buttons that save and compare a course; apart, since pages without them know what is saved as well. */
export const saved = (title: string): string => `Saved: ${title}`;
export const removed = (title: string): string => `Removed: ${title}`;
export const toCompare = (title: string): string => `To compare: ${title}`;
export const comparedEnough = (most: number): string => `You can compare ${most} courses. Remove one first.`;
