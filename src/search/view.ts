/** Results as elements. Built with DOM methods alone: no text of an index or an address is ever read as HTML. */
import { sitePath } from '#dom/address.ts';
import { make } from '#dom/elements.ts';
import { LoadError } from '#dom/load.ts';
import { inSentence } from '#finder/state.ts';
import { noneHasBoth } from '#words/answer.ts';
import { onlyMentions, searchedInEnglish, unrecorded } from '#words/reading.ts';
import { markStems, type Run } from '#text/mark.ts';
import * as words from '#words/search.ts';
import { finderAddress } from './finder-address.ts';
import type { KindId } from './kinds.ts';
import { writeState } from './query.ts';
import type { Answer, Hit } from './site-search.ts';

const runs = (list: readonly Run[]): Node[] =>
  list.map((run) => (typeof run === 'string' ? document.createTextNode(run) : make('mark', {}, run.mark)));

interface ResultOptions {
  /** Stems to mark. */
  readonly stems: readonly string[];
  /** Level of its heading. */
  readonly heading: 'h2' | 'h3' | 'h4';
  /** True where the kind is said by a heading above. */
  readonly isGrouped?: boolean;
}

/** One result as an item of a list. */
export const resultItem = (hit: Hit, { stems, heading, isGrouped }: ResultOptions): HTMLLIElement => {
  const { kind, path, title, titleLanguage, detail, text, sections } = hit;
  const label = isGrouped ? undefined : words.kinds[kind].label;
  const link = (to: string, name: string, lang?: string) =>
    make('a', { href: sitePath(to), lang }, ...runs(markStems(name, stems)));
  return make(
    'li',
    { 'data-kind': kind },
    make(heading, {}, link(path, title, titleLanguage)),
    label || detail
      ? make('p', { class: 'detail' }, label && make('b', {}, label), label && detail ? ' · ' : undefined, detail)
      : undefined,
    text ? make('p', { class: 'excerpt' }, ...runs(markStems(text, stems))) : undefined,
    sections.length
      ? make(
          'ul',
          { class: 'sections', 'aria-label': words.sectionsOf(title) },
          ...sections.map((section) => make('li', {}, link(section.path, section.title))),
        )
      : undefined,
  );
};

/** Address of the search page in a state. */
export const searchAddress = (query: string, kind?: KindId, isExact?: boolean): string =>
  sitePath('/search/') + writeState({ query, kind, isExact, page: 1 });

/** The filters of the finder that a query names, as links, with their numbers. */
export const filterRow = ({ filters, reading, courses }: Answer, query: string): HTMLElement[] => {
  if (!filters.length) return [];
  const finder = (list: typeof filters, text: string) => sitePath(finderAddress(list, text));
  const item = (address: string, name: string) => make('li', {}, make('a', { href: address }, name));
  const isMany = filters.length > 1 || reading.words !== '';
  return [
    make(
      'nav',
      { class: 'filters', 'aria-label': words.inTheFinder },
      make(
        'ul',
        { role: 'list' },
        isMany ? item(finder(filters, reading.words), words.allTogether(courses)) : undefined,
        ...filters.map((filter) =>
          item(
            finder([filter], ''),
            words.filterCourses(
              filter.isNot ? inSentence(filter.facet, filter.label) : filter.label,
              filter.isNot,
              filter.count,
            ),
          ),
        ),
        item(searchAddress(query, undefined, true), words.asWords),
      ),
    ),
  ];
};

/** What was looked for, where that is not what was typed, and what there is not. */
export const explainAnswer = (answer: Answer, query: string): HTMLElement[] => {
  const { corrected, absent, complete, hits, translation, reading, isApart } = answer;
  const note = (...children: (Node | string)[]) => make('p', { class: 'note' }, ...children);
  const link = (to: string) => make('a', { href: searchAddress(to) }, to);
  const notes: HTMLElement[] = [];
  if (translation) {
    const { language, query: meant } = translation;
    notes.push(note(make('span', { lang: language.id }, language.english), searchedInEnglish, make('b', {}, meant)));
  }
  for (const kind of reading.unrecorded) notes.push(note(unrecorded[kind]));
  if (isApart)
    notes.push(
      note(
        noneHasBoth(
          reading.filters.map(({ said, isNot }) => (isNot ? `not ${said}` : said)),
          reading.words,
        ),
      ),
    );
  if (reading.contradiction) notes.push(note(words.cannotBeBoth(...reading.contradiction)));
  if (corrected) {
    const [before, name, after] = words.searchInstead(query);
    const asTyped = make('a', { href: searchAddress(query, undefined, true) }, name);
    notes.push(note(words.showingFor, make('strong', {}, corrected), before, asTyped, after));
  }
  if (absent.length) {
    notes.push(note(words.nothingHas(absent.map(({ word }) => word))));
    const near = absent.flatMap(({ near: others }) => others);
    const offers = near.flatMap((word, place) => [place ? ', ' : '', link(word)]);
    if (near.length) notes.push(note(words.perhaps, ...offers, '.'));
  } else if (answer.mentioned.length) {
    notes.push(note(onlyMentions(answer.mentioned)));
  } else if (complete < hits.length && !isApart) {
    notes.push(note(complete ? words.someHaveAll(complete) : words.noneHasAll));
  }
  if (answer.isElsewhere) {
    const { before, link: name, after } = words.elsewhere;
    notes.push(note(before, make('a', { href: sitePath('/elsewhere/') }, name), after));
  }
  return notes;
};

/** Ways to go on without the search. */
export const browseList = (): HTMLElement =>
  make(
    'div',
    { class: 'browse' },
    make('p', {}, words.browse),
    make(
      'ul',
      { role: 'list' },
      ...words.browseLinks.map(([path, label]) => make('li', {}, make('a', { href: sitePath(path) }, label))),
    ),
  );

/** What to tell when the search does not work. */
export const explainFailure = (error: unknown): string =>
  words.notLoaded(error instanceof LoadError ? error.part : words.partNames.program);
