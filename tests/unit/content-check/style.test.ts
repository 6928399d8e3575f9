import { expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { styleRules } from '#content-check/style.ts';
import { guideText, makeContent } from '../../support/make-content.ts';

const cite = '<Cite id="fixture-source" />';
const told = (text: string) =>
  checkContent(makeContent({ 'guides/fixture-guide.mdx': guideText(`${text}${cite}`) })).problems.map(
    ({ found }) => found,
  );

it.each([
  ['He said "no".', '"\\""'],
  ["It's late.", `"'"`],
  ['We organize it.', '"organize"'],
  ['A program of study.', '"program"'],
  ['A master’s degree.', '"master’s"'],
  ['A micro-credential.', '"micro-credential"'],
  ['24 per cent.', '"per cent"'],
  ['It costs £1500.', '"£1500"'],
  ['It has 10–15 credits.', '"10–15"'],
  ['On 26th November.', '"26th November"'],
  ['On November 26, 2026.', '"November 26, 2026"'],
  ['In order to learn.', '"In order to"'],
  ['There are 332 courses in our directory.', '"332 courses in our directory"'],
])('%s is told', (text, found) => {
  expect(told(text)).toEqual([found]);
});

it.each([
  'The years 2025-26, and £1,500.',
  'The Postgraduate Master’s Loan.',
  'Some write “micro-credential”.',
  'Ruling A24-1247544 of 26 November 2026.',
  'Our directory has <Count of="courses" /> courses.',
  'A link to [the *place*](/guides/fixture-guide/#10-15 "title").',
  'Code such as `"x"` and `10-15`.',
])('%s is left alone', (text) => {
  expect(told(text)).toEqual([]);
});

it('looks at the fields of the front matter and of records as well, and names them', () => {
  const question = { id: 'fixture', of: 'provider', ask: 'How "good" is it?', why: 'A fixture.' };
  expect(checkContent(makeContent({ 'questions.json': [question] })).problems).toMatchObject([
    { file: 'content/questions.json', field: 'ask', found: '"\\""' },
  ]);
});

it('says for every rule what to write', () => {
  expect(styleRules.filter(({ wanted }) => !wanted.trim())).toEqual([]);
});
