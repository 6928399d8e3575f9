/** What is said of words above what they find, and where else to look: loaded when somebody types. */
import { sitePath } from '#dom/address.ts';
import { make, makeButton } from '#dom/elements.ts';
import type { Translation } from '#query/translate.ts';
import { clearFilters, noCourseNames } from '#words/finder.ts';
import * as words from '#words/found.ts';
import { onlyMentions, searchedInEnglish, unrecorded } from '#words/reading.ts';
import { writeQuery, type FinderState } from '../state.ts';
import { searchFor, waysOn } from './chips.ts';
import { nearestSubject } from '../nearest-subject.ts';
import type { Engine, Results } from './engine.ts';

type Go = (state: FinderState) => void;

/** That the site is in English, with the name of English in the language of the query. */
const sayForeign = ({ language, query }: Translation): Node =>
  make('span', {}, make('span', { lang: language.id }, language.english), searchedInEnglish, make('b', {}, query));

/** What stands below the courses that fit: those that fit all but the words, and those that have the words alone. */
const noteOnOthers = ({ narrowed, related, parts, near, found, mentioned, reading, silent }: Results): string[] => {
  if (found?.absent.length && parts.length) return [noCourseNames(found.absent.map(({ word }) => word))];
  const said = found?.corrected ?? found?.words.join(' ') ?? '';
  const filters = reading.filters.map((filter) => filter.said);
  const others = [
    ...(related.length ? [words.related(related.length, said)] : []),
    ...(parts.length ? [words.parts(parts.length)] : []),
    ...(near.length ? [words.apart(near.length, reading.words, filters)] : []),
  ];
  return [
    // What the filters leave out may well be about it.
    ...(mentioned.length ? [(found?.isAbout.includes(1) ? words.theseOnlyMention : onlyMentions)(mentioned)] : []),
    ...(others.length ? [words.besides(narrowed.rows.length, others, !silent.length)] : []),
  ];
};

/** What of the courses shown has the amounts that the words name. */
const noteOnAmounts = ({ reading, exactly }: Results): string[] => {
  const said = (isExact: boolean) =>
    reading.filters.flatMap(({ range, said: text }) => (range && (range.kind === 'exactly') === isExact ? [text] : []));
  return [
    ...(exactly === undefined ? [] : [words.exactlyFirst(exactly, said(true))]),
    ...(said(false).length ? [words.withinAmounts(said(false))] : []),
  ];
};

/** Where else to look for what no course here is about: the subject that is nearest, and the official lists of each country. */
const sayElsewhere = ({ table }: Engine, results: Results): Node[] => {
  const { settled, occupations, occupation, said, leads } = results;
  // Where courses say it, it is the filters that leave none.
  const isHere = said > 0 && !leads.length;
  const nearest = isHere ? undefined : nearestSubject(table, settled, results, occupations, occupation);
  return [
    ...(nearest
      ? [
          make(
            'span',
            {},
            words.nearestSubjectIs,
            make(
              'a',
              { href: writeQuery({ ...settled, text: '', page: 1, chosen: nearest.chosen }) },
              words.nearestSubject(nearest.name, nearest.count),
            ),
            '.',
          ),
        ]
      : []),
    make('span', {}, words.lookElsewhere, make('a', { href: sitePath('/elsewhere/') }, words.lookElsewhereLink), '.'),
  ];
};

/** What to say where nothing at all has the words: where else to look, and what was perhaps meant. */
export const sayAbsent = (engine: Engine, results: Results, change: Go): Node[] => {
  const { settled, found } = results;
  const near = (found?.absent ?? []).flatMap(({ near: others }) => others);
  const meant = near.map((word) =>
    makeButton(words.lookFor(word), () => {
      change({ ...settled, text: word, page: 1 });
    }),
  );
  return [
    ...sayElsewhere(engine, results).map((said) => make('p', {}, said)),
    ...(meant.length
      ? [make('p', {}, words.didYouMean), make('ul', {}, ...meant.map((one) => make('li', {}, one)))]
      : []),
  ];
};

/** Where filters leave none of the courses that say the words: how many do, and which filter to drop. */
const sayLeftOut = (engine: Engine, asked: FinderState, results: Results, isOther: boolean, go: Go): Node => {
  const { settled, found, narrowed, said } = results;
  const topic = found?.corrected ?? found?.words.join(' ') ?? '';
  const clear = makeButton(clearFilters, () => {
    go({ ...settled, chosen: {}, page: 1 });
  });
  const ways = waysOn(engine, asked, results, go).map(({ made }) => made);
  const buttons = ways.length ? ways : [clear];
  // Where nothing else is shown, the ways on stand in its place.
  return make(
    'span',
    {},
    words.noneFits(said, topic, narrowed.silent.length > 0),
    ...(isOther ? buttons.flatMap((button) => [' ', button]) : []),
  );
};

/** What is said of courses that lead towards an occupation of which none is. */
const sayLeads = ({ occupation, leads, named, isIncomplete }: Results, asTyped: () => void): (string | Node)[] => {
  if (!occupation || !leads.length) return [];
  const { said, learn } = occupation;
  // Of words that could not be had nothing says that no course has them.
  if (isIncomplete) return [words.leadsThere(learn)];
  if (!named) return [words.leadsTo(said, learn)];
  const other = makeButton(words.searchAsTyped(said), asTyped);
  return [make('span', {}, `${words.saidInPassing(named, said)} ${words.leadsThere(learn)} `, other)];
};

/** The notes on a state that has words. */
export const sayFound = (engine: Engine, asked: FinderState, results: Results, go: Go): (string | Node)[] => {
  const { narrowed, near, related, parts, leads, found, mentioned, reading, translation, said } = results;
  const has = narrowed.rows.length > 0;
  const isOther = near.length + related.length + parts.length + leads.length > 0;
  const asTyped = () => {
    go({ ...asked, isExact: true, page: 1 });
  };
  return [
    ...(translation ? [sayForeign(translation)] : []),
    ...(reading.isQuestion ? [make('span', {}, ...searchFor(asked.text, words.guidesAnswer, '&kind=guide'))] : []),
    ...(results.isIncomplete ? [words.maybeIncomplete] : []),
    ...(reading.contradiction ? [words.cannotBeBoth(...reading.contradiction)] : []),
    ...(has ? noteOnAmounts(results) : []),
    ...reading.unrecorded.map((kind) => unrecorded[kind]),
    ...(found?.corrected && (has || isOther)
      ? [
          make(
            'span',
            {},
            `${words.showingFor(found.corrected)} `,
            makeButton(words.searchAsTyped(found.words.join(' ')), asTyped),
          ),
        ]
      : []),
    ...(!has && said && !leads.length ? [sayLeftOut(engine, asked, results, isOther, go)] : []),
    ...(leads.length ? [] : noteOnOthers(results)),
    ...sayLeads(results, asTyped),
    ...((!has && isOther) || mentioned.length ? sayElsewhere(engine, results) : []),
  ];
};
