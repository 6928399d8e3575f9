/** One search over the whole site: a query to ranked pages, from what is known of them beforehand. Pure. */
import { findCourses, type FoundCourses } from '#finder/find-courses.ts';
import { indexedTable } from '#finder/table-index.ts';
import { chosenOf } from '#finder/reading.ts';
import { inSentence } from '#finder/state.ts';
import type { QueryWordsFile } from '#query/words-file.ts';
import type { Table } from '#finder/table-file.ts';
import {
  findWords,
  isKnown,
  isSameName,
  lacksWords,
  mostOfTopic,
  onlyMentioned,
  unknownWords,
  type Absent,
  type Found,
} from '#text/find-words.ts';
import { mayBeMistyped } from '#text/spelling.ts';
import { asksForCourses, queryWords, rootOf, stem, tokens } from '#text/tokens.ts';
import { indexWords, type WordIndex } from '#text/word-index.ts';
import type { WordLists } from '#text/word-lists.ts';
import { whatLeadsThere } from '#words/jobs.ts';
import { courses as countCourses } from '#words/saved.ts';
import { coursesThatFit } from '#words/search.ts';
import { finderAddress, isLimit } from './finder-address.ts';
import type { KindId } from './kinds.ts';
import type { PageRow, PagesFile } from './pages-file.ts';
import { occupationIn, rootsOfOccupations } from '#query/occupations.ts';
import { isForeignWord, translate, type QueryLanguage, type Translation } from '#query/translate.ts';
import { plainReading, readQuery, type QueryReading, type ReadFilter } from '#query/read-query.ts';

/** A section of a page that has what was looked for. */
export interface Section {
  readonly path: string;
  readonly title: string;
}

export interface Hit {
  readonly kind: KindId;
  readonly path: string;
  readonly title: string;
  /** Language of the title, where it is not English. */
  readonly titleLanguage?: string | undefined;
  readonly detail: string | undefined;
  readonly text: string | undefined;
  readonly sections: readonly Section[];
  /** Kind of course, where it is one. */
  readonly type?: string | undefined;
  /** True where it has all of the words. */
  readonly isWhole: boolean;
}

/** A filter of the finder that the query names, with the number of courses that it gives. */
export interface NamedFilter extends ReadFilter {
  /** What it is called: "Masters courses". */
  readonly label: string;
  readonly count: number;
}

export interface Answer {
  /** Everything found, the best first, whatever the kind. */
  readonly hits: readonly Hit[];
  /** Stems of the words, for marking them. */
  readonly stems: readonly string[];
  readonly reading: QueryReading;
  /** What the query means, where it is in another language. */
  readonly translation: Translation | undefined;
  /** What the query names among the filters of the finder. */
  readonly filters: readonly NamedFilter[];
  /** Number of courses that fit all of the query. */
  readonly courses: number;
  /** The words with their spelling corrected, where that is what was looked for. */
  readonly corrected: string | undefined;
  readonly absent: readonly Absent[];
  /** True where nothing here has the words, and they are words: then others may have such courses. */
  readonly isElsewhere: boolean;
  /** True where courses have the words or what the filters choose, and none has both. */
  readonly isApart: boolean;
  /** The words of a topic that what was found only mentions; none where something is about them. */
  readonly mentioned: readonly string[];
  /** How many of the hits have all of the words; the others have most of them. */
  readonly complete: number;
}

/** An answer to a query, and the name of a part that could not be had, so that it may lack something. */
export interface FetchedAnswer extends Answer {
  readonly missing: string | undefined;
}

export interface SiteFiles {
  readonly table: Table;
  readonly words: QueryWordsFile;
  readonly pages: Pick<PagesFile, 'rows'>;
}

/** Words of courses and of pages that have been fetched. */
export interface SiteLists {
  readonly courses: WordLists;
  readonly pages: WordLists;
}

export interface AskOptions {
  /** True where the query is to be taken as it is written. */
  readonly isExact?: boolean | undefined;
  readonly isRight?: ((word: string) => boolean) | undefined;
}

/** How much a kind of page is preferred: a guide or a definition answers, a course is one of many. */
const worth: Record<KindId, number> = {
  list: 1.5,
  guide: 1.6,
  glossary: 1.3,
  course: 1,
  provider: 0.7,
  tool: 1.3,
  page: 1,
};

/** A page of an occupation comes after the courses that lead there. */
const worthOfJob = 0.4;

/** The place at which the page of an occupation stands at the latest, where a query names one. */
const placeOfJob = 2;

