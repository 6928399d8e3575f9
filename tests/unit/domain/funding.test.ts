import { describe, expect, it } from 'vitest';
import { applicantOf, schemesFor, unruledFor } from '#domain/course-funding.ts';
import {
  demandsOf,
  equivalentsOf,
  judgeCondition,
  pays,
  judgeScheme,
  rulesOf,
  type Applicant,
  type FundingScheme,
} from '#domain/funding.ts';
import { calledOf, kindsCalled } from '#domain/called.ts';
import { courseKinds } from '#domain/course-types.ts';
import { coursesAmong } from '#domain/join.ts';
import { refused } from '#words/money-panel.ts';
import { leftOut } from '#words/who-can-pay.ts';
import { fundingSchemeSchema } from '#schemas/funding-scheme.ts';
import { providerSchema } from '#schemas/provider.ts';
import { creditSystem, framework, frameworks, makeCourse, makeProvider } from '../../support/make.ts';
import { readEntries } from '../../support/content.ts';

const entries = readEntries();
const schemes = entries
  .filter(({ collection }) => collection === 'fundingSchemes')
  .map(({ id, data }): FundingScheme => ({ ...fundingSchemeSchema.parse(data), id }));
const named = (id: string): FundingScheme => {
  const scheme = schemes.find((row) => row.id === id);
  if (!scheme) throw new Error(`There is no scheme "${id}"`);
  return scheme;
};
const equivalents = equivalentsOf(
  frameworks,
  [creditSystem('ects'), creditSystem('cats'), creditSystem('scqf')],
  courseKinds,
);
const judge = (id: string, applicant: Applicant) => judgeScheme(named(id), applicant, equivalents);
/** As the tool in the browser judges, which has the rules without their words. */
const verdict = (id: string, applicant: Applicant) => judgeScheme(rulesOf(named(id)), applicant, equivalents).verdict;

const lle = 'england-lifelong-learning-entitlement';
const degreeModule: Applicant = {
  providerCountry: 'GB',
  levels: [{ framework: 'fheq', level: 5 }],
  ects: 15,
  start: '2027-02-01',
  age: 40,
};

const wholePostgraduate: Applicant = {
  ...degreeModule,
  kind: 'postgraduate-certificate',
  levels: [{ framework: 'fheq', level: 7 }],
  ects: 30,
};

const integrated: Applicant = {
  ...degreeModule,
  age: 20,
  providerKind: 'university',
  kind: 'undergraduate-degree',
  levels: [{ framework: 'fheq', level: 7 }],
  ects: 240,
  start: '2027-09-15',
};

