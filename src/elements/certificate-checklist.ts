import { describeTicks } from '#tools/certificate-ticks.ts';
import { need } from '#dom/elements.ts';
import { levelElsewhere } from '#words/certificate-finding.ts';
import { ToolElement } from './tool.ts';

/** A finding about a certificate: registers of its country, its level elsewhere, what it states and what to ask. */
class CertificateChecklist extends ToolElement {
  protected override prepare(signal: AbortSignal): void {
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

  protected override answer(): void {
    this.#showRegisters(need(this, 'select[name="country"]', HTMLSelectElement).value);
    this.#showLevel(need(this, 'select[name="level"]', HTMLSelectElement));
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name="has"]')];
    for (const { value, checked } of boxes) {
      const ask = this.querySelector<HTMLElement>(`[data-ask="${value}"]`);
      if (ask) ask.hidden = checked;
    }
    const required = boxes.filter((box) => box.closest('[data-group="required"]'));
    const missing = required.filter(({ checked }) => !checked).map(({ labels }) => labels?.[0]?.textContent ?? '');
    this.tell(describeTicks(boxes.filter(({ checked }) => checked).length, missing, required.length));
  }

  /** The registers of a country alone, or of all, where none is chosen. */
  #showRegisters(country: string): void {
    const registers = need(this, '.registers', HTMLDetailsElement);
    if (country && registers.dataset['chosen'] !== country) registers.open = true;
    if (country) registers.dataset['chosen'] = country;
    else delete registers.dataset['chosen'];
    for (const row of registers.querySelectorAll<HTMLElement>('dl > div'))
      row.hidden = country !== '' && row.querySelector('dt')?.textContent !== country;
  }

  /** What corresponds to the level, in full: a list shows a part of so long a line. */
  #showLevel({ value }: HTMLSelectElement): void {
    const said = need(this, '[data-level]');
    said.hidden = value === '';
    said.textContent = levelElsewhere(value);
  }
}

customElements.define('certificate-checklist', CertificateChecklist);
