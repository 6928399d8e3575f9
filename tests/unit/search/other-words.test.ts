/** Queries in other languages, occupations in whatever form, and words that no start or form of another stands in for. */
import { describe, expect, it } from 'vitest';
import { occupationIn } from '#query/occupations.ts';
import { translate, type QueryLanguage } from '#query/translate.ts';
import type { TravellingOccupation } from '#query/words-file.ts';
import { findWords } from '#text/find-words.ts';
import { rootOf } from '#text/tokens.ts';
import { indexWords } from '#text/word-index.ts';

const languages: QueryLanguage[] = [
  {
    id: 'es',
    english: 'Inglés:',
    small: 'de en',
    words: { gestión: 'management', cursos: 'courses', gratuito: 'free' },
  },
  {
    id: 'fr',
    english: 'Anglais :',
    small: 'de en',
    words: { gestion: 'management', 'gestion de projet': 'project management', gratuit: 'free', cours: 'courses' },
  },
  { id: 'zh', english: '英语：', script: 'Han', words: { 护理: 'nursing' } },
];

const english = new Set(['courses', 'free', 'online', 'marketing', 'management', 'data', 'science', 'cours']);

describe('a query in another language', () => {
  it.each([
    ['gestion de projet', 'fr', 'project management'],
    ['cours gratuites', 'fr', 'courses free'],
    ['cursos online de marketing', 'es', 'courses online marketing'],
    ['护理 data science', 'zh', 'nursing data science'],
    ['人', 'zh', '人'],
  ])('is read: %s', (query, id, meant) => {
    const translation = translate(query, languages, (word) => english.has(word));
    expect([translation?.language.id, translation?.query]).toEqual([id, meant]);
  });

  it.each(['free courses', 'online marketing management', 'hairdresing courses'])('is not seen in “%s”', (query) => {
    expect(translate(query, languages, (word) => english.has(word))).toBeUndefined();
  });
});

const occupations: TravellingOccupation[] = [
  [['train driver'], 'services', ['railway']],
  [['welder'], 'engineering', ['metal work']],
  [['driver'], 'services', ['road safety']],
];

describe('an occupation', () => {
  it.each([
    ['train driver', 'train driver', false],
    ['driver jobs', 'driver', false],
    ['welder jobs', 'welder', false],
    ['welding', 'welder', true],
    ['welding courses', 'welder', true],
  ])('is named by “%s”: %s', (query, name, isForm) => {
    const found = occupationIn(query, occupations);
    expect([found?.names[0], found?.isForm]).toEqual([name, isForm]);
  });

  it('is not named by what is about something else', () => {
    expect(occupationIn('train the trainer', occupations)).toBeUndefined();
  });
});

const titles = [
  'Laboratory skills',
  'Law',
  'PGCert in Dementia',
  'Copilot code review',
  'Programming',
  'Project work and management',
  'Project management',
];
const index = indexWords({
  titles,
  lists: { version: 1, fields: [{ weight: 8, words: ['learncode', 'learn', 'code'], rows: [[4], [4], [4]] }] },
});

const found = (query: string, isForCourses = false) => {
  const { scores } = findWords(index, query, { isForCourses, isRight: () => true });
  return titles
    .filter((_, row) => scores[row])
    .sort((a, b) => (scores[titles.indexOf(b)] ?? 0) - (scores[titles.indexOf(a)] ?? 0));
};

describe('what forms of a word have in common', () => {
  it.each([
    ['welding', 'welder', true],
    ['hairdressing', 'hairdresser', true],
    ['career', 'car', false],
    ['career', 'care', false],
  ])('of %s and %s is the same: %s', (one, other, isSame) => {
    expect(rootOf(one) === rootOf(other)).toBe(isSame);
  });
});

describe('a word', () => {
  it('may still be typed where it is the last, and is whole where others follow', () => {
    expect(found('labor')).toEqual(['Laboratory skills']);
    expect(found('labor law')).toEqual(['Law']);
  });

  it('is whole where it is an abbreviation in capitals', () => {
    expect(found('PGC')).toEqual([]);
    expect(found('pgc')).toEqual(['PGCert in Dementia']);
  });

  it('is worth more beside the one that it follows in the query', () => {
    expect(found('project management')[0]).toBe('Project management');
    expect(found('learn to code', true)[0]).toBe('Programming');
  });

  it('that is absent is told as it was typed, but not out of a whole sentence', () => {
    expect(findWords(index, 'Udemy', { isRight: () => true }).absent.map(({ word }) => word)).toEqual(['Udemy']);
    const long = findWords(index, 'we manage old laboratory houses and gardens beside large rivers', {
      isRight: () => true,
    });
    expect(long.absent).toEqual([]);
    expect(long.scores[0]).toBeGreaterThan(0);
  });
});
