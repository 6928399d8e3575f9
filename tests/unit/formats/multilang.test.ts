/** Texts in several languages within one field of Moodle. All of it is made up for these tests. */
import { describe, expect, it } from 'vitest';
import { collect } from '#formats/format.ts';
import { moodle } from '#formats/moodle/read.ts';
import { textsByLanguage } from '#formats/moodle/multilang.ts';

const course = { id: 7, shortname: 'BIO1', categoryid: 3, visible: 1, format: 'topics' };
const read = async (fields: object, options = {}) =>
  collect(moodle.read(JSON.stringify([{ ...course, fullname: 'Biology', ...fields }]), options));

it.each([
  ['Biology {mlang en}one{mlang}{mlang de}eins{mlang}', { en: 'Biology one', de: 'Biology eins' }],
  ['{mlang de,fr}Bio{mlang}{mlang other}Biology{mlang}', { de: 'Bio', fr: 'Bio', other: 'Biology' }],
  ['{MLANG pt_br} Bio {MLANG}', { 'pt-br': 'Bio' }],
  [
    '<span class="multilang" lang="en">Cells</span> <span lang="de" class="multilang">Zellen</span>',
    { en: 'Cells', de: 'Zellen' },
  ],
])('%s has its texts by language', (text, wanted) => {
  expect(Object.fromEntries(textsByLanguage(text))).toEqual(wanted);
});

it('a span without the class of the filter is a span', () => {
  expect(textsByLanguage('A <span lang="fr">résumé</span>').size).toBe(0);
});

describe('a title in several languages', () => {
  const fullname = 'Biology {mlang en}one{mlang}{mlang de}eins{mlang}';

  it('is that of the language of the course, with the English beside it', async () => {
    const { drafts, losses } = await read({ fullname, displayname: fullname, lang: 'de' });
    expect(drafts[0]?.data).toMatchObject({ title: 'Biology eins', titleLanguage: 'de', englishTitle: 'Biology one' });
    expect(losses.filter(({ field }) => /name/.test(field) && field !== 'shortname')).toEqual([]);
  });

  it.each([
    [{}, 'Biology one', 'eins'],
    [{ language: 'de' }, 'Biology eins', 'one'],
  ])('is the one that is wanted by %j, and the other is reported', async (options, title, other) => {
    const { drafts, losses } = await read({ fullname }, options);
    expect(drafts[0]?.data.title).toBe(title);
    expect(losses).toContainEqual(expect.objectContaining({ field: 'fullname', value: other, reason: 'dropped' }));
  });
});

it('a title for all other languages is of none that is known', async () => {
  const fullname = '{mlang en}Biology{mlang}{mlang other}Bioloogia{mlang}';
  const { drafts, losses } = await read({ fullname, lang: 'et' });
  expect(drafts[0]?.data).toMatchObject({ title: 'Biology' });
  expect(drafts[0]?.data).not.toHaveProperty('titleLanguage');
  expect(losses).toContainEqual(expect.objectContaining({ field: 'fullname', value: 'Bioloogia', reason: 'dropped' }));
});

it('every other text of a course is read in one language too', async () => {
  const both = (en: string, et: string) => `{mlang en}${en}{mlang}{mlang et}${et}{mlang}`;
  const { drafts } = await read({ summary: both('<p>Life.</p>', '<p>Elu.</p>'), shortname: both('BIO', 'ELU') });
  expect(drafts[0]?.data).toMatchObject({ description: 'Life.', code: 'BIO' });
});
