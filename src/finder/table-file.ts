/** The form in which the finder's table travels, and its reader: this file and what it imports go to the browser. */
import type { Age } from '#domain/age.ts';
import type { CardWords } from '#domain/course-card.ts';
import { spreadOver } from '#domain/spread-hours.ts';
import { slugOf } from '#text/slug.ts';

export const numberKeys = ['price', 'price-per-credit', 'weekly', 'hours', 'length', 'start', 'credits'] as const;
export type NumberKey = (typeof numberKeys)[number];

/** Facets that take "at most": the number that it is of, and the value of what is taken at one's own pace. */
const limited: Readonly<Record<string, { readonly by: NumberKey; readonly ownPace?: string }>> = {
  price: { by: 'price' },
  weekly: { by: 'weekly', ownPace: 'own-pace' },
  hours: { by: 'hours' },
};

/** Rows whose number is a range, each with its ends: "at most" and orders count the upper one. The column of numbers has its middle. */
export type Spans = Readonly<
  Partial<Record<NumberKey, Readonly<Record<number, readonly [least: number, most: number]>>>>
>;

/** Value of every facet that stands for the courses of which the fact is not known. */
export const notKnownValue = 'not-stated';

interface WordsFile {
  /** Different words of the column, in the order of first appearance; an empty text stands for none. */
  readonly values: readonly string[];
  /** By row: 0 for the next of the values, which no row before has, or else one more than the place of a value before. */
  readonly codes: readonly number[];
}

interface FacetFile {
  readonly key: string;
  readonly label: string;
  /** In the order in which they are shown; 0 where the value is the slug of its name. */
  readonly values: readonly (string | 0)[];
  readonly names: readonly string[];
  /** Place of each row's value among the values, or a list of places. */
  readonly codes: readonly (number | readonly number[])[];
  /** Values that also let others through. */
  readonly includes?: readonly { readonly value: number; readonly with: readonly number[]; readonly note: string }[];
  /** Places of the values that are let through only where they are chosen. */
  readonly hides?: readonly number[];
  /** Rows that a value beside their own may hold of, each as the distance from the one before, with the places of those values; of no list, whatever value. */
  readonly open?: readonly { readonly rows: readonly number[]; readonly to?: readonly number[] }[];
  /** What to ask the provider where the value is not known. */
  readonly question?: string;
}

export interface TableFile {
  readonly version: 7;
  /** The day that counted as today when the table was made. */
  readonly asOf: string;
  readonly titles: readonly string[];
  /** Languages of the titles that are not English. */
  readonly titleLanguages: WordsFile;
  /** What those titles are in English. */
  readonly englishTitles: WordsFile;
  /** Last part of each course's id. Empty, or with a hyphen at its head, it is what follows the slug of the title. */
  readonly slugs: readonly string[];
  readonly kinds: WordsFile;
  readonly platforms: WordsFile;
  /** The deciding facts in words, a column each. */
  readonly words: readonly WordsFile[];
  /** What qualifies them in short, a column each. */
  readonly notes: readonly WordsFile[];
  readonly ages: WordsFile;
  /** Rows of courses whose pages were read whole, as steps from one to the next. */
  readonly whole: readonly number[];
  /** Rows of kinds that need not end in an award, and of which a certificate is known, as such steps. */
  readonly certified?: readonly number[];
  /** The place of each row in the order of lists. */
  readonly places: readonly number[];
  readonly facets: readonly FacetFile[];
  /** Pounds for one unit of each currency that an amount may be asked for in. */
  readonly pounds: Readonly<Record<string, number>>;
  /** By value of the facet "type": the least that one of unknown price may cost, in pounds; left out where it tells nothing. */
  readonly floors?: Readonly<Record<string, number>>;
  /** By row, the least in pounds that what is priced by the piece costs in all. */
  readonly least?: Readonly<Record<number, number>>;
  /** By number of weeks: the rows of unknown hours a week that take so many at most, where neither their length nor a year says so. */
  readonly weeks?: Readonly<Record<number, readonly number[]>>;
  readonly numbers: Readonly<Record<NumberKey, readonly (number | null)[]>>;
  readonly spans?: Spans;
}