describe('the Lifelong Learning Entitlement', () => {
  it.each<[string, Applicant, string]>([
    ['a module of 30 credits at level 5', degreeModule, 'maybe'],
    ['the same started before 2027', { ...degreeModule, start: '2026-12-31' }, 'no'],
    ['the same started on the first day', { ...degreeModule, start: '2027-01-01' }, 'maybe'],
    ['one aged 60', { ...degreeModule, age: 60 }, 'maybe'],
    ['one aged 61', { ...degreeModule, age: 61 }, 'no'],
    ['a module of 15 credits, which may be bundled', { ...degreeModule, ects: 7.5 }, 'unlikely'],
    [
      'level 7, where some courses are let in',
      { ...degreeModule, ects: 30, levels: [{ framework: 'fheq', level: 7 }] },
      'unlikely',
    ],
    [
      'level 7 of Scotland, which is another height',
      { ...degreeModule, levels: [{ framework: 'scqf', level: 7 }] },
      'maybe',
    ],
    ['masters level of Scotland', { ...degreeModule, ects: 30, levels: [], eqf: 7 }, 'unlikely'],
    [
      'an undergraduate stage, of which no more is known',
      { ...degreeModule, levels: [], eqf: { min: 5, max: 6 } },
      'maybe',
    ],
    ['a provider in Ireland', { ...degreeModule, providerCountry: 'IE' }, 'no'],
    ['a level that an exception may let in', { ...wholePostgraduate, levels: [], eqf: { min: 7, max: 8 } }, 'unlikely'],
    ['a whole postgraduate certificate', wholePostgraduate, 'unlikely'],
    ['15 credits at level 7, which is no whole course', { ...wholePostgraduate, ects: 7.5 }, 'no'],
    ['a microcredential at level 7', { ...wholePostgraduate, kind: 'microcredential' }, 'no'],
    ['a microcredential of 15 credits at level 7', { ...wholePostgraduate, kind: 'microcredential', ects: 7.5 }, 'no'],
    ['level 3, which no exception lets in', { ...degreeModule, levels: [{ framework: 'rqf', level: 3 }] }, 'no'],
    ['a stage below that', { ...degreeModule, levels: [], eqf: { min: 1, max: 4 } }, 'no'],
    ['level 8, which no exception lets in', { ...degreeModule, levels: [{ framework: 'fheq', level: 8 }] }, 'no'],
    ['an integrated masters of four years', integrated, 'maybe'],
    [
      'the same at the masters level of Scotland',
      { ...integrated, levels: [{ framework: 'scqf', level: 11 }], eqf: 7 },
      'maybe',
    ],
    ['the same of which only the stage is known', { ...integrated, levels: [], eqf: { min: 7, max: 8 } }, 'maybe'],
    ['the same that its title calls a masters', { ...integrated, title: 'Integrated Master of Engineering' }, 'maybe'],
    ['the same sorted as a masters', { ...integrated, kind: 'masters' }, 'unlikely'],
    [
      'a foundation year, which is part of a degree',
      { ...integrated, levels: [{ framework: 'rqf', level: 3 }], ects: 60 },
      'maybe',
    ],
    ['an integrated masters of one aged 61', { ...integrated, age: 61 }, 'no'],
    ['an apprenticeship at level 7', { ...integrated, kind: 'apprenticeship' }, 'no'],
    ['a doctorate', { ...integrated, kind: 'doctorate', levels: [{ framework: 'fheq', level: 8 }] }, 'no'],
    ['nothing known', {}, 'maybe'],
  ])('%s', (_, applicant, wanted) => {
    expect(verdict(lle, applicant)).toBe(wanted);
  });

  it('leaves open where and by whom a course is taught that others teach', () => {
    const provider = makeProvider({ kind: 'professional-body', country: 'GB' });
    const against = (delivery: { inferred: boolean; taughtBy?: string }) =>
      schemesFor(makeCourse({ provider, delivery }), schemes, equivalents).filter(
        ({ against: rule }) => rule?.on === 'provider',
      );
    expect(against({ inferred: false })).not.toEqual([]);
    expect(against({ inferred: false, taughtBy: 'Training providers' })).toEqual([]);
  });

  it('asks what is open, and never says that it is met', () => {
    expect(judge(lle, degreeModule).open.map(({ on }) => on)).toEqual([
      'residence',
      'nationality',
      'provider',
      'kind',
      'ask',
    ]);
  });
});

it('says what it asks of the learner, and what of the course is still open', () => {
  const { learner, course } = demandsOf(judge(lle, degreeModule));
  const says = (rows: readonly { says: string }[]) => rows.map((row) => row.says);
  expect({ learner: says(learner), course: says(course) }).toEqual({
    learner: [
      'live in England',
      'meet the rules of other student finance in England on nationality and on how long one has lived in the UK',
      'be 60 or younger',
    ],
    course: [
      'be at a provider in the UK that the scheme has approved; for a module, on the Office for Students Register',
      'not stand alone, as most short courses and microcredentials do',
      'be a whole course; or a module of a higher technical qualification, or of a degree in a priority subject, such as engineering',
    ],
  });
});

