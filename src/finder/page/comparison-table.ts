/** The table of a comparison: the rows are on the page, each course adds a column. */
import { rowState } from '#domain/row-state.ts';
import type { Column } from './comparison-columns.ts';
import { sitePath } from '#dom/address.ts';
import { make, makeButton, need } from '#dom/elements.ts';
import * as words from '#words/compare.ts';

const rowsOf = (root: ParentNode) => root.querySelectorAll<HTMLElement>('tbody tr');

/** The words of a row's heading. */
const labelOf = (row: ParentNode): string => need(row, 'th').firstChild?.textContent?.trim() ?? '';

/** Headings of the rows in their order. */
export const rowLabels = (root: ParentNode): string[] => [...rowsOf(root)].map(labelOf);

/**
 * Marks the rows that decide and in which the courses differ, cannot be compared or are not known alike, hides those that none states, and
 * where asked all that are not marked.
 */
export const markRows = (root: ParentNode, columns: readonly Column[], isOnlyMarked: boolean): void => {
  const unsaid: string[] = [];
  rowsOf(root).forEach((row, place) => {
    const values = columns.flatMap((course) => course.values[place] ?? []);
    const state = rowState(values);
    row.dataset['state'] = state;
    const label = words.rowStates[state];
    const isMarked = label !== '' && 'decides' in row.dataset;
    row.toggleAttribute('data-marked', isMarked);
    const mark = need(row, '.mark');
    mark.textContent = label;
    mark.hidden = !isMarked;
    const isUnsaid = values.every(({ isMissing }) => isMissing) && !('deciding' in row.dataset);
    if (isUnsaid) unsaid.push(labelOf(row));
    row.hidden = (isOnlyMarked && !isMarked) || isUnsaid;
  });
  need(root, '[data-unsaid]').textContent = unsaid.length ? words.knownOfNone(unsaid.join(', ')) : '';
};

/** Puts the courses into the table in place of those that are there. */
export const showColumns = (root: ParentNode, columns: readonly Column[], remove: (id: string) => void): void => {
  for (const cell of root.querySelectorAll('tr > :not(:first-child)')) cell.remove();
  need(root, '[data-cue]').textContent = columns.length > 1 ? words.moreColumns(columns.length) : '';
  for (const course of columns) {
    const press = () => {
      remove(course.id);
    };
    const button = makeButton(words.takeOut, press, { 'aria-label': words.takeOutOf(course.title) });
    const link = make('a', { href: sitePath(`/courses/${course.id}/`), lang: course.titleLanguage }, course.title);
    const english = course.englishTitle && make('span', { class: 'small' }, course.englishTitle);
    need(root, 'thead tr').append(
      make('th', { scope: 'col' }, link, english, make('span', { class: 'small' }, course.provider), button),
    );
    rowsOf(root).forEach((row, place) => {
      const value = course.values[place];
      if (!value) return;
      const note = value.note === undefined ? [] : [' ', make('span', { class: 'small' }, `(${value.note})`)];
      row.append(make('td', { 'data-missing': value.isMissing && '' }, value.words, ...note));
    });
  }
};
