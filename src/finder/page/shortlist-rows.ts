/** The saved courses as a list, in the order of the shortlist. */
import type { CardWords } from '#domain/course-card.ts';
import { mostCompared, type SavedCourse, type Shortlist } from '#domain/shortlist.ts';
import { sitePath } from '#dom/address.ts';
import { need } from '#dom/elements.ts';
import { courses } from '#words/saved.ts';
import * as words from '#words/shortlist.ts';
import { fillCard } from './cards.ts';

/** Cards by id, once the table is there; a saved course that is not among them is gone. */
export type Cards = ReadonlyMap<string, CardWords> | undefined;

const fillRow = (row: HTMLElement, course: SavedCourse, cards: Cards, isFirst: boolean, isLast: boolean): void => {
  const card = cards?.get(course.id);
  const isGone = cards !== undefined && !card;
  const name = card?.title ?? (course.title || course.id);
  row.dataset['id'] = course.id;
  const address = sitePath(`/courses/${course.id}/`);
  if (card && !('filled' in row.dataset)) {
    fillCard(row, card);
    row.dataset['filled'] = '';
  } else if (!card) {
    const title = need(row, '[data-slot=title]', HTMLAnchorElement);
    title.textContent = name;
    if (isGone) title.removeAttribute('href');
    else title.href = address;
    need(row, '[data-slot=provider]').textContent = course.provider;
  }
  need(row, '[data-address-print]').textContent = isGone ? '' : new URL(address, location.origin).href;
  need(row, '[data-gone]').hidden = !isGone;
  const note = need(row, '[data-note]', HTMLTextAreaElement);
  note.setAttribute('aria-label', words.noteOn(name));
  if (note !== document.activeElement) note.value = course.note;
  need(row, '[data-note-print]').textContent = course.note;
  need(row, '[data-remove]').setAttribute('aria-label', words.removeOf(name));
  for (const [way, isOff, label] of [
    ['up', isFirst, words.moveUp(name)],
    ['down', isLast, words.moveDown(name)],
  ] as const) {
    const button = need(row, `[data-${way}]`, HTMLButtonElement);
    button.setAttribute('aria-disabled', String(isOff));
    button.setAttribute('aria-label', label);
  }
};

/** Shows the list. Rows are kept while they stand for the same course, so that a note being written and the focus survive. */
const showRows = (root: ParentNode, list: Shortlist, cards: Cards): void => {
  const place = need(root, '[data-list]');
  const old = new Map([...place.children].map((row) => [(row as HTMLElement).dataset['id'], row as HTMLElement]));
  const { content } = need(root, '[data-row]', HTMLTemplateElement);
  const rows = list.map((course, at) => {
    const row = old.get(course.id) ?? (need(content, 'li').cloneNode(true) as HTMLElement);
    fillRow(row, course, cards, at === 0, at === list.length - 1);
    return row;
  });
  const focused = document.activeElement;
  const isSame = rows.length === place.children.length && rows.every((row, at) => place.children[at] === row);
  if (!isSame) place.replaceChildren(...rows);
  if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected) focused.focus();
};

/** Shows the list with all that depends on whether there is anything in it. */
export const showShortlist = (root: ParentNode, list: Shortlist, cards: Cards): void => {
  showRows(root, list, cards);
  need(root, '[data-empty]').hidden = list.length > 0;
  need(root, '[data-heading]').textContent = list.length ? words.saved(courses(list.length)) : words.savedTitle;
  for (const name of ['compare', 'share', 'qr', 'print', 'json', 'csv', 'clear'])
    need(root, `[data-${name}]`, HTMLButtonElement).disabled = !list.length;
  need(root, '[data-compare]').textContent = list.length > mostCompared ? words.compare : words.compareThese;
};
