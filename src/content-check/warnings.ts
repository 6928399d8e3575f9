/** What the build does not refuse and an editor should look at all the same. */
import { hasOnlyPastIntakes, factsDay, isStale, overIntakes } from '#domain/data-quality.ts';
import { formatDate } from '#domain/dates.ts';
import { lower, upper } from '#domain/quantity.ts';
import { courseSchema, type CourseRecord } from '#schemas/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { ProviderRecord } from '#schemas/provider.ts';
import { tokens } from '#text/tokens.ts';
import { formatPath, show, valueAt, type Problem } from './problem.ts';
import type { Entry } from './read.ts';

export const warningKinds = [
  'stale-facts',
  'past-intakes',
  'suspected-duplicate',
  'hours-contradict-credit',
  'reserved-word',
  'price-without-date',
  'empty-description',
  'provider-without-register',
] as const;

export interface Warning extends Problem {
  readonly kind: (typeof warningKinds)[number];
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

/** @param asOf the day to compare with, as `YYYY-MM-DD` */
export const checkWarnings = (entries: readonly Entry[], asOf: string): Warning[] => {
  const warnings: Warning[] = [];
  const of = (collection: Entry['collection']) =>
    entries.filter((entry) => entry.collection === collection && entry.isValid);
  const add = (kind: Warning['kind'], entry: Entry, path: readonly PropertyKey[], found: unknown, wanted: string) =>
    warnings.push({
      kind,
      file: entry.file,
      line: entry.lineOf(path),
      field: formatPath(path) || undefined,
      found: show(found),
      wanted,
    });
  const records = new Map(of('courses').map((entry) => [entry, courseSchema.parse(entry.data)]));
  const record = (entry: Entry): CourseRecord => records.get(entry) ?? courseSchema.parse(entry.data);
  const systems = new Map(of('creditSystems').map(({ id, data }) => [id, data as unknown as CreditSystemRecord]));
  const providers = new Map(of('providers').map(({ id, data }) => [id, data as unknown as ProviderRecord]));
  const courses = of('courses').filter((entry) => record(entry).status !== 'closed');

  for (const entry of courses) {
    const course = record(entry);
    if (isStale(course, asOf)) {
      const path = course.source.date === undefined ? ['recorded'] : ['source', 'date'];
      add(
        'stale-facts',
        entry,
        path,
        valueAt(course, path),
        `facts read again: they are of ${formatDate(factsDay(course) ?? '')}, more than a year before ${formatDate(asOf)}`,
      );
    }
    const over = overIntakes(course, asOf);
    const first = over[0];
    if (first) {
      const index = course.intakes.indexOf(first);
      const every = hasOnlyPastIntakes(course, asOf);
      add(
        'past-intakes',
        entry,
        ['intakes', index, 'start'],
        first.start,
        `${every ? 'a coming intake: all' : 'no further mention:'} ${over.length} of ${course.intakes.length} intakes ${over.length === 1 ? 'is' : 'are'} over`,
      );
    }

    const hours = course.workload?.hours;
    for (const [index, { system, value }] of (course.credits ?? []).entries()) {
      const rate = systems.get(system)?.hoursPerCredit;
      if (hours === undefined || rate === undefined || !systems.get(system)?.academic) continue;
      const least = lower(value) * lower(rate);
      const most = upper(value) * upper(rate);
      if (upper(hours) < least * (1 - tolerance) || lower(hours) > most * (1 + tolerance)) {
        add(
          'hours-contradict-credit',
          entry,
          ['credits', index],
          { system, value, hours },
          `hours and credit that agree: ${show(value)} of ${system} stand for ${least === most ? least : `${least} to ${most}`} hours, and ${show(hours)} are given`,
        );
      }
    }

    const country = course.awardingBody?.country ?? providers.get(course.provider)?.country;
    const word =
      course.type === 'microcredential' && country === 'NZ' ? reservedWords.exec(course.title)?.[0] : undefined;
    if (word !== undefined) {
      add(
        'reserved-word',
        entry,
        ['title'],
        course.title,
        `a title without "${word}", which New Zealand reserves (NZQA listing rule 6): check the provider’s page`,
      );
    }
    if (
      course.price &&
      course.price.options.some(({ amount }) => amount !== 0) &&
      (course.price.asOf ?? course.source.date) === undefined
    ) {
      add(
        'price-without-date',
        entry,
        ['price'],
        course.price,
        'price.asOf: the date or year for which the price was stated',
      );
    }
    if (!course.description?.trim())
      add('empty-description', entry, [], course.title, 'a description, in a sentence or two');
  }

  for (const entry of of('providers')) {
    if (!(entry.data as unknown as ProviderRecord).register) {
      add(
        'provider-without-register',
        entry,
        [],
        entry.data['name'],
        'the official register in which one can look the provider up, where there is one',
      );
    }
  }

  const seen = new Map<string, Entry>();
  for (const entry of courses) {
    const { title, provider, url, type, delivery } = record(entry);
    for (const [key, words] of [
      [
        `title ${provider} ${plainTitle(title)} ${type} ${delivery.mode}`,
        'the same title, kind and mode of one provider',
      ],
      ...(url === undefined ? [] : [[`url ${plainUrl(url)} ${plainTitle(title)}`, 'the same page and title'] as const]),
    ] as const) {
      const first = seen.get(key);
      if (first && first !== entry && first.file !== entry.file) {
        if (warnings.some(({ kind, file }) => kind === 'suspected-duplicate' && file === entry.file)) continue;
        add('suspected-duplicate', entry, ['title'], title, `one record a course: ${first.file} has ${words}`);
      } else seen.set(key, entry);
    }
  }
  return warnings.sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));
};

/** The warnings as text, grouped by file, with a count by kind at the end. */
export const formatWarnings = (warnings: readonly Warning[]): string => {
  const blocks = [...Map.groupBy(warnings, ({ file }) => file)].map(([file, list]) =>
    [
      file,
      ...list.map(
        ({ line, field, found, wanted, kind }) =>
          `  ${[line === undefined ? undefined : `line ${line}`, field].filter(Boolean).join(', ') || 'whole file'} (${kind})\n    found:  ${found ?? ''}\n    better: ${wanted}`,
      ),
    ].join('\n'),
  );
  const counts = warningKinds
    .map((kind) => [kind, warnings.filter((warning) => warning.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
  const width = Math.max(0, ...counts.map(([, count]) => String(count).length));
  return `${blocks.join('\n\n')}\n\n${warnings.length} warning${warnings.length === 1 ? '' : 's'}; none of them stops a build:\n${counts.map(([kind, count]) => `  ${String(count).padStart(width)}  ${kind}`).join('\n')}`;
};
