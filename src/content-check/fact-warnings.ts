/** What makes a page say more, or less, than its record knows: each remark with the path that it is about. */
import type { Course } from '#domain/course.ts';
import { firstDay } from '#domain/dates.ts';
import { ownAwarder } from '#domain/own-award.ts';
import { upper } from '#domain/quantity.ts';
import { shownTexts } from '#domain/shown.ts';
import { valueAt, type Path } from './problem.ts';

export interface Remark<Kind extends string> {
  readonly kind: Kind;
  readonly path: Path;
  readonly wanted: string;
}

/**
 * What a record may not say: it would show the provider's silence as more than we know, a proof that proves something else,
 * or an outcome that is none. No record of the site may break these, so they are refused.
 */
const refused = [
  'evidence-without-address',
  'evidence-for-nothing',
  'evidence-contradicts-unit',
  'evidence-contradicts-value',
  'evidence-after-reading',
  'silence-without-whole',
  'outcome-repeats-title',
  'outcome-is-question',
  'outcome-twice',
] as const;
const refusedKinds: ReadonlySet<string> = new Set(refused);

type RefusedRemark = Remark<(typeof refused)[number]>;

export const factWarningKinds = [
  'note-not-shown',
  'number-of-many',
  'note-names-other-page',
  'award-of-several',
  'weekly-hours',
  'mode-not-said',
  'date-after-build',
  'recorded-before-reading',
] as const;

type FactWarning = Remark<(typeof factWarningKinds)[number]>;
type FactRemark = FactWarning | RefusedRemark;

/** Whether a remark is one for which a record is refused, and no warning. */
export const isRefused = (remark: FactRemark): remark is RefusedRemark => refusedKinds.has(remark.kind);

/** Whether a remark is a warning. */
export const isWarning = (remark: FactRemark): remark is FactWarning => !isRefused(remark);

/** Every text of a record under names, with its path. */
const textsNamed = (value: unknown, name: RegExp, path: Path = []): { path: Path; text: string }[] => {
  if (Array.isArray(value)) return value.flatMap((row, index) => textsNamed(row, name, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    name.test(key) && typeof inner === 'string'
      ? [{ path: [...path, key], text: inner }]
      : textsNamed(inner, name, [...path, key]),
  );
};

const notes = /^note$/;

/** Names of the fields that hold words of ours. */
const ownWords = /^(?:description|text|note|levelNote|startNote)$/;

/** What a text may say to be missing all the same: it speaks of the page, not of the course. */
const ofThePage = '(?:(?:a|an|any|the|its|other|more) )?(?:date|year|licen[cs]e)\\b';

/** Words that say that somebody is silent. */
const silence = new RegExp(
  [
    `\\b(?:(?:do|does|did) not|doesn[’']t|don[’']t|didn[’']t) (?:say|state|mention|name|tell|show|list|specify)\\b(?! ${ofThePage})`,
    `\\bnot (?:said|stated|mentioned|named|specified)\\b`,
    `\\b(?:says?|said|states?) nothing\\b`,
    `\\b(?:says|states|mentions|names|named|specifies|shows) no (?!${ofThePage})\\w`,
    `\\bno (?!${ofThePage})[\\w\\s]{2,40}? (?:is|are|was|were) (?:mentioned|stated|named|specified|said|given)\\b`,
  ].join('|'),
  'i',
);

/** Words by which several award a course together, or another awards it than the one that offers it. */
const ofSeveral =
  /\b(?:joint|double|dual|multiple)[- ](?:degree|award|diploma|masters?|programme|certificate)|\b(?:jointly|validated|conferred|accredited and awarded) (?:awarded )?(?:by|with)\b/i;

/** Whether a text says so: one that names the provider itself as who awards it does not. */
const saysOfSeveral = (text: string, provider: string): boolean =>
  ofSeveral.test(text) || (/\bawarded by\b/i.test(text) && !text.includes(provider));

/** Words by which a source gives one range for many courses, or a number for a part of one. */
const ofMany =
  /\b(?:range|typical|usual|average)\b.{0,40}\b(?:all|courses|programmes|micro-?credentials)\b|\bas a group\b/i;

/** Words by which a note says that something was read elsewhere than on the record's page. */
const readElsewhere =
  /\b(?:is|are|was|were) from\b|\b(?:was|were) read (?:in|on)\b|\bfrom (?:the|an?) [^.;]*\b(?:page|listing)\b|\((?:handbook|catalogue|listing|news)\b[^)]*\)/i;

