/** Letters from the shortlist: one to each provider, with the main facts and points of the EU list that are not known. */
import type { Questions } from '#domain/letter.ts';
import { letterAboutSeveral, mailLink, type Asked } from '#domain/letter-text.ts';
import type { Shortlist } from '#domain/shortlist.ts';
import { make, need } from '#dom/elements.ts';
import * as words from '#words/letter.ts';
import type { Table } from '../table-file.ts';

/** What is not known of a row of the table, as questions, each once: the deciding facts, then the points of the EU list. */
export const questionsOfRow = (table: Table, row: number, { facts, elements }: Questions): string[] => {
  const known = table.facets.find(({ key }) => key === 'stated');
  const codes = known?.codes.slice(known.starts[row] ?? 0, known.starts[row + 1] ?? 0) ?? [];
  const keys = new Set([...codes].map((code) => known?.values[code]));
  return [
    ...new Set([
      ...table.cardOf(row).facts.flatMap(({ words: said }, at) => (said === undefined ? (facts[at] ?? []) : [])),
      ...Object.entries(elements).flatMap(([key, question]) => (keys.has(key) ? [] : [question])),
    ]),
  ];
};

/** The saved courses of each provider of which something is not known, in the order of the list. */
export const askedByProvider = (table: Table, list: Shortlist, questions: Questions): Map<string, Asked[]> => {
  const rows = new Map(table.titles.map((_, row) => [table.idOf(row), row]));
  const asked = new Map<string, Asked[]>();
  for (const { id } of list) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const open = questionsOfRow(table, row, questions);
    if (!open.length) continue;
    const { title, provider } = table.cardOf(row);
    asked.set(provider.name, [...(asked.get(provider.name) ?? []), { title, questions: open }]);
  }
  return asked;
};

/** Shows a letter for each provider of the list; nothing where there is none to ask. */
export const showLetters = (root: ParentNode, table: Table, list: Shortlist, questions: Questions): void => {
  const asked = askedByProvider(table, list, questions);
  need(root, '[data-letters]').hidden = !asked.size;
  need(root, '[data-letters] ul').replaceChildren(
    ...[...asked].map(([provider, courses]) => {
      const letter = letterAboutSeveral(courses);
      return make(
        'li',
        {},
        make('a', { class: 'button', href: mailLink(letter) }, words.writeTo(provider)),
        make(
          'details',
          {},
          make('summary', {}, words.seeLetterTo(provider)),
          make('p', { class: 'letter' }, make('strong', {}, letter.subject)),
          make('p', { class: 'letter' }, letter.body),
        ),
      );
    }),
  );
};
