/** The sentence above the list on what usually matters and is known of none of the courses that stand first. */
import { make, need } from '#dom/elements.ts';
import * as words from '#words/lacking.ts';
import { lackingOf, type Lacking } from '../lacking.ts';
import { writeQuery, type FinderState } from '../state.ts';
import type { Engine } from './engine.ts';

/**
 * What is said: first what is known of none at all, then what is known only of others further down, and where a price was
 * asked for by which rates others count.
 */
const said = (lacking: readonly Lacking[], count: number, state: FinderState, rates: string): (string | Node)[] => {
  const none = lacking.filter(({ known }) => !known).map(({ fact }) => words.facts[fact]);
  const some = state.page === 1 ? lacking.filter(({ known }) => known) : [];
  return [
    ...(none.length ? [words.noneKnown(count, none)] : []),
    ...some.flatMap(({ fact, known }) => [
      ` ${words.knownFurtherDown(known, count, words.facts[fact])} `,
      ...(fact === 'credit'
        ? [make('a', { href: writeQuery({ ...state, sort: 'credits', page: 1 }) }, words.creditFirst)]
        : []),
    ]),
    ...(state.chosen['price']?.length ? [` ${words.otherCurrencies(rates)}`] : []),
  ];
};

/** Keeps the sentence to the state that the finder shows. */
export const sayLacking = (root: HTMLElement, engine: Engine, signal: AbortSignal): void => {
  const place = need(root, '[data-lacking]');
  const show = () => {
    const { state } = engine.read(location.search);
    const { settled, narrowed, rows } = engine.results(state);
    const fitting = new Set(narrowed.rows);
    const first = rows.filter((row) => fitting.has(row));
    const lacking = first.length ? lackingOf(engine.table, settled, narrowed.rows, first) : [];
    const asked = { ...state, chosen: settled.chosen, page: settled.page };
    const words = said(lacking, narrowed.rows.length, asked, place.dataset['lacking'] ?? '');
    place.hidden = !words.length;
    place.replaceChildren(...words);
  };
  // The finder writes its count whenever it shows another state.
  const observer = new MutationObserver(show);
  observer.observe(need(root, '[data-count]'), { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  show();
};
