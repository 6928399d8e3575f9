import { describe, expect, it } from 'vitest';
import { applicantOf, schemesFor } from '#domain/course-funding.ts';
import {
  equivalentsOf,
  isForPlace,
  judgeScheme,
  rulesOf,
  type Applicant,
  type FundingScheme,
} from '#domain/funding.ts';
import { courseKinds } from '#domain/course-types.ts';
import { coursesAmong } from '#domain/join.ts';
import { stageOfType, stages } from '#domain/level.ts';
import { rangeOf } from '#domain/quantity.ts';
import { fundingSchemeSchema } from '#schemas/funding-scheme.ts';
import { readQuantity } from '../../../src/dom/quantity-field.ts';
import { caseOf, whoCanPayLink } from '#tools/tool-links.ts';
import { applicantOfCase, quantityLimits } from '#tools/who-can-pay-case.ts';
import { recordsOf } from '../../../src/content-check/entry.ts';
import { makeCourse } from '../../support/make.ts';
import { readEntries } from '../../support/content.ts';

const entries = readEntries();
const schemes = entries
  .filter(({ collection }) => collection === 'fundingSchemes')
  .map(({ id, data }): FundingScheme => ({ ...fundingSchemeSchema.parse(data), id }));
const equivalents = equivalentsOf(
  [...recordsOf(entries, 'frameworks').values()],
  [...recordsOf(entries, 'creditSystems').values()],
  courseKinds,
);
const spans = Object.fromEntries(stages.map(({ id, eqf }) => [id, rangeOf(eqf)]));
const stagesOf = {
  ...spans,
  ...Object.fromEntries(
    Object.entries(stageOfType).flatMap(([type, stage]) => (spans[stage] === undefined ? [] : [[type, spans[stage]]])),
  ),
};

/** What the tool reads out of an address. */
const applicantAt = (address: string): Applicant => {
  const parameters = new URL(address, 'https://site.invalid').searchParams;
  return applicantOfCase(
    (name) => parameters.get(name) ?? undefined,
    (name) => {
      const text = parameters.get(name);
      if (text === null) return undefined;
      const quantity = readQuantity(text, { what: name, example: '1', ...quantityLimits[name] });
      if (!quantity.ok) throw new Error(quantity.problem);
      return quantity.value;
    },
    equivalents,
    stagesOf,
  );
};

describe('a course in the tool on schemes that pay', () => {
  const courses = coursesAmong(entries);
  const paying = schemes.filter(({ kind }) => kind !== 'none-confirmed');

  it('gets the verdicts of its own page, for every course and every place', () => {
    expect(courses.length).toBeGreaterThan(500);
    const places = [...new Set(paying.map(({ place }) => place))];
    const otherwise = courses.flatMap((course) => {
      const applicant = applicantAt(whoCanPayLink(course));
      const panel = new Map(schemesFor(course, schemes, equivalents).map((row) => [row.scheme.id, row.verdict]));
      return places.flatMap((place) =>
        paying
          .filter((scheme) => isForPlace(scheme, place))
          .flatMap((scheme) => {
            const { verdict } = judgeScheme(rulesOf(scheme), { ...applicant, place }, equivalents);
            // Who does not know where a course is taught must ask; what a page leaves out must be no "perhaps".
            const shown = panel.get(scheme.id) ?? (applicant.providerCountry === undefined ? verdict : 'none');
            const agrees = shown === verdict || (shown === 'none' && verdict !== 'maybe');
            return agrees ? [] : [`${course.id}, ${place}: ${scheme.id} ${shown} on its page, ${verdict} in the tool`];
          }),
      );
    });
    expect(otherwise).toEqual([]);
  });

  it('brings ranges, no credit, and what the provider calls it', () => {
    const course = makeCourse({
      title: 'Care & cure',
      typeLabel: 'Micro-credential',
      type: 'short-course',
      workload: { hours: { min: 10, max: 15 } },
      credits: [],
    });
    expect(caseOf(course)).toMatchObject({
      course: 'Care & cure',
      label: 'Micro-credential',
      hours: '10-15',
      credit: '0',
    });
    expect(applicantAt(whoCanPayLink(course))).toMatchObject({
      title: 'Care & cure',
      typeLabel: 'Micro-credential',
      hours: { min: 10, max: 15 },
      ects: 0,
    });
  });

  it('knows the provider of an address that has the id of the course', () => {
    expect(applicantAt('/tools/who-can-pay/?course=open-university%2Fcyber-security').providerId).toBe(
      'open-university',
    );
    expect(applicantAt('/tools/who-can-pay/?course=Cyber+security').providerId).toBeUndefined();
  });

  it('hands over nothing that its own fields refuse, for every course', () => {
    const names = Object.keys(quantityLimits) as (keyof typeof quantityLimits)[];
    const handed = courses.flatMap((course) => {
      const parameters = new URL(whoCanPayLink(course), 'https://site.invalid').searchParams;
      return names.flatMap((name) => {
        const text = parameters.get(name);
        return text === null ? [] : [{ id: course.id, name, text }];
      });
    });
    expect(handed.filter(({ text }) => text.startsWith('0-'))).not.toEqual([]);
    const refused = handed.flatMap(({ id, name, text }) => {
      const read = readQuantity(text, { what: name, example: '1', ...quantityLimits[name] });
      return read.ok ? [] : [`${id}: ${name}=${text}: ${read.problem}`];
    });
    expect(refused).toEqual([]);
  });

  it('is known by as much as its own page is', () => {
    // What a provider calls it comes along where a rule on kinds may hang on it.
    const told = (applicant: object) =>
      Object.entries(applicant).flatMap(([key, value]) =>
        value === undefined || key === 'place' || key === 'typeLabel' ? [] : [key],
      );
    for (const course of courses)
      expect(told(applicantAt(whoCanPayLink(course))), course.id).toEqual(
        expect.arrayContaining(told(applicantOf(course))),
      );
  });
});

it.each([
  ['10-15', { min: 10, max: 15 }],
  ['10 to 15', { min: 10, max: 15 }],
  ['7.5–10', { min: 7.5, max: 10 }],
  ['15-10', { min: 10, max: 15 }],
  ['0-0.5', { min: 0, max: 0.5 }],
  ['0.02 to 2', { min: 0.02, max: 2 }],
  ['12', 12],
])('%s is read as a quantity', (text, value) => {
  expect(readQuantity(text, { what: 'the hours', example: '12', max: 100 })).toEqual({ ok: true, value });
});

it.each(['-3', '10-', 'old', '10-900', '0', '0-0'])('%s is none', (text) => {
  expect(readQuantity(text, { what: 'the hours', example: '12', max: 100 }).ok).toBe(false);
});