/** What an article is worth that has not all of a topic, to those who ask for courses of it. */
const passingArticle = 0.3;

/** How much more a course, or a list of them, is worth to those who ask for courses. */
const wantedCourse = 1.6;

/** How much more a guide is worth to those who ask a question. */
const wantedGuide = 1.6;

/** A page without one of the words is shown where it is worth this share of the best page that has them all. */
const nearlyAsGood = 0.2;

/** What a page is worth beside its words whose name is the query itself: pages with longer names say more than was asked. */
const sameName = 2000;

/** What a course is worth of which nothing but filters is asked, and that fits them. */
const completeCourse = 30;

/** What a course is worth that has the words, but not what other words of the query choose. */
const lessFitting = 0.4;

/** The same where a question was asked, which guides answer. */
const besideGuides = 0.15;

/** What the list of courses is worth that a query names: most where it names nothing else. */
const named = ({ filters, words }: QueryReading): number => (words ? 5 : filters.length === 1 ? 1000 : 20);

/** Words that ask for who offers rather than for what is offered. */
const providerWords = /\b(?:universities|university|colleges?|providers?)\b/i;

/** How much more a provider is worth to those who ask for providers. */
const wantedProvider = 3;

const mostSections = 3;

const noPage: PageRow = { kind: 'guide', path: '/', title: '' };

interface Ranked {
  readonly row: number;
  readonly score: number;
  readonly isWhole: boolean;
  /** True where it is shown however little it is worth beside the best. */
  readonly isKept?: boolean;
}

const rootsOf = (text: string): Set<string> => new Set(tokens(text).map((word) => rootOf(stem(word))));

/** True where a title has all words of a text, in whatever form. */
const hasAll = (title: string, text: string): boolean => {
  const roots = rootsOf(title);
  return [...rootsOf(queryWords(text, true).join(' '))].every((root) => roots.has(root));
};

export class SiteSearch {
  readonly #table: Table;
  readonly #pages: SiteFiles['pages'];
  readonly #words: QueryWordsFile;
  readonly #wholes: ReadonlyMap<number, number>;
  readonly #jobRoots: ReadonlySet<string>;
  #index: WordIndex;
  #courseIndex: WordIndex | undefined;
  #lists: SiteLists | undefined;
  #languages: readonly QueryLanguage[] = [];

  constructor({ table, words, pages }: SiteFiles) {
    this.#table = table;
    this.#pages = pages;
    this.#words = words;
    this.#jobRoots = rootsOfOccupations(words.occupations);
    this.#wholes = new Map(pages.rows.flatMap(({ page }, row) => (page === undefined ? [] : [[row, page] as const])));
    this.#index = this.#indexOf();
  }

  /** The index without the pages that are no courses. */
  #coursesAlone(): WordIndex {
    return (this.#courseIndex ??= indexWords(indexedTable(this.#table, this.#lists?.courses)));
  }

