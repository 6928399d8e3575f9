/** What the search knows of the pages that are no courses, gathered from the catalogue. */
import { render } from 'astro:content';
import { courses, guides, providers, subjects, terms, textPages, tools } from '../catalogue.ts';
import { contentOnce } from '#content-check/index.ts';
import { recordsOf } from '#content-check/entry.ts';
import { landings } from '#domain/landing.ts';
import { occupationPath } from '#domain/occupations.ts';
import { describeProvider } from '#domain/provider-words.ts';
import { guidePath, providerPath, subjectPath, termPath } from '#domain/urls.ts';
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

const readRows = async (): Promise<PageRows> => {
  const { entries } = contentOnce();
  const words = pageWords(entries);
  const said = [...recordsOf(entries, 'queryWords').values()];
  const others = [...recordsOf(entries, 'searchWords').values()];
  const all = await courses();

  const lists: WrittenPage[] = landings(all).map(
    ({ path, title, description, intro, facet: { key, value }, courses: own }) => ({
      kind: 'list',
      path,
      title,
      detail: countCourses(own.length),
      text: intro[0] ?? description,
      facet: [key, value],
      also: said.flatMap(({ facet, values, say }) => (facet === key && values?.includes(value) ? say : [])).join('. '),
      about: 'courses',
    }),
  );
  const fields: WrittenPage[] = (await subjects()).flatMap((subject) => {
    const count = all.filter(({ subjects: own }) => own.some(({ id }) => id === subject.id)).length;
    return count
      ? [
          {
            kind: 'list',
            path: subjectPath(subject),
            title: subject.name,
            detail: countCourses(count),
            text: subject.covers,
            facet: ['subject', subject.id] as const,
            also: otherWords(subject.name, others).join('. '),
            about: `courses ${subject.covers} ${subject.isced}`,
          },
        ]
      : [];
  });
  const articles = await Promise.all(
    (await guides()).map(async (guide): Promise<WrittenPage> => {
      const { headings } = await render(guide.entry);
      const { intro, sections } = cutAtHeadings(
        guide.body,
        headings.filter(({ depth }) => depth === 2 || depth === 3),
      );
      const path = guidePath(guide);
      return {
        kind: 'guide',
        path,
        title: guide.title,
        text: guide.description,
        also: words.get(path)?.also ?? '',
        about: `${words.get(path)?.words ?? ''} ${guide.shortAnswer}`,
        body: intro,
        sections,
      };
    }),
  );
  const glossary = (await terms()).map((term): WrittenPage => {
    const path = termPath(term);
    const names = [term.expansion, ...term.aliases].filter((name) => name !== undefined);
    return {
      kind: 'glossary',
      path,
      title: term.term,
      ...(term.expansion ? { detail: term.expansion } : {}),
      text: term.short,
      names,
      also: words.get(path)?.also ?? '',
      about: words.get(path)?.words ?? '',
      body: plainText(term.body),
    };
  });
  const offered = Map.groupBy(all, ({ provider: { id } }) => id);
  const makers = (await providers()).map((provider): WrittenPage => {
    const path = providerPath(provider);
    const count = offered.get(provider.id)?.length ?? 0;
    return {
      kind: 'provider',
      path,
      title: provider.name,
      detail: `${describeProvider(provider)} · ${countCourses(count)}`,
      names: provider.shortNames ?? [],
      facet: ['provider', provider.id],
      also: words.get(path)?.also ?? '',
      about: words.get(path)?.words ?? '',
    };
  });
  const helpers = (await tools()).map(({ id, title, short, what, words: others }): WrittenPage => {
    const path = `/tools/${id}/`;
    return {
      kind: 'tool',
      path,
      title,
      text: what,
      names: [short, ...others],
      also: words.get(path)?.also ?? '',
      about: words.get(path)?.words ?? '',
    };
  });
  const jobs = (await occupationsLeading()).map(({ occupation, leads }, place): WrittenPage => ({
    kind: 'list',
    path: occupationPath(occupation),
    title: occupation.name,
    detail: jobDetail(leads.length),
    occupation: place,
  }));
  const indexes = browseLinks.map(([path, title]): WrittenPage => ({ kind: 'list', path, title }));
  const own = [...ownPages, ...(await textPages())].map(({ path, title, description }): WrittenPage => {
    const names = pageNames[path] ?? [];
    return { kind: 'page', path, title, text: description, names, also: names.join('. '), about: description };
  });
  return writePages([
    ...indexes,
    ...lists,
    ...fields,
    ...articles,
    ...glossary,
    ...makers,
    ...helpers,
    ...jobs,
    ...own,
  ]);
};
