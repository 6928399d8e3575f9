import { z } from 'astro/zod';
import {
  countryCode,
  currencyCode,
  day,
  editorSchema,
  httpsUrl,
  languageTag,
  line,
  partialDate,
  prose,
  provenance,
  quantity,
  slug,
} from './values.ts';

/** What kind of award a course leads to. Never says how it is delivered: that is `delivery.mode`. */
export const courseTypes = [
  'microcredential',
  'short-course',
  'professional-certificate',
  'certificate',
  'diploma',
  'undergraduate-degree',
  'postgraduate-certificate',
  'postgraduate-diploma',
  'masters',
  'doctorate',
  'apprenticeship',
  'other',
] as const;

export const deliveryModes = ['online', 'blended', 'on-campus', 'work-based'] as const;

const months = z.number().int().min(1).max(12);

const numberOf = z
  .enum(['part', 'portfolio'])
  .optional()
  .describe(
    'Where the number is not of the course itself: "part" for one module or level of it, "portfolio" where the source gives one range for many courses. Left out where it is of the course.',
  );

const hoursOf = z
  .enum(['part', 'portfolio', 'contact'])
  .optional()
  .describe(
    'Where the hours are not all of the course: "part" for one module or level of it, "portfolio" where the source gives one range for many courses, "contact" where they are of teaching alone and study of one’s own comes on top. Left out where they are all.',
  );

const place = z.strictObject({
  town: line(80).optional().describe('Town or city.'),
  country: countryCode.optional().describe('Country, where it differs from the provider’s.'),
});

const intake = z
  .strictObject({
    start: z
      .union([z.literal('anytime'), partialDate], {
        error: 'write "anytime", or a date as YYYY-MM or YYYY-MM-DD',
      })
      .refine((start) => !/^\d{4}$/.test(start), { error: 'write at least the month, as YYYY-MM' })
      .describe('When this run starts: a day, a month, or "anytime" for a course that one may start when one likes.'),
    end: partialDate.optional().describe('When this run ends.'),
    applyBy: partialDate.optional().describe('Last date to apply or enrol.'),
    place: place.optional().describe('Where this run takes place, if on site.'),
    state: z.enum(['open', 'closed', 'full', 'waitlist']).optional().describe('Whether one can still enrol.'),
    url: httpsUrl.optional().describe('Page of this run, if it has one of its own.'),
    note: line(200).optional().describe('Anything else about this run.'),
  })
  .superRefine((value, context) => {
    if (value.start === 'anytime') return;
    const comparable = (a: string, b: string) => [a.slice(0, b.length), b.slice(0, a.length)] as const;
    for (const [field, first, second, wanted] of [
      ['end', value.start, value.end, 'the end must not be before the start'],
      ['applyBy', value.applyBy, value.start, 'the last date to apply must not be after the start'],
    ] as const) {
      if (first === undefined || second === undefined) continue;
      const [earlier, later] = comparable(first, second);
      if (earlier > later) context.addIssue({ code: 'custom', path: [field], message: wanted, input: value[field] });
    }
  });

const priceOption = z.strictObject({
  amount: quantity.describe(
    'How much, in whole units of the currency; a range where the source gives one. 0 for an assessment, a certificate or credit that costs nothing beside the course.',
  ),
  currency: currencyCode.describe('ISO 4217 code of the currency.'),
  per: z
    .enum(['course', 'module', 'semester', 'month', 'year', 'credit'])
    .default('course')
    .describe('What one pays the amount for.'),
  for: z
    .enum(['everyone', 'home', 'international', 'employer'])
    .default('everyone')
    .describe('Who pays this amount; "home" means students of the provider’s own country.'),
  covers: z
    .enum(['study', 'assessment', 'certificate', 'credit', 'both'])
    .default('both')
    .describe(
      'What the amount pays for: studying alone, or one of assessment, certificate and credit where that costs extra; "both" is the price of the course where the source does not tell them apart.',
    ),
  note: line(200).optional().describe('A condition of this price, in a few words.'),
});

