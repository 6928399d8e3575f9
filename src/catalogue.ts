/**
 * The only module that asks Astro for content. It joins references, sorts, and throws where
 * something referred to does not exist: Astro itself would only log that and build on.
 */
import { getCollection, type CollectionEntry } from 'astro:content';
import { buildDay } from '#content-check/build-day.ts';
import { contentOnce } from '#content-check/index.ts';
import { entriesOf, recordsOf } from '#content-check/entry.ts';
import type { CollectionName, RecordOf } from '#schemas/index.ts';
import type { Course, Provider } from '#domain/course.ts';
import { coursePath, guidePath, termPath } from '#domain/urls.ts';
import type { FundingScheme } from '#domain/funding.ts';
import { byName, courseJoiner, finder, joinProviders, listed } from '#domain/join.ts';
import { landings } from '#domain/landing.ts';
import { currentCourses, inListOrder, matchCourses } from '#domain/listing.ts';
import { guideGroups, type CourseQuery, type GuideRecord } from '#schemas/guide.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FindingRecord } from '#schemas/finding.ts';
import type { FitCheckRecord } from '#schemas/fit-check.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { PageRecord } from '#schemas/page.ts';
import type { LivenessRecord } from '#schemas/liveness.ts';
import type { RegisterRecord } from '#schemas/register.ts';
import { creditAwards, type AcceptanceRecord } from '#schemas/acceptance.ts';
import type { ExampleRecord } from '#schemas/example.ts';
import type { PaymentAdviceRecord } from '#schemas/payment-advice.ts';
import type { QuestionRecord } from '#schemas/question.ts';
import type { SourceRecord } from '#schemas/source.ts';
import type { SubjectRecord } from '#schemas/subject.ts';
import type { TermRecord } from '#schemas/term.ts';
import type { ToolRecord } from '#schemas/tool.ts';
import { toolPath } from '#tools/tools.ts';
import { hasPage, originalLanguage } from './edition.ts';

export type Source = SourceRecord & { readonly id: string };
/** A text of the content. */
interface Text {
  readonly id: string;
  /** Its running text, as it was written. */
  readonly body: string;
  /** The language of its words where that is not the one of the page: an edition does not have all texts. */
  readonly lang: string | undefined;
}
/** A term, a guide as another text names it: it may be one that this edition lacks. */
export type NamedTerm = TermRecord & Text;
export type NamedGuide = GuideRecord & Text;
export type Term = NamedTerm & { readonly entry: CollectionEntry<'glossary'> };
export type Tool = ToolRecord & Text & { readonly entry: CollectionEntry<'tools'> };
export type TextPage = PageRecord & {
  readonly entry: CollectionEntry<'pages'>;
  /** The pages whose addresses this one's begins with, highest first. */
  readonly above: readonly { readonly label: string; readonly path: string }[];
};
export type Guide = NamedGuide & { readonly entry: CollectionEntry<'guides'> };

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** The records of a collection, by id. */
const rowsOf = <Name extends CollectionName>(name: Name): { id: string; data: RecordOf<Name> }[] =>
  [...recordsOf(contentOnce().entries, name)]
    .map(([id, data]) => ({ id, data }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
const listOf = <Name extends CollectionName>(name: Name) =>
  once(() => Promise.resolve(rowsOf(name).map(({ data }) => data)));

export const subjects: () => Promise<SubjectRecord[]> = listOf('subjects');
export const registers: () => Promise<RegisterRecord[]> = listOf('registers');
export const frameworks: () => Promise<FrameworkRecord[]> = listOf('frameworks');
export const creditSystems: () => Promise<CreditSystemRecord[]> = listOf('creditSystems');

/** Findings of surveys and studies, each with the source that it was read in. */
export const findings = once(async (): Promise<(Omit<FindingRecord, 'source'> & { readonly source: Source })[]> => {
  const find = finder(await sources(), 'source');
  return rowsOf('findings').map(({ data }) => ({
    ...data,
    source: find(data.source, `finding "${data.id}"`),
  }));
});

/** Rules on credit from elsewhere, by institution and award, each with the source that it was read in. */
export const acceptance = once(
  async (): Promise<(Omit<AcceptanceRecord, 'source'> & { readonly source: Source })[]> => {
    const find = finder(await sources(), 'source');
    return rowsOf('acceptance')
      .map(({ id, data }) => ({ ...data, source: find(data.source, `acceptance "${id}"`) }))
      .sort(
        (a, b) => byName(a.institution, b.institution) || creditAwards.indexOf(a.award) - creditAwards.indexOf(b.award),
      );
  },
);

/** Schemes that can pay for courses, by place and name. */
export const fundingSchemes = once((): Promise<FundingScheme[]> =>
  Promise.resolve(
    rowsOf('fundingSchemes')
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => byName(a.placeName, b.placeName) || byName(a.name, b.name)),
  ),
);

/** Advice on how to pay, in the order of the file. */
export const paymentAdvice = (): PaymentAdviceRecord[] => [
  ...recordsOf(contentOnce().entries, 'paymentAdvice').values(),
];

/** Questions to ask before paying, in the order of the file. */
export const questions = (): QuestionRecord[] => [...recordsOf(contentOnce().entries, 'questions').values()];

/** The learner of an id. @throws where there is none */
export const findExample = (id: string): ExampleRecord =>
  finder(
    rowsOf('examples').map((row) => ({ ...row.data, id: row.id })),
    'example',
  )(id, 'a guide');

/** All sources, by publisher and title. */
export const sources = once((): Promise<Source[]> =>
  Promise.resolve(
    rowsOf('sources')
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => byName(a.publisher, b.publisher) || byName(a.title, b.title)),
  ),
);

