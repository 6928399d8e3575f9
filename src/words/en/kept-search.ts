/** Words of the button that saves a search of the finder. */
export const allCourses = 'All courses';
export const saved = (name: string): string => `Saved: ${name}. `;
export const seeSearches = 'See saved searches';
export const removed = (name: string): string => `No longer saved: ${name}`;
export const notKept = 'Not kept: this browser’s storage is full or blocked.';
