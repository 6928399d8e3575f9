/** The language of the interface and the habits of its numbers and dates, as a BCP 47 tag. */
export const locale = 'es';
