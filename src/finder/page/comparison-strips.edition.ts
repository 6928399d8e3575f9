/** The strips above a comparison in an edition: titles are in their own languages. */
import { titleLanguage } from '#dom/foreign.ts';
import * as strips from './comparison-strips.ts';

/** Shows the strips of which at least two courses have a number. */
export const showStrips: typeof strips.showStrips = (root, columns) => {
  strips.showStrips(root, columns);
  for (const list of root.querySelectorAll('[data-strip] ul'))
    list.querySelectorAll<HTMLElement>('.name').forEach((name, place) => {
      name.lang = titleLanguage(columns[place]?.titleLanguage) ?? '';
    });
};
