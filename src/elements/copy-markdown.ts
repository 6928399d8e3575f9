/** Copies the text of the file that its button names; the button says what came of it. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button) button.onclick = () => this.#copy(button);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const { from = '', copied = '', failed = '' } = button.dataset;
    const text = fetch(from).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(from))));
    // The clipboard takes the promise: by the time of the answer some browsers have forgotten the click.
    button.textContent = await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]).then(
      () => copied,
      () => failed,
    );
  }
}

customElements.define('copy-markdown', CopyMarkdown);