/** Whether a record says of a field, or of any where none is named, that it was read on another page than its own. */
const hasOtherPage = ({ source, evidence = [] }: Course, first?: string): boolean =>
  evidence.some(
    ({ field, url, name }) =>
      (first === undefined || field.split('.')[0] === first) &&
      (url === undefined ? name !== undefined : url !== source.url),
  );

/** Words by which a note on the page as a whole names the facts that were read elsewhere. */
const namesOfFields: Readonly<Record<string, RegExp>> = {
  credits: /\bcredits?\b/i,
  duration: /\b(?:weeks|months|length|duration)\b/i,
  price: /\b(?:fees?|prices?|costs?)\b/i,
  workload: /\bhours\b/i,
  levels: /\blevels?\b/i,
  entry: /\b(?:entry|requirements)\b/i,
  intakes: /\b(?:starts?|intakes?)\b/i,
  delivery: /\bmode\b/i,
  skills: /\btopics\b/i,
};

/** The fields that a note on the page as a whole says were read elsewhere; of none that it names, any. */
const readElsewhereFields = (note: string, data: object): (string | undefined)[] => {
  const said = note.split(/(?<=[.;])\s/).filter((sentence) => readElsewhere.test(sentence));
  const named = Object.entries(namesOfFields).flatMap(([field, name]) =>
    field in data && said.some((sentence) => name.test(sentence)) ? [field] : [],
  );
  return named.length ? named : [undefined];
};

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same without the endings of verbs and plurals: "Advancing" is "advance". */
const stems = (text: string): string => plain(text).replace(/(?<=\p{L}{4})(?:ing|ed|es|s|e)\b/gu, '');

/** Whether a text says a title again, in the same words or with at most two more. */
const repeats = (text: string, title: string): boolean => {
  const [words, own] = [stems(text), stems(title)];
  return words === own || (words.includes(own) && words.split(' ').length - own.split(' ').length <= 2);
};

const sayUnit = {
  days: /\bdays?\b/i,
  weeks: /\bweeks?\b(?!end)/i,
  months: /\bmonths?\b/i,
  semesters: /\bsemesters?\b/i,
  years: /\byears?\b/i,
} as const;

const dollars = ['USD', 'AUD', 'NZD', 'CAD', 'HKD', 'SGD'];

const sayCurrency: readonly (readonly [RegExp, readonly string[]])[] = [
  [/£|\b(?:pounds|sterling)\b/i, ['GBP']],
  [/€|\beuros?\b/i, ['EUR']],
  [/US\s?\$|\bU\.?S\.? dollars?\b/i, ['USD']],
  [/A(?:U|UD)?\s?\$|\bAustralian dollars?\b/, ['AUD']],
  [/NZ\s?\$|\bNew Zealand dollars?\b/i, ['NZD']],
  [/CA?\s?\$|\bCanadian dollars?\b/, ['CAD']],
  [/HK\s?\$|\bHong Kong dollars?\b/i, ['HKD']],
  [/(?<![A-Z]\s?)\$/i, dollars],
  [/(?<!\b(?:U\.?S\.?|Australian|New Zealand|Canadian|Hong Kong) )\bdollars?\b/i, dollars],
  ...['GBP', 'EUR', 'CHF', 'SEK', 'NOK', 'DKK', 'ZAR', 'INR', 'MYR', ...dollars].map(
    (code) => [new RegExp(`(?<![A-Z])${code}(?![A-Z])`), [code]] as const,
  ),
];

const sayPer = {
  month: /\b(?:a|per|each|every) month\b|\bmonthly\b/i,
  year: /\b(?:a|per|each|every) year\b|\byearly\b|\bannual(?:ly)?\b/i,
  module: /\b(?:a|per|each|every) (?:module|unit|course unit)\b/i,
  semester: /\b(?:a|per|each|every) (?:semester|term)\b/i,
  credit: /\b(?:a|per|each|every) credit\b/i,
} as const;