/** A facet's column, ready to be looped over: the codes of row r are `codes[starts[r]]` up to `codes[starts[r + 1]]`. */
export interface FacetColumn {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly names: readonly string[];
  readonly starts: Uint32Array;
  readonly codes: Uint16Array;
  readonly includes: readonly { readonly value: number; readonly with: readonly number[]; readonly note: string }[];
  readonly hides: readonly number[];
  readonly question: string | undefined;
  /** Place of the value that stands for courses of which the fact is not known; -1 where it is known of all. */
  readonly unknown: number;
  /** Where it takes "at most": the least and the most that the number of each row may be, NaN where not known. */
  readonly limit:
    | {
        readonly least: Float64Array;
        readonly most: Float64Array;
        /** Place of the value of what is taken at one's own pace; -1 where there is none. */
        readonly ownPace: number;
        /** Pounds for one unit of a currency, where the number is money. */
        readonly pounds?: Readonly<Record<string, number>>;
        /** The least that the number of a row may be of which it is not known; NaN where nothing tells. */
        readonly floors?: Float64Array;
      }
    | undefined;
  /** The values that may hold of a row beside its own, with 1: of "paid" without an amount every price band. */
  readonly open: ReadonlyMap<number, Uint8Array>;
}

export interface Table {
  readonly asOf: string;
  readonly count: number;
  readonly titles: readonly string[];
  readonly facets: readonly FacetColumn[];
  /** Number of a row for sorting; NaN where not stated. */
  readonly numbers: Readonly<Record<NumberKey, Float64Array>>;
  readonly spans: Spans;
  readonly certified: readonly number[];
  /** The place of each row in the order of lists. */
  readonly places: readonly number[];
  /** The title in English of a row whose title is in another language, where its source gives it. */
  readonly englishTitleOf: (row: number) => string | undefined;
  /** The language of the title of a row, where it is not English. */
  readonly titleLanguageOf: (row: number) => string | undefined;
  readonly idOf: (row: number) => string;
  readonly cardOf: (row: number) => CardWords;
}

const columnOf = (numbers: readonly (number | null)[]) => Float64Array.from(numbers, (value) => value ?? Number.NaN);

/** The least that each row may cost, by what others of its kind cost. */
const floorsIn = ({ facets, floors = {}, titles }: TableFile): Float64Array => {
  const type = facets.find(({ key }) => key === 'type');
  const byCode = type?.values.map((value, code) => floors[value === 0 ? slugOf(type.names[code] ?? '') : value]) ?? [];
  return Float64Array.from(titles, (_, row) => {
    const code = type?.codes[row];
    return (typeof code === 'number' ? byCode[code] : undefined) ?? Number.NaN;
  });
};

/**
 * Hours a week that are enough for each row, as far as they follow from its hours in all or its credit: at one's own
 * pace those with which one is through in the time that it takes, else as many as it has in all, which fit into any week.
 */
const spreadHours = (file: TableFile, isOwnPace: (row: number) => boolean) => {
  const { numbers, spans = {}, weeks = {} } = file;
  const of: (number | null)[] = [...numbers.length];
  for (const [own, rows] of Object.entries(weeks)) for (const row of rows) of[row] = Number(own);
  const spread = (end: 0 | 1, isFloor = false) =>
    columnOf(
      numbers.weekly.map((known, row) => {
        const hours = spans.hours?.[row]?.[end] ?? numbers.hours[row];
        if (known !== null) return isFloor ? null : (spans.weekly?.[row]?.[end] ?? known);
        return isFloor || isOwnPace(row)
          ? spreadOver(of[row] ?? undefined, hours, isFloor ? numbers.credits[row] : null)
          : (spans.hours?.[row]?.[1] ?? numbers.hours[row] ?? null);
      }),
    );
  return { least: spread(0), most: spread(1), floors: spread(0, true) };
};

const readLimit = (key: string, values: readonly (string | 0)[], file: TableFile): FacetColumn['limit'] => {
  const { pounds } = file;
  const row = limited[key];
  if (!row) return undefined;
  const ownPace = values.indexOf(row.ownPace ?? '');
  if (row.by === 'weekly') {
    const codes = file.facets.find((facet) => facet.key === key)?.codes ?? [];
    return { ...spreadHours(file, (at) => codes[at] === ownPace), ownPace };
  }
  const more = row.by === 'price' ? { pounds, floors: floorsIn(file) } : {};
  const ends = (end: 0 | 1) =>
    columnOf(file.numbers[row.by].map((number, at) => file.spans?.[row.by]?.[at]?.[end] ?? number));
  const [least, most] = [ends(0), ends(1)];
  for (const [at, pounds] of Object.entries(row.by === 'price' ? (file.least ?? {}) : {})) {
    least[Number(at)] = pounds;
    most[Number(at)] = Number.POSITIVE_INFINITY;
  }
  return { least, most, ownPace, ...more };
};

