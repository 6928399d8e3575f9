import { fold } from './fold.ts';

/** Letters that have no plain one inside them, as they are written without it. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', '&': ' and ' };

/**
 * A name as a part of an address: lower-case words joined by hyphens, without accents; cut at a word.
 * "United Kingdom" becomes `united-kingdom`.
 */
export const slugOf = (text: string, max = 60): string => {
  const slug = fold(text)
    .replace(/[ßæøł&]/g, (sign) => plainLetters[sign] ?? sign)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= max) return slug;
  const cut = slug.slice(0, max + 1);
  return cut.slice(0, cut.lastIndexOf('-') > max / 2 ? cut.lastIndexOf('-') : max).replace(/-+$/, '');
};
