import { describe, expect, it } from 'vitest';
import { courseFacts } from '#domain/course-facts.ts';
import { evidenceBeside, evidenceGroups, evidenceRows } from '#domain/evidence-rows.ts';
import { makeCourse } from '../../support/make.ts';

const asOf = '2026-11-23';
const fields = ['title', 'price', 'intakes', 'skills', 'description', 'startNote', 'delivery.mode', 'identifiers'];
const quoting = fields.map((field) => ({ field, url: 'https://example.org/p', quotation: `Words on ${field}` }));
const course = makeCourse({
  price: { category: 'free', options: [] },
  intakes: [{ start: '2020-09' }],
  skills: ['Fixtures'],
  description: 'A fixture.',
  startNote: 'Autumn 2020',
  delivery: { mode: 'online', inferred: true },
  evidence: quoting,
});

describe('the evidence of a course', () => {
  it('is shown for every field, also of facts that no row states', () => {
    const shown = evidenceRows(course, asOf).flatMap(({ evidence }) =>
      evidence.flatMap(({ quotation }) => quotation ?? []),
    );
    expect([...new Set(shown)].toSorted()).toEqual(quoting.map(({ quotation }) => quotation).toSorted());
  });

  it('says what several facts rest on once, under the labels of all of them', () => {
    const one = makeCourse({ price: { category: 'free', options: [] }, skills: ['Fixtures'] });
    const rows = evidenceRows(one, asOf);
    const groups = evidenceGroups(one, asOf);
    expect(groups.flatMap(({ labels }) => labels).toSorted()).toEqual(rows.map(({ label }) => label).toSorted());
    for (const { rule, evidence, labels } of groups)
      for (const label of labels)
        expect(rows.find((row) => row.label === label)).toMatchObject({ ...(rule && { rule }), evidence });
    expect(new Set(groups.map((group) => JSON.stringify([group.rule, group.evidence]))).size).toBe(groups.length);
    expect(groups.length).toBeLessThan(rows.length);
  });

  it('lays the kind and the subject, which are sorted by us, to no page that does not say them', () => {
    const rows = (fields: Parameters<typeof makeCourse>[0]) =>
      evidenceRows(makeCourse(fields), asOf).filter(({ label }) => label === 'Subject' || label === 'Kind of course');
    expect(rows({}).map(({ rule, evidence }) => [rule, evidence])).toEqual([
      ['our-kind', []],
      ['our-subject', []],
    ]);
    const read = rows({ evidence: [{ field: 'subjects', url: 'https://example.org/p', quotation: 'Law' }] });
    expect(read.map(({ rule, evidence }) => [rule, evidence.length])).toEqual([
      ['our-kind', 0],
      [undefined, 1],
    ]);
  });

  it('stands beside the rows of facts only where none of them has it', () => {
    const beside = evidenceBeside(course, asOf, courseFacts).flatMap(({ evidence }) =>
      evidence.map(({ quotation }) => quotation),
    );
    expect(beside).toEqual(
      ['title', 'intakes', 'skills', 'description', 'startNote', 'delivery.mode', 'identifiers'].map(
        (field) => `Words on ${field}`,
      ),
    );
  });
});
