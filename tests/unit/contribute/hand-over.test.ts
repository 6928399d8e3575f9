import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { changeLines, changesBetween } from '#contribute/changes.ts';
import { formFields } from '#contribute/fields.ts';
import { letterOf, subjectOf, waysFor, type Parcel } from '#contribute/hand-over.ts';
import { optionsFor } from '#contribute/options.ts';
import { encodeSite, readSite } from '#contribute/site-file.ts';
import { courseSchema } from '#schemas/course.ts';
import { remember } from '#text/remember.ts';
import { courseFields } from '#words/contribute-fields.ts';
import { makeContent } from '../../support/make-content.ts';
import { plainRecord } from '../../support/make.ts';

const fields = formFields(courseSchema, courseFields);
const optionsOf = remember((today: string) =>
  optionsFor(readSite(encodeSite(checkContent(makeContent(), today).entries)), fields),
);
const lines = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  changeLines(changesBetween(fields, plainRecord(before), plainRecord(after), optionsOf('2026-11-26')));

describe('the list of changes', () => {
  const price = (...options: object[]) => ({ price: { category: 'paid', options } });
  const pounds = { amount: 500, currency: 'GBP', per: 'course' };

  it('names what changed, what stood there and what stands there now', () => {
    expect(lines(price(pounds), price({ ...pounds, amount: 450 }))).toBe('- Price: Price 1: How much: 500 → 450');
    expect(lines({}, { url: 'https://example.org/a' })).toBe('- Page of the course: nothing → https://example.org/a');
    expect(lines({ workload: { hours: { min: 10, max: 20 } } }, {})).toBe(
      '- Hours of study: Hours in all: 10 to 20 → nothing',
    );
  });
  it('calls by their names what is chosen from a list', () => {
    expect(lines({}, { type: 'masters', delivery: { mode: 'blended' } })).toBe(
      '- Kind of course: Microcredential → Masters course\n- How one takes part: How one takes part: Online → Part online, part in person',
    );
    expect(lines({ startMonths: [1] }, { startMonths: [1, 9] })).toBe(
      '- Starts every year in: January → January, September',
    );
  });
  it('leaves out rows that are as they were, wherever they stand now', () => {
    const euros = { amount: 300, currency: 'EUR' };
    expect(lines(price(pounds, euros), price(euros))).toBe(
      [
        '- Price: Price 1: How much: 500 → nothing',
        '- Price: Price 1: Currency: GBP: British Pound → nothing',
        '- Price: Price 1: For what: The whole course → nothing',
      ].join('\n'),
    );
    expect(lines(price(pounds, euros), price(euros, pounds))).toBe('- Price: Prices: in another order → in this order');
  });
  it('leaves out a row in which nothing is written yet', () => {
    expect(lines(price(pounds), price(pounds, {}))).toBe('');
  });
  it('tells no credit from credit that is not said', () => {
    expect(lines({}, { credits: [] })).toBe('- Credit: nothing → none');
  });
  it('is empty where nothing changed', () => {
    expect(lines({ code: 'A' }, { code: 'A' })).toBe('');
  });
});

