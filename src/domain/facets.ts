import type { Course } from './course.ts';
import { courseKinds, deliveryKinds, modeLabel, modesOf, sentenceCase } from './course-types.ts';
import {
  ages as ageNames,
  factQuestions,
  ownPace as ownPaceName,
  ownPaceOpen as ownPaceOpenName,
} from '#words/course.ts';
import * as words from '#words/facets.ts';
import { ageOf, ages, type Age } from './age.ts';
import { ectsOf, ownCredits } from './credit.ts';
import { formatDate, monthName } from './dates.ts';
import { disclosureOf, elements } from './disclosure.ts';
import { durationWeeks, ofCourse, totalHours, weeklyHours } from './duration.ts';
import { askedFor } from './entry.ts';
import { leastPounds } from './least-price.ts';
import { stageLabel, stageOf, stages, type StageId } from './level.ts';
import { countryName, languageName } from './places.ts';
import { isFreeForAll, paidBy, roughPounds, wholePrice } from './price.ts';
import { lower, middle, upper } from './quantity.ts';
import type { Quantity } from '#schemas/values.ts';
import { isClosed, isOpen, startWords } from './starts.ts';
import { countryPath, modePath, providerPath, stagePath, subjectPath, typePath } from './urls.ts';

/** One way of narrowing the directory. Key = URL parameter = filter name: one word everywhere. */
export interface Facet {
  readonly key: string;
  readonly label: string;
  /** Values that a course has; none where the fact is not stated. */
  readonly values: (course: Course) => readonly string[];
  /** Words for a value. `courses` gives the names of providers and subjects. */
  readonly name: (value: string, courses: readonly Course[]) => string;
  /** Order of the values where it means something; the others go by number of courses. */
  readonly order?: readonly string[];
  /** True where the values are dates, which go in their own order after those of `order`. */
  readonly isDated?: true;
  /** Values that a value also lets through, with the reason in words. A facet that has any gives a course one value at most. */
  readonly includes?: Readonly<Record<string, { readonly values: readonly string[]; readonly note: string }>>;
  /** Values that are let through only where they are chosen. */
  readonly hides?: readonly string[];
  /** Values that may hold of a course too, though it has another: "paid" without an amount leaves every price band open. */
  readonly leavesOpen?: (course: Course) => readonly string[];
  /** What to ask the provider of a course of which the fact is not known; a facet without it is known of every course. */
  readonly question?: string;
  /** Where the values are ranges of numbers: their upper limits, lowest first. */
  readonly bands?: readonly Band[];
  /** Path of the page that lists the courses with a value, where there is one. */
  readonly path?: (value: string) => string;
}

/** Stands in `leavesOpen` for whatever values there are. */
export const everyValue: readonly string[] = ['*'];

interface Band {
  readonly id: string;
  /** Upper limit, not included. */
  readonly below: number;
}

/** Words for a value, where they stand in a dictionary. */
const nameIn =
  (names: Readonly<Record<string, string>>) =>
  (value: string): string =>
    names[value] ?? value;

const band = (bands: readonly Band[], value: number | undefined): string[] => {
  const found = value === undefined ? undefined : bands.find(({ below }) => value < below);
  return found ? [found.id] : [];
};

/** The band that a number falls into: a range by its upper end, as where one asks for "at most". */
const bandOf = (bands: readonly Band[], value: Quantity | undefined): string[] =>
  band(bands, value === undefined ? undefined : upper(value));

/** The bands that a range reaches. */
const bandsOf = (bands: readonly Band[], value: Quantity | undefined): string[] => {
  if (value === undefined) return [];
  const [first, last] = [lower(value), upper(value)].map((end) => bands.findIndex(({ below }) => end < below));
  return bands.slice(first, (last ?? 0) + 1).map(({ id }) => id);
};

const bandFacet = (
  key: 'length' | 'hours',
  question: string,
  bands: readonly Band[],
  value: (course: Course) => Quantity | undefined,
): Facet & { readonly order: readonly string[] } => ({
  key,
  label: words.labels[key],
  question,
  values: (course) => bandOf(bands, value(course)),
  name: nameIn(key === 'length' ? words.lengths : words.hours),
  order: bands.map(({ id }) => id),
  bands,
});

const lengths: readonly Band[] = [
  { id: 'days', below: 1.01 },
  { id: 'month', below: 4.5 },
  { id: 'term', below: 13.5 },
  { id: 'half-year', below: 26.5 },
  { id: 'year', below: 53 },
  { id: 'longer', below: Infinity },
];

