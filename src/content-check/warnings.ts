/** What the build does not refuse and an editor should look at all the same. */
import { ageOf, hasOnlyPastIntakes, newestDate, overIntakes } from '#domain/age.ts';
import { formatDate, yearsBefore } from '#domain/dates.ts';
import { ofCourse, weeksOf } from '#domain/duration.ts';
import { coursesAmong } from '#domain/join.ts';
import { formatQuantity, lower, upper } from '#domain/quantity.ts';
import type { CourseRecord } from '#schemas/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { CurrencyRateRecord } from '#schemas/currency-rate.ts';
import type { FundingSchemeRecord } from '#schemas/funding-scheme.ts';
import type { ProviderRecord } from '#schemas/provider.ts';
import { tokens } from '#text/tokens.ts';
import { keysOf } from '#text/keys.ts';
import { checkFacts, factWarningKinds, isRefused, isWarning } from './fact-warnings.ts';
import { addressWanted, hasAddress } from './has-address.ts';
import { isOfOwner, isSameOwner, oddHost } from './hosts.ts';
import { formatPath, show, valueAt, type Path, type Problem } from './problem.ts';
import { entriesOf, recordsOf, type Entry } from './entry.ts';

export const warningKinds = [
  'stale-facts',
  'past-intakes',
  'suspected-duplicate',
  'same-name',
  'hours-contradict-credit',
  'reserved-word',
  'price-without-date',
  'empty-description',
  'without-address',
  'odd-size',
  'provider-without-register',
  ...factWarningKinds,
  'old-rate',
  'odd-host',
  'other-host',
  'whole-of-other-page',
] as const;

/** What may be said of a translation: beside the remarks on records, which stand on a page of the site. */
export const translationKind = 'translation-behind';

export interface Warning extends Problem {
  readonly kind: (typeof warningKinds)[number] | typeof translationKind;
}

/**
 * Words that the title of a New Zealand microcredential must not hold where they could mislead
 * (NZQA, Qualification and Micro-credential Listing and Operational Rules 2022, rule 6).
 */
const reservedWords =
  /\b(?:New Zealand|national|diploma|degree|bachelor(?:['’]s|s)?|master(?:['’]s|s)?|doctor(?:al|ate)?|under-?graduate|post-?graduate)\b/i;

/** A contradiction begins where hours and credit are more than a fifth apart. */
const tolerance = 0.2;

/** A title by its words alone: the same course entered twice differs in little more. */
const plainTitle = (title: string): string => tokens(title.replace(/&/g, ' and ')).join(' ');

