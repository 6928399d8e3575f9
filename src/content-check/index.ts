/**
 * Reads everything under `content/` in plain Node and says all that is wrong with it at once.
 *
 * Astro stops at the first bad record and only logs a reference to a record that does not exist;
 * editors need the whole list, and a dangling reference must stop the build.
 */
import { checkBodies } from './bodies.ts';
import { editionLanguage, readToday } from '../deployment.ts';
import { checkFittingCourses } from './course-lists.ts';
import { checkEndedSchemes } from './ended-schemes.ts';
import { checkEndedSources, newestDay } from './ended-sources.ts';
import type { Problem } from './problem.ts';
import { type Entry } from './entry.ts';
import { readContent } from './read.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { checkReleases } from './releases.ts';
import { checkSchemeGuides } from './scheme-guides.ts';
import { checkSchemeSentences } from './scheme-sentences.ts';
import { checkStyle } from './style.ts';
import { checkTranslations, readTranslations, translateEntries } from './translations.ts';
import { checkUnfinished } from './unfinished.ts';
import { checkRefused } from './warnings.ts';

/**
 * All records and all problems, by file and line.
 * @param given the day of the build, `YYYY-MM-DD`; as the build finds it where left out
 * @param latest the last day that may count as such: a record with a later one is what is wrong, not all that ends before
 */
export const checkContent = (
  root: string,
  given = readToday(process.env),
  latest?: string,
): { entries: Entry[]; problems: Problem[] } => {
  const { entries, problems } = readContent(root);
  const today = given ?? [newestDay(entries), latest ?? '9999'].sort()[0];
  const all = [
    ...problems,
    ...checkReferences(entries),
    ...checkRedirects(entries),
    ...checkReleases(entries, root),
    ...checkFittingCourses(entries),
    ...checkBodies(entries),
    ...checkRefused(entries, today ?? '9999'),
    ...checkEndedSources(entries, today),
    ...checkEndedSchemes(entries, today),
    ...checkSchemeSentences(entries),
    ...checkSchemeGuides(entries),
    ...checkStyle(entries),
    ...checkTranslations(root, entries),
  ];
  all.sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));
  return { entries, problems: [...checkUnfinished(root), ...all] };
};

declare global {
  // Pages are run by Vite and the steps of the build by Node: modules of both share only what is global.
  var checkedContent: ReturnType<typeof checkContent> | undefined;
  // What the build of the site has read, in the process of an edition.
  var originalContent: readonly Omit<Entry, 'lineOf'>[] | undefined;
  var translationsRead: Map<string, ReturnType<typeof readTranslations>> | undefined;
}

/** The files of a language of this project, read once for the whole of a build. */
export const translationsOnce = (language: string): ReturnType<typeof readTranslations> => {
  const read = (globalThis.translationsRead ??= new Map<string, ReturnType<typeof readTranslations>>());
  const known = read.get(language) ?? readTranslations(process.cwd(), language);
  read.set(language, known);
  return known;
};

/** What the build of the site hands to those of its editions: all that it has read, without a way to the lines. */
export const contentToHand = (): Omit<Entry, 'lineOf'>[] => contentOnce().entries.map(({ lineOf: _, ...rest }) => rest);

/** Takes the content from the build of the site, which has read and checked it. */
export const takeContent = (entries: readonly Omit<Entry, 'lineOf'>[]): void => {
  globalThis.originalContent = entries;
};

const readOriginal = (): ReturnType<typeof readContent> =>
  globalThis.originalContent === undefined
    ? readContent(process.cwd())
    : { entries: globalThis.originalContent.map((row) => ({ ...row, lineOf: () => undefined })), problems: [] };

/** The content in a language, for the build of an edition: the build of the site itself checks all of it. */
const readIn = (language: string): ReturnType<typeof checkContent> => {
  const { entries, problems } = readOriginal();
  const { translations, problems: unread } = translationsOnce(language);
  const translated = translateEntries(entries, translations);
  return { entries: translated.entries, problems: [...problems, ...unread, ...translated.problems] };
};

/** The content of this project in the language of the build, read and checked once for the whole of it. */
export const contentOnce = (): ReturnType<typeof checkContent> => {
  const language = editionLanguage();
  return (globalThis.checkedContent ??= language === undefined ? checkContent(process.cwd()) : readIn(language));
};

/** Lets the content be read again, because a file of it has changed. */
export const forgetContent = (): void => {
  globalThis.checkedContent = undefined;
  globalThis.translationsRead = undefined;
};