/** A length in semesters, which have no fixed number of weeks, is no band: it is known, and leaves some bands open. */
const inSemesters = 'in-semesters';

const semestersOf = ({ duration }: Course): Quantity | undefined => {
  const own = ofCourse(duration);
  return own?.unit === 'semesters' ? own.value : undefined;
};

/** Weeks that a semester takes at least and at most: of teaching alone, or half a year. */
const weeksOfSemester = [10, 26] as const;

const byWeeks = bandFacet('length', factQuestions.duration, lengths, ({ duration }) => durationWeeks(duration));

const lengthFacet: Facet = {
  ...byWeeks,
  values: (course) => (semestersOf(course) === undefined ? byWeeks.values(course) : [inSemesters]),
  order: [...byWeeks.order, inSemesters],
  leavesOpen: (course) => {
    const semesters = semestersOf(course);
    if (semesters === undefined) return [];
    const [least, most] = weeksOfSemester;
    return bandsOf(lengths, { min: lower(semesters) * least, max: upper(semesters) * most });
  },
};

const hours: readonly Band[] = [
  { id: 'under-10', below: 10 },
  { id: '10-to-49', below: 50 },
  { id: '50-to-99', below: 100 },
  { id: '100-to-150', below: 151 },
  { id: '151-to-600', below: 601 },
  { id: 'over-600', below: Infinity },
];

const weeklyBands: readonly Band[] = [
  { id: 'up-to-2', below: 2.01 },
  { id: '3-to-5', below: 5.01 },
  { id: '6-to-10', below: 10.01 },
  { id: '11-to-20', below: 20.01 },
  { id: 'over-20', below: Infinity },
];

/** Of a course of so many hours that one can take at one's own pace no number a week is too small. */
const ownPace = 'own-pace';

/** The same where the hours are not known: they may be too many for any week. */
const ownPaceOpen = 'own-pace-open';

const ownPaceNames: Record<string, string> = { [ownPace]: ownPaceName, [ownPaceOpen]: ownPaceOpenName };

const weeklyValues = (course: Course): string[] => {
  const weekly = weeklyHours(course);
  if (weekly) return bandOf(weeklyBands, weekly.hours);
  if (course.delivery.pace !== 'self-paced' && course.delivery.pace !== 'both') return [];
  return [totalHours(course) ? ownPace : ownPaceOpen];
};

const weeklyFacet: Facet = {
  key: 'weekly',
  label: words.labels.weekly,
  question: factQuestions.hoursPerWeek,
  values: weeklyValues,
  name: nameIn({ ...words.weekly, ...ownPaceNames }),
  order: [...weeklyBands.map(({ id }) => id), ownPace, ownPaceOpen],
  leavesOpen: (course) =>
    weeklyValues(course)[0] === ownPaceOpen ? [...weeklyBands.map(({ id }) => id), ownPace] : [],
  bands: weeklyBands,
};

const credits: readonly Band[] = [
  { id: 'none', below: 0.01 },
  { id: 'up-to-5', below: 5.01 },
  { id: '5-to-10', below: 10.01 },
  { id: '10-to-30', below: 30.01 },
  { id: '30-to-90', below: 90.01 },
  { id: 'over-90', below: Infinity },
];

const creditValues = (course: Course): string[] => {
  const own = ownCredits(course);
  if (own?.length === 0) return ['none'];
  const ects = ectsOf(course);
  if (ects !== undefined) return band(credits, middle(ects));
  return own ? ['own-points'] : [];
};

const prices: readonly Band[] = [
  { id: 'under-100', below: 100 },
  { id: '100-to-499', below: 500 },
  { id: '500-to-1999', below: 2000 },
  { id: 'over-2000', below: Infinity },
];

/** Prices by the piece have values of their own: they say nothing of what the whole course costs. */
const pieces = ['module', 'semester', 'month', 'year', 'credit'] as const;

const priceValues = ({ price }: Course): string[] => {
  if (!price) return [];
  if (price.category === 'free') return [isFreeForAll(price) ? 'free' : 'free-for-some'];
  if (price.category === 'partially-free') return ['free-to-study'];
  const value = band(prices, roughPounds(price));
  if (value.length) return value;
  const piece = paidBy(price);
  if (piece && piece !== 'course') return [`by-${piece}`];
  // A price in a currency without a rate has an amount, and no band.
  return [wholePrice(price) ? 'other-currency' : 'paid'];
};

const byPiece = pieces.map((piece) => `by-${piece}`);

