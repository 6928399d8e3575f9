import { convertLevel } from '#domain/convert.ts';
import { formatLevel } from '#domain/level.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import { fillFromAddress, keepInAddress, required, tableRow } from './form.ts';

/** Shows a level on every framework as soon as it is chosen; the address keeps it. */
class LevelConverter extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const form = required(this, 'form', HTMLFormElement);
    const { signal } = this.#listening;
    fillFromAddress(form);
    form.addEventListener(
      'input',
      () => {
        this.#convert(form);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#convert(form);
      },
      { signal },
    );
    this.#convert(form, false);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #convert(form: HTMLFormElement, isKept = true): void {
    const frameworks = JSON.parse(this.dataset['frameworks'] ?? '[]') as FrameworkRecord[];
    const [id, level = ''] = required(form, 'select', HTMLSelectElement).value.split(':');
    const from = frameworks.find((framework) => framework.id === id);
    if (!from) return;
    if (isKept) keepInAddress(form);
    const { eqf, typical, lines } = convertLevel(from, level, frameworks);
    const name = formatLevel(from, level);
    const isKnown = lines.some(({ levels }) => levels.length > 0);
    required(this, 'output', HTMLOutputElement).textContent = [
      eqf === undefined
        ? `${name} has no counterpart on the European framework in the official comparison.`
        : from.id === 'eqf'
          ? `${name} on the other frameworks:`
          : `${name} corresponds to level ${eqf} of the European framework.`,
      typical && `Typical awards: ${typical}.`,
    ]
      .filter(Boolean)
      .join(' ');
    required(this, '.result', HTMLElement).hidden = !isKnown;
    required(this, '.result tbody', HTMLElement).replaceChildren(
      ...lines.map(({ framework, levels, typical: awards }) =>
        tableRow(framework.place, [
          framework.short,
          levels.length ? levels.join(' or ') : 'no counterpart',
          awards.join('; '),
        ]),
      ),
    );
  }
}

customElements.define('level-converter', LevelConverter);
