/** What to ask of a course that has words only by the name of its subject. */
export const isAbout = (text: string): string => `¿Trata de ${text}?`;
