/** Words by which a page is found although it does not say them. Pure; used at build. */
import type { z } from 'astro/zod';
import { coursesAmong } from '#domain/join.ts';
import { modesOf, modeWords, typeLabel } from '#domain/course-types.ts';
import { countryName } from '#domain/places.ts';
import { describeProvider } from '#domain/provider-words.ts';
import { toolPath } from '#tools/tools.ts';
import type { ToolRecord } from '#schemas/tool.ts';
import { coursePath, guidePath, providerPath, termPath } from '#domain/urls.ts';
import type { GuideRecord } from '#schemas/guide.ts';
import type { ProviderRecord } from '#schemas/provider.ts';
import type { SearchWordsRecord } from '#schemas/search-words.ts';
import type { termSchema } from '#schemas/term.ts';
import { initialsOf } from '#text/initials.ts';
import { emptyWords, joinHyphens, tokens } from '#text/tokens.ts';

/** One record of `content/`, as the content check reads it. */
export interface ContentEntry {
  readonly collection: string;
  readonly id: string;
  readonly data: object;
  readonly body: string;
}

/** Metadata of a page in the index, by field. */
export interface PageWords {
  /** The line under its title in the results. */
  readonly detail?: string | undefined;
  /** Names that it goes by as well as its title, divided by bars. */
  readonly names?: string | undefined;
  /** Other words for its title: as good as the title itself. */
  readonly also: string;
  /** Other words for what it is and holds. */
  readonly words: string;
  /** Words of where it belongs, which say nothing of what it is about: a country's "French" is no French that one learns. */
  readonly labels?: string;
  /** Words that what it says in passing answers to: it does not say them, and is near to them. */
  readonly near?: string;
}

const folded = (text: string): string => ` ${tokens(text).join(' ')} `;

/** A text as its words are looked for. */
interface Said {
  readonly text: string;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

type Test = (said: Said) => boolean;

// Every phrase of the table is looked for in every text.
const tests = new Map<string, Test>();

const testOf = (phrase: string): Test => {
  const known = tests.get(phrase);
  if (known) return known;
  const parts = tokens(phrase);
  const [first = '', second] = parts;
  const plain = folded(phrase);
  // Nearly every phrase begins with a word that the text has not.
  let made: Test = (said) => said.words.has(first) && (second === undefined || said.folded.includes(plain));
  if (!parts.length) made = (said) => said.folded.includes(plain);
  if (/^\p{Lu}{2,4}$/u.test(phrase)) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'u');
    made = ({ text }) => whole.test(text);
  }
  tests.set(phrase, made);
  return made;
};

/** Tells whether a text says a word or phrase; one in capitals, such as "IT" or "MA", only as it is written. */
const sayer = (text: string) => {
  const words = tokens(text);
  const said = { text, folded: ` ${words.join(' ')} `, words: new Set(words) };
  return (phrase: string): boolean => testOf(phrase)(said);
};

/** What a text is also found by, after the table. */
export const otherWords = (text: string, rows: readonly SearchWordsRecord[]): string[] => {
  const says = sayer(text);
  return rows.flatMap(({ same, says: heard, answers }) => {
    if (same) return same.some(says) ? same.filter((word) => !says(word)) : [];
    return answers && heard?.some(says) ? answers : [];
  });
};

type Is = NonNullable<SearchWordsRecord['is']>;

/** What a record is also found by because of what it is. */
const wordsOf = (rows: readonly SearchWordsRecord[], field: keyof Is, value: string | undefined): string[] =>
  rows.flatMap(({ is, answers }) => {
    const values: readonly string[] | undefined = is?.[field];
    return answers && value !== undefined && values?.includes(value) ? answers : [];
  });

const join = (parts: readonly (string | undefined)[]): string => {
  const words = new Set<string>();
  for (const part of parts) {
    if (!part) continue;
    for (const word of tokens(part)) words.add(word);
    const joined = joinHyphens(part);
    if (joined !== part) for (const word of tokens(joined)) words.add(word);
  }
  return [...words].join(' ');
};

/** What the pages of a provider and of its courses are also found by: what kind it is, and where. */
const providerWords = (
  rows: readonly SearchWordsRecord[],
  { kind, country, town }: Pick<ProviderRecord, 'kind' | 'country' | 'town'>,
): string[] => [
  ...wordsOf(rows, 'provider', kind),
  ...wordsOf(rows, 'country', country),
  ...wordsOf(rows, 'town', town),
  town ?? '',
  country ? countryName(country) : '',
];

