/** What stands above the list and is fetched once the list is there. */
import type { Engine } from './engine.ts';
import { keepSearch } from './keep-search.ts';
import { sayLacking } from './lacking-note.ts';

/** Lets the search that is shown be saved, and says what is known of none that stand first. */
export const showBeside = (root: HTMLElement, engine: Engine, signal: AbortSignal): void => {
  keepSearch(root, engine, signal);
  sayLacking(root, engine, signal);
};
