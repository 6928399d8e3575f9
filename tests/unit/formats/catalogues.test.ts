import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collect, type ReadOptions } from '#formats/format.ts';
import { formats } from '#formats/index.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8');

/** Reads a text as the format that recognises it. */
const readAs = async (text: string, options: ReadOptions = {}) => {
  const format = formats.find(({ detect }) => detect(text.slice(0, 65_536)));
  if (!format?.read) throw new Error('no format recognises it');
  return { id: format.id, ...(await collect(format.read(text, options))) };
};
const dataOf = async (name: string, options?: ReadOptions) =>
  (await readAs(fixture(name), options)).drafts.map(({ data }) => data);

describe('Open edX', () => {
  it('tells free study from a certificate to be paid for, and joins the runs', async () => {
    const { id, drafts, losses } = await readAs(fixture('open-edx.json'));
    expect(id).toBe('open-edx');
    expect(drafts).toHaveLength(2);
    expect(drafts[0]).toMatchObject({
      identifier: 'FixtureX+T101x',
      provider: { key: 'FixtureX', name: 'Fixture College' },
      data: {
        title: 'Fixture course in testing',
        difficulty: 'intermediate',
        languages: ['en-US'],
        workload: { hoursPerWeek: { min: 4, max: 6 } },
        duration: { value: 8, unit: 'weeks' },
        delivery: { mode: 'online', inferred: true, pace: 'scheduled' },
        intakes: [{ start: '2027-02-01', end: '2027-03-29' }],
        price: { category: 'partially-free', options: [{ amount: 149, currency: 'USD', covers: 'certificate' }] },
      },
    });
    expect(drafts[1]?.data.price).toEqual({ category: 'free' });
    expect(losses).toContainEqual(
      expect.objectContaining({ reason: 'dropped', note: 'a course without an identifier' }),
    );
    expect(losses).toContainEqual(expect.objectContaining({ field: 'sponsors.name', value: 'Fixture sponsor' }));
  });

  it('invents no currency where the catalogue has none', async () => {
    const [course] = await dataOf('open-edx-lms.json');
    expect(course).toMatchObject({
      title: 'Fixture course of an LMS',
      workload: { hoursPerWeek: { min: 2, max: 3 } },
      duration: { value: 5, unit: 'weeks' },
      price: { category: 'partially-free' },
    });
    expect(course?.price?.options).toBeUndefined();
  });
});

describe('MOOChub', () => {
  it('is read with its offers, modes, fields and languages', async () => {
    const { id, drafts } = await readAs(fixture('moochub.json'), { language: 'en' });
    expect(id).toBe('moochub');
    expect(drafts[0]).toMatchObject({
      identifier: '6f1c0000-0000-4000-8000-000000000001',
      provider: { name: 'Fixture Platform', url: 'https://platform.example' },
      data: {
        title: 'Fixture MOOC',
        languages: ['de'],
        subjects: ['computing'],
        delivery: { mode: 'online', pace: 'self-paced' },
        duration: { value: 6, unit: 'weeks' },
        workload: { hoursPerWeek: 3 },
        credits: [{ system: 'ects', value: 2 }],
        intakes: [{ start: '2027-03-01', end: '2027-04-12', applyBy: '2027-02-20' }],
        price: {
          category: 'partially-free',
          options: [{ amount: 49, currency: 'EUR', covers: 'certificate' }],
        },
        skills: ['Testing'],
      },
    });
  });
});

describe('Open Onderwijs API', () => {
  it('reads texts in the language asked for, load, outcomes and offerings', async () => {
    const { id, drafts, losses } = await readAs(fixture('ooapi.json'), { language: 'en' });
    expect(id).toBe('ooapi');
    expect(drafts[0]).toMatchObject({
      provider: { key: 'org-1', name: 'Fixture Hogeschool' },
      data: {
        title: 'Fixture course',
        code: 'FX101',
        languages: ['nl', 'en'],
        credits: [{ system: 'ects', value: 5 }],
        subjects: ['engineering-and-construction'],
        stage: 'postgraduate',
        delivery: { mode: 'blended' },
        learningOutcomes: ['Can test a reader'],
        intakes: [{ start: '2027-09-01', end: '2027-11-05' }],
        price: { category: 'paid', options: [{ amount: 895, currency: 'EUR' }] },
      },
    });
    expect(losses).toContainEqual(
      expect.objectContaining({ value: 'Proefcursus', note: 'a value that our record has no field for' }),
    );
  });
});

describe('Moodle', () => {
  it('leaves out the site itself and hidden courses, takes 0 for no date, and reads fields of the site by their names', async () => {
    const { id, drafts, losses } = await readAs(fixture('moodle.json'), { country: 'EE' });
    expect(id).toBe('moodle');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.data).toMatchObject({
      title: 'Fixture course on Moodle',
      code: 'FX-7',
      languages: ['et'],
      intakes: [{ start: '2027-02-01' }],
      credits: [{ system: 'ects', value: 3 }],
      price: { category: 'paid', options: [{ amount: 250, currency: 'EUR' }] },
    });
    expect(drafts[0]?.data.delivery).toBeUndefined();
    expect(
      losses
        .filter(({ field }) => field === 'course')
        .map(({ note }) => note)
        .sort(),
    ).toEqual(['a course that its site hides', 'no course']);
    expect(losses).toContainEqual(expect.objectContaining({ field: 'customfields/room', reason: 'dropped' }));
  });
});

describe('Open Badges 3', () => {
  it('reads what the badge is given for, once, and nothing of who holds it', async () => {
    const { id, drafts, losses } = await readAs(fixture('open-badges.json'));
    expect(id).toBe('open-badges');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      identifier: 'https://college.example/achievements/7',
      provider: { key: 'https://college.example/issuer', name: 'Fixture College' },
      data: {
        title: 'Fixture micro-credential',
        type: 'microcredential',
        levels: [{ framework: 'eqf', level: '6' }],
        languages: ['en'],
        credential: { name: 'Fixture micro-credential', formats: ['digital-badge'] },
      },
    });
    expect(JSON.stringify({ drafts, losses })).not.toMatch(/Fixture Holder|holder@/);
  });
});
