/** Figures about the data on the pages, against a count of the records as the files hold them: nothing of the site's own code counts here. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBuilt } from '../support/site.ts';

interface Dated {
  readonly date?: string;
  readonly quotation?: string;
}
interface Raw {
  readonly provider: string;
  readonly type: string;
  readonly status?: string;
  readonly subjects: readonly string[];
  readonly source: Dated & {
    readonly url?: string;
    readonly kind: string;
    readonly extent?: string;
    readonly checked?: string;
  };
  readonly evidence?: readonly Dated[];
  readonly recorded: string;
  readonly intakes?: readonly { readonly start: string; readonly end?: string }[];
  readonly startMonths?: readonly number[];
  readonly delivery: { readonly mode?: string; readonly choice?: readonly string[] };
  readonly price?: {
    readonly category: string;
    readonly note?: string;
    readonly options?: readonly { readonly amount: unknown }[];
    readonly asOf?: string;
  };
  readonly workload?: { readonly hours?: unknown; readonly of?: string };
  readonly duration?: { readonly of?: string };
  readonly credits?: readonly { readonly of?: string }[];
  readonly levels?: readonly unknown[];
  readonly stage?: string;
  readonly [field: string]: unknown;
}

/** The text of a page's main part, a blank between any two pieces. */
const text = (path: string): string =>
  (/<main[\s\S]*<\/main>/.exec(readBuilt(path).toString('utf8'))?.[0] ?? '')
    .replace(/<(svg|style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1');

const quality = text('/data/quality/');
const home = text('/');
const method = text('/about/method/');

/** The wanted words alone are the message: a page is too long for one. */
const says = (page: string, words: string) => {
  expect(page.includes(words), words).toBe(true);
};

const asOf = new Date(`${/counted as of (\d{1,2} \w+ \d{4})/.exec(quality)?.[1] ?? ''} UTC`).toISOString().slice(0, 10);
const yearsAgo = (years: number) => `${Number(asOf.slice(0, 4)) - years}${asOf.slice(4)}`;
/** The first day that a date of a year, a month or a day can mean: what it is sure to be no older than. */
const first = (date: string) => `${date}-01-01`.slice(0, 10);
/** The last day that such a date can mean; of no month is a later one written. */
const last = (date: string) =>
  `${date}-12-31`.slice(0, Math.max(10, date.length)).replace(/^(\d{4}-\d{2})-12$/, '$1-31');

const records = globSync('content/courses/*/*.json')
  .map((file) => ({
    ...(JSON.parse(readFileSync(file, 'utf8')) as Raw),
    id: file.replace(/^content\/courses\/(.*)\.json$/, '$1'),
  }))
  .filter(({ status }) => status !== 'closed');

const seen = ({ source, evidence = [] }: Raw) =>
  [source.date, source.checked, ...evidence.map(({ date }) => date)]
    .flatMap((date) => (date === undefined ? [] : [first(date)]))
    .sort()
    .at(-1);
const isOver = ({ start, end }: { start: string; end?: string }) =>
  start === 'anytime' ? end !== undefined && last(end) < asOf : last(start) < asOf;
const hasOnlyPast = ({ intakes = [], startMonths }: Raw) =>
  startMonths === undefined && intakes.length > 0 && intakes.every(isOver);
const lastHeardOf = ({ intakes = [] }: Raw) =>
  intakes
    .flatMap(({ start, end = start }) => (end === 'anytime' ? [] : [first(end)]))
    .sort()
    .at(-1);
const age = (record: Raw) => {
  const undated = [hasOnlyPast(record) ? lastHeardOf(record) : undefined, record.recorded];
  const day = seen(record) ?? undated.filter((date) => date !== undefined).sort()[0] ?? '';
  if (hasOnlyPast(record) && day < yearsAgo(2)) return 'past';
  if (day < yearsAgo(1)) return 'older';
  return seen(record) === undefined ? 'undated' : 'checked';
};
const count = (is: (record: Raw) => boolean, among = records) => among.filter(is).length;
const ages = Object.fromEntries(
  ['checked', 'undated', 'older', 'past'].map((key) => [key, count((record) => age(record) === key)]),
) as Record<'checked' | 'undated' | 'older' | 'past', number>;
const listed = records.filter((record) => age(record) !== 'past');
const all = records.length;

const extent = (wanted?: string) => count(({ source }) => source.extent === wanted);
const withAddress = count(({ source }) => source.url !== undefined);

it.each([
  ['home', home],
  ['method', method],
])('says on the %s page where the facts were read, and how old they are', (_, page) => {
  says(page, `${withAddress} records link the page that the facts were read on; for ${all - withAddress} we`);
  says(
    page,
    `${ages.checked} rest on a page dated within the last year, ${ages.undated} on pages that show no date, ${ages.older} on ones that are or may be older; ${ages.past} seem to be over`,
  );
});

it('says how many records, providers and own pages there are, and how much of the pages was read', () => {
  says(home, `${all} records of courses by ${new Set(records.map(({ provider }) => provider)).size} providers`);
  says(home, `${listed.length} real courses`);
  says(
    method,
    `For ${count(({ source }) => source.kind === 'provider')} of ${all} records that page is the provider’s own`,
  );
  const read = `${extent('whole')} pages were read whole and ${extent('part')} in part; how much was read of the other ${extent()} is`;
  says(method, read);
  says(quality, read);
  says(text('/data/'), `${all} courses by`);
});

it('counts on the home page what each way in leads to', () => {
  const types = {
    'degree courses': 'undergraduate-degree',
    'masters courses': 'masters',
    microcredentials: 'microcredential',
  };
  for (const [words, type] of Object.entries(types))
    says(home, `Search ${words} ${count((row) => row.type === type, listed)} listed`);
  says(
    home,
    `online courses ${count(({ delivery }) => [delivery.mode, ...(delivery.choice ?? [])].includes('online'), listed)} listed`,
  );
  says(home, `Computing and data ${count(({ subjects }) => subjects.includes('computing'), listed)} courses`);
});

it('counts on the quality page how fresh the records are', () => {
  const numbers = {
    'courses recorded': all,
    'with facts that are or may be more than a year old': ages.older + ages.past,
    'of them seem to be over, in no list': ages.past,
    'with a date of a start that has passed': count(({ intakes = [] }) => intakes.some(isOver)),
    'with no start but dates that have passed': count(hasOnlyPast),
    'Months of every year': `${count(({ startMonths, intakes = [] }) => startMonths !== undefined && intakes.every(isOver))} of ${all}`,
  };
  for (const [label, value] of Object.entries(numbers)) says(quality, `${label} ${value}`);
});

it('knows of as many next starts in the table as in the list of fields and on the first page of each language', () => {
  const countOf = (label: string) => Number(new RegExp(`${label} (\\d+) of ${all}`).exec(quality)?.[1]);
  const groups = [
    'A date that is to come',
    'Any time',
    'Months of every year',
    'Words only, such as “second semester”',
  ];
  const sum = groups.reduce((total, label) => total + countOf(label), 0);
  expect(sum).toBe(countOf('Next start'));
  const share = Math.round((sum / all) * 100);
  says(home, `for ${share}% the next start`);
  says(text('/es/'), `el próximo inicio, del ${share}%`);
});

const has = (field: string) => (record: Raw) => record[field] !== undefined;
const stagesOfKind = /degree|^postgraduate|masters|doctorate/;
const known: Record<string, (record: Raw) => boolean> = {
  Description: has('description'),
  'Page of the provider': has('url'),
  'Page that the facts were read on, with its address': ({ source }) => source.url !== undefined,
  Price: has('price'),
  'Amount of the price': ({ price }) =>
    (price?.category === 'free' && !/\b(?:domestic students|course fees)\b/.test(price.note ?? '')) ||
    (price?.options ?? []).some(({ amount }) => amount !== 0),
  'Date of the price': ({ price }) => price?.asOf !== undefined,
  'Total time': ({ workload, duration }) =>
    (workload?.hours !== undefined && workload.of === undefined) ||
    (duration !== undefined && duration.of === undefined),
  Credit: ({ credits }) => credits?.every(({ of }) => of === undefined) ?? false,
  'Level or difficulty': ({ type, ...rest }) =>
    ['levels', 'stage', 'difficulty', 'levelNote'].some((field) => rest[field] !== undefined) ||
    stagesOfKind.test(type),
  Language: has('languages'),
  'How you take part': ({ delivery }) => delivery.mode !== undefined || delivery.choice !== undefined,
  'What you will be able to do': has('learningOutcomes'),
  'How you are assessed': has('assessment'),
  'What you need to enrol': has('entry'),
  'Who checks its quality': has('qualityAssurance'),
  'Who recognises it': has('recognition'),
  'Whether it counts towards more': has('stacking'),
  'What you get': has('credential'),
};

it.each(Object.entries(known))('counts on the quality page of how many courses this is known: %s', (label, is) => {
  says(quality, `${label} ${count(is)} of ${all} `);
});

it('prices in the picture of prices no course that seems to be over', () => {
  const nameOf = ({ title, provider }: Raw) => {
    const { name } = JSON.parse(readFileSync(`content/providers/${provider}.json`, 'utf8')) as { name: string };
    return `${String(title)}, ${name}`;
  };
  const picture = readBuilt('/pictures/price-per-100-hours.csv').toString('utf8');
  const shown = (rows: readonly Raw[]) => rows.map(nameOf).filter((name) => picture.includes(`"${name}",`));
  const now = shown(listed);
  expect(now.length).toBeGreaterThan(0);
  expect(shown(records.filter((row) => age(row) === 'past')).filter((name) => !now.includes(name))).toEqual([]);
});

/** What stands between the tags of a page, its signs as they are read. */
const readable = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) =>
      decimal || hex
        ? String.fromCodePoint(parseInt((decimal ?? hex) as string, decimal ? 10 : 16))
        : (({ amp: '&', lt: '<', gt: '>', quot: '"' } as Record<string, string>)[name as string] ?? entity),
    )
    .replace(/\s+/g, ' ');