describe('what is handed over', () => {
  const parcel: Parcel = {
    title: 'Fixture course',
    provider: 'Fixture College',
    source: 'https://example.org/fixture',
    open: [],
    files: [
      { name: 'content/courses/fixture-college/fixture-course.json', text: '{\n  "title": "Fixture & course"\n}\n' },
    ],
  };
  const correction: Parcel = { ...parcel, changes: [{ label: 'Price', before: '1', after: '2' }] };
  const repository = 'https://git.example/fixture/guide';
  const unfinished = { ...parcel, open: [{ label: 'Price', message: 'This is needed: fill it in.' }] };
  const tooLong = [{ name: 'content/courses/a/b.json', text: 'x'.repeat(9000) }];
  const ways = (what: Parcel, desk: Parameters<typeof waysFor>[1]) =>
    waysFor(what, desk).map(({ address, copy }) => [address, copy?.text] as const);

  it('is a text with what changed, where it can be read, what is open, and the record', () => {
    expect(letterOf({ ...correction, page: 'https://site.example/a/', open: unfinished.open })).toBe(
      [
        'Page: https://site.example/a/',
        'Where this can be read: https://example.org/fixture',
        'What changed:\n- Price: 1 → 2',
        'The check still finds one thing to mend:\n- Price: This is needed: fill it in.',
        'The record, for content/courses/fixture-college/fixture-course.json:\n\n```json\n{\n  "title": "Fixture & course"\n}\n```',
      ].join('\n\n'),
    );
  });
  it('says apart what the form alone still asks: the check finds nothing there', () => {
    const asked = [{ label: 'Price', message: 'Copy the words.', isQuestion: true }];
    const text = letterOf({ ...correction, open: asked });
    expect(text).toContain('One question of the form is not answered:\n- Price: Copy the words.');
    expect(text).not.toContain('The check still finds');
    expect(letterOf({ ...correction, open: [...asked, ...unfinished.open] })).toContain(
      'The check still finds one thing to mend:\n- Price: This is needed: fill it in.',
    );
  });
  it('is a new file of the repository, with a report as the other way', () => {
    const [file, report] = ways(parcel, { repository, email: 'editors@example.org' });
    const url = new URL(file?.[0] ?? '');
    expect(url.pathname).toBe('/fixture/guide/new/main');
    expect(url.searchParams.get('filename')).toBe('content/courses/fixture-college/fixture-course.json');
    expect(url.searchParams.get('value')).toBe('{\n  "title": "Fixture & course"\n}\n');
    expect(new URL(report?.[0] ?? '').searchParams.get('body')).toBe(letterOf(parcel));
  });
  it('is a file for the provider first, where that is new', () => {
    const provider = { name: 'content/providers/fixture-college.json', text: '{}\n' };
    const names = ways({ ...parcel, files: [provider, ...parcel.files] }, { repository }).map(([address]) =>
      new URL(address).searchParams.get('filename'),
    );
    expect(names).toEqual([provider.name, parcel.files[0]?.name, null]);
    const notes = waysFor({ ...parcel, files: [provider, ...parcel.files] }, { repository }).map(({ note }) => note);
    expect(notes[0]).toMatch(/^Both files are needed: this one first\./);
    expect(notes[1]).toMatch(/^The second of two files\./);
    expect(waysFor(parcel, { repository })[0]?.note).not.toContain('two files');
  });
  it('is a report with what changed, and the file to edit, where it is a correction', () => {
    const [report, edit] = ways(correction, { repository });
    expect(new URL(report?.[0] ?? '').searchParams.get('title')).toBe('Correction: Fixture course, Fixture College');
    expect(edit?.[0]).toBe(`${repository}/edit/main/content/courses/fixture-college/fixture-course.json`);
  });
  it('is what changed alone where a correction is too long for an address', () => {
    const long = { ...correction, files: tooLong };
    const [report, edit] = ways(long, { repository });
    expect(new URL(report?.[0] ?? '').searchParams.get('body')).toBe(letterOf(long, false));
    expect(letterOf(long, false)).toContain('- Price: 1 → 2');
    expect(report?.[1]).toBeUndefined();
    expect(edit).toEqual([`${repository}/edit/main/content/courses/a/b.json`, tooLong[0]?.text]);
    const [mail] = ways(long, { email: 'editors@example.org' });
    expect(mail?.[0]).toContain(encodeURIComponent('- Price: 1 → 2'));
    expect(mail?.[1]).toBeUndefined();
  });
  it('is copied first where what is new is too long for an address', () => {
    const long = { ...parcel, files: tooLong };
    expect(ways(long, { repository })).toEqual([
      [`${repository}/new/main?filename=content%2Fcourses%2Fa%2Fb.json`, tooLong[0]?.text],
      [`${repository}/issues/new?title=New%20course%3A%20Fixture%20course%2C%20Fixture%20College`, letterOf(long)],
    ]);
    const [mail] = ways(long, { email: 'editors@example.org' });
    expect(mail?.[0].length).toBeLessThan(200);
    expect(mail?.[1]).toBe(letterOf(long));
  });
  it('is no change of a file that is no longer there', () => {
    expect(ways({ ...correction, isGone: true }, { repository }).map(([address]) => new URL(address).pathname)).toEqual(
      ['/fixture/guide/issues/new'],
    );
  });
  it('is called after what is known of it', () => {
    expect(subjectOf({ ...parcel, title: 'a course without a name', provider: '' })).toBe(
      'New course: a course without a name',
    );
  });
  it('is no file while something is open', () => {
    expect(ways(unfinished, { repository }).map(([address]) => new URL(address).pathname)).toEqual([
      '/fixture/guide/issues/new',
    ]);
  });
  it('goes by mail or to a page where there is no repository, and nowhere where there is none of them', () => {
    expect(ways(parcel, { email: 'editors@example.org' })[0]?.[0]).toMatch(/^mailto:editors@example\.org\?subject=New/);
    expect(ways(parcel, { contact: 'https://example.org/report' })).toEqual([
      ['https://example.org/report', letterOf(parcel)],
    ]);
    expect(ways(parcel, {})).toEqual([]);
  });
});
