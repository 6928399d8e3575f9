import * as words from '#words/converters.ts';
import { convertLevel } from '#domain/convert.ts';
import { formatLevel } from '#domain/level.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import { dataOf } from '#dom/data-of.ts';
import { need } from '#dom/elements.ts';
import { tableRow } from '#dom/form.ts';
import { ToolElement } from './tool.ts';

/** Shows what a level is called on every framework. */
class LevelConverter extends ToolElement {
  protected override answer(): void {
    const frameworks = dataOf<FrameworkRecord[]>(this, 'frameworks', '[]');
    const [id, level = ''] = need(this, 'select', HTMLSelectElement).value.split(':');
    const from = frameworks.find((framework) => framework.id === id);
    if (!from) return;
    const { eqf, typical, lines } = convertLevel(from, level, frameworks);
    const name = formatLevel(from, level);
    this.tell(
      [
        eqf === undefined
          ? words.noCounterpart(name)
          : from.id === 'eqf'
            ? words.others(name)
            : words.corresponds(name, eqf),
        typical && words.typical(typical),
      ]
        .filter(Boolean)
        .join(' '),
    );
    need(this, '[data-result]').hidden = lines.every(({ levels }) => levels.length === 0);
    need(this, '[data-result] tbody').replaceChildren(
      ...lines.map(({ framework, levels, typical: awards }) =>
        tableRow(framework.place, [
          framework.short,
          levels.length ? levels.join(' or ') : words.none,
          awards.join('; '),
        ]),
      ),
    );
  }
}

customElements.define('level-converter', LevelConverter);
