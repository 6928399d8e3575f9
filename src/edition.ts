/**
 * Editions: the site in further languages, below `/<language>/`. The content says which there are (`content/<language>/`)
 * and which pages each has; a page that an edition lacks is the one of the original.
 */
import { translationsOnce } from '#content-check/index.ts';
import { languagesOf, type Translation } from '#content-check/translations.ts';
import { editionLanguage } from './deployment.ts';

/** The language of the content itself, whose pages stand at the root. */
export const originalLanguage = 'en';

/** The language of this build where it is that of an edition. */
export const edition = editionLanguage();

/** What a page of a file of an edition has as its path. */
const pathOf = ({ path }: Translation): string | undefined => {
  const [, folder, id] = /^(guides|glossary|tools)\/(.+)\.mdx$/.exec(path) ?? [];
  return folder && id && `/${folder}/${id}/`;
};

/** A page of an edition: its path without the language, and the file that it is the translation of. */
type Pages = ReadonlyMap<string, Translation | undefined>;

const known = new Map<string, Pages>();

/** The pages of an edition by path, without the language; those made of a file with that file. */
const pagesIn = (language: string): Pages => {
  const found = known.get(language);
  if (found) return found;
  const { translations } = translationsOnce(language);
  const texts = translations
    .filter(({ state }) => state !== 'alone')
    .flatMap((file): [string, Translation][] => [pathOf(file) ?? []].flat().map((path) => [path, file]));
  const lists = new Set(texts.map(([path]) => path.replace(/[^/]+\/$/, '')));
  const pages = new Map<string, Translation | undefined>([
    ...['/', ...lists, '/courses/', '/compare/', '/shortlist/', '/search/', '/opensearch.xml'].map(
      (path): [string, undefined] => [path, undefined],
    ),
    ...texts,
  ]);
  known.set(language, pages);
  return pages;
};

/** The languages of the editions of this site. */
export const editions: readonly string[] = languagesOf(process.cwd());

/** The paths of an edition with its language, for lists of all addresses of the site: `/es/guides/`. */
export const pathsOf = (language: string): string[] =>
  [...pagesIn(language).keys()].filter((path) => path.endsWith('/')).map((path) => `/${language}${path}`);

/** The pages of an edition that are made of no text, by path without the language: scripts know these. */
export const listsOf = (language: string): string[] =>
  [...pagesIn(language)].flatMap(([path, file]) => (file === undefined && path.endsWith('/') ? [path] : []));

/** Whether this build has a page: an edition has some of those of the site. @param path without the language */
export const hasPage = (path: string): boolean => edition === undefined || pagesIn(edition).has(path);

/** A path as this build has it: below its language where the edition has such a page. */
export const ownPath = (path: string): string =>
  edition !== undefined && hasPage(path.replace(/[?#].*$/, '')) ? `/${edition}${path}` : path;

/** The translation that a page of this edition was made of, where its original has changed since. */
export const behindOn = (path: string): Translation | undefined => {
  const file = edition === undefined ? undefined : pagesIn(edition).get(path);
  return file?.state === 'behind' ? file : undefined;
};

/** A page in the languages that it is there in, the original first; empty where it is in one alone. */
export const versionsOf = (path: string): { readonly language: string; readonly path: string }[] => {
  const others = editions.filter((language) => pagesIn(language).has(path));
  return others.length
    ? [{ language: originalLanguage, path }, ...others.map((language) => ({ language, path: `/${language}${path}` }))]
    : [];
};

/** The language of words that are not those of the page, for their `lang`. @param tag undefined for the original language */
export const langOf = (tag?: string): string | undefined => {
  const language = tag ?? originalLanguage;
  return language === (edition ?? originalLanguage) ? undefined : language;
};