describe('one rule of a scheme', () => {
  const finding = (id: string, on: string, applicant: Applicant, at = 0) => {
    const condition = named(id).conditions.filter((row) => row.on === on)[at];
    if (!condition) throw new Error(`${id} asks nothing of ${on}`);
    return judgeCondition(condition, applicant, equivalents);
  };

  it.each([
    ['new-york-non-degree-part-time-tap', 30_000, 'open'],
    ['new-york-non-degree-part-time-tap', 125_000, 'open'],
    ['new-york-non-degree-part-time-tap', 125_001, 'failed'],
    ['ontario-osap-micro-credentials', 80_000, 'open'],
    ['ontario-osap-micro-credentials', 100_001, 'failed'],
    ['scotland-part-time-fee-grant', 25_000, 'met'],
    ['scotland-part-time-fee-grant', 25_001, 'failed'],
  ])('%s: earning %d is %s, where the income of a family or after deductions counts', (id, income, wanted) => {
    expect(finding(id, 'income', { income })).toBe(wanted);
  });

  it.each<[Applicant, string]>([
    [{ income: 30_000, status: 'unemployed' }, 'met'],
    [{ income: 30_000, status: 'employed' }, 'failed'],
    [{ income: 30_000 }, 'open'],
    [{ income: 25_749 }, 'met'],
    [{ income: 25_750, status: 'other' }, 'failed'],
    [{ status: 'unemployed' }, 'met'],
    [{ status: 'employed' }, 'open'],
  ])('on pay "or be unemployed" is met in either way: %j is %s', (applicant, wanted) => {
    expect(finding('england-free-courses-on-low-pay', 'income', applicant)).toBe(wanted);
  });

  it.each<[string, Applicant, string]>([
    ['180 credits in 30 weeks', { ects: 90, weeks: 30 }, 'failed'],
    ['119 credits in 30 weeks', { ects: 59.5, weeks: 30 }, 'met'],
    ['120 credits in a year', { ects: 60, weeks: 52 }, 'failed'],
    ['180 credits of unknown length', { ects: 90 }, 'open'],
    ['180 credits in two years', { ects: 90, weeks: 104 }, 'open'],
    ['480 credits in two years', { ects: 240, weeks: 104 }, 'failed'],
    ['29 credits in two years', { ects: 14.5, weeks: 104 }, 'failed'],
    ['60 credits of unknown length', { ects: 30 }, 'open'],
    ['180 credits in one to two years', { ects: 90, weeks: { min: 52, max: 104 } }, 'open'],
  ])('on credits a year counts those of a year: %s', (_, applicant, wanted) => {
    expect(finding('scotland-part-time-fee-grant', 'credits', applicant)).toBe(wanted);
  });

  it.each<[string, Applicant, string]>([
    ['118 credits in 53 weeks, which calendars make of a year', { ects: 59, weeks: 53 }, 'met'],
    ['118 credits in 54 weeks', { ects: 59, weeks: 54 }, 'open'],
    ['220 to 480 credits in two years', { ects: { min: 110, max: 240 }, weeks: 104 }, 'open'],
  ])('on credits a year takes 53 weeks as a year and the least of a range: %s', (_, applicant, wanted) => {
    expect(finding('scotland-part-time-fee-grant', 'credits', applicant)).toBe(wanted);
  });

  it.each<[string, string, Applicant, string]>([
    ['england-lifelong-learning-entitlement', 'kind', { kind: 'certificate' }, 'open'],
    ['england-lifelong-learning-entitlement', 'kind', { kind: 'microcredential' }, 'failed'],
    ['england-postgraduate-masters-loan', 'kind', { kind: 'masters' }, 'open'],
    ['england-postgraduate-masters-loan', 'title', { title: 'Nursing MSc, with registration' }, 'open'],
    ['scotland-part-time-fee-grant', 'weeks', { weeks: 30 }, 'open'],
    ['scotland-part-time-fee-grant', 'weeks', { weeks: 16 }, 'failed'],
    ['scotland-part-time-fee-grant', 'weeks', { weeks: { min: 9, max: 20 } }, 'open'],
    ['us-workforce-pell', 'hours', { hours: 200 }, 'open'],
    ['england-advanced-learner-loan', 'kind', { kind: 'postgraduate-certificate' }, 'met'],
    ['england-advanced-learner-loan', 'title', { title: 'HND in Business' }, 'failed'],
    ['england-advanced-learner-loan', 'title', {}, 'open'],
    ['england-advanced-learner-loan', 'provider', { providerId: 'glasgow-clyde-college' }, 'failed'],
  ])('%s on %s says no more than its limits can tell: %j is %s', (id, on, applicant, wanted) => {
    expect(finding(id, on, applicant)).toBe(wanted);
  });

  it('on where one lives fits who lives there, and asks further where more is meant than that', () => {
    const scotland = { place: 'GB-SCT' };
    expect(finding('scotland-part-time-fee-grant', 'residence', scotland)).toBe('met');
    expect(finding('scotland-part-time-fee-grant', 'residence', {})).toBe('open');
    expect(finding('scotland-part-time-fee-grant', 'residence', scotland, 1)).toBe('open');
    expect(finding('new-york-non-degree-part-time-tap', 'residence', { place: 'US-NY' })).toBe('open');
  });
});

