/** A course as the tool on schemes that pay has it: fields in its address, and what these say of the course. */
import type { Applicant, Equivalents } from '#domain/funding.ts';
import { mapQuantity } from '#domain/quantity.ts';
import type { Quantity } from '#schemas/values.ts';

/** Names of the fields that say something of a course. */
export const courseFields = [
  'course',
  'provider',
  'label',
  'by',
  'country',
  'kind',
  'level',
  'credit',
  'system',
  'hours',
  'weeks',
] as const;
export type CourseField = (typeof courseFields)[number];

/** The case of a course whose fields have been read. @param stages levels of the EQF by stage, and by kind where it fixes one */
export const applicantOfCase = (
  text: (name: CourseField) => string | undefined,
  quantity: (name: 'credit' | 'hours' | 'weeks') => Quantity | undefined,
  { ects, eqf }: Equivalents,
  stages: Readonly<Record<string, Quantity>>,
): Applicant => {
  const [framework = '', level] = text('level')?.split(':') ?? [];
  const [credit, rate] = [quantity('credit'), ects[text('system') ?? '']];
  return {
    providerCountry: text('country'),
    // An address that somebody kept may have the id of the course instead of its title.
    providerId: text('provider') ?? /^([\da-z-]+)\/[\da-z-]+$/.exec(text('course') ?? '')?.[1],
    providerKind: text('by') as Applicant['providerKind'],
    title: text('course'),
    typeLabel: text('label'),
    kind: text('kind') as Applicant['kind'],
    levels: level === undefined ? undefined : [{ framework, level: Number(level) }],
    // A kind of course may fix the stage, also where nothing equals its level.
    eqf: (level === undefined ? undefined : eqf[framework]?.[level]) ?? stages[framework] ?? stages[text('kind') ?? ''],
    // No credit is none in every system.
    ects:
      credit === 0
        ? 0
        : credit === undefined || rate === undefined
          ? undefined
          : mapQuantity(credit, (value) => value * rate),
    hours: quantity('hours'),
    weeks: quantity('weeks'),
  };
};
