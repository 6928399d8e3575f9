/** The search over the whole site, on a site of fixtures: what is found, in which order, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { courseWordLists } from '#finder/course-texts.ts';
import { readTable } from '#finder/table-file.ts';
import { encodeTable } from '#finder/table.ts';
import { queryVocabulary } from '#query/query-vocabulary.ts';
import { noQueryWords } from '#query/words-file.ts';
import { SiteSearch } from '#search/site-search.ts';
import { writePages } from '#search/write-pages.ts';
import { creditSystems, frameworks, makeCourse } from '../../support/make.ts';

const asOf = '2026-11-23';
const law = { id: 'law', code: '04', name: 'Business and law', isced: 'Law', covers: 'Law.' };
const courses = [
  makeCourse({ id: 'fixture-college/weaving', title: 'Weaving' }),
  makeCourse({ id: 'fixture-college/weaving-for-museums', title: 'Weaving for museums', subjects: [law] }),
  makeCourse({
    id: 'fixture-college/contract-law',
    title: 'Contract law',
    subjects: [law],
    delivery: { mode: 'on-campus', inferred: false },
    learningOutcomes: ['Read an agreement on weaving.'],
  }),
];
const { rows, lists } = writePages([
  {
    kind: 'guide',
    path: '/guides/threads/',
    title: 'What is a thread?',
    body: 'Looms.',
    sections: [
      { id: 'spinning', title: 'Spinning', body: 'Spindles and wheels.' },
      { id: 'dyeing', title: 'Dyeing', body: 'Madder and woad.' },
    ],
  },
  { kind: 'glossary', path: '/glossary/loom/', title: 'Loom', names: ['handloom'], also: 'handloom', body: 'A frame.' },
  { kind: 'provider', path: '/providers/fixture-college/', title: 'Fixture College' },
  { kind: 'list', path: '/courses/online/', title: 'Online courses', facet: ['mode', 'online'] },
  { kind: 'list', path: '/jobs/weaver/', title: 'Weaver', occupation: 0 },
]);
const search = new SiteSearch({
  table: readTable(encodeTable(courses, asOf)),
  words: {
    ...noQueryWords,
    vocabulary: queryVocabulary(courses, asOf, frameworks, creditSystems, [
      { id: 'online', facet: 'mode', values: ['online'], say: ['online'] },
      { id: 'campus', facet: 'mode', values: ['on-campus'], say: ['on campus'] },
    ]),
    occupations: [[['weaver'], 'computing', ['weaving']]],
  },
  pages: { rows },
});
search.setLists({ courses: courseWordLists(courses), pages: lists });

const paths = (query: string) => search.ask(query).hits.map(({ path }) => path);

describe('an answer', () => {
  it('begins with what has the very name, then what has the word in its name, then what says it', () => {
    expect(paths('weaving').filter((path) => path.startsWith('/courses/'))).toEqual([
      '/courses/fixture-college/weaving/',
      '/courses/fixture-college/weaving-for-museums/',
      '/courses/fixture-college/contract-law/',
    ]);
  });

  it('finds a page by another name of it as by its own', () => {
    expect(paths('handloom')[0]).toBe('/glossary/loom/');
    expect(paths('loom')[0]).toBe('/glossary/loom/');
  });

  it('shows a page with those of its sections that have the words', () => {
    const [hit] = search.ask('woad').hits;
    expect(hit?.path).toBe('/guides/threads/');
    expect(hit?.sections).toEqual([{ title: 'Dyeing', path: '/guides/threads/#dyeing' }]);
  });

  it('says what of it is a choice, how many courses have that, and shows no course without it', () => {
    const answer = search.ask('weaving online');
    expect(answer.filters.map(({ facet, values, count }) => [facet, values, count])).toEqual([['mode', ['online'], 2]]);
    expect(answer.courses).toBe(2);
    expect(answer.hits.filter(({ isWhole }) => isWhole).map(({ path }) => path)).not.toContain(
      '/courses/fixture-college/contract-law/',
    );
  });

  it('takes a query as it is written where that is asked for', () => {
    expect(search.ask('weaving online', { isExact: true }).filters).toEqual([]);
  });

  it('begins with the list that a choice alone names', () => {
    expect(paths('online')[0]).toBe('/courses/online/');
  });

  it('makes a list of the finder where two choices alone have no page', () => {
    const [hit] = search.ask('online not on campus').hits;
    expect(hit?.path).toBe('/courses/?mode=online&mode=-on-campus');
  });

  it('gives to an occupation the courses that lead there, and its page', () => {
    const found = paths('become a weaver');
    expect(found).toContain('/jobs/weaver/');
    expect(found).toContain('/courses/fixture-college/weaving/');
  });

  it('answers “without” and nothing else by what is about that', () => {
    expect(paths('courses without looms')[0]).toBe('/glossary/loom/');
  });

  it('takes a form of an occupation that only a provider is called by for that occupation', () => {
    const own = {
      ...makeCourse({ id: 'x/y', title: 'Pencraft for all' }),
      provider: { id: 'x', name: 'The Pencrafts' },
    };
    const table = readTable(encodeTable([own as (typeof courses)[number]], asOf));
    const occupations = [[['pencrafter'], 'computing', ['pencraft']]] as const;
    const made = new SiteSearch({
      table,
      words: { ...noQueryWords, occupations: occupations.map((row) => row) },
      pages: { rows: [{ kind: 'list', path: '/jobs/pencrafter/', title: 'Pencrafters', occupation: 0 }] },
    });
    expect(made.ask('pencraft').hits[0]?.path).toBe('/jobs/pencrafter/');
  });

  it('names the words that nothing here has, and says where nothing has any', () => {
    const answer = search.ask('falconry', { isRight: () => true });
    expect(answer.absent.map(({ word }) => word)).toEqual(['falconry']);
    expect(answer.isElsewhere).toBe(true);
    expect(answer.complete).toBe(0);
    expect(search.ask('weaving').isElsewhere).toBe(false);
  });

  it('mends a mistyped word unless it is a right one', () => {
    expect(search.ask('weavign').corrected).toBe('weaving');
    expect(search.ask('weavign', { isRight: () => true }).corrected).toBeUndefined();
  });

  it('says of a topic that it is only mentioned, unless something is about it or a question was asked', () => {
    expect(search.ask('agreement').mentioned).toEqual(['agreement']);
    expect(search.ask('weaving').mentioned).toEqual([]);
    expect(search.ask('what is an agreement?').mentioned).toEqual([]);
  });

  it('shows the courses that lead to an occupation after its page', () => {
    const made = new SiteSearch({
      table: readTable(encodeTable(courses, asOf)),
      words: { ...noQueryWords, occupations: [[['upholsterer'], 'computing', ['weaving']]] },
      pages: { rows: [{ kind: 'list', path: '/jobs/upholsterer/', title: 'Upholsterers', occupation: 0 }] },
    });
    const [first, ...others] = made.ask('upholsterer').hits.map(({ path }) => path);
    expect(first).toBe('/jobs/upholsterer/');
    expect(others).toContain('/courses/fixture-college/weaving/');
  });

  it('counts what has all of the words', () => {
    expect(search.ask('weaving museums').complete).toBe(1);
  });
});

it('reads a query of another language, and needs the lists of what it means', () => {
  expect(search.isForeign('tejeduría')).toBe(true);
  search.setLanguages([{ id: 'es', english: 'inglés', words: { tejeduría: 'weaving' } }]);
  expect(new Set(search.textsOf('tejeduría'))).toEqual(new Set(['weaving']));
  expect(search.ask('tejeduría').translation?.language.id).toBe('es');
  expect(paths('tejeduría')[0]).toBe('/courses/fixture-college/weaving/');
  expect(search.textsOf('weaver')).toEqual(['weaver', 'weaving']);
});
