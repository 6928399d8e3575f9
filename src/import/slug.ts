import { createHash } from 'node:crypto';
import { detach } from '#formats/text.ts';
import { slugOf } from '#text/slug.ts';

/** Eight letters that stand for a text. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * File name of a course: words of its title for the reader, and what tells its feed identifier for the next import:
 * the provider's code or a short identifier where there is one, otherwise a short hash of the identifier.
 */
export const courseSlug = (title: string, identifier: string, code: string | undefined): string => {
  const short = code !== undefined && slugOf(code, 24).length >= 2 ? code : identifier;
  const tail = slugOf(short, 200);
  const ending = tail.length >= 2 && tail.length <= 24 && !/^https?-/.test(tail) ? tail : shortHash(identifier);
  const words = slugOf(title, 60);
  return detach(words === ending || words === '' ? ending : `${words}-${ending}`);
};

/** The feed's identifier as a record keeps it: as it is, or its hash where it is longer than the field. */
export const feedIdentifier = (identifier: string): string => {
  const value = identifier.trim().replace(/\s+/g, ' ');
  return value.length <= 120 ? detach(value) : `sha256:${createHash('sha256').update(value).digest('hex')}`;
};
