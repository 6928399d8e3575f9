import { describeTicks } from '#tools/certificate.ts';
import { need } from '#dom/elements.ts';
import { ToolElement } from './tool.ts';

/** Counts what is ticked and hides the questions that are answered. */
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
    const ticked = [...this.querySelectorAll<HTMLInputElement>('input[name="has"]:checked')].map(({ value }) => value);
    for (const ask of this.querySelectorAll<HTMLElement>('[data-ask]')) {
      ask.hidden = ticked.includes(ask.dataset['ask'] ?? '');
    }
    this.tell(describeTicks(ticked));
  }
}

customElements.define('certificate-checklist', CertificateChecklist);
