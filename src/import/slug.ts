/** Names of files: how a title, a name and a feed's own identifier become the last part of an address. */
import anyAscii from 'any-ascii';
import { detach } from '#formats/text.ts';
import { sha256 } from '#text/sha256.ts';
import { slugOf } from '#text/slug.ts';

/** Eight letters that stand for a text. */
export const shortHash = (text: string): string => sha256(text).slice(0, 8);

/** Whether the Chinese characters of a text are read in Japanese, where their sound cannot be told from the sign. */
const isJapanese = (text: string, language = ''): boolean =>
  /^ja\b/i.test(language) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/**
 * Letters of the scripts of India with the vowel that each consonant has unless a sign says otherwise, and that is not
 * spoken at the end of a word. The blocks of Unicode from Devanagari to Malayalam have the same order.
 */
const withInherentVowels = (text: string): string => {
  const letters = Array.from(text);
  /** Place of a letter within its block; -1 for letters of other scripts. */
  const placeOf = (letter: string | undefined): number => {
    const code = letter?.codePointAt(0) ?? 0;
    return code >= 0x0900 && code <= 0x0d7f ? code % 0x80 : -1;
  };
  const isConsonant = (place: number) => (place >= 0x15 && place <= 0x39) || (place >= 0x58 && place <= 0x5f);
  const nukta = 0x3c;
  return letters
    .map((letter, index) => {
      const hasNukta = placeOf(letters[index + 1]) === nukta;
      // The vowel stands behind the dot that a consonant may have.
      const consonant = placeOf(letter) === nukta ? letters[index - 1] : hasNukta ? undefined : letter;
      const next = placeOf(letters[index + 1]);
      // The dot for a nasal sounds as the consonant behind it asks.
      if (placeOf(letter) === 0x02) return isConsonant(next) && (next < 0x2a || next > 0x2e) ? 'n' : 'm';
      // Another consonant, a vowel of its own or a nasal follows: no sign takes the inherent vowel away.
      const keepsVowel = isConsonant(next) || (next >= 0x01 && next <= 0x14);
      return isConsonant(placeOf(consonant)) && keepsVowel ? `${letter}a` : letter;
    })
    .join('');
};

/** A text of any script in lower-case ASCII words joined by hyphens, cut at a word; empty where no letter can be spelt. */
const spelt = (text: string, max: number, language?: string): string => {
  const plain = text.normalize('NFC').replace(/&/g, ' and ').replace(/['’]/g, '');
  // Their sounds in Chinese would be the name of something else.
  const told = isJapanese(text, language) ? plain.replace(/\p{Script=Han}/gu, ' ') : plain;
  return slugOf(anyAscii(withInherentVowels(told)).replace(/[`']/g, ''), max);
};

/**
 * An id for a text of any script: its spelling in ASCII or, where it has none, letters that stand for it. Never empty.
 * @param language BCP 47, where it is known
 */
export const idOf = (text: string, max = 60, language?: string): string =>
  spelt(text, max, language) || `x-${shortHash(text)}`;

/**
 * File name of a course: words of its title for the reader, and what tells its feed identifier for the next import:
 * the provider's code or a short identifier where there is one, otherwise a short hash of the identifier.
 */
export const courseSlug = (title: string, identifier: string, code: string | undefined, language?: string): string => {
  const short = code !== undefined && spelt(code, 24).length >= 2 ? code : identifier;
  const tail = spelt(short, 200);
  const ending = tail.length >= 2 && tail.length <= 24 && !/^https?-/.test(tail) ? tail : shortHash(identifier);
  const words = spelt(title, 60, language);
  return detach(words === ending || words === '' ? ending : `${words}-${ending}`);
};

/** The feed's identifier as a record keeps it: as it is, or its hash where it is longer than the field. */
export const feedIdentifier = (identifier: string): string => {
  const value = identifier.trim().replace(/\s+/g, ' ');
  return value.length <= 120 ? detach(value) : `sha256:${sha256(value)}`;
};