const saySystem: Readonly<Record<string, RegExp>> = {
  ects: /\bECTS\b/,
  cats: /\bCATS\b|\bUK credits?\b/i,
  'us-semester': /\bU\.?S\.? credits?\b/i,
  'us-quarter': /\bU\.?S\.? credits?\b/i,
  scqf: /\bSCQF\b/,
};

const weekly = /\bhours?\b[^.]{0,12}\b(?:a|per|each|every) week\b|\bweekly\b/i;

/** What a quotation says of a unit, where that is not what the record says. */
const contradiction = (course: Course, field: string, quotation: string): string | undefined => {
  const [first = '', second] = field.split('.');
  if (first === 'duration' && course.duration) {
    const said = Object.entries(sayUnit).filter(([, say]) => say.test(quotation));
    if (said.length && !said.some(([unit]) => unit === course.duration?.unit))
      return said.map(([unit]) => unit).join(', ');
  }
  if (first === 'workload' && second === 'hours' && weekly.test(quotation)) return 'hours a week';
  if (first === 'workload' && second === 'hoursPerWeek' && /\b(?:in total|altogether|in all)\b/i.test(quotation))
    return 'hours in all';
  if (first === 'credits' && course.credits?.length) {
    const systems = course.credits.map(({ system }) => system.id);
    const said = Object.entries(saySystem).filter(([, say]) => say.test(quotation));
    if (said.length && !said.some(([system]) => systems.includes(system)))
      return said.map(([system]) => system).join(', ');
  }
  if (first === 'price' && course.price?.options.length) {
    const { options } = course.price;
    const said = [...new Set(sayCurrency.flatMap(([say, codes]) => (say.test(quotation) ? codes : [])))];
    if (said.length && !options.some(({ currency }) => said.includes(currency))) return said.join(' or ');
    const per = Object.entries(sayPer).filter(([, say]) => say.test(quotation));
    if (per.length && !per.some(([unit]) => options.some((option) => option.per === unit)))
      return `a price by the ${per.map(([unit]) => unit).join(', ')}`;
  }
  return undefined;
};

const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Dates and years, which are numbers of nothing. */
const dates = /\b\d{4}-\d\d(?:-\d\d)?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|(?<!\d)(?:19|20)\d\d(?![\d.,])/g;

