import { z } from 'astro/zod';
import { courseTypes, longestQuotation, wordCount } from './course.ts';
import { providerKinds } from './provider.ts';
import { countryCode, currencyCode, day, editorSchema, line, slug } from './values.ts';

/** What somebody does, as far as schemes ask for it. */
export const learnerStatuses = ['employed', 'self-employed', 'unemployed', 'carer', 'other'] as const;

const quotation = line(240)
  .refine((text) => wordCount(text) <= longestQuotation, { error: `quote at most ${longestQuotation} words` })
  .describe(`The words of the source that say it, at most ${longestQuotation}.`);

const source = slug.describe('Id of the record in content/sources in which it was read.');

/** A place that people live in: a country, or a part of one that has schemes of its own (ISO 3166). */
const place = z
  .string()
  .regex(/^[A-Z]{2}(?:-[A-Z]{2,3})?$/, { error: 'write a country or a part of one, such as IE, GB-ENG or CA-ON' });

/** What limits can be on, with the limits of each. */
const limits = {
  on: z
    .enum([
      'age',
      'residence',
      'nationality',
      'status',
      'income',
      'level',
      'credits',
      'hours',
      'weeks',
      'kind',
      'provider',
      'title',
      'ask',
    ])
    .describe(
      'What the condition is about; "ask" where only the provider or the scheme can tell, such as whether the course is on a list.',
    ),
  min: z.number().nonnegative().optional().describe('The least, included.'),
  max: z.number().nonnegative().optional().describe('The most, included.'),
  below: z.number().positive().optional().describe('A limit that must not be reached.'),
  per: z
    .literal('year')
    .optional()
    .describe('Of credits: "year" where the limits are those of one year of the course.'),
  frameworks: z.array(slug).min(1).optional().describe('Of a level: ids of the frameworks that its numbers are of.'),
  system: slug.optional().describe('Of credits: id of the credit system that they are of.'),
  places: z
    .array(place)
    .min(1)
    .optional()
    .describe('Of residence: where one must live, if that is all that the condition asks.'),
  currency: currencyCode.optional().describe('Of income: its currency.'),
  statuses: z.array(z.enum(learnerStatuses)).min(1).optional().describe('Of status: those that are let in.'),
  kinds: z.array(z.enum(courseTypes)).min(1).optional().describe('Of kind: the kinds of course that are paid for.'),
  ifKnown: z
    .literal(true)
    .optional()
    .describe('Of kind, in "or": true where only a course whose kind is known can meet the condition in this way.'),
  notKinds: z
    .array(z.enum(courseTypes))
    .min(1)
    .optional()
    .describe('Of kind: the kinds of course that are not paid for, where all others are.'),
  countries: z.array(countryCode).min(1).optional().describe('Of provider: countries in which it may be.'),
  providerKinds: z.array(z.enum(providerKinds)).min(1).optional().describe('Of provider: kinds that it may be of.'),
  providers: z
    .array(slug)
    .optional()
    .describe(
      'Of provider: ids of the records in content/providers that may be it, where the source names a group or a part of a country; empty where none of ours is of it.',
    ),
  notProviders: z
    .array(slug)
    .min(1)
    .optional()
    .describe(
      'Of provider: ids of the records in content/providers that cannot be it, such as those of another part of the country.',
    ),
  without: z
    .array(line(60))
    .min(1)
    .optional()
    .describe('Of title: words that the title must not have, as titles write them; small and capital letters are one.'),
};

type Limits = z.output<z.ZodObject<typeof limits>>;

/** What conditions are about that count something: these have a least or a most. */
export const numericLimits: ReadonlySet<Limits['on']> = new Set([
  'age',
  'income',
  'level',
  'credits',
  'hours',
  'weeks',
]);

