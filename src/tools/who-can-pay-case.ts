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

/** Its fields that take a number or a range. */
export type CourseQuantity = Extract<CourseField, 'credit' | 'hours' | 'weeks'>;

/** What each of them takes. */
export const quantityLimits: Readonly<
  Record<CourseQuantity, { readonly min: number; readonly max: number; readonly isZeroAllowed?: boolean }>
> = {
  credit: { isZeroAllowed: true, min: 0.1, max: 10_000 },
  hours: { min: 0.1, max: 20_000 },
  weeks: { min: 0.01, max: 1000 },
};

/** The case of a course whose fields have been read. @param stages levels of the EQF by stage, and by kind where it fixes one */
export const applicantOfCase = (
  text: (name: CourseField) => string | undefined,
  quantity: (name: CourseQuantity) => Quantity | undefined,
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
