/** Who can pay for a course: the rules of content/funding-schemes held against what is known of a course and of a learner. */
import type { FundingSchemeRecord, learnerStatuses } from '#schemas/funding-scheme.ts';
import { calledOf, kindsCalled, type Called } from './called.ts';
import type { Course } from './course.ts';
import { lower, upper } from './quantity.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { SiteRecord } from '#schemas/site.ts';
import type { Quantity } from '#schemas/values.ts';

export type FundingScheme = FundingSchemeRecord & { readonly id: string };
export type Condition = FundingScheme['conditions'][number];
/** A condition without the words that pages say of it. */
export type Rule = Omit<Condition, 'says' | 'quotation' | 'source'>;

/** A scheme as somebody can be held against it. */
export interface Rules extends Pick<FundingScheme, 'id' | 'place' | 'placeName' | 'kind' | 'from'> {
  readonly conditions: readonly Rule[];
}

/** What a browser needs of a scheme whose words stand on the page: whether there are exceptions, but not which. */
export const rulesOf = ({ id, place, placeName, kind, from, conditions }: FundingScheme): Rules => ({
  id,
  place,
  placeName,
  kind,
  from,
  conditions: conditions.map(({ says: _, quotation: _quotation, source: _source, except, ...rule }) => ({
    ...rule,
    ...(except !== undefined && { except: '' }),
  })),
});

/** What of a condition can be held against somebody: its own limits, or one of the other ways to meet it. */
type Limits = Omit<Rule, 'or' | 'asksMore' | 'except' | 'exceptWithin'>;
export type LearnerStatus = (typeof learnerStatuses)[number];

/** What is known of a course and of who wants to take it; what is left out is not known. */
export interface Applicant {
  /** Where they live, as schemes name it: "GB-ENG", "IE". */
  readonly place?: string | undefined;
  readonly age?: number | undefined;
  readonly status?: LearnerStatus | undefined;
  /** A year, in the currency of the scheme. */
  readonly income?: number | undefined;
  /** Of the course: country of the provider. */
  readonly providerCountry?: string | undefined;
  readonly providerId?: string | undefined;
  readonly providerKind?: Course['provider']['kind'] | undefined;
  readonly title?: string | undefined;
  /** What the provider calls this kind of course, in its own words. */
  readonly typeLabel?: string | undefined;
  /** As the directory sorts it, by which it need not be what the provider calls it. */
  readonly kind?: Course['type'] | undefined;
  readonly levels?: readonly { readonly framework: string; readonly level: number }[] | undefined;
  /** Level of the EQF, as a range where only the stage is known. */
  readonly eqf?: Quantity | undefined;
  readonly ects?: Quantity | undefined;
  readonly hours?: Quantity | undefined;
  readonly weeks?: Quantity | undefined;
  /** First day of the course, `YYYY-MM-DD`. */
  readonly start?: string | undefined;
}

/** `met`, `failed`, or `open` where only the reader, the provider or the scheme can tell. */
export type Finding = 'met' | 'failed' | 'open';

/** `no`: a rule fails; `unlikely`: one fails that lets some in; `maybe`: none fails, and what is open must be asked. */
export type Verdict = 'no' | 'unlikely' | 'maybe';

export interface Judged<Scheme extends Rules = FundingScheme> {
  readonly scheme: Scheme;
  readonly verdict: Verdict;
  /** The condition that decides against it. */
  readonly against: Scheme['conditions'][number] | undefined;
  /** One that fails too, where what decides is that its exception does not reach so far. */
  readonly besides: Scheme['conditions'][number] | undefined;
  /** True where the course starts before the first day of the scheme. */
  readonly isTooEarly: boolean;
  readonly open: readonly Scheme['conditions'][number][];
}

/** Whether a quantity keeps to limits; open where a range reaches over one, or it is not known. */
const within = (value: Quantity | undefined, { min, max, below }: Limits, factor = 1): Finding => {
  if (value === undefined) return 'open';
  const [least, most] = [lower(value), upper(value)];
  const fits = (amount: number) =>
    (min === undefined || amount >= min * factor) &&
    (max === undefined || amount <= max * factor) &&
    (below === undefined || amount < below * factor);
  if (fits(least) && fits(most)) return 'met';
  return fits(least) || fits(most) || (min !== undefined && least < min * factor && most > min * factor)
    ? 'open'
    : 'failed';
};

/** Fewest hours that systems of credit reckon for one ECTS credit: the 10 hours of each of two UK credits. */
const leastHoursPerEcts = 20;

/**
 * Whether the hours of a course of unknown credit are less than a quarter of what the least credit takes. The rest is
 * left open: hours of a listing may be those of teaching alone.
 */
const isFarTooShort = ({ min }: Limits, hours: Quantity | undefined, rate: number): boolean =>
  min !== undefined && hours !== undefined && upper(hours) * 4 < min * rate * leastHoursPerEcts;

