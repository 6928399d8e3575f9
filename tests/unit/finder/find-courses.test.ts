import { brotliCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '#text/find-words.ts';
import { indexTable } from '#finder/table-index.ts';
import { sortRows } from '#finder/narrow.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import { readCourses } from '../../support/content.ts';

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