it('refuses other ways to meet a condition without their limits', () => {
  const { id: _id, ...scheme } = named(lle);
  const provider = scheme.conditions.filter(({ on }) => on === 'provider');
  const condition = {
    says: 'earn less than £9, or be unemployed',
    quotation: 'Made up for this test.',
    on: 'income',
    currency: 'GBP',
    below: 9,
    or: [{ on: 'status', statuses: ['unemployed'] }, { on: 'age' }],
  };
  expect(
    fundingSchemeSchema.safeParse({ ...scheme, conditions: [condition, ...provider] }).error?.issues,
  ).toMatchObject([{ path: ['conditions', 0, 'or', 1, 'min'], message: 'write min, max or below' }]);
});

it('refuses a scheme that says nothing of where its providers may be', () => {
  const { id: _id, ...scheme } = named(lle);
  const conditions = scheme.conditions.filter(({ on }) => on !== 'provider');
  expect(fundingSchemeSchema.safeParse({ ...scheme, conditions }).error?.issues).toMatchObject([
    { path: ['conditions'], message: expect.stringContaining('write a condition on the provider') as string },
  ]);
});

it('says which fields an answer leaves out', () => {
  expect(leftOut(['Your age when it starts'])).toBe('Not counted, until it is mended: “Your age when it starts”.');
  expect(leftOut(['Credits', 'Hours in all'])).toBe(
    'Not counted, until they are mended: “Credits” and “Hours in all”.',
  );
});

