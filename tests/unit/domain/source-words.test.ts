import { expect, it } from 'vitest';
import { afterTitle } from '#domain/source-words.ts';
import type { SourceRecord } from '#schemas/source.ts';

const source = (fields: Partial<SourceRecord> = {}): SourceRecord => ({
  title: 'Fixture',
  publisher: 'Fixture Press',
  url: 'https://example.org/',
  strength: 'survey',
  ...fields,
});

it.each([
  ['Fixture', '. Fixture Press.'],
  ['What is a fixture?', ' Fixture Press.'],
  ['Fixtures etc.', ' Fixture Press.'],
])('ends the title %j once', (title, text) => {
  expect(afterTitle(source({ title }))).toBe(text);
});

it('goes on with the day, the people asked and who paid, each a sentence that ends once', () => {
  const text = afterTitle(source({ date: '2022-05', sample: '12 people.', funder: 'Fixture Ltd' }));
  expect(text).toBe('. Fixture Press, May 2022. Asked: 12 people. Paid for by Fixture Ltd.');
});
