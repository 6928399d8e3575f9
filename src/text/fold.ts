/** Texts without what one does not mind when comparing them. */

/** Lower case, without accents, in plain forms of letters ("ﬁ" as "fi"), without apostrophes. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`]/g, '')
    .toLowerCase();
