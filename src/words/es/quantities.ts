/** A range in words: what a number is written with, on pages and in scripts. */
export const range = (from: string, to: string) => `${from} a ${to}`;