describe('other schemes', () => {
  it.each<[string, string, Applicant, string]>([
    ['england-postgraduate-masters-loan', 'a whole masters', { kind: 'masters', ects: 90 }, 'maybe'],
    ['england-postgraduate-masters-loan', 'a certificate', { kind: 'postgraduate-certificate', ects: 30 }, 'no'],
    ['england-postgraduate-masters-loan', 'one aged 60', { kind: 'masters', age: 60 }, 'no'],
    ['england-postgraduate-masters-loan', 'a masters of four years', { kind: 'masters', weeks: 208 }, 'maybe'],
    ['england-postgraduate-masters-loan', 'a masters of six years', { kind: 'masters', weeks: 312 }, 'no'],
    [
      'england-postgraduate-masters-loan',
      'up to six years',
      { kind: 'masters', weeks: { min: 104, max: 312 } },
      'maybe',
    ],
    ['england-postgraduate-masters-loan', 'more than 180 credits', { kind: 'masters', ects: 120 }, 'maybe'],
    ['ireland-micro-credential-fee-subsidy', 'a masters, which no exception lets in', { kind: 'masters' }, 'no'],
    ['northern-ireland-postgraduate-loan', 'a masters', { kind: 'masters', place: 'GB-NIR' }, 'maybe'],
    ['northern-ireland-postgraduate-loan', 'a microcredential', { kind: 'microcredential' }, 'no'],
    ['wales-postgraduate-masters', 'a diploma', { kind: 'postgraduate-diploma' }, 'no'],
    [
      'england-postgraduate-masters-loan',
      'one that leads to registration as a nurse',
      { kind: 'masters', title: 'Nursing (Adult) Pre-Registration MSc' },
      'no',
    ],
    [
      'england-postgraduate-masters-loan',
      'one for nurses',
      { kind: 'masters', title: 'Advanced Clinical Practice MSc' },
      'maybe',
    ],
    ['england-advanced-learner-loan', 'one aged 18', { age: 18 }, 'no'],
    ['england-advanced-learner-loan', 'level 2', { levels: [{ framework: 'rqf', level: 2 }] }, 'no'],
    ['scotland-part-time-fee-grant', 'masters level', { levels: [{ framework: 'scqf', level: 11 }] }, 'no'],
    [
      'england-free-courses-on-low-pay',
      'one without work whose income is over the limit',
      {
        providerCountry: 'GB',
        age: 30,
        status: 'unemployed',
        income: 30_000,
        kind: 'certificate',
        levels: [{ framework: 'rqf', level: 3 }],
      },
      'maybe',
    ],
    [
      'scotland-part-time-fee-grant',
      '180 credits in 30 weeks',
      { levels: [{ framework: 'scqf', level: 9 }], ects: 90, weeks: 30, income: 20_000 },
      'no',
    ],
    ['england-free-courses-on-low-pay', 'masters level of any framework', { eqf: 7 }, 'no'],
    ['scotland-part-time-fee-grant', '20 credits', { ects: 10 }, 'no'],
    ['scotland-part-time-fee-grant', 'unknown credit in 2 hours', { hours: 2 }, 'no'],
    ['scotland-part-time-fee-grant', 'unknown credit in 100 hours', { hours: 100 }, 'maybe'],
    ['scotland-part-time-fee-grant', '12 weeks', { ects: 15, weeks: 12 }, 'no'],
    ['scotland-part-time-fee-grant', '30 credits in 20 weeks', { ects: 15, weeks: 20 }, 'maybe'],
    [
      'scotland-part-time-fee-grant',
      'a university in London',
      { providerCountry: 'GB', providerId: 'city-st-georges-university-of-london' },
      'no',
    ],
    [
      'scotland-part-time-fee-grant',
      'a university in Scotland',
      { providerCountry: 'GB', providerId: 'university-of-stirling' },
      'maybe',
    ],
    [
      'scotland-part-time-fee-grant',
      'the Open University, which teaches in Scotland too',
      { providerCountry: 'GB', providerId: 'open-university', kind: 'certificate', ects: 60, weeks: 104 },
      'maybe',
    ],
    [
      'scotland-part-time-fee-grant',
      '120 credits in a year, which some courses may have',
      { ects: 60, weeks: 52 },
      'unlikely',
    ],
    ['scotland-part-time-fee-grant', '121 credits in a year', { ects: 60.5, weeks: 52 }, 'no'],
    ['ontario-osap-micro-credentials', 'a university in Quebec', { providerId: 'mcgill-university' }, 'no'],
    ['wales-personal-learning-account', 'a college in Glasgow', { providerId: 'glasgow-clyde-college' }, 'no'],
    [lle, 'a microcredential that stands alone', { ...degreeModule, kind: 'microcredential' }, 'unlikely'],
    [lle, 'a degree', { ...degreeModule, kind: 'undergraduate-degree' }, 'maybe'],
    ['wales-personal-learning-account', 'one without work', { status: 'unemployed' }, 'no'],
    ['wales-personal-learning-account', 'a university', { providerCountry: 'GB', providerKind: 'university' }, 'no'],
    ['wales-personal-learning-account', 'a carer', { status: 'carer' }, 'maybe'],
    [
      'ireland-micro-credential-fee-subsidy',
      'a microcredential',
      { kind: 'microcredential', providerCountry: 'IE' },
      'maybe',
    ],
    ['ireland-micro-credential-fee-subsidy', 'a short course', { kind: 'short-course' }, 'unlikely'],
    ['ireland-springboard', 'level 5', { levels: [{ framework: 'nfq', level: 5 }] }, 'no'],
    ['ontario-osap-micro-credentials', '12 weeks', { weeks: 12 }, 'no'],
    ['ontario-osap-micro-credentials', '11 weeks', { weeks: 11 }, 'maybe'],
    ['us-workforce-pell', '7 weeks', { weeks: 7 }, 'no'],
    ['us-workforce-pell', '8 weeks', { weeks: 8 }, 'maybe'],
    ['us-workforce-pell', '15 weeks', { weeks: 15 }, 'no'],
    ['us-workforce-pell', '100 hours, which may not be clock hours', { weeks: 10, hours: 100 }, 'unlikely'],
    ['us-workforce-pell', 'a range that reaches over the limit', { weeks: 10, hours: { min: 100, max: 200 } }, 'maybe'],
    ['us-529-plans', 'a course in New Zealand', { providerCountry: 'NZ' }, 'unlikely'],
    ['us-529-plans', 'a course in the United States', { providerCountry: 'US' }, 'maybe'],
    ['new-zealand-fee-cap', 'a diploma', { kind: 'diploma' }, 'no'],
    ['new-zealand-student-loan', 'a microcredential', { providerCountry: 'NZ', kind: 'microcredential' }, 'no'],
    ['new-zealand-student-loan', 'a diploma', { providerCountry: 'NZ', kind: 'diploma' }, 'maybe'],
    ['australia-fee-help', 'a microcredential', { providerCountry: 'AU', kind: 'microcredential' }, 'unlikely'],
    ['australia-fee-help', 'a diploma', { providerCountry: 'AU', kind: 'diploma' }, 'maybe'],
    [
      'new-york-non-degree-part-time-tap',
      'a college of SUNY',
      { providerCountry: 'US', providerId: 'suny-cortland' },
      'maybe',
    ],
    [
      'new-york-non-degree-part-time-tap',
      'a provider of another state',
      { providerCountry: 'US', providerId: 'carpentries' },
      'no',
    ],
  ])('%s: %s', (id, _, applicant, wanted) => {
    expect(verdict(id, applicant)).toBe(wanted);
  });
});

