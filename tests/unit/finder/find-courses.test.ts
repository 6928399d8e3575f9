import { brotliCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '#text/find-words.ts';
import { indexWords, type WordIndex } from '#text/word-index.ts';
import { writeWordLists } from '#text/word-lists.ts';
import { plainReading } from '#query/read-query.ts';
import { findCourses } from '#finder/find-courses.ts';
import { indexTable } from '#finder/table-index.ts';
import { narrow, sortRows } from '#finder/narrow.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import { readCourses } from '../../support/content.ts';
import { makeCourse } from '../../support/make.ts';

const courses = readCourses();
const table = readTable(encodeTable(courses, '2026-11-23'));
const file = courseWordLists(courses);
const index = indexTable(table, file);

const titles = (text: string) => {
  const { scores } = findWords(index, text);
  return [...scores.keys()]
    .filter((row) => scores[row])
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .map((row) => [table.titles[row], table.englishTitleOf(row)].filter(Boolean).join(': '));
};

describe('the words of somebody who says what they have', () => {
  const subject = { code: '06', isced: 'ICTs', covers: 'Programming.' };
  const subjects = [{ ...subject, id: 'computing', name: 'Computing and data' }];
  const week = { workload: { hoursPerWeek: 3 } };
  const made = [
    makeCourse({ id: 'one/said', title: 'Data for all', subjects, ...week }),
    makeCourse({ id: 'one/passing', title: 'Statistics', description: 'On data.', subjects, ...week }),
    makeCourse({ id: 'one/subject', title: 'Web pages', subjects, ...week }),
    makeCourse({ id: 'one/unknown', title: 'Networks', subjects }),
  ];
  const small = readTable(encodeTable(made, '2026-11-23'));
  const words = indexTable(small, courseWordLists(made));
  const find = (text: string, chosen: Record<string, string[]>) => {
    const { narrowed, related } = findCourses(small, words, plainReading(text), { chosen }, chosen, {
      isForCourses: true,
    });
    const ids = (rows: Iterable<number>) => [...rows].map((row) => small.idOf(row).split('/')[1]).sort();
    return { fit: ids(narrowed.rows), might: ids(narrowed.silent), related: ids(related) };
  };

  it.each([
    ['with hours', { weekly: ['5'] }, ['subject']],
    ['without', {}, ['subject', 'unknown']],
  ])('%s, fit what says them; what is only of a subject that is called so is related', (_, chosen, related) => {
    expect(find('data', chosen)).toEqual({ fit: ['passing', 'said'], might: [], related });
  });

  it('might fit what says them and of which the hours are not known', () => {
    const rows = [...made, makeCourse({ id: 'one/open', title: 'Data at night', subjects })];
    const table = readTable(encodeTable(rows, '2026-11-23'));
    const { narrowed } = findCourses(
      table,
      indexTable(table, courseWordLists(rows)),
      plainReading('data'),
      { chosen: { weekly: ['5'] } },
      { weekly: ['5'] },
      { isForCourses: true },
    );
    expect(narrowed.silent.map((row) => table.titles[row])).toEqual(['Data at night']);
  });

  it('fit the whole subject where its whole name is asked for', () => {
    expect(find('computing and data', { weekly: ['5'] }).fit).toEqual(['passing', 'said', 'subject']);
  });

  it('are not said by what only answers to them in passing, nor hidden by it where they are', () => {
    const rows = [
      makeCourse({ id: 'one/passing', title: 'Accounts', description: 'Ethics as well.' }),
      makeCourse({ id: 'one/both', title: 'Ethics for all', description: 'A branch of philosophy.' }),
    ];
    const table = readTable(encodeTable(rows, '2026-11-23'));
    const lists = courseWordLists(rows, () => ({ also: '', words: '', near: 'philosophy' }));
    const { isWhole, isSaid } = findWords(indexTable(table, lists), 'philosophy');
    expect([[...isWhole], [...isSaid]]).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

describe('finding words', () => {
  it.each(['cyber security', 'cybersecurity', 'cyber-security'])(
    'finds every course with cyber security in its title by "%s"',
    (text) => {
      const named = courses.filter(({ title }) => /cyber[ -]?security/i.test(title)).map(({ title }) => title);
      expect(named.length).toBeGreaterThan(0);
      expect(titles(text)).toEqual(expect.arrayContaining(named));
    },
  );

  it('mends a mistyped word and says so', () => {
    expect(findWords(index, 'phython').corrected).toBe('python');
    expect(titles('managment')[0]).toMatch(/management/i);
  });

  it('finds while a word is being typed', () => {
    expect(titles('nurs').join(' ')).toMatch(/nurs/i);
  });

  it('gives those with most of the words where none has all', () => {
    const { scores, isWhole } = findWords(index, 'python underwater');
    expect(isWhole.some(Boolean)).toBe(false);
    expect(scores.some(Boolean)).toBe(true);
  });

  it('adds those with the words that tell most where few have all, and puts them after', () => {
    const { scores, isWhole } = findWords(index, 'free mental health');
    const rows = [...scores.keys()].filter((row) => scores[row]);
    const sorted = sortRows(table, rows, 'title', { scores, isWhole });
    const wholes = sorted.filter((row) => isWhole[row]);
    expect(wholes.length).toBeGreaterThan(0);
    expect(sorted.slice(0, wholes.length)).toEqual(wholes);
    expect(sorted.length).toBeGreaterThan(wholes.length);
  });

  it.each([
    ['hairdresser', /hairdressing/i],
    ['programmer', /programming/i],
    ['translator', /translation/i],
    ['behavior', /behaviour/i],
    ['counseling', /counselling/i],
  ])('finds by "%s" what says it in another form or spelling', (text, title) => {
    expect(titles(text).slice(0, 3).join(' ')).toMatch(title);
    expect(findWords(index, text).corrected).toBeUndefined();
  });

  it('does not take a short word for the start of another', () => {
    expect(titles('AI').every((title) => !/\baim|\baid/i.test(title))).toBe(true);
  });

  it('finds nothing for what no word resembles', () => {
    expect(titles('xqzwv')).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => findWords(index, text).scores.length === courses.length));
  });

  it('leaves out what says an unwanted word, but not what is wanted under another name', () => {
    const made = (titles: readonly string[], also: readonly string[]) =>
      indexWords({
        titles,
        lists: writeWordLists(titles, [{ weight: 8, texts: also }]),
      });
    const found = (index: WordIndex, text: string, without: string) =>
      [...findWords(index, text, { without: [without] }).scores].map(Boolean);
    // Another word for all that is wanted, as synonyms make it.
    const same = made(['Education', 'Education of adults', 'Teaching and education'], ['teaching', 'teaching', '']);
    expect(found(same, 'education', 'teaching')).toEqual([true, true, false]);
    const other = made(['Business', 'Business law', 'Finance for business', 'Business today'], ['', '', '', 'finance']);
    expect(found(other, 'business', 'finance')).toEqual([true, true, false, false]);
  });

  it('answers a part of a long query where nothing answers the whole', () => {
    const text = 'refugee syria python recognised somewhere';
    const { scores, isWhole } = findWords(index, text, { isForCourses: true, isRight: () => true });
    expect(isWhole.some(Boolean)).toBe(false);
    const first = scores.indexOf(Math.max(...scores));
    expect(scores[first]).toBeGreaterThan(0);
    expect(table.titles[first]).toMatch(/python/i);
  });

  it('counts nothing that is said in passing where that is asked for', () => {
    const made = indexWords({
      titles: ['Beauty', 'Software'],
      lists: writeWordLists(
        ['Beauty', 'Software'],
        [
          { weight: 4, texts: ['make-up', ''] },
          { weight: 2, texts: ['', 'make up'] },
        ],
      ),
    });
    const { isWhole, isAbout } = findWords(made, 'make-up');
    expect([...isWhole]).toEqual([1, 1]);
    expect([...isAbout]).toEqual([1, 0]);
  });

  it('leaves out what has an unwanted word where nothing else is asked for', () => {
    const reading = { ...plainReading(''), without: ['python'] };
    const { narrowed } = findCourses(table, index, reading, { chosen: {} }, {}, { without: ['python'] });
    const all = narrow(table, { chosen: {} }).rows;
    expect(narrowed.rows.length).toBeGreaterThan(0);
    expect(narrowed.rows.length).toBeLessThan(all.length);
    expect(narrowed.rows.filter((row) => /python/i.test(table.titles[row] ?? ''))).toEqual([]);
  });

  it('shows every course where somebody asks for courses and does not say which', () => {
    const all = findCourses(table, index, plainReading('find courses'), { chosen: {} }, {}, {});
    expect(all.found).toBeUndefined();
    expect(all.narrowed.rows.length).toBe(narrow(table, { chosen: {} }).rows.length);
  });

  it('finds a course by words that it does not say itself', () => {
    const [first] = courses;
    const made = courseWordLists(courses, (course) => ({ also: course === first ? 'zebrafish' : '', words: '' }));
    const { scores } = findWords(indexTable(table, made), 'zebrafish');
    expect([...scores].filter(Boolean)).toHaveLength(1);
    expect(scores[0]).toBeGreaterThan(0);
  });

  it('grows by at most 60 bytes a course, compressed', () => {
    const bytes = (count: number) =>
      brotliCompressSync(JSON.stringify(courseWordLists(courses.slice(0, count)))).length;
    const half = Math.floor(courses.length / 2);
    expect((bytes(courses.length) - bytes(half)) / (courses.length - half)).toBeLessThanOrEqual(60);
  });
});