const price = z
  .strictObject({
    category: z
      .enum(['free', 'partially-free', 'paid', 'subscription'])
      .describe('"partially-free" means free to study with something to pay for, such as the certificate.'),
    options: z.array(priceOption).default([]).describe('The prices that the source states.'),
    asOf: partialDate.optional().describe('The date or year for which the price was stated.'),
    note: line(300).optional().describe('What the source says about price beside the amounts.'),
  })
  .superRefine((value, context) => {
    const paid = value.options.some(({ amount }) => amount !== 0);
    if (value.category === 'free' && paid) {
      context.addIssue({
        code: 'custom',
        path: ['category'],
        input: value.category,
        message: 'an amount above zero is listed: write "paid", or "partially-free" where studying itself is free',
      });
    }
  });

/** Words in a text. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Most words that may be quoted of a page for one fact: enough to find the place, too few to stand for it. */
export const longestQuotation = 20;

const evidence = z.strictObject({
  field: z
    .string()
    .regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)*$/, { error: 'write the field as a path, such as "price" or "workload.hours"' })
    .describe('The field that it is for, as a path: "price", "workload.hours".'),
  url: httpsUrl.optional().describe('The page that it was read on.'),
  name: line(120).optional().describe('What that page is, in a few words: wanted where it cannot be linked.'),
  date: partialDate.optional().describe('The date that this page shows; left out where it shows none.'),
  read: day.optional().describe('Day on which it was read there.'),
  quotation: line(240)
    .refine((text) => wordCount(text) <= longestQuotation, { error: `quote at most ${longestQuotation} words` })
    .optional()
    .describe(`The words that say it, at most ${longestQuotation}.`),
});

const courseProvenance = provenance
  .extend({
    extent: z
      .enum(['whole', 'part'])
      .optional()
      .describe(
        'How much of the page was read. Only after "whole" may a page of ours say that the source does not state something. Left out where not known.',
      ),
    checked: day.optional().describe('Day on which the live page was last found to say all this still.'),
  })
  .describe('The page that the facts were read on.');

/**
 * One course and its intakes, as far as the source states them: what is not known is left out.
 * The fields follow the EU Council Recommendation on micro-credentials (2022/C 243/02, Annex I),
 * schema.org Course, CTDL and XCRI-CAP 1.2.
 */