describe('the schemes of a course', () => {
  const course = makeCourse({
    provider: makeProvider({ country: 'GB' }),
    credits: [{ system: creditSystem('cats'), value: 15 }],
    levels: [{ framework: framework('fheq'), level: '7' }],
  });

  it('are those for courses of the provider’s country, those that may pay first', () => {
    const judged = schemesFor(course, schemes, equivalents);
    expect(new Set(judged.map(({ scheme }) => scheme.place.slice(0, 2)))).toEqual(new Set(['GB']));
    const order = judged.map(({ verdict: said }) => ['maybe', 'unlikely', 'no'].indexOf(said));
    expect(order).toEqual([...order].sort());
    expect(judged.find(({ scheme }) => scheme.id === lle)?.against?.on).toBe('level');
  });

  it('leave out numbers that are of a part of the course or of many', () => {
    const part = makeCourse({ credits: [{ system: creditSystem('cats'), value: 15, of: 'portfolio' }] });
    expect(applicantOf(part).ects).toBeUndefined();
  });

  it('hold against a course that it carries no credit', () => {
    expect(applicantOf(makeCourse({ credits: [] })).ects).toBe(0);
  });

  it('offer nobody a scheme of some providers but to those', () => {
    const offered = (id: string) =>
      schemesFor(makeCourse({ provider: makeProvider({ id, country: 'US' }) }), schemes, equivalents)
        .filter(({ verdict: said }) => said === 'maybe')
        .map(({ scheme }) => scheme.placeName);
    expect(offered('fixture-college')).not.toContain('New York');
    expect(offered('university-at-buffalo')).toContain('New York');
  });

  it('are none where nothing is recorded for the country', () => {
    expect(schemesFor(makeCourse({ provider: makeProvider({ country: 'FI' }) }), schemes, equivalents)).toEqual([]);
  });
});

it('every rule is quoted in at most twenty words, with the source that says it', () => {
  expect(schemes.length).toBeGreaterThan(10);
  for (const { conditions, kind } of schemes) expect(conditions.length > 0 || kind === 'none-confirmed').toBe(true);
});

it('the scheme for colleges of SUNY and CUNY names all that have a record', () => {
  const ids = entries
    .filter(({ collection, data }) => collection === 'providers' && /\b[SC]UNY\b/.test(JSON.stringify(data)))
    .map(({ id }) => id);
  const [condition] = named('new-york-non-degree-part-time-tap').conditions.filter(({ on }) => on === 'provider');
  expect([...(condition?.providers ?? [])].sort()).toEqual(ids.sort());
});