/** Every number that a text may mean: "1,200" and "1 200" are read with and without what divides them. */
export const numbersIn = (text: string): number[] => {
  const written = text.replace(dates, ' ').match(/\d+(?:[.,’'\s]\d{3})*(?:[.,]\d+)?/g) ?? [];
  const read = written.flatMap((digits) => [
    ...digits.split(/\s/),
    digits.replace(/[^\d]/g, ''),
    digits
      .replace(/[.,](?=\d{1,2}$)/, 'p')
      .replace(/[^\dp]/g, '')
      .replace('p', '.'),
    digits.replace(',', '.'),
  ]);
  const spelled = numberWords.flatMap((word, place) =>
    new RegExp(`\\b${word}\\b`, 'i').test(text) ? [String(place + 1)] : [],
  );
  return [...new Set([...read, ...spelled].map(Number).filter(Number.isFinite))];
};

/** Whether a quotation has a number above nothing beside a currency. */
const namesAmount = (quotation: string): boolean =>
  sayCurrency.some(([say]) => say.test(quotation)) && numbersIn(quotation).some((number) => number > 0);

/** The fields of a record whose value is a number, with the place of that number. */
const numberFields: Readonly<Record<string, Path>> = {
  credits: ['credits'],
  price: ['price', 'options'],
  'price.options': ['price', 'options'],
  levels: ['levels'],
  duration: ['duration', 'value'],
  'duration.value': ['duration', 'value'],
  'workload.hours': ['workload', 'hours'],
  'workload.hoursPerWeek': ['workload', 'hoursPerWeek'],
};

/** Numbers that a quotation has instead of the record's: none of them is it, nor are two of them together. */
const otherNumbers = (data: object, field: string, quotation: string): number[] => {
  const path = numberFields[field];
  const value = path && valueAt(data, path);
  if (path === undefined || value === undefined) return [];
  const own = new Set(numbersIn(JSON.stringify(valueAt(data, [path[0] ?? '']))));
  const said = numbersIn(quotation);
  const together = said.flatMap((one, place) => said.slice(place + 1).flatMap((other) => [one + other, one * other]));
  return own.size && ![...said, ...together].some((number) => own.has(number)) ? said : [];
};

/** Words of units, those of credit before the hours that some of them are called. */
const unitKinds: readonly (readonly [kind: string, word: RegExp])[] = [
  [
    'credit',
    /^(?:(?:semester|quarter|credit)[- ](?:credit )?hours?|ects|cats|scqf|(?:[a-z]+ )?credits?|(?:credit )?points?)\b/i,
  ],
  ['hours', /^(?:[a-z]+ )?(?:hours?|hrs?)\b/i],
  ['days', /^days?\b/i],
  ['weeks', /^weeks?\b/i],
  ['months', /^months?\b/i],
  ['semesters', /^semesters?\b/i],
  ['years', /^years?\b/i],
];

/** A number, or the first of a range, with the words after it; and the end of a range with those after that. */
const beforeWord = /(\d+(?:[.,]\d+)?)(?:\s?(?:to|or|and|[-–])\s?\d+(?:[.,]\d+)?)?[- ](?=([a-z].*))/gis;
const endBeforeWord = /(?:to|or|and|[-–])\s?(\d+(?:[.,]\d+)?)[- ](?=([a-z].*))/gis;

/** What a number of a field is of. */
const kindOfNumber = (course: Course, field: string): string | undefined => {
  const [first] = field.split('.');
  if (first === 'workload') return 'hours';
  if (first === 'duration') return course.duration?.unit;
  // Some systems count hours: their credit is called so.
  return first === 'credits' && !course.credits?.some(({ system }) => /hour/i.test(system.unit.many))
    ? 'credit'
    : undefined;
};

/** The unit that a quotation gives the record's own number, where it gives it no other: "60 credits" for 60 hours. */
const otherUnit = (course: Course, field: string, quotation: string): string | undefined => {
  const kind = kindOfNumber(course, field);
  if (kind === undefined) return undefined;
  const { workload, duration, credits } = course;
  const [first = '', second] = field.split('.');
  const values = {
    workload:
      second === 'hoursPerWeek'
        ? [workload?.hoursPerWeek]
        : second === 'hours'
          ? [workload?.hours]
          : [workload?.hours, workload?.hoursPerWeek],
    duration: [duration?.value],
    credits: credits?.map(({ value }) => value),
  }[first];
  const own = new Set(numbersIn(JSON.stringify(values ?? [])));
  const units = [quotation.matchAll(beforeWord), quotation.matchAll(endBeforeWord)]
    .flatMap((found) => [...found])
    .filter(([, digits = '']) => numbersIn(digits).some((number) => own.has(number)))
    .map(([, , rest = '']) => unitKinds.find(([, word]) => word.test(rest))?.[0]);
  return units.length && units.every((unit) => unit !== undefined && unit !== kind) ? units[0] : undefined;
};

/** Hours of study a week beyond which a number is more likely a mistake. */
const mostWeekly = 60;

const aYearLater = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const checks: readonly ((course: Course, data: object, asOf: string) => FactRemark[])[] = [
  ({ source }, data) =>
    source.extent === 'whole'
      ? []
      : textsNamed(data, ownWords)
          .filter(({ text }) => silence.test(text))
          .map(({ path }) => ({
            kind: 'silence-without-whole',
            path,
            wanted:
              'nothing about what the source does not say: the page was not read whole, so we do not know; take the words out, or read the page whole and write "extent": "whole"',
          })),
  (course, data) =>
    ownAwarder(course) === undefined
      ? []
      : textsNamed(data, /^(?:title|englishTitle|description|text|note|name)$/)
          .filter(
            ({ path, text }) =>
              path[0] !== 'source' && path[0] !== 'evidence' && saysOfSeveral(text, course.provider.name),
          )
          .slice(0, 1)
          .map(({ path }) => ({
            kind: 'award-of-several',
            path,
            wanted:
              'awardingBody: these words say that several award it, or another than its provider, and the course’s page names the provider alone',
          })),
  (course, data, asOf) => {
    const shown = shownTexts(course, asOf);
    const text = shown.join('\n').toLowerCase();
    return textsNamed(data, notes)
      .filter(({ text: note }) => !text.includes(note.replace(/\.$/, '').toLowerCase()))
      .map(({ path }) => ({
        kind: 'note-not-shown',
        path,
        wanted: 'a note that the course’s page shows: put it beside a fact that src/domain/course-facts.ts tells',
      }));
  },
  (_, data) =>
    textsNamed(data, notes).flatMap(({ path, text }) => {
      const of = valueAt(data, [...path.slice(0, -1), 'of']);
      const isNumber = path[0] === 'workload' || path[0] === 'duration' || path[0] === 'credits';
      return isNumber && of === undefined && ofMany.test(text)
        ? [
            {
              kind: 'number-of-many',
              path,
              wanted: '"of": "portfolio" beside it: the note says that the number is of many courses',
            },
          ]
        : [];
    }),
  (course, data) =>
    textsNamed(data, notes).flatMap(({ path, text }) => {
      const [first] = path;
      if (!readElsewhere.test(text)) return [];
      const fields = first === 'source' || typeof first !== 'string' ? readElsewhereFields(text, data) : [first];
      const lacking = fields.filter((field) => !hasOtherPage(course, field)).map((field) => field ?? 'that fact');
      return lacking.length
        ? [
            {
              kind: 'note-names-other-page',
              path,
              wanted: `evidence for ${lacking.join(' and for ')} with the url, or at least the name, of the page that the note speaks of: else the course’s page credits it to the record’s own`,
            },
          ]
        : [];
    }),
  ({ evidence = [] }) =>
    evidence.flatMap(({ quotation, url }, index) =>
      quotation !== undefined && url === undefined
        ? [
            {
              kind: 'evidence-without-address',
              path: ['evidence', index],
              wanted: 'url: the address of the page that is quoted',
            },
          ]
        : [],
    ),
  ({ evidence = [] }, data) =>
    evidence.flatMap(({ field }, index) =>
      valueAt(data, field.split('.')) === undefined && !Array.isArray(valueAt(data, field.split('.').slice(0, 1)))
        ? [{ kind: 'evidence-for-nothing', path: ['evidence', index, 'field'], wanted: 'a field that this record has' }]
        : [],
    ),
  (course) =>
    (course.evidence ?? []).flatMap(({ field, quotation }, index) => {
      const said =
        quotation === undefined
          ? undefined
          : (contradiction(course, field, quotation) ?? otherUnit(course, field, quotation));
      return said === undefined
        ? []
        : [
            {
              kind: 'evidence-contradicts-unit',
              path: ['evidence', index, 'quotation'],
              wanted: `a quotation and a value in one unit: the quotation speaks of ${said}; correct "${field}" or the quotation`,
            },
          ];
    }),
  ({ evidence = [] }, data) =>
    evidence.flatMap(({ field, quotation }, index) => {
      const said = quotation === undefined ? [] : otherNumbers(data, field, quotation);
      return said.length
        ? [
            {
              kind: 'evidence-contradicts-value',
              path: ['evidence', index, 'quotation'],
              wanted: `a quotation that has the number of "${field}": it says ${said.join(', ')}, and the record ${numbersIn(JSON.stringify(valueAt(data, numberFields[field] ?? []))).join(', ')}; correct one of them, or quote the words that say it`,
            },
          ]
        : [];
    }),
  ({ evidence = [], price }) =>
    evidence.flatMap(({ field, quotation = '' }, index) =>
      field.split('.')[0] === 'price' &&
      price?.category === 'free' &&
      namesAmount(quotation) &&
      !/\b(?:free|no (?:cost|fee|charge))\b/i.test(quotation)
        ? [
            {
              kind: 'evidence-contradicts-value',
              path: ['evidence', index, 'quotation'],
              wanted: `a quotation of a course that is free: this one names an amount, so correct "price.category", or quote the words that say that it is free`,
            },
          ]
        : [],
    ),
  ({ evidence = [] }) =>
    evidence.flatMap(({ date, read }, index) =>
      date !== undefined && read !== undefined && firstDay(date) > read
        ? [
            {
              kind: 'evidence-after-reading',
              path: ['evidence', index, 'date'],
              wanted: `a date not after ${read}, the day on which the page was read; correct "date" or "read"`,
            },
          ]
        : [],
    ),
  ({ evidence = [], source, recorded }, _, asOf) => {
    const last = [source.checked, ...evidence.map(({ read }) => read)]
      .filter((day) => day !== undefined && day <= asOf)
      .sort()
      .at(-1);
    return last !== undefined && last > recorded
      ? [
          {
            kind: 'recorded-before-reading',
            path: ['recorded'],
            wanted: `${last} or later: on that day something of it was read, and it was entered no sooner`,
          },
        ]
      : [];
  },
  ({ learningOutcomes = [] }) => {
    const all = learningOutcomes.map(plain);
    return all.flatMap((text, index) =>
      all.indexOf(text) < index
        ? [
            {
              kind: 'outcome-twice',
              path: ['learningOutcomes', index],
              wanted: `each outcome once: it is the ${all.indexOf(text) + 1}. of the list too, so take one out`,
            },
          ]
        : [],
    );
  },
  ({ workload }) =>
    workload?.hoursPerWeek !== undefined && upper(workload.hoursPerWeek) > mostWeekly
      ? [
          {
            kind: 'weekly-hours',
            path: ['workload', 'hoursPerWeek'],
            wanted: `at most ${mostWeekly} hours of study a week; if they are of the whole course, put them into "workload.hours"`,
          },
        ]
      : [],
  ({ delivery: { mode, inferred, note } }) =>
    mode !== undefined &&
    inferred &&
    note !== undefined &&
    /\bnot said\b|\bdo(?:es)? not (?:say|state)\b|\bnot stated\b/i.test(note)
      ? [
          {
            kind: 'mode-not-said',
            path: ['delivery', 'mode'],
            wanted: 'no "mode": the note says that the source is silent, so leave it and "inferred" out',
          },
        ]
      : [],
  ({ learningOutcomes = [], title }) =>
    learningOutcomes.flatMap((text, index) =>
      repeats(text, title)
        ? [
            {
              kind: 'outcome-repeats-title',
              path: ['learningOutcomes', index],
              wanted: 'what one will know or be able to do; the title says it already, so take it out',
            },
          ]
        : [],
    ),
  ({ learningOutcomes = [] }) =>
    learningOutcomes.flatMap((text, index) =>
      text.trim().endsWith('?')
        ? [
            {
              kind: 'outcome-is-question',
              path: ['learningOutcomes', index],
              wanted: 'what one will know or be able to do; a question is none, so take it out',
            },
          ]
        : [],
    ),
  ({ source, evidence = [], recorded, price }, _, asOf) =>
    [
      { path: ['recorded'], date: recorded, until: asOf },
      { path: ['source', 'date'], date: source.date, until: asOf },
      { path: ['source', 'checked'], date: source.checked, until: asOf },
      // Prices of the year to come are stated in this one; a month or a day is that in which a page stated them.
      { path: ['price', 'asOf'], date: price?.asOf, until: (price?.asOf?.length ?? 0) > 4 ? asOf : aYearLater(asOf) },
      ...evidence.flatMap(({ date, read }, index) => [
        { path: ['evidence', index, 'date'], date, until: asOf },
        { path: ['evidence', index, 'read'], date: read, until: asOf },
      ]),
    ].flatMap(({ path, date, until }) =>
      date !== undefined && firstDay(date) > until
        ? [{ kind: 'date-after-build', path, wanted: `a day that has been: ${asOf} counts as today` }]
        : [],
    ),
];

/** All remarks on the facts of one course. */
export const checkFacts = (course: Course, data: object, asOf: string): FactRemark[] =>
  checks.flatMap((check) => check(course, data, asOf));
