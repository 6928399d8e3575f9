/**
 * Words whose letters were damaged before they came here: by a program that read UTF-8 as a Western encoding
 * ("UniversitÃ¤t"), or that had no letter for a byte ("Universit�t").
 */

export interface DamagedWord {
  readonly word: string;
  /** What it was before, where that can be told. */
  readonly meant?: string;
}

/** The bytes behind the signs that windows-1252 has between 80 and 9F, and Latin-1 between 80 and FF. */
const byteOf = new Map<string, number>([
  ...Array.from({ length: 0x80 }, (_, index): [string, number] => [String.fromCharCode(index + 0x80), index + 0x80]),
  ...Array.from({ length: 0x20 }, (_, index): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(index + 0x80)),
    index + 0x80,
  ]),
]);
const signs = [...byteOf]
  .filter(([, byte]) => byte < 0xc0)
  .map(([sign]) => sign)
  .join('');
const follows = `[${signs.replace(/[\\\]^-]/g, '\\$&')}]`;

/** A letter of several bytes, read as one letter a byte. */
const torn = new RegExp(
  `[\\u00C2-\\u00DF]${follows}|[\\u00E0-\\u00EF]${follows}{2}|[\\u00F0-\\u00F4]${follows}{3}`,
  'gu',
);
/**
 * Those that no language writes side by side: letters of Western languages, quotation marks and the euro sign. A word of
 * Portuguese may end in Ã and stand in quotation marks.
 */
const surely = new RegExp(
  `\\u00C2[\\u00A1-\\u00BF]|\\u00C3(?![“”‘’»…–—](?!\\p{L}))${follows}|\\u00E2[\\u20AC\\u0080\\u201A\\u0082\\u201E\\u0084]${follows}`,
  'u',
);
/** Signs of control that text has no use for: windows-1252 read as Latin-1, or bytes that no letter has. */
const stray = /[\u0080-\u009F]/u;
const lost = /\uFFFD/u;

const decoder = new TextDecoder('utf-8', { fatal: true });

const mend = (word: string): string | undefined => {
  try {
    return word.replace(torn, (signs) => decoder.decode(Uint8Array.from(signs, (sign) => byteOf.get(sign) ?? 0)));
  } catch {
    return undefined;
  }
};

const isDamaged = (word: string): boolean =>
  lost.test(word) || stray.test(word) || surely.test(word) || (word.match(torn) ?? []).length > 1;

/** The damaged words of a text, each once. */
export const damagedIn = (text: string): readonly DamagedWord[] => {
  if (!/[\u0080-\u009F\u00C2-\u00F4\uFFFD]/u.test(text)) return [];
  // A no-break space is part of a torn letter: "Ã " was "à".
  const words = new Set(text.split(/[ \t\r\n]+/).filter(isDamaged));
  return [...words].map((word) => {
    const meant = lost.test(word) ? undefined : mend(word);
    return { word, ...(meant !== undefined && meant !== word && { meant }) };
  });
};