it.each(['england-advanced-learner-loan', 'england-free-courses-on-low-pay'])(
  '%s lets in no institution of another nation that has a record, whatever its kind',
  (id) => {
    const [scottish] = named('scotland-part-time-fee-grant').conditions.filter(({ on }) => on === 'provider');
    const elsewhere = entries
      .filter(({ collection }) => collection === 'providers')
      .filter(({ data }) =>
        /^(?:Aberystwyth|Bangor|Cardiff|Swansea|Wrexham|Belfast|Derry)$/.test(providerSchema.parse(data).town ?? ''),
      )
      .map((entry) => entry.id);
    const [condition] = named(id).conditions.filter(({ on }) => on === 'provider');
    // The Open University has its seat in England.
    const wanted = [...(scottish?.providers ?? []).filter((provider) => provider !== 'open-university'), ...elsewhere];
    expect([...(condition?.notProviders ?? [])].sort()).toEqual(wanted.sort());
  },
);

describe('kinds of course that a source excludes', () => {
  const apprenticeship: Applicant = { kind: 'apprenticeship' };
  it.each<[string, Applicant]>([
    [
      'england-advanced-learner-loan',
      { ...apprenticeship, providerKind: 'college', levels: [{ framework: 'rqf', level: 5 }] },
    ],
    ['england-postgraduate-masters-loan', apprenticeship],
    ['wales-postgraduate-masters', apprenticeship],
    ['northern-ireland-postgraduate-loan', apprenticeship],
  ])('are refused by %s', (id, applicant) => {
    expect(verdict(id, applicant)).toBe('no');
    expect(verdict(id, { ...applicant, kind: undefined })).toBe('maybe');
  });

  it.each([{}, { kinds: ['masters'], notKinds: ['apprenticeship'] }])(
    'are written in one of two ways: not %j',
    (limits) => {
      const { id: _id, ...scheme } = named(lle);
      const condition = { on: 'kind', ...limits, says: 'be of a kind', quotation: 'Made up for this test.' };
      const issues = fundingSchemeSchema.safeParse({ ...scheme, conditions: [condition, ...scheme.conditions] }).error
        ?.issues;
      expect(issues).toMatchObject([{ path: ['conditions', 0, 'kinds'] }]);
    },
  );
});

it.each<[string, Applicant, string]>([
  ['england-free-courses-on-low-pay', { levels: [{ framework: 'rqf', level: 2 }], status: 'unemployed' }, 'maybe'],
  ['england-advanced-learner-loan', { levels: [{ framework: 'rqf', level: 3 }] }, 'maybe'],
  ['england-free-courses-on-low-pay', { providerId: 'university-of-glasgow' }, 'no'],
  ['england-advanced-learner-loan', { providerId: 'ulster-university' }, 'no'],
])('%s asks whether a university of England takes part: %j is %s', (id, applicant, wanted) => {
  const university: Applicant = {
    providerCountry: 'GB',
    providerKind: 'university',
    kind: 'certificate',
    age: 30,
    ...applicant,
  };
  expect(verdict(id, university)).toBe(wanted);
  const [rule] = named(id).conditions.filter(({ on }) => on === 'provider');
  expect(rule && judgeCondition(rule, university, equivalents)).toBe(wanted === 'maybe' ? 'open' : 'failed');
});

it.each([
  [
    'scotland-part-time-fee-grant',
    'GB',
    /^(?:Aberdeen|Dundee|Edinburgh|Glasgow|Inverness|Paisley|Perth|St Andrews|Stirling)$/,
  ],
  [
    'wales-personal-learning-account',
    'GB',
    /^(?:Bridgend|Cardiff|Carmarthen|Llandrillo|Newport, Wales|Swansea|Wrexham)$/,
  ],
  ['ontario-osap-micro-credentials', 'CA', /, Ontario$/],
])('%s names all institutions there that have a record, and of others those of all nations', (id, country, town) => {
  const there = entries
    .filter(({ collection }) => collection === 'providers')
    .map((entry) => ({ id: entry.id, ...providerSchema.parse(entry.data) }))
    .filter((row) => row.country === country && row.town !== undefined && town.test(row.town))
    .map((row) => row.id);
  const [condition] = named(id).conditions.filter(({ on }) => on === 'provider');
  // Its seat is in England, and it teaches in Scotland with money of the Scottish Funding Council.
  const everywhere = id === 'scotland-part-time-fee-grant' ? ['open-university'] : [];
  expect([...(condition?.providers ?? [])].sort()).toEqual([...there, ...everywhere].sort());
});