/** Weeks of a year as long as calendars make it: a course of twelve months is one of a year. */
const weeksOfYear = 53;

/**
 * Credits of a year within limits: those of the whole course where it takes a year at most. Of a longer one it can
 * only be told that all its credits are too few for any year, or too many to be spread.
 */
const judgePerYear = (
  ects: Quantity | undefined,
  weeks: Quantity | undefined,
  condition: Limits,
  rate: number,
): Finding => {
  const { min = 0, max = Infinity } = condition;
  if (ects === undefined) return 'open';
  if (weeks !== undefined && upper(weeks) <= weeksOfYear) return within(ects, condition, rate);
  if (upper(ects) < min * rate) return 'failed';
  const mostYears = weeks === undefined ? Infinity : upper(weeks) / weeksOfYear;
  return lower(ects) / mostYears > max * rate ? 'failed' : 'open';
};

/** Small letters, with every dash and space one space: "Pre-Registration" and "pre registration" are the same words. */
const asWords = (text: string): string => text.toLowerCase().replace(/[-‐‑–\s]+/gu, ' ');

const judgeTitle = ({ without = [] }: Limits, title: string | undefined): Finding =>
  title === undefined ? 'open' : without.some((words) => asWords(title).includes(asWords(words))) ? 'failed' : 'met';

/** What levels and credits of one system are in others, and words of providers in our kinds: small enough to go to the browser. */
export interface Equivalents {
  /** ECTS credits of one credit of a system that has an agreed rate. */
  readonly ects: Readonly<Record<string, number>>;
  /** Level of the EQF by framework and level. */
  readonly eqf: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly called: Called;
}

/** The equivalents that the records of frameworks, credit systems and kinds of course state. */
export const equivalentsOf = (
  frameworks: readonly FrameworkRecord[],
  systems: readonly CreditSystemRecord[],
  kinds: SiteRecord['kinds'],
): Equivalents => ({
  ects: Object.fromEntries(systems.flatMap(({ id, perEcts }) => (perEcts === undefined ? [] : [[id, 1 / perEcts]]))),
  eqf: Object.fromEntries(
    frameworks.map(({ id, levels }) => [
      id,
      Object.fromEntries(levels.flatMap(({ level, eqf }) => (eqf === undefined ? [] : [[level, eqf]]))),
    ]),
  ),
  called: calledOf(kinds),
});

/** A level in the numbers of the scheme itself where the course states one, else by the level of the EQF. */
const judgeLevel = (condition: Limits, { levels, eqf }: Applicant, equivalents: Equivalents): Finding => {
  const { frameworks = [], min, max } = condition;
  const own = levels?.filter(({ framework }) => frameworks.includes(framework)) ?? [];
  if (own.length) return own.some(({ level }) => within(level, condition) === 'met') ? 'met' : 'failed';
  const [first = ''] = frameworks;
  const inEqf = (level: number | undefined) =>
    level === undefined ? undefined : equivalents.eqf[first]?.[String(level)];
  const [least, most] = [inEqf(min), inEqf(max)];
  if ((min !== undefined && least === undefined) || (max !== undefined && most === undefined)) return 'open';
  return within(eqf, { ...condition, min: least, max: most, below: undefined });
};

/** Whether one of a list is the value; open where either is not known. */
const among = (list: readonly string[] | undefined, value: string | undefined): Finding =>
  value === undefined || !list ? 'open' : list.includes(value) ? 'met' : 'failed';

/** By our own sorting, unless the provider's word speaks otherwise: a scheme goes by neither before it is asked. */
const judgeKind = (
  { kinds, notKinds }: Limits,
  { kind, title, typeLabel }: Applicant,
  { called }: Equivalents,
): Finding => {
  const judge = (one: string | undefined): Finding => {
    if (!notKinds) return among(kinds, one);
    return one === undefined ? 'open' : notKinds.some((other) => other === one) ? 'failed' : 'met';
  };
  const sorted = judge(kind);
  return kindsCalled([title, typeLabel], called).some((own) => judge(own) !== sorted) ? 'open' : sorted;
};

const judgeLimits = (condition: Limits, applicant: Applicant, equivalents: Equivalents): Finding => {
  const { on, statuses, countries, system = '' } = condition;
  switch (on) {
    case 'age':
      return within(applicant.age, condition);
    case 'income':
      return within(applicant.income, condition);
    case 'residence':
      return among(condition.places, applicant.place);
    case 'level':
      return judgeLevel(condition, applicant, equivalents);
    case 'credits': {
      const rate = equivalents.ects[system];
      if (rate === undefined) return 'open';
      if (applicant.ects === undefined && isFarTooShort(condition, applicant.hours, rate)) return 'failed';
      return condition.per === 'year'
        ? judgePerYear(applicant.ects, applicant.weeks, condition, rate)
        : within(applicant.ects, condition, rate);
    }
    case 'hours':
      return within(applicant.hours, condition);
    case 'weeks':
      return within(applicant.weeks, condition);
    case 'status':
      return among(statuses, applicant.status);
    case 'kind':
      if (condition.ifKnown && applicant.kind === undefined) return 'failed';
      return judgeKind(condition, applicant, equivalents);
    case 'provider':
      return [
        among(countries, applicant.providerCountry),
        among(condition.providerKinds, applicant.providerKind),
        among(condition.providers, applicant.providerId),
        condition.notProviders?.some((id) => id === applicant.providerId) ? 'failed' : 'open',
      ].includes('failed')
        ? 'failed'
        : 'open';
    case 'title':
      return judgeTitle(condition, applicant.title);
    default:
      return 'open';
  }
};