it('shows every quotation of a record on the page of its course', () => {
  const missing = records.flatMap(({ id, evidence = [] }) => {
    const quotations = evidence.flatMap(({ quotation }) => quotation ?? []);
    const page = quotations.length ? readable(readBuilt(`/courses/${id}/`).toString('utf8')) : '';
    return quotations.filter((words) => !page.includes(words.replace(/\s+/g, ' '))).map((words) => `${id}: ${words}`);
  });
  expect(missing).toEqual([]);
});

/** Words that say that a source is silent on the course; what they may say of the page itself is left out. */
const silence =
  /\b(?:do|does|did) not (?:say|state|mention|name|tell|specify)\b|\bnot (?:said|stated|mentioned|specified)\b|\b(?:says?|said|states?) nothing\b|\bno (?!date|year|licence)\w+ is (?:mentioned|stated|named|said)\b/i;
const ownTexts = (value: unknown, key = ''): string[] =>
  typeof value === 'string'
    ? /^(?:description|text|.*note)$/i.test(key)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => ownTexts(inner, Array.isArray(value) ? key : name))
      : [];

it('claims in no words that a source is silent that was not read whole', () => {
  const claims = records
    .filter(({ source }) => source.extent !== 'whole')
    .flatMap((record) =>
      ownTexts(record)
        .filter((words) => silence.test(words))
        .map((words) => `${record.id}: ${words}`),
    );
  expect(claims).toEqual([]);
});

it('has no next start in small print of a course of which it says that none is known', () => {
  const both = records.filter(
    ({ id, status }) =>
      status !== 'paused' && /<p[^>]*>Next start: /.test(readBuilt(`/courses/${id}/`).toString('utf8')),
  );
  expect(both.map(({ id }) => id)).toEqual([]);
});

it('gives no figure twice under one name', () => {
  const rows = [...quality.matchAll(/([A-Z][^.|0-9]{4,60}) (\d+) of \d+ /g)].map(([, label = '', value = '']) => ({
    label,
    value,
  }));
  const several = [...Map.groupBy(rows, ({ label }) => label)].filter(
    ([, values]) => new Set(values.map(({ value }) => value)).size > 1,
  );
  expect(several).toEqual([]);
});
