/** What the search knows of the pages that are no courses, gathered from the catalogue. */
import { render } from 'astro:content';
import { courses, guides, listedCourses, providers, subjects, terms, textPages, tools } from '../catalogue.ts';
import { contentOnce } from '#content-check/index.ts';
import { recordsOf } from '#content-check/entry.ts';
import type { Course } from '#domain/course.ts';
import { landings } from '#domain/landing.ts';
import { occupationPath } from '#domain/occupations.ts';
import { describeProvider } from '#domain/provider-words.ts';
import { guidePath, providerPath, subjectPath, termPath } from '#domain/urls.ts';
import type { QueryWordsRecord } from '#schemas/query-words.ts';
import type { SearchWordsRecord } from '#schemas/search-words.ts';
import { otherWords, pageWords } from '#search/page-texts.ts';
import { cutAtHeadings, plainText, writePages, type PageRows, type WrittenPage } from '#search/write-pages.ts';
import { courses as countCourses } from '#words/saved.ts';
import { jobDetail } from '#words/jobs.ts';
import * as contribute from '#words/contribute.ts';
import { openData, openDataDescription } from '#words/data.ts';
import * as embed from '#words/embed-builder.ts';
import * as feedCheck from '#words/feed-check.ts';
import { compareDescription, compareTitle } from '#words/finder-form.ts';
import { shortlistDescription, yourShortlist } from '#words/lists.ts';
import { pageNames } from '#words/page-names.ts';
import { browseLinks, elsewhereDescription, elsewhereTitle } from '#words/search.ts';
import { occupationsLeading } from './occupations.ts';

/** Pages by which one uses this site, beside those of plain text. */
const ownPages = [
  { path: '/compare/', title: compareTitle, description: compareDescription },
  { path: '/shortlist/', title: yourShortlist, description: shortlistDescription },
  { path: '/data/', title: openData, description: openDataDescription },
  { path: '/contribute/', title: contribute.title, description: contribute.description },
  { path: '/contribute/check/', title: feedCheck.title, description: feedCheck.description },
  { path: '/contribute/embed/', title: embed.title, description: embed.description },
  { path: '/elsewhere/', title: elsewhereTitle, description: elsewhereDescription },
];

let rows: Promise<PageRows> | undefined;

/** The pages in the order in which equal ones are shown, and the words that find them. */
export const searchRows = (): Promise<PageRows> => (rows ??= readRows());

/** What finds a page beside what it says itself, by its path. */
type Words = ReturnType<typeof pageWords>;

/** The same, of a page that is found by words of ours. */
const foundBy = (words: Words, path: string) => ({
  also: words.get(path)?.also ?? '',
  about: words.get(path)?.words ?? '',
});

const landingPages = (all: readonly Course[], said: readonly QueryWordsRecord[]): WrittenPage[] =>
  landings(all).map(({ path, title, description, intro, facet: { key, value }, courses: own }) => ({
    kind: 'list',
    path,
    title,
    detail: countCourses(own.length),
    text: intro[0] ?? description,
    facet: [key, value],
    also: said.flatMap(({ facet, values, say }) => (facet === key && values?.includes(value) ? say : [])).join('. '),
    about: 'courses',
  }));

const subjectPages = async (all: readonly Course[], others: readonly SearchWordsRecord[]): Promise<WrittenPage[]> =>
  (await subjects()).flatMap((subject): WrittenPage[] => {
    const count = all.filter(({ subjects: own }) => own.some(({ id }) => id === subject.id)).length;
    return count
      ? [
          {
            kind: 'list',
            path: subjectPath(subject),
            title: subject.name,
            detail: countCourses(count),
            text: subject.covers,
            facet: ['subject', subject.id],
            also: otherWords(subject.name, others).join('. '),
            about: `courses ${subject.covers} ${subject.isced}`,
          },
        ]
      : [];
  });

const guidePages = async (words: Words): Promise<WrittenPage[]> =>
  Promise.all(
    (await guides()).map(async (guide) => {
      const { headings } = await render(guide.entry);
      const { intro, sections } = cutAtHeadings(
        guide.body,
        headings.filter(({ depth }) => depth === 2 || depth === 3),
      );
      const path = guidePath(guide);
      const { also, about } = foundBy(words, path);
      return {
        kind: 'guide',
        path,
        title: guide.title,
        text: guide.description,
        also,
        about: `${about} ${guide.shortAnswer}`,
        body: intro,
        sections,
      };
    }),
  );

const termPages = async (words: Words): Promise<WrittenPage[]> =>
  (await terms()).map((term) => {
    const path = termPath(term);
    return {
      kind: 'glossary',
      path,
      title: term.term,
      ...(term.expansion ? { detail: term.expansion } : {}),
      text: term.short,
      names: [term.expansion, ...term.aliases].filter((name) => name !== undefined),
      ...foundBy(words, path),
      body: plainText(term.body),
    };
  });

const providerPages = async (all: readonly Course[], words: Words): Promise<WrittenPage[]> => {
  const offered = Map.groupBy(all, ({ provider: { id } }) => id);
  return (await providers()).map((provider) => {
    const path = providerPath(provider);
    return {
      kind: 'provider',
      path,
      title: provider.name,
      detail: `${describeProvider(provider)} · ${countCourses(offered.get(provider.id)?.length ?? 0)}`,
      names: provider.shortNames ?? [],
      facet: ['provider', provider.id],
      ...foundBy(words, path),
    };
  });
};

const toolPages = async (words: Words): Promise<WrittenPage[]> =>
  (await tools()).map(({ id, title, short, what, words: others }) => {
    const path = `/tools/${id}/`;
    return { kind: 'tool', path, title, text: what, names: [short, ...others], ...foundBy(words, path) };
  });

const jobPages = async (): Promise<WrittenPage[]> =>
  (await occupationsLeading()).map(({ occupation, leads }, place) => ({
    kind: 'list',
    path: occupationPath(occupation),
    title: occupation.name,
    detail: jobDetail(leads.length),
    occupation: place,
  }));

const otherPages = async (): Promise<WrittenPage[]> =>
  [...ownPages, ...(await textPages())].map(({ path, title, description }) => {
    const names = pageNames[path] ?? [];
    return { kind: 'page', path, title, text: description, names, also: names.join('. '), about: description };
  });

const readRows = async (): Promise<PageRows> => {
  const { entries } = contentOnce();
  const words = pageWords(entries);
  const said = [...recordsOf(entries, 'queryWords').values()];
  const others = [...recordsOf(entries, 'searchWords').values()];
  const all = await courses();
  // Each list has the number of courses that stands on its page.
  const listed = await listedCourses();
  return writePages([
    ...browseLinks.map(([path, title]): WrittenPage => ({ kind: 'list', path, title })),
    ...landingPages(listed, said),
    ...(await subjectPages(listed, others)),
    ...(await guidePages(words)),
    ...(await termPages(words)),
    ...(await providerPages(all, words)),
    ...(await toolPages(words)),
    ...(await jobPages()),
    ...(await otherPages()),
  ]);
};