/** What is wrong with limits by themselves: the field, and what to write. */
const limitProblems = (row: Limits): (readonly [field: string, message: string])[] => {
  const { on, min, max, below, per, frameworks, system, currency, statuses } = row;
  const { kinds, notKinds, ifKnown, countries, without } = row;
  const problems: readonly (readonly [boolean, string, string])[] = [
    [
      numericLimits.has(on) && min === undefined && max === undefined && below === undefined,
      'min',
      'write min, max or below',
    ],
    [on === 'level' && !frameworks, 'frameworks', 'write of which frameworks the level is'],
    [on === 'credits' && !system, 'system', 'write of which credit system the number is'],
    [on === 'income' && !currency, 'currency', 'write the currency of the income'],
    [on === 'status' && !statuses, 'statuses', 'write which statuses are let in'],
    [
      on === 'kind' && !kinds === !notKinds,
      'kinds',
      'write which kinds of course are paid for, or in notKinds which are not',
    ],
    [ifKnown !== undefined && on !== 'kind', 'ifKnown', 'only of a kind can it be told whether it is known'],
    [on === 'provider' && !countries, 'countries', 'write in which countries the provider may be'],
    [on === 'title' && !without, 'without', 'write which words the title must not have'],
    [per !== undefined && on !== 'credits', 'per', 'only credits are reckoned by the year'],
    [min !== undefined && max !== undefined && min > max, 'max', 'the most must not be below the least'],
  ];
  return problems.flatMap(([isWrong, field, message]) => (isWrong ? [[field, message] as const] : []));
};

const condition = z
  .strictObject({
    ...limits,
    or: z
      .array(z.strictObject(limits))
      .min(1)
      .optional()
      .describe('Other ways to meet the condition that its sentence names: one of them is enough.'),
    asksMore: z
      .literal(true)
      .optional()
      .describe(
        'True where the sentence asks more than the limits can tell: who keeps to them must still ask, and who does not fails.',
      ),
    says: line(160).describe('The condition in our words, as it goes on after "You must" or "The course must".'),
    except: line(160)
      .optional()
      .describe('Who or what is let in although the condition fails, where there is anybody that limits cannot tell.'),
    exceptWithin: z
      .array(z.strictObject(limits))
      .min(1)
      .optional()
      .describe('Of an exception: limits that all it lets in keep to; whoever does not is not let in.'),
    quotation,
    source: source.optional().describe('Where this condition was read, if not in the source of the scheme.'),
  })
  .superRefine((row, context) => {
    const add = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    for (const [field, message] of limitProblems(row)) add([field], message);
    for (const name of ['or', 'exceptWithin'] as const)
      row[name]?.forEach((other, at) => {
        for (const [field, message] of limitProblems(other)) add([name, at, field], message);
      });
    if (row.exceptWithin && row.except === undefined) add(['except'], 'write whom the exception lets in');
  });

/** A scheme that can pay for a course, with its rules as data; or that we could not confirm any, where that is so. */
export const fundingSchemeSchema = z
  .strictObject({
    $schema: editorSchema,
    name: line(80).describe('Name of the scheme.'),
    place: place.describe('Where its learners live: a country or a part of one (ISO 3166).'),
    placeName: line(40).describe('The same in words: "England", "Ontario".'),
    kind: z
      .enum(['loan', 'grant', 'subsidy', 'voucher', 'tax-relief', 'fee-cap', 'none-confirmed'])
      .describe('What sort of help it is; "none-confirmed" where we looked and could confirm no scheme.'),
    pays: line(240).describe('What it pays, in a sentence.'),
    quotation: quotation.optional().describe('The words of the source that say what it pays.'),
    from: day.optional().describe('First day of courses that it is for.'),
    until: day.optional().describe('Last day on which its rules are in force, where the source names one.'),
    conditions: z.array(condition).default([]).describe('What it asks of the learner and of the course.'),
    apply: line(240).optional().describe('When and how one applies, in a sentence.'),
    ask: line(200).optional().describe('What to ask the provider.'),
    note: line(300).optional().describe('A caution: the year of the figures, what could not be confirmed.'),
    source,
    read: day.describe('Day on which the source was last read.'),
  })
  .refine(({ kind, conditions }) => kind === 'none-confirmed' || conditions.length > 0, {
    path: ['conditions'],
    error: 'write at least one condition: a scheme without any would pay for everybody',
  })
  .refine(({ kind, conditions }) => kind === 'none-confirmed' || conditions.some(({ on }) => on === 'provider'), {
    path: ['conditions'],
    error: 'write a condition on the provider: without one the scheme would be offered for courses of every country',
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ['until'],
    error: 'the last day must not be before the first',
  });

export type FundingSchemeRecord = z.output<typeof fundingSchemeSchema>;