const plainUrl = (url: string): string =>
  url
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** What the remarks are made from, besides the record itself. */
interface Context {
  /** The day to compare with, as `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly systems: ReadonlyMap<string, CreditSystemRecord>;
  readonly providers: ReadonlyMap<string, ProviderRecord>;
}

/** What is odd about a record: where, what stands there, and what would be better. */
interface Oddity {
  readonly path: Path;
  readonly found: unknown;
  readonly wanted: string;
}

type Kind = (typeof warningKinds)[number];

/** A remark without its line, which costs reading the file again. */
export interface Remark extends Oddity {
  readonly kind: Kind;
  readonly entry: Entry;
}

const staleFacts = (course: CourseRecord, { asOf }: Context): Oddity[] => {
  if (!['older', 'past'].includes(ageOf(course, asOf))) return [];
  const path = course.source.date === undefined ? ['recorded'] : ['source', 'date'];
  return [
    {
      path,
      found: valueAt(course, path),
      wanted: `facts read again: they are of ${formatDate(newestDate(course, asOf))}, more than a year before ${formatDate(asOf)}`,
    },
  ];
};

const pastIntakes = (course: CourseRecord, { asOf }: Context): Oddity[] => {
  const over = overIntakes(course, asOf);
  const first = over[0];
  if (!first) return [];
  const every = hasOnlyPastIntakes(course, asOf);
  return [
    {
      path: ['intakes', course.intakes.indexOf(first), 'start'],
      found: first.start,
      wanted: `${every ? 'a coming intake: all' : 'no further mention:'} ${over.length} of ${course.intakes.length} intakes ${over.length === 1 ? 'is' : 'are'} over`,
    },
  ];
};

const hoursAgainstCredit = ({ workload, credits = [] }: CourseRecord, { systems }: Context): Oddity[] =>
  credits.flatMap(({ system, value }, index) => {
    const hours = ofCourse(workload)?.hours;
    const { hoursPerCredit: rate, academic } = systems.get(system) ?? {};
    if (hours === undefined || rate === undefined || !academic) return [];
    const least = lower(value) * lower(rate);
    const most = upper(value) * upper(rate);
    if (upper(hours) >= least * (1 - tolerance) && lower(hours) <= most * (1 + tolerance)) return [];
    return [
      {
        path: ['credits', index],
        found: { system, value, hours },
        wanted: `hours and credit that agree: ${formatQuantity(value)} of ${system} stand for ${formatQuantity(least === most ? least : { min: least, max: most })} hours, and ${formatQuantity(hours)} are given`,
      },
    ];
  });

const reservedWord = (course: CourseRecord, { providers }: Context): Oddity[] => {
  const country = course.awardingBody?.country ?? providers.get(course.provider)?.country;
  if (course.type !== 'microcredential' || country !== 'NZ') return [];
  const word = reservedWords.exec(course.title)?.[0];
  return word === undefined
    ? []
    : [
        {
          path: ['title'],
          found: course.title,
          wanted: `a title without "${word}", which New Zealand reserves (NZQA listing rule 6): check the provider’s page`,
        },
      ];
};

const priceWithoutDate = ({ price, source }: CourseRecord): Oddity[] =>
  price?.options.some(({ amount }) => amount !== 0) && (price.asOf ?? source.date) === undefined
    ? [{ path: ['price'], found: price, wanted: 'price.asOf: the date or year for which the price was stated' }]
    : [];

const emptyDescription = ({ title, description }: CourseRecord): Oddity[] =>
  description?.trim() ? [] : [{ path: [], found: title, wanted: 'a description, in a sentence or two' }];

const withoutAddress = (course: CourseRecord): Oddity[] =>
  hasAddress(course) ? [] : [{ path: ['url'], found: course.url, wanted: addressWanted }];

/** Most years that a course may take, and most hours: a doctorate beside work, a degree with all of its own study. */
const most = { years: 12, hours: 10_000 };

/** Sizes that no course has, and titles without a word. */
const oddSize = ({ title, workload, duration }: CourseRecord): Oddity[] => {
  const odd = (path: Path, found: unknown, wanted: string): Oddity => ({ path, found, wanted });
  const { hours, hoursPerWeek } = workload ?? {};
  const isNone = (value: Parameters<typeof upper>[0] | undefined) => value !== undefined && upper(value) === 0;
  const weeks = weeksOf(duration) ?? 0;
  return [
    ...(/\p{L}/u.test(title) ? [] : [odd(['title'], title, 'the name of the course in words')]),
    ...(duration && (isNone(duration.value) || upper(weeks) > most.years * 53)
      ? [
          odd(
            ['duration'],
            duration,
            `a length above nothing and of at most ${most.years} years: look at the number and its unit`,
          ),
        ]
      : []),
    ...(hours !== undefined && (isNone(hours) || upper(hours) > most.hours)
      ? [
          odd(
            ['workload', 'hours'],
            hours,
            `hours above nothing and at most ${formatQuantity(most.hours)}: look at the number`,
          ),
        ]
      : []),
    ...(isNone(hoursPerWeek) ? [odd(['workload', 'hoursPerWeek'], hoursPerWeek, 'hours a week above nothing')] : []),
  ];
};

const withoutRegister = ({ name, register }: ProviderRecord): Oddity[] =>
  register
    ? []
    : [
        {
          path: [],
          found: name,
          wanted: 'the official register in which one can look the provider up, where there is one',
        },
      ];

const oldRate = ({ day }: CurrencyRateRecord, { asOf }: Context): Oddity[] =>
  day < yearsBefore(asOf, 1)
    ? [{ path: ['day'], found: day, wanted: 'a rate of the last year: read it again, with its day' }]
    : [];

const schemeToCome = ({ read }: FundingSchemeRecord, { asOf }: Context): Oddity[] =>
  read > asOf ? [{ path: ['read'], found: read, wanted: `a day that has been: ${asOf} counts as today` }] : [];

const rateToCome = ({ day }: CurrencyRateRecord, { asOf }: Context): Oddity[] =>
  day > asOf ? [{ path: ['day'], found: day, wanted: `a day that has been: ${asOf} counts as today` }] : [];

/** What is looked at in each course by itself. */
const courseRules = {
  'stale-facts': staleFacts,
  'past-intakes': pastIntakes,
  'hours-contradict-credit': hoursAgainstCredit,
  'reserved-word': reservedWord,
  'price-without-date': priceWithoutDate,
  'empty-description': emptyDescription,
  'without-address': withoutAddress,
  'odd-size': oddSize,
} satisfies Partial<Record<Kind, (course: CourseRecord, context: Context) => Oddity[]>>;

/** What tells a course from others, and the file in which it stands. */
export interface KnownCourse extends Pick<CourseRecord, 'title' | 'provider' | 'url' | 'type'> {
  readonly file: string;
  readonly mode: CourseRecord['delivery']['mode'];
}

/** What courses are the same by, in words. */
const sameness = ({ title, provider, url, type, mode }: KnownCourse): (readonly [key: string, words: string])[] => {
  const plain = plainTitle(title);
  return [
    [`title ${provider} ${plain} ${type} ${mode}`, 'the same title, kind and mode of one provider'],
    ...(url === undefined ? [] : [[`url ${plainUrl(url)} ${plain}`, 'the same page and title'] as const]),
  ];
};

/** What courses of one name have in common, whatever their kind and however one takes part; nothing where none is written. */
const nameKey = ({ title, provider }: Pick<KnownCourse, 'title' | 'provider'>): string | undefined => {
  const plain = plainTitle(title);
  return plain === '' ? undefined : `${provider} ${plain}`;
};

/** A course of the same provider and title, whatever its kind and however one takes part. */
export const findSameName = (
  named: Pick<KnownCourse, 'title' | 'provider'>,
  known: readonly KnownCourse[],
): KnownCourse | undefined => {
  const key = nameKey(named);
  return key === undefined ? undefined : known.find((one) => nameKey(one) === key);
};

/** Courses that may be one and the same, each with the first of its kind, and those that are only called as another. */
const findDuplicates = (
  courses: readonly (readonly [Entry, CourseRecord])[],
  known: readonly KnownCourse[],
): Remark[] => {
  const seen = new Map<string, string>();
  const take = (course: KnownCourse) =>
    sameness(course).flatMap(([key, words]) => {
      const first = seen.get(key);
      if (first !== undefined) return [{ first, words }];
      seen.set(key, course.file);
      return [];
    })[0];
  known.forEach(take);
  const names = new Map<string, string>();
  /** The first course of a provider and title. */
  const namesake = (course: Pick<KnownCourse, 'title' | 'provider' | 'file'>) => {
    const key = nameKey(course);
    if (key === undefined) return undefined;
    const first = names.get(key);
    if (first === undefined) names.set(key, course.file);
    return first;
  };
  known.forEach(namesake);
  return courses.flatMap(([entry, course]): Remark[] => {
    const one = { ...course, file: entry.file, mode: course.delivery.mode };
    const [found, first] = [take(one), namesake(one)];
    const remark = { entry, path: ['title'], found: course.title };
    if (found)
      return [
        {
          ...remark,
          kind: 'suspected-duplicate',
          wanted: `one record a course: ${found.first} has ${found.words}`,
        },
      ];
    return first === undefined
      ? []
      : [
          {
            ...remark,
            kind: 'same-name',
            wanted: `a look whether it is the course of ${first}, which has the same title and provider: one record a course, or a title that says how they differ`,
          },
        ];
  });
};

/** Every address of a record, with its place. */
const addressesIn = (value: unknown, path: Path = []): { path: Path; url: string }[] => {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? [{ path, url: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    addressesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const oddHosts = (entry: Entry): Oddity[] =>
  addressesIn(entry.data).flatMap(({ path, url }) => {
    const odd = oddHost(url);
    return odd === undefined ? [] : [{ path, found: url, wanted: odd }];
  });

/** A course that names no platform and whose page is of another than its provider. */
const otherHost = ({ url, platform }: CourseRecord, provider: ProviderRecord | undefined): Oddity[] =>
  url !== undefined && platform === undefined && provider?.url !== undefined && isSameOwner(url, provider.url) === false
    ? [
        {
          path: ['url'],
          found: url,
          wanted: `a page of ${new URL(provider.url).hostname}, or the platform that it is on`,
        },
      ]
    : [];

/** A whole reading of something that is not the provider's own page of the course: its silence says nothing. */
const wholeOfOtherPage = ({ source, url }: CourseRecord, provider: ProviderRecord | undefined): Oddity[] => {
  if (source.extent !== 'whole') return [];
  const isOwn = source.kind === 'provider' && source.url !== undefined && isOfOwner(source.url, [url, provider?.url]);
  return isOwn
    ? []
    : [
        {
          path: ['source', 'extent'],
          found: `whole, of ${source.url ?? source.name} (${source.kind})`,
          wanted:
            '"part": only after the provider’s own page of the course was read whole may a page of ours say that the provider does not state something; or the address of that page in source.url, where it is the one that was read',
        },
      ];
};

/**
 * Everything that an editor should look at, without lines.
 * @param asOf the day to compare with, as `YYYY-MM-DD`
 * @param known courses that are not among the entries and that one of them may repeat
 */
export const findRemarks = (entries: readonly Entry[], asOf: string, known: readonly KnownCourse[] = []): Remark[] => {
  const context = { asOf, systems: recordsOf(entries, 'creditSystems'), providers: recordsOf(entries, 'providers') };
  const courses = entriesOf(entries, 'courses').flatMap((entry): [Entry, CourseRecord][] =>
    entry.record && entry.record.status !== 'closed' ? [[entry, entry.record]] : [],
  );
  const joined = new Map(coursesAmong(entries).map((course) => [course.id, course]));
  const remark = (kind: Kind, entry: Entry) => (oddity: Oddity) => ({ kind, entry, ...oddity });
  return [
    ...courses.flatMap(([entry, course]) =>
      keysOf(courseRules).flatMap((kind) => courseRules[kind](course, context).map(remark(kind, entry))),
    ),
    ...entriesOf(entries, 'providers').flatMap((entry) =>
      entry.record ? withoutRegister(entry.record).map(remark('provider-without-register', entry)) : [],
    ),
    ...entriesOf(entries, 'fundingSchemes').flatMap((entry) =>
      entry.record ? schemeToCome(entry.record, context).map(remark('date-after-build', entry)) : [],
    ),
    ...entriesOf(entries, 'currencyRates').flatMap((entry) =>
      entry.record
        ? [
            ...oldRate(entry.record, context).map(remark('old-rate', entry)),
            ...rateToCome(entry.record, context).map(remark('date-after-build', entry)),
          ]
        : [],
    ),
    ...courses.flatMap(([entry]) => {
      const course = joined.get(entry.id);
      return (course ? checkFacts(course, entry.data, asOf) : []).filter(isWarning).map(({ kind, path, wanted }) => ({
        kind,
        entry,
        path,
        found: valueAt(entry.data, path),
        wanted,
      }));
    }),
    ...(['courses', 'providers', 'sources'] as const).flatMap((name) =>
      entriesOf(entries, name).flatMap((entry: Entry) => oddHosts(entry).map(remark('odd-host', entry))),
    ),
    ...courses.flatMap(([entry, course]) =>
      otherHost(course, context.providers.get(course.provider)).map(remark('other-host', entry)),
    ),
    ...courses.flatMap(([entry, course]) =>
      wholeOfOtherPage(course, context.providers.get(course.provider)).map(remark('whole-of-other-page', entry)),
    ),
    ...findDuplicates(courses, known),
  ];
};

/** The same with lines, by file and line. */
export const checkWarnings = (entries: readonly Entry[], asOf: string, known: readonly KnownCourse[] = []): Warning[] =>
  findRemarks(entries, asOf, known)
    .map(({ kind, entry, path, found, wanted }) => ({
      kind,
      file: entry.file,
      line: entry.lineOf(path),
      field: formatPath(path) || undefined,
      found: show(found),
      wanted,
    }))
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));

/** What of the facts of courses a build refuses: see `isRefused`. */
export const checkRefused = (entries: readonly Entry[], asOf: string): Problem[] => {
  const joined = new Map(coursesAmong(entries).map((course) => [course.id, course]));
  return entriesOf(entries, 'courses').flatMap((entry) => {
    const course = joined.get(entry.id);
    const found = course ? checkFacts(course, entry.data, asOf).filter(isRefused) : [];
    return found.map(({ path, wanted }) => ({
      file: entry.file,
      line: entry.lineOf(path),
      field: formatPath(path) || undefined,
      found: show(valueAt(entry.data, path)),
      wanted,
    }));
  });
};

/** Most warnings of a kind that are told each by itself: what is rare is a mistake in one record, not a gap in all. */
const few = 20;

/**
 * The number of warnings of each kind: each of them below it where they are few, else the first as an example; all of
 * them, grouped by file, before that where asked.
 */
export const formatWarnings = (warnings: readonly Warning[], all = false): string => {
  const where = ({ line, field }: Warning) =>
    [line === undefined ? undefined : `line ${line}`, field].filter(Boolean).join(', ') || 'whole file';
  const blocks = [...Map.groupBy(all ? warnings : [], ({ file }) => file)].map(([file, list]) =>
    [
      file,
      ...list.map((warning) =>
        `  ${where(warning)} (${warning.kind})\n    found:  ${warning.found ?? ''}\n    better: ${warning.wanted}\n`.trimEnd(),
      ),
    ].join('\n'),
  );
  const kinds = [...warningKinds, translationKind].flatMap((kind) => {
    const list = warnings.filter((warning) => warning.kind === kind);
    const [first] = list;
    return first ? [{ kind, count: list.length, told: list.length > few ? [first] : list }] : [];
  });
  const width = Math.max(0, ...kinds.map(({ count }) => String(count).length));
  return [
    ...blocks.flatMap((block) => [block, '']),
    `${warnings.length} warning${warnings.length === 1 ? '' : 's'}; none of them stops a build${all ? '' : ' (--all lists them)'}:`,
    ...kinds.flatMap(({ kind, count, told }) => [
      `  ${String(count).padStart(width)}  ${kind}`,
      ...(all ? [] : told).map(
        (warning) =>
          `  ${' '.repeat(width)}    ${count > few ? 'such as ' : ''}${warning.file}, ${where(warning)}: better ${warning.wanted}`,
      ),
    ]),
  ].join('\n');
};
