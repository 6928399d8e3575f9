/** Names of files: how a title, a name and a feed's own identifier become the last part of an address. */
import anyAscii from 'any-ascii';
import { detach } from '#formats/text.ts';
import { sha256 } from '#text/sha256.ts';
import { slugOf } from '#text/slug.ts';

/** Eight letters that stand for a text. */
export const shortHash = (text: string): string => sha256(text).slice(0, 8);

/** A text of any script in lower-case ASCII words joined by hyphens, cut at a word; empty where no letter can be spelt. */
const spelt = (text: string, max: number): string =>
  slugOf(anyAscii(text.normalize('NFC').replace(/&/g, ' and ').replace(/['’]/g, '')).replace(/[`']/g, ''), max);

/** An id for a text of any script: its spelling in ASCII or, where it has none, letters that stand for it. Never empty. */
export const idOf = (text: string, max = 60): string => spelt(text, max) || `x-${shortHash(text)}`;

/**
 * File name of a course: words of its title for the reader, and what tells its feed identifier for the next import:
 * the provider's code or a short identifier where there is one, otherwise a short hash of the identifier.
 */
export const courseSlug = (title: string, identifier: string, code: string | undefined): string => {
  const short = code !== undefined && spelt(code, 24).length >= 2 ? code : identifier;
  const tail = spelt(short, 200);
  const ending = tail.length >= 2 && tail.length <= 24 && !/^https?-/.test(tail) ? tail : shortHash(identifier);
  const words = spelt(title, 60);
  return detach(words === ending || words === '' ? ending : `${words}-${ending}`);
};

/** The feed's identifier as a record keeps it: as it is, or its hash where it is longer than the field. */
export const feedIdentifier = (identifier: string): string => {
  const value = identifier.trim().replace(/\s+/g, ' ');
  return value.length <= 120 ? detach(value) : `sha256:${sha256(value)}`;
};
