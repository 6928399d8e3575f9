/** What a download says of a course is what its record says: what a format cannot say is left out, never rounded or reworded into something else. */
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { ctdl } from '#formats/ctdl/write.ts';
import { elm } from '#formats/elm/write.ts';
import { collect, type Format } from '#formats/format.ts';
import { schemaOrg } from '#formats/schema-org/write.ts';
import { xcriCap } from '#formats/xcri-cap/write.ts';
import { creditSystem, makeCourse, makeProvider } from '../../support/make.ts';

const context = {
  origin: 'https://guide.example',
  generated: '2026-11-27T12:00:00Z',
  title: 'Fixture directory',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};
type Both = Format & Required<Pick<Format, 'read' | 'write'>>;
const provider = makeProvider({ url: 'https://college.example/' });
const backFrom = async (format: Both, course: Partial<Course>) => {
  const { drafts } = await collect(format.read(format.write([makeCourse({ provider, ...course })], context), {}));
  return drafts[0]?.data ?? expect.fail('no course came back');
};

describe('a range', () => {
  const course = {
    learningOutcomes: ['Explain fixtures.'],
    workload: { hours: { min: 150, max: 180 } },
    credits: [{ system: creditSystem('ects'), value: { min: 5, max: 7 } }],
  };

  it('has no figure in ELM, and stands in notes of its words', async () => {
    const back = await backFrom(elm, course);
    expect(back.workload?.hours).toBeUndefined();
    expect(back.credits).toBeUndefined();
    const written = elm.write([makeCourse({ provider, ...course })], context);
    expect(written).toContain('Workload: 150 to 180 hours');
    expect(written).toContain('Credit: 5 to 7 ECTS');
  });

  it('is a range in XCRI-CAP', async () => {
    expect((await backFrom(xcriCap, course)).credits).toMatchObject([{ system: 'ects', value: { min: 5, max: 7 } }]);
  });
});

describe('topics without outcomes', () => {
  it('are topics in ELM, whose one outcome says that none are stated', async () => {
    const back = await backFrom(elm, { skills: ['Fixtures', 'Stubs'], learningOutcomes: undefined });
    expect(back).toMatchObject({ skills: ['Fixtures', 'Stubs'] });
    expect(back.learningOutcomes).toBeUndefined();
  });

  it('stay away from outcomes that are stated', async () => {
    const back = await backFrom(elm, { skills: ['Fixtures'], learningOutcomes: ['Explain fixtures.'] });
    expect(back.learningOutcomes).toEqual(['Explain fixtures.']);
  });
});

describe('a body that stands behind a course', () => {
  const body = 'Fixture Council (FC)';
  const of = (kind: 'accredits' | 'recognises' | 'regulates', text: string) => ({
    credential: { name: 'Certificate of fixtures', formats: [] },
    recognition: [{ kind, body, text }],
  });

  it.each([
    [xcriCap, 'accredits', 'Accredited by the Fixture Council.', 'accredits'],
    [xcriCap, 'accredits', 'Provisionally accredited by the Fixture Council.', undefined],
    [xcriCap, 'accredits', 'The Fixture Council accredits the routes in software.', undefined],
    [xcriCap, 'accredits', 'Accredited by the Fixture Council for further education.', undefined],
    [xcriCap, 'recognises', 'Recognised by the Fixture Council.', undefined],
    [schemaOrg, 'recognises', 'Recognised by the Fixture Council.', 'recognises'],
    [schemaOrg, 'recognises', 'Prepares for the examination of the Fixture Council.', undefined],
    [schemaOrg, 'accredits', 'Accredited by the Fixture Council.', undefined],
    [schemaOrg, 'regulates', 'Needed for the register of the Fixture Council.', undefined],
  ] as const)('is in $0.label of "%s": %s as %s', async (format, kind, text, wanted) => {
    const back = await backFrom(format, of(kind, text));
    expect(back.recognition?.map((one) => [one.kind, one.body])).toEqual(wanted && [[wanted, body]]);
  });
});

describe('what CTDL demands and a record does not state', () => {
  it.each([
    ['English', {}],
    ['another language', { title: 'Éprouver', titleLanguage: 'fr', englishTitle: 'Testing' }],
    ['no kind that is known', { type: 'other' as const }],
  ])('does not come back as the record’s own, for a title in %s', async (_, more) => {
    const back = await backFrom(ctdl, { ...more, description: undefined, status: undefined });
    expect(back.description).toBeUndefined();
    expect(back.status).toBeUndefined();
  });

  it('comes back where the record states it', async () => {
    const description = 'Fixtures: a course offered by people who test.';
    const intakes = [{ start: '2027-01-11' }];
    const back = await backFrom(ctdl, { description, status: 'active', intakes });
    expect(back).toMatchObject({ description, status: 'active' });
  });
});
