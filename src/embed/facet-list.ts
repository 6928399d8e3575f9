/** The list of one value of a facet in a frame: its courses are in the page, and its address says how many are shown. */
import { make, need } from '#dom/elements.ts';
import { isTracking } from '#text/tracking.ts';
import * as words from '#words/embed.ts';
import { readListAddress } from './address.ts';

/** Shows the first courses, as many as the address asks for, and says what of the address was ignored. */
export const showFirst = (root: HTMLElement, address: string): void => {
  const { query, limit, ignored } = readListAddress(address);
  root.querySelectorAll<HTMLElement>('li').forEach((item, place) => {
    item.hidden = place >= limit;
  });
  const others = [...new URLSearchParams(query).keys()].filter((name) => !isTracking(name));
  const all = [...ignored, ...others.map(words.noSuchPart)];
  if (all.length) {
    need(root, '[data-note]').replaceChildren(make('p', {}, words.ignored(all)));
    root.dataset['ignored'] = all.join('. ');
  }
  root.dataset['shown'] = 'list';
};