/** What a price may still be where a source does not give it for the whole course, in a currency that we have a rate for. */
const pricesLeftOpen = (course: Course): readonly string[] => {
  const [value = ''] = priceValues(course);
  const bands = prices.map(({ id }) => id);
  if (value === 'paid') return [...bands, ...byPiece, 'other-currency'];
  if (value === 'free-for-some') return ['free', ...bands, ...byPiece, 'other-currency', 'paid'];
  if (value === 'other-currency') return bands;
  if (!byPiece.includes(value)) return [];
  // Who pays by the piece pays for one at least.
  const least = leastPounds(course) ?? 0;
  return prices.filter(({ below }) => below > least).map(({ id }) => id);
};

const entryValues = ({ entry }: Course): string[] => {
  if (!entry) return [];
  if (entry.openTo) return ['some-countries'];
  const asked = askedFor(entry);
  return asked ? [asked === 'nothing' ? 'anyone' : 'asks-for-something'] : [];
};

const accrediting = new Set(['accredits', 'approves', 'regulates']);
const recognising = new Set(['recognises', 'exempts', 'endorses']);

const recognitionValues = ({ recognition = [], qualityAssurance }: Course): string[] => [
  ...(recognition.some(({ kind }) => kind && accrediting.has(kind)) ? ['accredited'] : []),
  ...(recognition.some(({ kind }) => kind && recognising.has(kind)) ? ['recognised'] : []),
  ...(qualityAssurance && qualityAssurance.kind !== 'provider' ? ['quality-checked'] : []),
];

/** Names by id of what the courses of a list refer to, gathered once for each list. */
const namesAmong = (pairsOf: (course: Course) => readonly { readonly id: string; readonly name: string }[]) => {
  const made = new WeakMap<readonly Course[], ReadonlyMap<string, string>>();
  return (value: string, courses: readonly Course[]): string => {
    let names = made.get(courses);
    if (!names) {
      names = new Map(courses.flatMap(pairsOf).map(({ id, name }) => [id, name]));
      made.set(courses, names);
    }
    return names.get(value) ?? value;
  };
};

/** The facets, knock-out facts and the widest choices first. Pages, search filters, forms and addresses read this table. */
export const facets: readonly Facet[] = [
  {
    key: 'price',
    label: words.labels.price,
    question: factQuestions.price,
    values: priceValues,
    name: nameIn(words.prices),
    leavesOpen: pricesLeftOpen,
    includes: { free: { values: ['free-to-study'], note: words.alsoFreeToStudy } },
    order: [
      'free',
      'free-to-study',
      'free-for-some',
      ...prices.map(({ id }) => id),
      ...byPiece,
      'other-currency',
      'paid',
    ],
    bands: prices,
  },
  weeklyFacet,
  {
    key: 'entry',
    label: words.labels.entry,
    question: factQuestions.entry,
    values: entryValues,
    name: nameIn(words.entry),
    order: Object.keys(words.entry),
  },
  {
    key: 'country',
    label: words.labels.country,
    values: ({ provider }) => (provider.country ? [provider.country] : []),
    name: (value) => countryName(value),
    path: countryPath,
  },
  {
    key: 'language',
    label: words.labels.language,
    question: factQuestions.language,
    values: ({ languages }) => languages ?? [],
    name: (value) => sentenceCase(languageName(value)),
  },
  {
    key: 'type',
    label: words.labels.type,
    values: ({ type }) => [type],
    name: (value) => sentenceCase(courseKinds.find(({ id }) => id === value)?.many ?? value),
    order: courseKinds.map(({ id }) => id),
    path: (value) => typePath(value as Course['type']),
  },
  {
    key: 'subject',
    label: words.labels.subject,
    values: ({ subjects }) => subjects.map(({ id }) => id),
    name: namesAmong(({ subjects }) => subjects),
    path: (value) => subjectPath({ id: value }),
  },
  {
    key: 'mode',
    label: words.labels.mode,
    question: factQuestions.mode,
    values: ({ delivery }) => modesOf(delivery),
    name: (value) => modeLabel(value as NonNullable<Course['delivery']['mode']>),
    order: deliveryKinds.map(({ id }) => id),
    path: (value) => modePath(value as NonNullable<Course['delivery']['mode']>),
  },
  {
    key: 'level',
    label: words.labels.level,
    question: factQuestions.level,
    values: (course) => [stageOf(course)].filter((stage) => stage !== undefined),
    name: (value) => stageLabel(value as StageId),
    order: stages.map(({ id }) => id),
    path: (value) => stagePath(value as StageId),
  },
  lengthFacet,
  bandFacet('hours', factQuestions.time, hours, (course) => totalHours(course)?.hours),
  {
    key: 'credits',
    label: words.labels.credits,
    question: factQuestions.credit,
    values: creditValues,
    name: nameIn(words.credits),
    order: [...credits.map(({ id }) => id), 'own-points'],
    bands: credits,
  },
  {
    key: 'provider',
    label: words.labels.provider,
    values: ({ provider }) => [provider.id],
    name: namesAmong(({ provider }) => [provider]),
    path: (value) => providerPath({ id: value }),
  },
  {
    key: 'recognition',
    label: words.labels.recognition,
    question: factQuestions.recognition,
    values: recognitionValues,
    name: nameIn(words.recognition),
    order: Object.keys(words.recognition),
  },
  {
    key: 'stated',
    label: words.labels.stated,
    values: (course) => disclosureOf(course).known.map(({ key }) => key),
    name: (value) => elements.find(({ key }) => key === value)?.label ?? value,
    order: elements.map(({ key }) => key),
  },
];

