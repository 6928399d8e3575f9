import { describeTicks } from '#tools/certificate-ticks.ts';
import { make, need } from '#dom/elements.ts';
import type { Field } from '#dom/form.ts';
import { levelElsewhere } from '#words/certificate-finding.ts';
import { ToolElement } from './tool.ts';

/** A finding about a certificate: registers of its country, its level elsewhere, what it states and what to ask. */
class CertificateChecklist extends ToolElement {
  /** What was last written of country and level: who writes one down has found it on the certificate. */
  readonly #written: Record<string, string> = {};
  /** The country whose registers were last asked for. */
  #country = '';

  protected override prepare(signal: AbortSignal): void {
    const names = [...this.querySelectorAll('.registers div:not(#rest) dt')];
    const list = make(
      'datalist',
      { id: 'countries' },
      ...names.map(({ textContent }) => make('option', {}, textContent)),
    );
    this.append(list);
    need(this, 'input[name="country"]').setAttribute('list', list.id);
    const print = need(this, 'button', HTMLButtonElement);
    print.hidden = false;
    print.addEventListener(
      'click',
      () => {
        window.print();
      },
      { signal },
    );
  }

  /** A country that follows from the issuer is no more than that: from the address it would count as found. */
  protected override isKept({ name, value, dataset }: Field): boolean {
    return name !== 'country' || value !== dataset['filled'];
  }

  protected override answer(): void {
    this.#knowIssuer();
    void this.#showRegisters(this.#countryField.value.trim());
    this.#tick('country');
    this.#tick('level');
    this.#showLevel(need(this, 'select[name="level"]', HTMLSelectElement));
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name="has"]')];
    for (const { value, checked } of boxes) {
      const ask = this.querySelector<HTMLElement>(`#look-${value} + .ask`);
      if (ask) ask.hidden = checked;
    }
    const required = boxes.filter((box) => box.closest('[data-group="required"]'));
    const missing = required.filter(({ checked }) => !checked).map(({ labels }) => labels?.[0]?.textContent ?? '');
    this.tell(describeTicks(boxes.filter(({ checked }) => checked).length, missing, required.length));
  }

  /** What the directory has of who issued it; without that the tool is as it was. */
  #knowIssuer(): void {
    if (!need(this, 'input[name="issuer"]', HTMLInputElement).value && !this.querySelector('[data-issuer]')) return;
    void import('./certificate-issuer.ts')
      .then(({ showIssuer }) => showIssuer(this))
      .then(
        () => {
          const { value } = this.#countryField;
          // Nobody has found on the certificate what was filled in here.
          this.#written['country'] = value;
          return this.#showRegisters(value.trim());
        },
        () => undefined,
      );
  }

  get #countryField(): HTMLInputElement {
    return need(this, 'input[name="country"]', HTMLInputElement);
  }

  /** Ticks what was just written down, and takes the tick back with it. */
  #tick(name: string): void {
    const field = need(this, `#field-${name}`) as HTMLInputElement | HTMLSelectElement;
    if (field.value !== (this.#written[name] ?? ''))
      need(this, `#has-${name}`, HTMLInputElement).checked = field.value.trim() !== '';
    this.#written[name] = field.value;
  }

  /** The registers of a country alone, or of all, where none is written; of a country without one, what leads to all others. */
  async #showRegisters(country: string): Promise<void> {
    this.#country = country;
    const registers = need(this, '.registers', HTMLDetailsElement);
    const rows = [...registers.querySelectorAll<HTMLElement>('dl > div')];
    const nameOf = (row: HTMLElement) => row.querySelector('dt')?.textContent ?? '';
    const names = rows.map(nameOf);
    // Nobody who writes no country needs what knows their other names; without it every register stays in sight.
    const named = country
      ? await import('#tools/country-rows.ts').then(
          ({ countriesNamed }) => countriesNamed(country, names),
          () => names,
        )
      : names;
    if (this.#country !== country) return;
    if (country && registers.dataset['chosen'] !== country) registers.open = true;
    if (country) registers.dataset['chosen'] = country;
    else delete registers.dataset['chosen'];
    const own = rows.filter((row) => named.includes(nameOf(row)));
    const shown = own.length ? own : rows.filter((row) => row.matches('#rest'));
    for (const row of rows) row.hidden = !shown.includes(row);
  }

  /** What corresponds to the level, in full: a list shows a part of so long a line. */
  #showLevel({ value }: HTMLSelectElement): void {
    const said = need(this, '[data-level]');
    said.hidden = value === '';
    said.textContent = levelElsewhere(value);
  }
}

customElements.define('certificate-checklist', CertificateChecklist);
