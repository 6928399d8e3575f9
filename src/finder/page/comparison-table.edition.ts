/** The table of a comparison in an edition: what of it is in the language of the original says so. */
import { markForeign, titleLanguage, toOriginal } from '#dom/foreign.ts';
import * as table from './comparison-table.ts';

export { markRows, rowLabels } from './comparison-table.ts';

/** Puts the courses into the table in place of those that are there. */
export const showColumns: typeof table.showColumns = (root, columns, remove) => {
  table.showColumns(root, columns, remove);
  root.querySelectorAll<HTMLAnchorElement>('thead a').forEach((link, place) => {
    link.lang = titleLanguage(columns[place]?.titleLanguage) ?? '';
    link.hreflang = toOriginal['hreflang'] ?? '';
  });
  for (const row of root.querySelectorAll('tbody tr'))
    row.querySelectorAll('td').forEach((cell, place) => {
      markForeign(cell, columns[place]?.foreign ?? []);
    });
};
