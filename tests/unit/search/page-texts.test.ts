import { describe, expect, it } from 'vitest';
import { otherWords, pageWords } from '#search/page-texts.ts';
import { collections, type CollectionName } from '#schemas/index.ts';
import { plainRecord } from '../../support/make.ts';

const rows = [
  { id: 'ai', same: ['AI', 'artificial intelligence'] },
  { id: 'it', same: ['IT', 'information technology'] },
  { id: 'masters', says: ['MSc'], answers: ['masters'] },
  { id: 'free', is: { price: ['free' as const] }, answers: ['no cost'] },
];

const entry = (collection: CollectionName, id: string, data: object, body = '') => ({
  collection,
  id,
  data,
  record: collections[collection].schema.parse(data),
  body,
});

const entries = [
  ...rows.map((row) => entry('searchWords', row.id, row)),
  entry('providers', 'fixture-college', { name: 'Fixture College', kind: 'college', shortNames: ['FC'] }),
  entry('subjects', 'computing', { id: 'computing', code: '06', name: 'Computing', isced: 'ICTs', covers: 'Code.' }),
  entry(
    'courses',
    'fixture-college/ai-msc',
    plainRecord({ title: 'AI MSc', type: 'masters', price: { category: 'free' } }),
  ),
  entry('glossary', 'ects', { term: 'ECTS', expansion: 'European credits', short: 'Credits.', sources: ['x'] }),
];

describe('other words', () => {
  it('are found both ways where they mean the same', () => {
    expect(otherWords('AI agents', rows)).toEqual(['artificial intelligence']);
    expect(otherWords('Artificial intelligence', rows)).toEqual(['AI']);
  });

  it('are found one way where a page only answers to them', () => {
    expect(otherWords('Data MSc', rows)).toEqual(['masters']);
    expect(otherWords('Masters in data', rows)).toEqual([]);
  });

  it('do not take a word for an abbreviation', () => {
    expect(otherWords('Make it work', rows)).toEqual([]);
    expect(otherWords('IT support', rows)).toEqual(['information technology']);
  });
});

describe('the words of a page', () => {
  it('hold the English of a title in another language, as good as the title itself', () => {
    const estonian = { title: 'Antropoloogia', titleLanguage: 'et', englishTitle: 'Anthropology' };
    const words = pageWords([...entries, entry('courses', 'fixture-college/x', plainRecord(estonian))]);
    expect(words.get('/courses/fixture-college/x/')?.also.split(' ')).toEqual(['antropoloogia', 'anthropology']);
  });

  const pages = pageWords(entries);
  const course = pages.get('/courses/fixture-college/ai-msc/');

  it('stand beside its name', () => {
    expect(course?.also.split(' ')).toEqual(
      expect.arrayContaining(['ai', 'msc', 'artificial', 'intelligence', 'masters']),
    );
  });

  it('say what it is and by whom', () => {
    expect(course?.words.split(' ')).toEqual(expect.arrayContaining(['fixture', 'college', 'fc', 'cost', 'course']));
    expect(course?.detail).toBe('Masters course · Fixture College · Online');
  });

  it('name everything that a term and a provider go by', () => {
    expect(pages.get('/glossary/ects/')?.names).toBe('European credits');
    expect(pages.get('/providers/fixture-college/')?.names).toBe('FC');
  });
});
