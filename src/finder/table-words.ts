/** The words of the finder's table in the language of an edition, which travel apart: all else of it is the one file. */
import { slugOf } from '#text/slug.ts';
import { placesOf, type TableFile } from './table-file.ts';

/** Texts by the place at which they stand in the original, where they differ from it. */
type Instead = Readonly<Record<number, string>>;

interface ColumnWords {
  /** By place among the values of the original. */
  readonly values: Instead;
  /** By row: where rows have one text in the original and several in the other language. */
  readonly rows?: Instead;
}

interface FacetWords {
  readonly label: string;
  readonly names: Instead;
  readonly question?: string | undefined;
  /** Of what its values let through as well, in the order of the original. */
  readonly notes?: readonly string[] | undefined;
}

export interface TableWords {
  readonly version: 1;
  readonly kinds: ColumnWords;
  readonly words: readonly ColumnWords[];
  readonly notes: readonly ColumnWords[];
  readonly ages: ColumnWords;
  readonly facets: readonly FacetWords[];
}

type Column = TableFile['kinds'];
type Facet = TableFile['facets'][number];

const columnWords = (original: Column, own: Column): ColumnWords => {
  const values: Record<number, string> = {};
  const rows: Record<number, string> = {};
  const seen = new Set<number>();
  const ownPlaces = placesOf(own);
  placesOf(original).forEach((place, row) => {
    const text = own.values[ownPlaces[row] ?? -1] ?? '';
    if (!seen.has(place)) {
      seen.add(place);
      if (text !== original.values[place]) values[place] = text;
    } else if (text !== (values[place] ?? original.values[place])) rows[row] = text;
  });
  return { values, ...(Object.keys(rows).length ? { rows } : {}) };
};

/** The values of a facet, those too that are the slugs of their names. */
const valuesOf = ({ values, names }: Facet): string[] =>
  values.map((value, place) => (value === 0 ? slugOf(names[place] ?? '') : value));

const facetWords = (original: Facet, own: Facet | undefined): FacetWords => {
  if (!own) throw new Error(`The table of the edition lacks the facet "${original.key}"`);
  const values = valuesOf(own);
  const names = valuesOf(original).flatMap((value, place): [number, string][] => {
    const name = own.names[values.indexOf(value)];
    if (name === undefined) throw new Error(`The facet "${own.key}" of the edition lacks the value "${value}"`);
    return name === original.names[place] ? [] : [[place, name]];
  });
  return {
    label: own.label,
    names: Object.fromEntries(names),
    question: own.question,
    notes: own.includes?.map(({ note }) => note),
  };
};

/**
 * What an edition says otherwise than the original.
 * @throws where the two are not tables of the same courses
 */
export const wordsOfTable = (original: TableFile, own: TableFile): TableWords => {
  if (original.asOf !== own.asOf || original.titles.join('\n') !== own.titles.join('\n'))
    throw new Error('The table of the edition has other courses than that of the site, or another day');
  const columns = (key: 'words' | 'notes') =>
    original[key].map((column, place) => columnWords(column, own[key][place] ?? { values: [], codes: [] }));
  return {
    version: 1,
    kinds: columnWords(original.kinds, own.kinds),
    words: columns('words'),
    notes: columns('notes'),
    ages: columnWords(original.ages, own.ages),
    facets: original.facets.map((facet) =>
      facetWords(
        facet,
        own.facets.find(({ key }) => key === facet.key),
      ),
    ),
  };
};

const columnIn = ({ values, codes }: Column, own: ColumnWords | undefined): Column => {
  const texts = values.map((text, place) => own?.values[place] ?? text);
  const rows = Object.entries(own?.rows ?? {});
  if (!rows.length) return { values: texts, codes };
  // Such a row is never the first with its words, so that the next of the values stays the next.
  const ownCodes = new Map(rows.map(([row, text]) => [Number(row), texts.push(text)]));
  return { values: texts, codes: codes.map((code, row) => ownCodes.get(row) ?? code) };
};

/** The table in the language of an edition. */
export const inWords = (original: TableFile, own: TableWords): TableFile => ({
  ...original,
  kinds: columnIn(original.kinds, own.kinds),
  words: original.words.map((column, place) => columnIn(column, own.words[place])),
  notes: original.notes.map((column, place) => columnIn(column, own.notes[place])),
  ages: columnIn(original.ages, own.ages),
  facets: original.facets.map((facet, place) => {
    const words = own.facets[place];
    if (!words) return facet;
    return {
      ...facet,
      label: words.label,
      // Values that are the slugs of their names are those of the original.
      values: valuesOf(facet),
      names: facet.names.map((name, at) => words.names[at] ?? name),
      ...(words.question === undefined ? {} : { question: words.question }),
      ...(facet.includes
        ? { includes: facet.includes.map((row, at) => ({ ...row, note: words.notes?.[at] ?? row.note })) }
        : {}),
    };
  }),
});
