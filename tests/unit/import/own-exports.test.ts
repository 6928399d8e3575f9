/** Our own downloads, read again into the directory that they were made from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withOwnNumbers } from '#domain/credit.ts';
import { missingForElm } from '#formats/elm/write.ts';
import { formats } from '#formats/index.ts';
import { readCourses } from '../../support/content.ts';
import { ImportFolder } from '../../support/import-folder.ts';

const context = {
  origin: 'https://guide.example',
  generated: '2026-11-27T12:00:00Z',
  title: 'Fixture directory',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

// One folder serves all formats, since none of them may change anything in it.
let folder: ImportFolder;
let before: Record<string, string>;
beforeAll(() => {
  folder = new ImportFolder(true);
  before = folder.snapshot();
});
afterAll(() => {
  folder.remove();
});

describe('an export of the whole directory', () => {
  const courses = readCourses();
  const exportIn = (format: (typeof formats)[number], edit = (text: string) => text) => {
    const own = format.id.startsWith('json') ? courses : courses.map(withOwnNumbers);
    const told = format.id === 'elm' ? own.filter((one) => !missingForElm(one).length) : own;
    const text = edit(format.write?.(told, context) ?? '');
    return { count: told.length, file: folder.put(`export.${format.extensions[0] ?? 'txt'}`, text) };
  };

  it.each(formats.filter(({ read, write }) => read && write))(
    'brings nothing new and changes nothing when it is read again, not even where the feed is preferred: $label',
    async (format) => {
      const { count, file } = exportIn(format);
      const { report } = await folder.import(file, { prefersFeed: true, today: '2026-11-27' });
      expect(report.recognised.filter(({ by }) => by === 'own')).toHaveLength(count);
      const told = report.changed.flatMap(({ id, changes }) =>
        changes.map(({ field, from, to }) => `${id} ${field}: ${from} became ${to}`),
      );
      expect(told.slice(0, 20)).toEqual([]);
      const nothing = { created: [], drafts: [], rejected: [], gone: [], conflicts: [] };
      expect(report).toMatchObject({ read: count, unchanged: count, ...nothing });
      expect(report.providers.filter(({ isNew }) => isNew)).toEqual([]);
      const after = folder.snapshot();
      expect(Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name])).toEqual([]);
    },
  );

  it('is offered as an update where somebody has changed it', async () => {
    const csv = formats.find(({ id }) => id === 'csv') ?? expect.fail('no CSV');
    const title = courses[0]?.title ?? '';
    const { file } = exportIn(csv, (text) => text.replace(title, `${title} in a new edition`));
    const { report } = await folder.import(file, { today: '2026-11-27' });
    expect(report.conflicts).toMatchObject([{ isHand: false, conflicts: [{ field: 'title' }] }]);
  });
});
