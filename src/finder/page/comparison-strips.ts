/** The strips above a comparison: one number of each course as a bar, all of a strip on one scale. */
import { scales, type ScaleValue } from '#domain/comparison-file.ts';
import { make, need } from '#dom/elements.ts';
import { noNumber } from '#words/compare.ts';
import type { Column } from './comparison-columns.ts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** A bar from nothing to the least, and a lighter part to the most. */
const makeBar = ({ from, to }: ScaleValue, most: number): HTMLElement => {
  const [sure, open] = [make('span', { class: 'sure' }), make('span', { class: 'open' })];
  sure.style.inlineSize = percent(most ? from / most : 0);
  open.style.inlineSize = percent(most ? (to - from) / most : 0);
  return make('span', { class: 'bar', 'aria-hidden': 'true' }, sure, open);
};

/** Shows the strips of which at least two courses have a number. */
export const showStrips = (root: ParentNode, columns: readonly Column[]): void => {
  for (const scale of scales) {
    const strip = need(root, `[data-strip=${scale}]`);
    const known = columns.flatMap(({ numbers }) => numbers[scale] ?? []);
    const most = Math.max(0, ...known.map(({ to }) => to));
    strip.hidden = known.length < 2;
    need(strip, 'ul').replaceChildren(
      ...columns.map(({ title, titleLanguage, numbers, strips }) => {
        const [value, words] = [numbers[scale], strips[scale]];
        return make(
          'li',
          {},
          make('span', { class: 'name', lang: titleLanguage }, title),
          value ? makeBar(value, most) : make('span', { class: 'bar', 'data-none': '' }),
          make('span', { class: 'value', 'data-missing': words === undefined ? '' : undefined }, words ?? noNumber),
        );
      }),
    );
  }
  need(root, '[data-strips]').hidden = scales.every((scale) => need(root, `[data-strip=${scale}]`).hidden);
};