/** All providers, by name. */
export const providers = once(async (): Promise<Provider[]> => joinProviders(rowsOf('providers'), await registers()));

const joinedCourses = once(async (): Promise<Course[]> => {
  const join = courseJoiner({
    providers: await providers(),
    subjects: await subjects(),
    frameworks: await frameworks(),
    creditSystems: await creditSystems(),
  });
  return rowsOf('courses').map(join);
});

/** All courses that are not closed, by title. */
export const courses = once(async (): Promise<Course[]> => listed(await joinedCourses()));

/**
 * Courses that are no longer offered: each keeps a page that says so, and stands in no list but its provider's.
 * One whose address leads elsewhere has no page.
 */
export const closedCourses = once(async (): Promise<Course[]> => {
  const redirects = recordsOf(contentOnce().entries, 'redirects');
  return (await joinedCourses()).filter((course) => course.status === 'closed' && !redirects.has(coursePath(course)));
});

/** How the page of a course answered when it was asked last; undefined where nobody has asked. */
export const livenessOf = (course: { id: string }): LivenessRecord | undefined =>
  recordsOf(contentOnce().entries, 'liveness').get(course.id);

/** The courses that belong in lists, in the order of lists: those that seem to be over keep their pages alone. */
export const listedCourses = once(async (): Promise<Course[]> => {
  const day = await asOf();
  return inListOrder(currentCourses(await courses(), day), day);
});

const landingPaths = once(async () => new Set(landings(await listedCourses()).map(({ path }) => path)));

/** A path of a list of courses, or nothing where no course that is listed stands in it. */
export const listPath = async (path: string): Promise<string | undefined> =>
  (await landingPaths()).has(path) ? path : undefined;

/** All texts of a collection, those too that this edition lacks. */
const textsOf = <Name extends 'guides' | 'glossary' | 'tools'>(name: Name, pathOf: (row: { id: string }) => string) =>
  entriesOf(contentOnce().entries, name).flatMap(({ id, record, body }) =>
    record === undefined ? [] : [{ ...record, id, body, lang: hasPage(pathOf({ id })) ? undefined : originalLanguage }],
  );

/** The texts of a collection that are pages of this site, each with what Astro compiles it from. */
const pagesOf = async <Name extends 'guides' | 'glossary' | 'tools', Row extends Text>(
  name: Name,
  texts: readonly Row[],
): Promise<(Row & { readonly entry: CollectionEntry<Name> })[]> => {
  const compiled = new Map((await getCollection(name)).map((entry) => [entry.id, entry as CollectionEntry<Name>]));
  return texts.flatMap((row) => {
    const entry = row.lang === undefined ? compiled.get(row.id) : undefined;
    return entry ? [{ ...row, entry }] : [];
  });
};

