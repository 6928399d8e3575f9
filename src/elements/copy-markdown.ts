/** Copies the text of the file that its button names; the button says what came of it. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button) button.onclick = () => this.#copy(button);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const { from = '', copied = '', failed = '' } = button.dataset;
    const text = fetch(from).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(from))));
    try {
      // The clipboard takes the promise where it can: by the time of the answer some browsers have forgotten the click.
      if ('ClipboardItem' in window) await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      else await navigator.clipboard.writeText(await text);
      button.textContent = copied;
    } catch {
      // No clipboard on a page without https, no permission, no answer.
      button.textContent = failed;
    }
  }
}

customElements.define('copy-markdown', CopyMarkdown);

export {};