export const courseSchema = z.strictObject({
  $schema: editorSchema,
  title: line(180).describe('The course’s own title, as the provider writes it.'),
  titleLanguage: languageTag.optional().describe('Language of the title, where that is not English.'),
  englishTitle: line(180)
    .optional()
    .describe('The title in English, where the source gives it beside one in another language.'),
  provider: slug.describe('Id of the provider: the name of its file in content/providers, without .json.'),
  platform: line(80).optional().describe('Platform that carries the course, where that is not the provider’s own.'),
  type: z.enum(courseTypes).describe('Kind of award. How it is delivered goes into delivery.mode.'),
  typeLabel: line(60)
    .optional()
    .describe('The provider’s own or trademarked word for it, where it differs: "MicroMasters", "Micro-degree".'),
  status: z
    .enum(['active', 'upcoming', 'paused', 'closed'])
    .optional()
    .describe(
      'Whether it is on offer, where the source shows it: "paused" means not taking applications when read. Left out where not known; it then stands in the lists.',
    ),
  url: httpsUrl.optional().describe('The provider’s own page of this course.'),
  code: line(60).optional().describe('The provider’s code of the course.'),
  identifiers: z
    .array(
      z.strictObject({
        scheme: z
          .enum(['ctid', 'lars', 'ucas', 'kiscourse', 'nzqa', 'cricos', 'edx', 'ooapi', 'feed', 'other'])
          .describe('Whose identifier it is.'),
        value: line(120).describe('The identifier.'),
      }),
    )
    .optional()
    .describe('Identifiers that registers and feeds give it.'),
  awardingBody: z
    .strictObject({
      name: line(160).describe('Name on the certificate.'),
      country: countryCode.optional().describe('Country of the awarding body.'),
    })
    .optional()
    .describe('Who awards it, where that is not the provider.'),
  description: prose(4000).optional().describe('What the course is about, in our own words.'),
  learningOutcomes: z
    .array(line(300))
    .min(1)
    .optional()
    .describe('What one will know or be able to do, where the provider states it.'),
  skills: z.array(line(160)).min(1).optional().describe('Topics and skills that it covers.'),
  audience: line(300).optional().describe('Whom it is meant for.'),
  subjects: z
    .array(slug)
    .min(1, { error: 'name at least one subject of content/subjects.json' })
    .describe('Ids of subjects in content/subjects.json (ISCED-F 2013 broad fields), the main one first.'),
  levels: z
    .array(
      z.strictObject({
        framework: slug.describe('Id of a framework in content/frameworks.json.'),
        level: z.string().min(1).max(20).describe('The level’s number or name in that framework: "7", "Entry 3".'),
        note: line(200).optional().describe('A qualification of the level, such as a range.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Levels on qualification frameworks that the source states. Never derived.'),
  stage: z
    .enum(['before-university', 'undergraduate', 'postgraduate', 'doctoral'])
    .optional()
    .describe('The stage of education, where the source states it in words rather than as a level.'),
  difficulty: z
    .enum(['introductory', 'intermediate', 'advanced'])
    .optional()
    .describe('How hard the source says that it is.'),
  levelNote: line(200).optional().describe('What the source says about the level, in its own terms.'),
  workload: z
    .strictObject({
      hours: quantity.optional().describe('Total hours of study, assessment included.'),
      hoursPerWeek: quantity
        .refine((hours) => (typeof hours === 'number' ? hours : hours.max) <= 168, {
          error: 'a week has 168 hours: write the hours of study a week, or the hours of the whole course into "hours"',
        })
        .optional()
        .describe('Hours of study a week.'),
      addedUp: z
        .boolean()
        .optional()
        .describe('True where the source gives the hours of the parts alone and we added them up.'),
      of: hoursOf,
      note: line(200).optional().describe('What the hours cover, where that is not the whole course.'),
    })
    .optional()
    .describe('How much work it is.'),
  duration: z
    .strictObject({
      value: quantity.describe('How many of the unit; a range where the source gives one.'),
      unit: z.enum(['days', 'weeks', 'months', 'semesters', 'years']).describe('The unit of the value.'),
      of: numberOf,
      note: line(200).optional().describe('A condition: "part-time", "maximum".'),
    })
    .optional()
    .describe('How long it takes by the calendar.'),
  credits: z
    .array(
      z.strictObject({
        system: slug.describe(
          'Id of a credit system in content/credit-systems.json; "local" for a provider’s own points.',
        ),
        value: quantity.describe('How many credits.'),
        of: numberOf,
        name: line(80).optional().describe('Name of the points, where the system is "local".'),
        note: line(200).optional().describe('A condition or a qualification.'),
      }),
    )
    .optional()
    .describe('Credit that it carries. An empty list says that it carries none; leave the field out where not stated.'),
  assessment: z
    .strictObject({
      types: z
        .array(
          z.enum([
            'exam',
            'quiz',
            'coursework',
            'project',
            'portfolio',
            'practical',
            'presentation',
            'observation',
            'peer-review',
            'participation',
            'none',
          ]),
        )
        .optional()
        .describe('Kinds of assessment.'),
      text: line(400).optional().describe('How one is assessed, in a sentence.'),
      supervision: z
        .enum(['unsupervised', 'supervised-no-id', 'supervised-online-id', 'supervised-onsite-id'])
        .optional()
        .describe('Supervision and identity check, in the terms of the EU Recommendation.'),
    })
    .optional()
    .describe('How one is assessed.'),
  qualityAssurance: z
    .strictObject({
      kind: z
        .enum(['provider', 'external-agency', 'professional-body', 'regulator', 'industry'])
        .describe('Who answers for the quality.'),
      body: line(160).optional().describe('Name of that body.'),
      text: line(300).optional().describe('What it has done: "approved", "accredited until 2027".'),
      url: httpsUrl.optional().describe('Page that shows it.'),
    })
    .optional()
    .describe('The quality assurance behind the course that the source states.'),
  recognition: z
    .array(
      z.strictObject({
        text: line(400).describe('Who recognises it, and for what, in a sentence.'),
        kind: z
          .enum(['accredits', 'approves', 'recognises', 'exempts', 'endorses', 'regulates', 'funds', 'developed-with'])
          .optional()
          .describe('What the body does for it.'),
        body: line(160).optional().describe('Name of the body.'),
        url: httpsUrl.optional().describe('Page that shows it.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Named bodies that recognise the course.'),
  stacking: z
    .strictObject({
      kind: z.enum(['standalone', 'stackable', 'both']).describe('Whether it counts towards a larger award.'),
      into: z
        .array(
          z.strictObject({
            title: line(200).describe('The larger award.'),
            url: httpsUrl.optional().describe('Its page.'),
          }),
        )
        .optional()
        .describe('Larger awards that it counts towards.'),
      text: line(400).optional().describe('How it counts, in a sentence.'),
    })
    .optional()
    .describe('Whether and how it stacks.'),
  credential: z
    .strictObject({
      name: line(200).describe('What one receives.'),
      formats: z
        .array(z.enum(['paper', 'pdf', 'digital-certificate', 'digital-badge', 'europass', 'transcript']))
        .optional()
        .describe('In which forms.'),
      expiresAfterYears: z.number().positive().optional().describe('Years after which it lapses.'),
    })
    .optional()
    .describe('The certificate or badge at the end.'),
  entry: z
    .strictObject({
      text: line(400).describe(
        'What one must have or be to enrol; "None" where the source says so, "Only organisations can register" first where nobody else can.',
      ),
      openTo: z.array(countryCode).optional().describe('Countries whose residents may enrol, where it is limited.'),
      minAge: z.number().int().min(1).max(99).optional().describe('Least age in years.'),
    })
    .optional()
    .describe('Who may enrol.'),
  delivery: z
    .strictObject({
      mode: z
        .enum(deliveryModes)
        .optional()
        .describe('How one takes part. Left out where the source does not say it and nothing on its page shows it.'),
      choice: z
        .array(z.enum(deliveryModes))
        .min(2, { error: 'name at least two ways; one alone is the "mode"' })
        .optional()
        .describe(
          'The ways among which one chooses, where the source leaves it to the learner; it stands before "mode", which is then left out.',
        ),
      inferred: z.boolean().default(false).describe('True where the source does not state the mode outright.'),
      taughtBy: line(160)
        .optional()
        .describe('Who teaches it, where that is not the provider: "Approved training providers".'),
      pace: z.enum(['self-paced', 'scheduled', 'both']).optional().describe('Whether dates bind.'),
      place: place.optional().describe('Where it takes place, if on site.'),
      note: line(300).optional().describe('What the source says of how it is delivered.'),
    })
    .describe('How one takes part.'),
  languages: z.array(languageTag).min(1).optional().describe('Languages of instruction that the source states.'),
  studyMode: z
    .array(z.enum(['full-time', 'part-time', 'flexible']))
    .min(1)
    .optional()
    .describe('Full-time, part-time or flexible.'),
  intakes: z.array(intake).default([]).describe('Runs of the course with a date; past ones are kept, not offered.'),
  startMonths: z
    .array(months)
    .min(1)
    .optional()
    .describe('Months of the year in which it starts every year, 1 to 12, where no year is stated.'),
  startNote: line(200).optional().describe('What the source says of starts that is no date: "second semester".'),
  price: price.optional().describe('What it costs, where the source says anything about it.'),
  funding: z
    .array(
      z.strictObject({
        name: line(160).describe('Name of the scheme.'),
        kind: z
          .enum(['loan', 'grant', 'subsidy', 'scholarship', 'employer', 'voucher', 'tax-relief', 'other'])
          .describe('What sort of help it is.'),
        country: countryCode.optional().describe('Country of the scheme.'),
        text: line(300).optional().describe('Who is eligible.'),
        url: httpsUrl.optional().describe('Page of the scheme.'),
        until: partialDate.optional().describe('Last date of the scheme.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Schemes that the source says can pay.'),
  accessibility: z
    .strictObject({
      statementUrl: httpsUrl.optional().describe('Accessibility statement.'),
      features: z.array(line(80)).optional().describe('Features, in the words of the W3C WAI course list.'),
    })
    .optional()
    .describe('What the source says about accessibility.'),
  source: courseProvenance,
  evidence: z
    .array(evidence)
    .min(1)
    .optional()
    .describe('Where single facts were read, where that is worth telling apart from the page as a whole.'),
  recorded: day.describe('Day on which these facts were last entered or checked here.'),
});

export type CourseRecord = z.output<typeof courseSchema>;
