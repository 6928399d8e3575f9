import type { FacetColumn, Table } from '../table-file.ts';
import type { FinderState } from '../state.ts';
import { make, need } from '#dom/elements.ts';
import * as words from '#words/finder.ts';
import { fold } from '#text/fold.ts';
import { formatNumber } from '../../words/format.ts';

/** Values shown before a list is unfolded. */
const few = 8;
/** Values up to which a list is not folded at all. */
const most = 10;

interface Option {
  readonly row: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

const isNone = ({ row }: Option): boolean => 'none' in row.dataset;

/** One facet of the form: all its values, how many courses each would give, folded where they are many. */
class FacetGroup {
  readonly #root: HTMLElement;
  readonly #facet: FacetColumn;
  readonly #options: readonly Option[];
  readonly #find: HTMLInputElement | null;
  readonly #more: HTMLButtonElement;
  #isUnfolded = false;

  constructor(root: HTMLElement, facet: FacetColumn) {
    this.#root = root;
    this.#facet = facet;
    this.#find = root.querySelector('[data-find]');
    this.#more = need(root, '[data-more]', HTMLButtonElement);
    const list = need(root, 'ul', HTMLUListElement);
    const known = new Map([...list.querySelectorAll('input')].map((box) => [box.value, box.closest('li')]));
    const sample = need(list, 'li', HTMLLIElement);
    this.#options = facet.values.map((value, place) => {
      const row = known.get(value) ?? (sample.cloneNode(true) as HTMLLIElement);
      const box = need(row, 'input', HTMLInputElement);
      if (!known.has(value)) {
        box.value = value;
        const note = facet.includes.find((include) => include.value === place)?.note;
        need(row, '.name').replaceChildren(
          facet.names[place] ?? value,
          ...(note ? [make('span', { class: 'small' }, note)] : []),
        );
      }
      list.append(row);
      return { row, box, count: need(row, '.count') };
    });
    need(root, 'fieldset', HTMLFieldSetElement).disabled = false;
    if (this.#find?.parentElement) this.#find.parentElement.hidden = false;
    this.#find?.addEventListener('input', (event) => {
      event.stopPropagation();
      this.#fold();
    });
    this.#more.addEventListener('click', () => {
      this.#isUnfolded = !this.#isUnfolded;
      this.#fold();
    });
  }

  show(chosen: readonly string[], counts: Uint32Array) {
    this.#options.forEach(({ row, box, count }, place) => {
      box.checked = chosen.includes(box.value);
      const number = counts[place] ?? 0;
      const written = formatNumber(number);
      if (count.textContent !== written) count.textContent = written;
      row.toggleAttribute('data-none', number === 0 && !box.checked);
    });
    need(this.#root, '[data-chosen]').replaceChildren(
      ...(chosen.length ? [String(chosen.length), make('span', { class: 'visually-hidden' }, words.chosenCount)] : []),
    );
    this.#fold();
  }

  readonly #fold = () => {
    const asked = fold(this.#find?.value.trim() ?? '');
    const isLong = this.#options.length > most;
    // Values that would give something go before those that would give nothing.
    const first = new Set([...this.#options].sort((a, b) => Number(isNone(a)) - Number(isNone(b))).slice(0, few));
    this.#options.forEach((option, place) => {
      const fits = fold(this.#facet.names[place] ?? '').includes(asked);
      const isFolded = isLong && !this.#isUnfolded && !first.has(option);
      option.row.hidden = !option.box.checked && (asked ? !fits : isFolded);
    });
    this.#more.hidden = !isLong || asked !== '';
    this.#more.textContent = this.#isUnfolded ? words.showFewer : words.showAll(this.#options.length);
    this.#more.setAttribute('aria-expanded', String(this.#isUnfolded));
  };
}

/** All facets of the form. Returns what shows a state in them. */
export const readFacetList = (root: ParentNode, table: Table) => {
  const groups = table.facets.map((facet) => {
    const group = root.querySelector<HTMLElement>(`[data-facet="${facet.key}"]`);
    return group ? new FacetGroup(group, facet) : undefined;
  });
  return ({ chosen }: FinderState, counts: readonly Uint32Array[]): void => {
    groups.forEach((group, place) => {
      group?.show(chosen[table.facets[place]?.key ?? ''] ?? [], counts[place] ?? new Uint32Array());
    });
  };
};
