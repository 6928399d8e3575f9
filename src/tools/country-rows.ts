/** Which of the countries that have registers a written name means. */
import { fold } from '#text/fold.ts';
import { countryAliases } from '#words/certificate-finding.ts';

/** A name as people write it, without what one does not mind: accents, dots, an article before it. */
export const plainName = (text: string): string =>
  fold(text)
    .replaceAll('.', '')
    .trim()
    .replace(/^the\s+/, '');

/**
 * The names that begin with what is written, or the one that people also call so: "UK", "England", "U.S.A.". None where
 * no name is meant.
 */
export const countriesNamed = (written: string, names: readonly string[]): string[] => {
  const said = plainName(written);
  const own = names.filter((name) => Object.hasOwn(countryAliases, name) && countryAliases[name]?.includes(said));
  return own.length ? own : names.filter((name) => plainName(name).startsWith(said));
};