describe('what the provider itself calls the course', () => {
  const cap = named('new-zealand-fee-cap').conditions.find(({ on }) => on === 'kind');
  if (!cap) throw new Error('the fee cap asks for no kind of course');
  it.each<[Applicant, string]>([
    [{ kind: 'short-course', title: 'Stay Well to Stay Strong Microcredential (Level 3)' }, 'open'],
    [{ kind: 'short-course', title: 'Bookkeeping', typeLabel: 'Micro-credential' }, 'open'],
    [{ kind: 'short-course', title: 'Microcredencial en accesibilidad digital' }, 'open'],
    [{ kind: 'short-course', title: 'Micro credential in care' }, 'open'],
    [{ kind: 'short-course', title: 'Microbiology' }, 'failed'],
    [{ kind: 'microcredential', title: 'Bookkeeping' }, 'met'],
    [{ kind: 'microcredential', title: 'Microcredential in bookkeeping' }, 'met'],
  ])('is held against no rule on microcredentials before it is asked: %j is %s', (applicant, wanted) => {
    expect(judgeCondition(cap, applicant, equivalents)).toBe(wanted);
  });

  it('leaves no course that calls itself a microcredential refused for being none', () => {
    const called = coursesAmong(entries).filter(({ title, typeLabel }) =>
      kindsCalled([title, typeLabel], calledOf(courseKinds)).includes('microcredential'),
    );
    expect(called.filter(({ type }) => type !== 'microcredential')).not.toEqual([]);
    const refused = called.flatMap((course) =>
      schemesFor(course, schemes, equivalents).filter(
        ({ against }) =>
          against?.on === 'kind' && course.type !== 'microcredential' && against.kinds?.includes('microcredential'),
      ),
    );
    expect(refused).toEqual([]);
  });
});

it('counts a limit on the fee among nothing that pays', () => {
  expect(pays(named('new-zealand-fee-cap'))).toBe(false);
  expect(pays(named('northern-ireland'))).toBe(false);
  expect(pays(named('us-529-plans'))).toBe(true);
});

describe('the rule that is named against a scheme', () => {
  const postgraduate: Applicant = { providerCountry: 'GB', levels: [{ framework: 'fheq', level: 7 }], ects: 15 };
  const said = (id: string, applicant: Applicant) => {
    const { verdict: what, against, besides } = judge(id, applicant);
    return refused('England', what, against, besides);
  };

  it('is the one that keeps a course from the exception to another, and that one after it', () => {
    expect(said(lle, { ...postgraduate, kind: 'short-course' })).toBe(
      '(England). Not for this course: it must not stand alone, as most short courses and microcredentials do; and it must be at level 4, 5 or 6, or an integrated master’s degree.',
    );
  });

  it('is the rule itself where more than one thing keeps it from the exception', () => {
    const { against, besides } = judge(lle, { ...postgraduate, kind: 'short-course', ects: 7.5 });
    expect([against?.on, besides]).toEqual(['level', undefined]);
  });

  it('is one without any exception before one with', () => {
    expect(judge(lle, { ...postgraduate, kind: 'short-course', age: 61 }).against?.on).toBe('age');
  });

  it('is that of no exception where a provider abroad is refused', () => {
    expect(judge(lle, { ...postgraduate, kind: 'short-course', providerCountry: 'IE' }).against?.on).toBe('provider');
  });

  it('tells no exception that lets nobody in, and each that may', () => {
    const words = 'some postgraduate courses at level 7';
    expect(said(lle, { ...postgraduate, kind: 'short-course', ects: 7.5 })).not.toContain(words);
    expect(said(lle, { ...postgraduate, kind: 'postgraduate-certificate' })).toContain(words);
  });
});

it('counts the schemes of a country that are named without rules', () => {
  const count = (country: string | undefined) =>
    unruledFor(makeCourse({ provider: makeProvider({ country }) }), schemes);
  const isUnruled =
    (start: string) =>
    ({ kind, place }: FundingScheme) =>
      kind === 'none-confirmed' && place.startsWith(start);
  expect(count('GB')).toBe(schemes.filter(isUnruled('GB-')).length);
  expect([count('GB') > 1, count('CA'), count('FI'), count(undefined)]).toEqual([true, 1, 0, 0]);
});
