import { brotliCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, indexWords } from '#domain/finder/find-words.ts';
import { encodeTable } from '#domain/finder/table.ts';
import { readTable } from '#domain/finder/table-file.ts';
import { wordsFile } from '#domain/finder/words.ts';
import { readCourses } from '../../support/courses.ts';

const courses = readCourses();
const table = readTable(encodeTable(courses, '2026-11-23'));
const file = wordsFile(courses);
const index = indexWords(table, file);

const titles = (text: string) => {
  const { scores } = findWords(index, text);
  return [...scores.keys()]
    .filter((row) => scores[row])
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .map((row) => table.titles[row] ?? '');
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
    expect(findWords(index, 'python underwater').isPartial).toBe(true);
  });

  it('finds nothing for what no word resembles', () => {
    expect(titles('xqzwv')).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => findWords(index, text).scores.length === courses.length));
  });

  it('finds a course by words that it does not say itself', () => {
    const [first] = courses;
    const made = wordsFile(courses, (course) => ({ also: course === first ? 'zebrafish' : '', words: '' }));
    const { scores } = findWords(indexWords(table, made), 'zebrafish');
    expect([...scores].filter(Boolean)).toHaveLength(1);
    expect(scores[0]).toBeGreaterThan(0);
  });

  it('grows by at most 60 bytes a course, compressed', () => {
    const bytes = (count: number) => brotliCompressSync(JSON.stringify(wordsFile(courses.slice(0, count)))).length;
    const half = Math.floor(courses.length / 2);
    expect((bytes(courses.length) - bytes(half)) / (courses.length - half)).toBeLessThanOrEqual(60);
  });
});