/** Rows that were written as steps from one to the next. */
const rowsOf = (steps: readonly number[]): number[] => {
  let row = 0;
  return steps.map((step) => (row += step));
};

const readFacet = ({ codes, ...facet }: FacetFile, file: TableFile): FacetColumn => {
  const { values, names, includes = [], hides = [], open = [], question, ...rest } = facet;
  const starts = new Uint32Array(codes.length + 1);
  const flat: number[] = [];
  const unknown = values.indexOf(notKnownValue);
  const openTo = new Map<number, Uint8Array>();
  for (const { rows, to } of open) {
    const mask = new Uint8Array(values.length).fill(to ? 0 : 1);
    for (const place of to ?? []) mask[place] = 1;
    for (const row of rowsOf(rows)) openTo.set(row, mask);
  }
  codes.forEach((code, row) => {
    if (typeof code === 'number') flat.push(code);
    else flat.push(...code);
    starts[row + 1] = flat.length;
  });
  return {
    ...rest,
    names,
    includes,
    hides,
    question,
    unknown,
    limit: readLimit(rest.key, values, file),
    open: openTo,
    values: values.map((value, index) => (value === 0 ? slugOf(names[index] ?? '') : value)),
    starts,
    codes: Uint16Array.from(flat),
  };
};

/** By row, the place of a column's words among its values. */
export const placesOf = ({ codes }: Pick<WordsFile, 'codes'>): number[] => {
  let next = 0;
  return codes.map((code) => (code === 0 ? next++ : code - 1));
};

/** What a column of words says of a row, if anything. */
const wordsOf = (column: WordsFile): ((row: number) => string | undefined) => {
  const places = placesOf(column);
  return (row) => column.values[places[row] ?? -1] || undefined;
};

/**
 * The table as the finder works on it.
 * @throws where the file is not a table of this version
 */
export const readTable = (file: TableFile): Table => {
  // A page kept open over a change of the format meets the new file.
  if ((file.version as number) !== 7) throw new Error('Another version of the table: reload the page');
  const facets = file.facets.map((facet) => readFacet(facet, file));
  const column = (key: string) => {
    const found = facets.find((facet) => facet.key === key);
    if (!found) throw new Error(`No column ${key}`);
    return found;
  };
  const provider = column('provider');
  const age = column('age');
  const whole = new Set(rowsOf(file.whole));
  const titleLanguageOf = wordsOf(file.titleLanguages);
  const englishTitleOf = wordsOf(file.englishTitles);
  const kindOf = wordsOf(file.kinds);
  const platformOf = wordsOf(file.platforms);
  const ageLineOf = wordsOf(file.ages);
  const facts = file.words.map(wordsOf);
  const notes = file.notes.map(wordsOf);
  const codeOf = ({ starts, codes }: FacetColumn, row: number) => codes[starts[row] ?? 0] ?? 0;
  const idOf = (row: number) => {
    const slug = file.slugs[row] ?? '';
    return `${provider.values[codeOf(provider, row)] ?? ''}/${/^[^-]/.test(slug) ? '' : slugOf(file.titles[row] ?? '')}${slug}`;
  };
  return {
    asOf: file.asOf,
    count: file.titles.length,
    titles: file.titles,
    facets,
    places: file.places,
    numbers: Object.fromEntries(
      numberKeys.map((key) => [key, Float64Array.from(file.numbers[key], (value) => value ?? Number.NaN)]),
    ) as Record<NumberKey, Float64Array>,
    spans: file.spans ?? {},
    certified: rowsOf(file.certified ?? []),
    englishTitleOf,
    titleLanguageOf,
    idOf,
    cardOf: (row) => ({
      id: idOf(row),
      title: file.titles[row] ?? '',
      titleLanguage: titleLanguageOf(row),
      englishTitle: englishTitleOf(row),
      kind: kindOf(row) ?? '',
      provider: { id: provider.values[codeOf(provider, row)] ?? '', name: provider.names[codeOf(provider, row)] ?? '' },
      platform: platformOf(row),
      facts: facts.map((factOf, fact) => ({ words: factOf(row), note: notes[fact]?.(row) })),
      missing: whole.has(row) ? 'not-stated' : 'not-recorded',
      age: (age.values[codeOf(age, row)] ?? 'undated') as Age,
      ageLine: ageLineOf(row),
    }),
  };
};