/** The value of a month in which courses start each year, without a date. */
export const eachYear = (month: number): string => `each-${String(month).padStart(2, '0')}`;

/** The value of a start of which a source says words and no date: it is known, and leaves open which month it is. */
const inWords = 'in-words';

const startValues = (course: Course, asOf: string): string[] => {
  if (isClosed(course)) return [];
  const open = course.intakes.filter((intake) => isOpen(intake, asOf));
  const values = open.map(({ start }) => (start === 'anytime' ? start : start.slice(0, 7)));
  const dated = new Set(values.map((value) => Number(value.slice(5))));
  const each = course.startMonths?.filter((month) => !dated.has(month)).map(eachYear) ?? [];
  const known = [...new Set([...values.sort(), ...each])];
  return known.length || startWords(course, asOf) === undefined ? known : [inWords];
};

/** When one can next start, which depends on the day that counts as today: any time, a month, or a month of each year. */
const startFacet = (asOf: string): Facet => ({
  key: 'start',
  label: words.labels.start,
  question: factQuestions.start,
  values: (course) => startValues(course, asOf),
  name: (value) => {
    if (value === 'anytime') return words.anyTime;
    if (value === inWords) return words.inWords;
    const [, month] = /^each-(\d\d)$/.exec(value) ?? [];
    return month === undefined ? sentenceCase(formatDate(value)) : words.eachMonth(monthName(Number(month)));
  },
  order: ['anytime', ...Array.from({ length: 12 }, (_, place) => eachYear(place + 1)), inWords],
  leavesOpen: (course) => (startValues(course, asOf)[0] === inWords ? everyValue : []),
  isDated: true,
});

/** How old what we know is, which depends on the day; a course that seems to be over is found only here. */
const ageFacet = (asOf: string): Facet => ({
  key: 'age',
  label: words.labels.age,
  values: (course) => [ageOf(course, asOf)],
  name: (value) => ageNames[value as Age],
  order: ages,
  hides: ['past'],
});

/** All facets, with those that depend on the day, in the order in which forms show them. */
export const facetsAt = (asOf: string): readonly Facet[] =>
  facets.flatMap((facet) => (facet.key === 'recognition' ? [startFacet(asOf), ageFacet(asOf), facet] : [facet]));

/** The facet of a key. */
export const facetOf = (key: string): Facet => {
  const facet = facets.find((row) => row.key === key);
  if (!facet) throw new Error(`facets has no row "${key}": its keys are ${facets.map((row) => row.key).join(', ')}`);
  return facet;
};

export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly path: string | undefined;
}

const counted = new WeakMap<readonly Course[], Map<Facet, readonly FacetValue[]>>();

/**
 * The values of a facet that occur among courses, with their numbers: in the facet's order, else the most frequent
 * first. Counted once for each list: every page of the directory shows the same numbers.
 */
export const countFacet = (facet: Facet, courses: readonly Course[]): readonly FacetValue[] => {
  const known = counted.get(courses) ?? new Map<Facet, readonly FacetValue[]>();
  const values = known.get(facet) ?? countValues(facet, courses);
  counted.set(courses, known.set(facet, values));
  return values;
};

const countValues = (facet: Facet, courses: readonly Course[]): FacetValue[] => {
  const counts = new Map<string, number>();
  for (const course of courses) {
    for (const value of facet.values(course)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const rows = [...counts].map(([value, count]) => ({
    value,
    count,
    name: facet.name(value, courses),
    path: facet.path?.(value),
  }));
  const { order, isDated } = facet;
  if (!order) return rows.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return rows.sort((a, b) => place(a.value) - place(b.value) || (isDated && a.value < b.value ? -1 : 1));
};