/** The findings, the best first. */
const findings: readonly Finding[] = ['met', 'open', 'failed'];

/** Whether a condition is met, as far as it can be told: in one of the ways that its sentence names. */
export const judgeCondition = (condition: Rule, applicant: Applicant, equivalents: Equivalents): Finding => {
  const found = [condition, ...(condition.or ?? [])].map((limits) => judgeLimits(limits, applicant, equivalents));
  const best = findings.find((finding) => found.includes(finding)) ?? 'open';
  return best === 'met' && condition.asksMore ? 'open' : best;
};

/** Whether the exception to a condition may let an applicant in. */
const mayBeExcepted = ({ except, exceptWithin = [] }: Rule, applicant: Applicant, equivalents: Equivalents): boolean =>
  except !== undefined && exceptWithin.every((limits) => judgeLimits(limits, applicant, equivalents) !== 'failed');

/** What a limit of an exception is about, where it alone keeps an applicant from it. */
const soleBar = (
  { exceptWithin = [] }: Rule,
  applicant: Applicant,
  equivalents: Equivalents,
): Rule['on'] | undefined => {
  const barred = exceptWithin.filter((limits) => judgeLimits(limits, applicant, equivalents) === 'failed');
  return barred.length === 1 ? barred[0]?.on : undefined;
};

/**
 * A scheme held against an applicant. It never says yes: whether a course is on a list, or a person meets rules on
 * residence, only the scheme can tell.
 */
export const judgeScheme = <Scheme extends Rules = FundingScheme>(
  scheme: Scheme,
  applicant: Applicant,
  equivalents: Equivalents,
): Judged<Scheme> => {
  const conditions: readonly Scheme['conditions'][number][] = scheme.conditions;
  const found = (wanted: Finding) =>
    conditions.filter((condition) => judgeCondition(condition, applicant, equivalents) === wanted);
  const failed = found('failed');
  const hard =
    failed.find(({ except }) => except === undefined) ??
    failed.find((condition) => !mayBeExcepted(condition, applicant, equivalents));
  const bar = hard && soleBar(hard, applicant, equivalents);
  const deciding = bar && failed.find((condition) => condition !== hard && condition.on === bar);
  const isTooEarly = scheme.from !== undefined && applicant.start !== undefined && applicant.start < scheme.from;
  return {
    scheme,
    verdict: hard || isTooEarly ? 'no' : failed.length ? 'unlikely' : 'maybe',
    against: deciding ?? hard ?? failed[0],
    besides: deciding && hard,
    isTooEarly,
    open: found('open'),
  };
};

/** Whether a scheme gives money or forgoes tax; a limit on a fee pays nothing. */
export const pays = ({ kind }: Pick<FundingScheme, 'kind'>): boolean => kind !== 'fee-cap' && kind !== 'none-confirmed';

/** Whether a scheme is for those who live somewhere: there, or in the country that it is a part of. */
export const isForPlace = ({ place }: Pick<FundingScheme, 'place'>, home: string): boolean =>
  home === place || home.startsWith(`${place}-`);

/** Verdicts, the best first. */
export const verdicts: readonly Verdict[] = ['maybe', 'unlikely', 'no'];

/** Conditions that are about the learner; the others are about the course. */
const ofLearner: ReadonlySet<Condition['on']> = new Set(['age', 'residence', 'nationality', 'status', 'income']);

/** Whether a condition is about the learner. */
export const isOfLearner = ({ on }: Pick<Condition, 'on'>): boolean => ofLearner.has(on);

/** What a scheme asks of the learner, and what of the course is still open. */
export const demandsOf = ({
  scheme,
  open,
}: Judged): { readonly learner: Condition[]; readonly course: Condition[] } => ({
  learner: scheme.conditions.filter(isOfLearner),
  course: open.filter((condition) => !isOfLearner(condition)),
});

/** Whether all that is left open of a scheme is to be asked of it: what is to be said is the same on every page of such a course. */
export const leavesOnlyAsking = ({ scheme, open }: Judged): boolean =>
  !scheme.conditions.some(isOfLearner) && open.every(({ on }) => on === 'ask');
