/** By which words a course is found that its title does not have, on courses of fixtures. */
import { describe, expect, it } from 'vitest';
import { courseWordLists } from '#finder/course-texts.ts';
import { indexTable } from '#finder/table-index.ts';
import { readTable } from '#finder/table-file.ts';
import { encodeTable } from '#finder/table.ts';
import { findWords } from '#text/find-words.ts';
import { indexWords, type WordIndex } from '#text/word-index.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const scoresOf = (index: WordIndex, word: string): number[] => [
  ...findWords(index, word, { isExact: true, isForCourses: true }).scores,
];
const rowsWith = (index: WordIndex, word: string): number[] =>
  scoresOf(index, word).flatMap((score, row) => (score > 0 ? [row] : []));

const courses = [
  makeCourse({
    id: 'a/one',
    title: 'Alpha',
    code: 'XYZ123',
    provider: makeProvider({ shortNames: ['FXC'], town: 'Leeds' }),
    skills: ['weaving'],
    learningOutcomes: ['Spin wool'],
    description: 'Looms of old.',
    audience: 'Beginners',
  }),
  makeCourse({ id: 'b/two', title: 'Beta', type: 'masters', englishTitle: 'Gamma' }),
];

describe('the lists of words', () => {
  const index = indexWords({ titles: courses.map(() => ''), names: [], lists: courseWordLists(courses) });

  it.each(['weaving', 'xyz123', 'fxc', 'leeds', 'spin', 'wool', 'looms', 'old', 'beginners', 'microcredential'])(
    'find the course that says "%s", and no other',
    (word) => {
      expect(rowsWith(index, word)).toEqual([0]);
    },
  );

  it('make a place worth less than what a course is about', () => {
    const [leeds = 0, weaving = 0] = ['leeds', 'weaving'].map((word) => scoresOf(index, word)[0]);
    expect(leeds).toBeLessThan(weaving);
  });

  it('find a course by its title in English and by the name of its kind', () => {
    expect(rowsWith(index, 'gamma')).toEqual([1]);
    expect(rowsWith(index, 'masters')).toEqual([1]);
  });

  it('find it by what else is said of it, a name as good as its title before a word as good as its skills', () => {
    const more = courseWordLists(courses, ({ id }) =>
      id === 'a/one' ? { also: 'delta', words: '' } : { also: '', words: 'delta epsilon' },
    );
    const other = indexWords({ titles: courses.map(() => ''), names: [], lists: more });
    const [also = 0, words = 0] = scoresOf(other, 'delta');
    expect(also).toBeGreaterThan(words);
    expect(rowsWith(other, 'epsilon')).toEqual([1]);
  });
});

describe('the names of the table', () => {
  const named = [
    makeCourse({ id: 'a/one', provider: makeProvider({ id: 'a', name: 'Online Academy', country: 'IE' }) }),
    makeCourse({ id: 'b/two', provider: makeProvider({ id: 'b', name: 'Harbour School', country: 'GB' }) }),
  ];
  const index = indexTable(readTable(encodeTable(named, '2026-11-23')));

  it('find a course by its provider, its country and its mode', () => {
    expect(rowsWith(index, 'harbour')).toEqual([1]);
    expect(rowsWith(index, 'ireland')).toEqual([0]);
    expect(rowsWith(index, 'online')).toEqual([0, 1]);
  });

  it('count for more in the name of a provider than in that of a mode', () => {
    const [provider = 0, mode = 0] = scoresOf(index, 'online');
    expect(provider).toBeGreaterThan(mode);
  });

  it('find nothing by what is not known, nor by bands that nobody types', () => {
    expect(rowsWith(index, 'known')).toEqual([]);
    expect(rowsWith(index, 'stated')).toEqual([]);
    expect(rowsWith(index, 'hours')).toEqual([]);
  });
});