const allGuides = once((): Promise<NamedGuide[]> => Promise.resolve(textsOf('guides', guidePath)));
const allTerms = once((): Promise<NamedTerm[]> => Promise.resolve(textsOf('glossary', termPath)));

/** All guides in reading order. */
export const guides = once(async (): Promise<Guide[]> =>
  (await pagesOf('guides', await allGuides())).sort(
    (a, b) =>
      guideGroups.indexOf(a.group) - guideGroups.indexOf(b.group) || a.order - b.order || byName(a.title, b.title),
  ),
);

/** All terms of the glossary, by name. */
export const terms = once(async (): Promise<Term[]> =>
  (await pagesOf('glossary', await allTerms())).sort((a, b) => byName(a.term, b.term)),
);

/** The questions and answers of the check whether a course is right for one. @throws where there are none */
export const fitCheck = once((): Promise<FitCheckRecord> => {
  const [row] = rowsOf('fitCheck');
  if (!row) throw new Error('fit-check.json is missing: the check has no questions');
  return Promise.resolve(row.data);
});

/** All tools in their order. */
export const tools = once(async (): Promise<Tool[]> =>
  (
    await pagesOf(
      'tools',
      textsOf('tools', ({ id }) => toolPath(id)),
    )
  ).sort((a, b) => a.order - b.order || byName(a.title, b.title)),
);

/** All pages of plain text, by address. */
export const textPages = once(async (): Promise<TextPage[]> => {
  const all = (await getCollection('pages')).sort((a, b) => byName(a.data.path, b.data.path));
  return all.map((entry) => ({
    ...entry.data,
    entry,
    above: all
      .filter(({ data: { path } }) => path !== entry.data.path && entry.data.path.startsWith(path))
      .map(({ data: { title, path } }) => ({ label: title, path })),
  }));
});

const sourceFinder = once(async () => finder(await sources(), 'source'));
const termFinder = once(async () => finder(await allTerms(), 'term'));
const guideFinder = once(async () => finder(await allGuides(), 'guide'));

/** The source of an id. @throws where there is none */
export const findSource = async (id: string): Promise<Source> => (await sourceFinder())(id, 'a citation');
/** The term of an id. @throws where there is none */
export const findTerm = async (id: string): Promise<NamedTerm> => (await termFinder())(id, 'a glossary link');

/**
 * Guides by id in the order given.
 * @throws where one does not exist: a page that leaves out what it promises helps nobody
 */
export const guidesNamed = async (ids: readonly string[]): Promise<NamedGuide[]> => {
  const find = await guideFinder();
  return ids.map((id) => find(id, 'a page'));
};

const byProvider = once(async () => Map.groupBy(await courses(), ({ provider }) => provider.id));
const closedByProvider = once(async () => Map.groupBy(await closedCourses(), ({ provider }) => provider.id));

/** Courses of a provider, by title. */
export const coursesOf = async (provider: { id: string }): Promise<readonly Course[]> =>
  (await byProvider()).get(provider.id) ?? [];

/** Closed courses of a provider that have pages, by title. */
export const closedCoursesOf = async (provider: { id: string }): Promise<readonly Course[]> =>
  (await closedByProvider()).get(provider.id) ?? [];

/**
 * Courses that fit a query.
 * @throws where none does: a list that stays empty is a mistake of the page that asks for it
 */
export const coursesFor = async (query: CourseQuery, from: string): Promise<Course[]> => {
  const found = matchCourses(await listedCourses(), query);
  if (!found.length) throw new Error(`${from} asks for courses and none fits: ${JSON.stringify(query)}`);
  return found;
};

/** The day that counts as today, as `buildDay` has it. @throws where nothing gives one */
export const asOf = once((): Promise<string> => {
  const day = buildDay(contentOnce().entries);
  if (day === undefined) throw new Error('content/ has neither courses nor guides, so no date can be taken from it');
  return Promise.resolve(day);
});