  #indexOf(lists?: SiteLists): WordIndex {
    const { rows } = this.#pages;
    return indexWords(indexedTable(this.#table, lists?.courses), {
      // The page of an occupation is found by its names as they are: a word of them is no word of a topic.
      titles: rows.map(({ title, occupation }) => (occupation === undefined ? title : '')),
      lists: lists?.pages,
      wholes: this.#wholes,
    });
  }

  /** Takes the words that have come by now. */
  setLists(lists: SiteLists): void {
    this.#lists = lists;
    this.#courseIndex = undefined;
    this.#index = this.#indexOf(lists);
  }

  /** Takes the words of other languages. */
  setLanguages(languages: readonly QueryLanguage[]): void {
    this.#languages = languages;
  }

  /** True for a query with a word that nothing here has: it may be one of another language. */
  isForeign(query: string): boolean {
    return lacksWords(this.#index, query);
  }

  /** A query in the words of the site, and what one learns for the occupation that it names: what lists are needed for. */
  textsOf(query: string): string[] {
    const text = this.#translate(query)?.query ?? query;
    const { words } = readQuery(text, this.#words.vocabulary);
    return [text, ...(occupationIn(words, this.#words.occupations)?.learn ?? [])];
  }

  #translate(query: string): Translation | undefined {
    return translate(query, this.#languages, (word) => isKnown(this.#index, word));
  }

  /** Words of a query that nothing here has, so that somebody must say whether they are right. */
  unknown(query: string): string[] {
    return unknownWords(this.#index, this.#translate(query)?.query ?? query);
  }

  /** Everything that a query finds. */
  ask(typed: string, { isExact, isRight }: AskOptions = {}): Answer {
    const translation = isExact ? undefined : this.#translate(typed);
    const query = translation?.query ?? typed;
    const reading = isExact ? plainReading(query) : readQuery(query, this.#words.vocabulary);
    const { count } = this.#table;
    const isRightWord = isRight && ((word: string) => isRight(word) || this.#jobRoots.has(rootOf(stem(word))));
    // What is said in another language is no mistyped English.
    const options = { isExact, isRight: translation ? isForeignWord : isRightWord, without: reading.without };
    // "Without an exam" and nothing else is answered by pages about exams.
    const isAboutThat = !reading.words && !reading.filters.length && reading.without.length > 0;
    const all = isAboutThat
      ? findWords(this.#index, reading.without.join(' '), { ...options, without: [] })
      : findWords(this.#index, reading.without.length ? reading.words : reading.topic, options);
    const chosen = chosenOf(reading.filters, this.#table.facets);
    // A question is answered by guides: what it names is no wish to narrow the courses.
    const asked = reading.isQuestion ? plainReading(query) : reading;
    const own = {};
    const settled = reading.isQuestion ? { chosen: own } : { chosen };
    const occupation = isExact ? undefined : occupationIn(asked.words, this.#words.occupations);
    const find = (index: WordIndex) => findCourses(this.#table, index, asked, settled, own, options, occupation);
    // Where pages say most of a sentence, in passing, courses may still be what it is about.
    const withPages = find(this.#index);
    const isSentence = !reading.isQuestion && (withPages.found?.words.length ?? 0) > mostOfTopic;
    const isNone = ({ narrowed, related, parts }: FoundCourses) =>
      !(narrowed.rows.length + related.length + parts.length);
    const courses = isSentence && isNone(withPages) ? find(this.#coursesAlone()) : withPages;
    const hasWords = asked.words.trim() !== '';
    const said = courses.found ?? all;
    const isAsking = !reading.isQuestion && (asksForCourses(query) || asked.filters.length > 0);
    const wantsCourses = isAsking || reading.topic !== query;
    const isSame = (title: string, names: readonly string[] = []): boolean =>
      [title, ...names].some((name) =>
        [query, reading.topic, asked.words].some((text) => text && isSameName(text, name)),
      );
    const ranked: Ranked[] = [];
    const addCourse = (row: number, isWhole: boolean, isKept = isWhole) => {
      const score = hasWords
        ? (courses.order?.scores[row] ?? 0)
        : (courses.order?.scores[row] ?? 0) + (isAboutThat ? 1 : completeCourse);
      const isFirst = isWhole && isSame(this.#table.titles[row] ?? '', [this.#table.englishTitleOf(row) ?? '']);
      const factor =
        (wantsCourses ? wantedCourse : 1) * (isWhole ? 1 : reading.isQuestion ? besideGuides : lessFitting);
      if (score) ranked.push({ row, score: score * factor + (isFirst ? sameName : 0), isWhole, isKept });
    };
    for (const row of courses.narrowed.rows) addCourse(row, true);
    for (const row of courses.related) addCourse(row, true);
    for (const row of courses.parts) addCourse(row, false);
    // They have all the words, however much more another is worth that has the very amount as well.
    for (const row of courses.near) addCourse(row, false, true);
    for (const row of courses.leads) addCourse(row, false, true);
    const topic = courses.found ?? all;
    const isMixed = hasWords && (asked.filters.length > 0 || asked.wishes !== '');
    const wholes = hasWords ? [...courses.narrowed.rows, ...courses.related] : [];
    const isTitled = wholes.some((row) =>
      [this.#table.titles[row], this.#table.englishTitleOf(row)].some((title) => title && hasAll(title, asked.words)),
    );
    const jobs = new Set<number>();
    // In a few words each tells; in a sentence a page may well have only some.
    const isTopic = all.words.length <= mostOfTopic;
    const stemsOfTopic = new Set(all.stems);
    const wantsProviders = providerWords.test(query);
    this.#pages.rows.forEach((page, at) => {
      const row = count + at;
      if (page.page !== undefined) return;
      const isNamed = this.#isNamed(page, asked);
      const isJob = page.occupation !== undefined;
      const isOfJob = isJob && page.occupation === occupation?.group;
      const ofGroup = isJob ? this.#words.occupations[page.occupation ?? 0]?.[0] : page.names;
      const names = isOfJob ? occupation.names : ofGroup;
      const score = isJob
        ? Number(isSame(page.title) || isOfJob)
        : isMixed
          ? this.#scoreBeside(row, at, topic.scores, all.scores)
          : Math.max(all.scores[row] ?? 0, this.#bestSection(at, all.scores));
      const isFirst =
        isSame(page.title, names) &&
        (page.kind === 'page' ? !wholes.length : page.kind !== 'list' || isJob || asksForCourses(query));
      if ((!score && !isNamed) || (isJob && !score)) return;
      if (isJob && !occupation?.isForm) jobs.add(row);
      const isPart = !isNamed && all.isWhole[row] !== 1 && page.kind !== 'list' && !reading.isQuestion;
      const isPassing =
        isPart && (isMixed || (isTopic && !tokens(page.title).some((word) => stemsOfTopic.has(stem(word)))));
      const factor =
        (isPassing ? passingArticle : 1) *
        (isJob ? worthOfJob : page.kind === 'guide' && isMixed && !reading.isQuestion ? 1 : worth[page.kind]) *
        (page.kind === 'list' && isAsking ? wantedCourse : 1) *
        (page.kind === 'provider' && wantsProviders ? wantedProvider : 1) *
        (page.kind === 'guide' && reading.isQuestion ? wantedGuide : 1);
      const bonus = isJob
        ? (occupation?.isForm ? wholes.length + courses.near.length : isTitled)
          ? 0
          : sameName
        : (isFirst ? sameName : 0) + (isNamed ? named(asked) : 0);
      ranked.push({
        row,
        score: score * factor + bonus,
        isWhole: all.isWhole[row] === 1 || isNamed || isJob || bonus > 0,
      });
    });
    const best = Math.max(0, ...ranked.filter(({ isWhole }) => isWhole).map(({ score }) => score));
    const shown = ranked
      .filter(({ score, isWhole, isKept }) => isWhole || isKept || score >= best * nearlyAsGood)
      .sort((a, b) => b.score - a.score || a.row - b.row);
    const isJobShown = shown.some(({ row }) => this.#pages.rows[row - count]?.occupation !== undefined);
    const job = shown.findIndex(({ row }) => jobs.has(row));
    if (job > placeOfJob) shown.splice(placeOfJob, 0, ...shown.splice(job, 1));
    const isList = !hasWords && !wantsProviders && asked.filters.length > 0 && courses.narrowed.rows.length > 0;
    // A list is about where courses belong, and the courses in it say what they are about.
    const isAbout = (row: number) => {
      const page = this.#pages.rows[row - count];
      return page?.kind === 'provider'
        ? isSame(page.title, page.names) || hasAll(page.title, query)
        : page?.kind !== 'list';
    };
    const isAsked = hasWords && !isMixed && !reading.isQuestion && !isJobShown;
    const isListed = asked.filters.length === 1 && this.#pages.rows.some((page) => this.#isNamed(page, asked));
    return {
      hits: [
        ...(isList && !isListed ? [this.#listOf(this.#filtersOf(asked), courses.narrowed.rows.length)] : []),
        ...shown.map((hit) => this.#hitOf(hit, all.scores)),
      ],
      stems: [...new Set([...topic.stems, ...all.stems])],
      reading,
      translation,
      filters: this.#filtersOf(reading),
      courses: courses.narrowed.rows.length,
      corrected: said.corrected,
      // Where filters say it all, no word is looked for, and an occupation that has its page is here.
      absent:
        (isJobShown ? undefined : (courses.found ?? (asked.filters.length ? undefined : all)))?.absent.map(
          ({ word, near }) => ({
            word,
            near: near.filter((other) => this.#hasCourse(other)),
          }),
        ) ?? [],
      isElsewhere:
        !reading.isQuestion &&
        (hasWords
          ? said.absent.every(
              ({ word, near }) => !near.length || !mayBeMistyped(word) || isRightWord?.(word) !== false,
            ) && !ranked.some(({ row, isWhole }) => isWhole && this.#pages.rows[row - count]?.occupation === undefined)
          : asked.filters.length > 0 && courses.narrowed.rows.length === 0),
      isApart: hasWords && asked.filters.length > 0 && wholes.length === 0 && courses.near.length > 0,
      mentioned: isAsked ? this.#mentioned(asked.words, all, isAbout) : [],
      complete: shown.filter(({ isWhole }) => isWhole).length,
    };
  }

  /** The words of a topic that pages and courses only mention, without those that only ask for it. */
  #mentioned(query: string, found: Found, counts: (row: number) => boolean): readonly string[] {
    const telling = queryWords(query, true);
    const isAbout = found.isAbout.map((is, row) => is && Number(counts(row)));
    return onlyMentioned({ ...found, isAbout }).filter((word) => telling.includes(word));
  }

  /** What a page is worth to a query that names filters as well as a topic: nothing where it has only the filters' words. */
  #scoreBeside(row: number, at: number, topic: Float64Array, all: Float64Array): number {
    const own = topic[row] ?? 0;
    return Math.max(own && (all[row] ?? 0), own * 0.5, this.#bestSection(at, topic));
  }

  /** The list of courses that fit filters alone, where no page lists them. */
  #listOf(filters: readonly NamedFilter[], count: number): Hit {
    return {
      kind: 'list',
      path: finderAddress(filters, '', this.#table.facets),
      title: coursesThatFit(filters.map(({ facet, label, isNot }) => ({ label: inSentence(facet, label), isNot }))),
      detail: countCourses(count),
      text: undefined,
      sections: [],
      isWhole: true,
    };
  }

  /** True where some course has a word. */
  #hasCourse(word: string): boolean {
    return [...(this.#index.rows.get(stem(word))?.keys() ?? [])].some((row) => row < this.#table.count);
  }

  /** Rows of courses that fit the filters of a reading. */
  #fitting(reading: QueryReading): readonly number[] {
    const chosen = chosenOf(reading.filters, this.#table.facets);
    return findCourses(this.#table, this.#index, reading, { chosen }, {}, {}).narrowed.rows;
  }

  #filtersOf({ filters }: QueryReading): NamedFilter[] {
    return filters.map((filter) => {
      const facet = this.#table.facets.find(({ key }) => key === filter.facet);
      const names = filter.values.flatMap((value) => facet?.names[facet.values.indexOf(value)] ?? []);
      // A limit lets through what it says, and not the bands that it reaches into.
      const isSaid = names.length === 0 || names.length > (filter.facet === 'start' ? 1 : 2) || isLimit(filter);
      const name = isSaid ? filter.said : names.join(', ');
      return {
        ...filter,
        label: filter.range && facet ? `${facet.label} ${inSentence(filter.facet, name)}` : name,
        count: this.#fitting({ ...plainReading(''), filters: [filter] }).length,
      };
    });
  }

  /** True for the list of courses that a filter of the query names. */
  #isNamed({ facet }: PageRow, { filters }: QueryReading): boolean {
    return filters.some(
      ({ facet: key, values, isNot }) =>
        !isNot && facet?.[0] === key && values.length <= 2 && values.includes(facet[1]),
    );
  }

  #sections(page: number): number[] {
    const rows: number[] = [];
    for (let at = page + 1; this.#pages.rows[at]?.page === page; at += 1) rows.push(at);
    return rows;
  }

  #bestSection(page: number, scores: Float64Array): number {
    return Math.max(0, ...this.#sections(page).map((at) => (scores[this.#table.count + at] ?? 0) * 0.5));
  }

  #hitOf({ row, isWhole }: Ranked, scores: Float64Array): Hit {
    const { count, facets } = this.#table;
    if (row < count) {
      const { id, title, titleLanguage, englishTitle, kind, provider, platform, facts } = this.#table.cardOf(row);
      const type = facets.find(({ key }) => key === 'type');
      return {
        kind: 'course',
        path: `/courses/${id}/`,
        title,
        titleLanguage,
        detail: [englishTitle ?? [], kind, platform ? `${provider.name} on ${platform}` : provider.name]
          .flat()
          .join(' · '),
        text:
          facts
            .flatMap(({ words }) => words ?? [])
            .slice(0, 5)
            .join(' · ') || undefined,
        sections: [],
        type: type?.values[type.codes[type.starts[row] ?? 0] ?? 0],
        isWhole,
      };
    }
    const at = row - count;
    const { kind, path, title, detail, text, occupation } = this.#pages.rows[at] ?? noPage;
    const sections = this.#sections(at)
      .filter((section) => scores[count + section])
      .sort((a, b) => (scores[count + b] ?? 0) - (scores[count + a] ?? 0))
      .slice(0, mostSections)
      .sort((a, b) => a - b)
      .flatMap((section) => this.#pages.rows[section] ?? [])
      .map((section) => ({ title: section.title, path: path + section.path }));
    const learn = this.#words.occupations[occupation ?? -1]?.[2];
    return { kind, path, title, detail, text: learn ? whatLeadsThere(learn) : text, sections, isWhole };
  }
}