/** Each two words of a phrase that follow each other, as one: they are worth more together than apart. */
const pairsOf = (phrase: string): string[] =>
  tokens(phrase)
    .filter((word) => !emptyWords.has(word))
    .flatMap((word, at, words) => (at ? (words[at - 1] ?? '') + word : []));

/** A field counts for how much of a query it holds, so other words stand beside the name itself. */
const withName = (name: string, others: readonly (string | undefined)[]): string => join([name, ...others]);

const found = new WeakMap<readonly ContentEntry[], ReadonlyMap<string, PageWords>>();

/** The words of every page that is in the index, by the path of the page; found once for each list of records. */
export const pageWords = (entries: readonly ContentEntry[]): ReadonlyMap<string, PageWords> => {
  const known = found.get(entries);
  if (known) return known;
  const words = findPageWords(entries);
  found.set(entries, words);
  return words;
};

const findPageWords = (entries: readonly ContentEntry[]): Map<string, PageWords> => {
  const of = <Data>(collection: string) =>
    entries.filter((entry) => entry.collection === collection).map(({ id, data }) => ({ id, data: data as Data }));
  const rows = of<SearchWordsRecord>('searchWords').map(({ data }) => data);
  const [same, answering] = [rows.filter((row) => row.same), rows.filter((row) => !row.same)];
  const providers = new Map(of<ProviderRecord>('providers').map(({ id, data }) => [id, data]));
  const pages = new Map<string, PageWords>();

  for (const data of coursesAmong(entries)) {
    const { provider } = data;
    const title = [data.title, data.englishTitle].filter(Boolean).join('. ');
    const label = data.typeLabel ?? typeLabel(data.type);
    const names = [provider.name, ...(provider.shortNames ?? []), data.platform];
    const content = [...(data.skills ?? []), ...(data.learningOutcomes ?? []), data.description, data.credential?.name];
    const ofTitle = otherWords(title, rows);
    const text = content.join('. ');
    pages.set(coursePath(data), {
      detail: [label, data.platform ? `${provider.name} on ${data.platform}` : provider.name, modeWords(data.delivery)]
        .filter(Boolean)
        .join(' · '),
      also: withName(data.title, [data.englishTitle, ...ofTitle, ...ofTitle.flatMap(pairsOf), ...initialsOf(title)]),
      words: withName(data.title, [
        data.englishTitle,
        ...ofTitle,
        'course',
        label,
        ...names,
        ...wordsOf(rows, 'type', data.type),
        ...modesOf(data.delivery).flatMap((mode) => wordsOf(rows, 'mode', mode)),
        ...wordsOf(rows, 'price', data.price?.category),
        data.stage,
        ...(data.studyMode ?? []),
        ...otherWords(text, same),
      ]),
      labels: join(providerWords(rows, provider)),
      near: join(otherWords(text, answering)),
    });
  }
  for (const [id, data] of providers) {
    pages.set(providerPath({ id }), {
      detail: describeProvider(data),
      names: data.shortNames?.join('|'),
      also: withName(data.name, [
        ...(data.shortNames ?? []),
        ...otherWords(data.name, same),
        ...providerWords(rows, data),
      ]),
      words: withName(data.name, ['provider']),
    });
  }
  for (const { id, data } of of<z.input<typeof termSchema>>('glossary')) {
    const names = [data.term, data.expansion, ...(data.aliases ?? [])];
    pages.set(termPath({ id }), {
      detail: data.expansion,
      names: [data.expansion, ...(data.aliases ?? [])].filter(Boolean).join('|'),
      also: withName(data.term, [data.expansion, ...(data.aliases ?? []), ...otherWords(names.join('. '), same)]),
      words: withName(data.term, ['glossary', 'meaning', 'definition', data.short]),
    });
  }
  for (const { id, data } of of<GuideRecord>('guides')) {
    pages.set(guidePath({ id }), {
      also: withName(data.title, [...otherWords(data.title, rows), ...wordsOf(rows, 'guide', id)]),
      words: withName(data.title, ['guide', data.description, ...data.inShort]),
    });
  }
  for (const { id, data } of of<ToolRecord>('tools')) {
    const { title, short, what, words } = data;
    pages.set(toolPath(id), {
      names: [short, ...words].join('|'),
      also: withName(title, [...words, ...otherWords(title, rows)]),
      words: withName(title, ['tool', 'calculator', what]),
    });
  }
  return pages;
};
