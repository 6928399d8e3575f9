/** Letters from the shortlist: one to each provider, which asks of each course what the letter on its own page asks. */
import { letterAboutSeveral, mailLink, type Asked, type LettersFile } from '#domain/letter-text.ts';
import type { Shortlist } from '#domain/shortlist.ts';
import { make, need } from '#dom/elements.ts';
import { jsonOf, load } from '#dom/load.ts';
import * as words from '#words/letter.ts';
import type { Table } from '../table-file.ts';

/** What the letters ask, fetched by the page that shows them alone. @throws {LoadError} where it cannot be had */
export const loadLetters = (path: string, signal: AbortSignal): Promise<LettersFile> =>
  load({ path, name: words.letters, read: jsonOf<LettersFile>(1), signal });

/** The saved courses of each provider of which something is not known, in the order of the list. */
export const askedByProvider = (table: Table, list: Shortlist, file: LettersFile): Map<string, Asked[]> => {
  const rows = new Map(table.titles.map((_, row) => [table.idOf(row), row]));
  const asked = new Map<string, Asked[]>();
  for (const { id } of list) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const open = (file.asked[row] ?? []).flatMap((place) => file.questions[place] ?? []);
    if (!open.length) continue;
    const { title, provider } = table.cardOf(row);
    asked.set(provider.name, [
      ...(asked.get(provider.name) ?? []),
      { title, page: file.pages[row] || undefined, questions: open },
    ]);
  }
  return asked;
};

/** Shows a letter for each provider of the list; nothing where there is none to ask. */
export const showLetters = (root: ParentNode, table: Table, list: Shortlist, file: LettersFile): void => {
  const asked = askedByProvider(table, list, file);
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
