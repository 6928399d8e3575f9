import { expect, it } from 'vitest';
import { isForeignWord, translate, type QueryLanguage } from '#query/translate.ts';

const spanish: QueryLanguage = {
  id: 'es',
  english: 'inglés',
  words: { datos: 'data', 'ciencia de datos': 'data science', marketing: 'marketing', curso: 'course' },
};
const chinese: QueryLanguage = { id: 'zh', english: '英语', script: 'Han', words: { 数据: 'data', 课程: 'course' } };
const greek: QueryLanguage = { id: 'el', english: 'αγγλικά', script: 'Greek', words: { μαθήματα: 'courses' } };
const languages = [spanish, chinese, greek];
const isKnown = (word: string) => ['data', 'marketing', 'course', 'science'].includes(word);
const read = (query: string) => translate(query, languages, isKnown);

it.each([
  ['the longest phrase of a language first', 'Ciencia de datos', 'data science'],
  ['a word between words that are not known', 'mejor  CURSO  barato', 'mejor course barato'],
  ['words of a script without spaces', '数据课程', 'data course'],
  ['words of a script with spaces', 'δωρεάν μαθήματα', 'δωρεαν courses'],
])('replaces %s', (_what, query, means) => {
  expect(read(query)?.query).toBe(means);
});

it('takes a word with an ending of at most two letters for a form of one that is known, and no longer one', () => {
  expect(read('cursos')?.query).toBe('course');
  expect(read('cursales')).toBeUndefined();
  expect(read('datoscopio')).toBeUndefined();
});

it('takes a long word with another last letter for a form of one that is known, and no short one', () => {
  const russian: QueryLanguage = {
    id: 'ru',
    english: 'английском',
    words: { программирование: 'programming', язык: 'x' },
  };
  expect(translate('курсы программирования', [russian], isKnown)?.query).toBe('курсы programming');
  expect(translate('языка', [russian], isKnown)).toBeUndefined();
});

it('takes a known word before a comma for known', () => {
  const french: QueryLanguage = { id: 'fr', english: 'anglais', words: { université: 'university' } };
  expect(translate('university, please', [french], (word) => word === 'university')).toBeUndefined();
});

it('takes no query for another language because of a small word that English has too', () => {
  const german: QueryLanguage = {
    id: 'de',
    english: 'Englisch',
    small: 'in am die',
    words: { Marketing: 'marketing' },
  };
  expect(translate('3 month course in marketing', [german], isKnown)).toBeUndefined();
  expect(translate('die Marketing', [german], () => true)?.query).toBeUndefined();
});

it('takes a query for the language that has most of its words, and leaves out that one’s small words', () => {
  const catalan: QueryLanguage = {
    id: 'ca',
    english: 'anglès',
    small: 'de',
    words: { curso: 'x', ciencia: 'science' },
  };
  expect(translate('curso de ciencia', [spanish, catalan], isKnown)).toEqual({
    query: 'x science',
    language: { id: 'ca', english: 'anglès' },
  });
});

it('tells in which language it was read', () => {
  expect(read('datos')?.language).toEqual({ id: 'es', english: 'inglés' });
  expect(read('课程')?.language.id).toBe('zh');
});

it('says the language of a script of which no word is known, and leaves the query as it was typed', () => {
  expect(read('烹饪')).toEqual({ query: '烹饪', language: { id: 'zh', english: '英语' } });
});

it('takes for English what is English as well', () => {
  expect(read('marketing')).toBeUndefined();
  expect(read('data science')).toBeUndefined();
  expect(read('weaving')).toBeUndefined();
});

const german: QueryLanguage = {
  id: 'de',
  english: 'Englisch',
  words: { Pfleger: 'nursing', Kurs: 'courses', Kurse: 'courses', Daten: 'data', Gesundheit: 'health' },
};

it.each([
  ['Pflegekurs', 'nursing courses'],
  ['Gesundheitskurs', 'health courses'],
  ['Datenkurse', 'data courses'],
])('reads a compound of two words that are known, %s, and no other', (query, means) => {
  expect(translate(query, [german], () => false)?.query).toBe(means);
  expect(translate('Pflegemantel', [german], () => false)).toBeUndefined();
});

it('keeps short words of another language as they are; a long one may be English with a letter changed', () => {
  expect(isForeignWord('pastel')).toBe(true);
  expect(isForeignWord('internacional')).toBe(false);
});
