import '#dom/transitions.ts';

/** Opens the search over any page; without it, its link leads to the search page. */
class SearchLauncher extends HTMLElement {
  #wiring: AbortController | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    const button = this.querySelector('button');
    if (!link || !button) throw new Error('search-launcher needs a link and a button');
    link.hidden = true;
    button.hidden = false;
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    const open = async () => {
      try {
        const { openDialog } = await import('./search-dialog.ts');
        await openDialog();
      } catch {
        location.assign(link.href);
      }
    };
    button.addEventListener('click', () => void open(), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
        const { target } = event;
        if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')))
          return;
        if (document.querySelector('dialog[open]')) return;
        event.preventDefault();
        const box = document.querySelector<HTMLInputElement>('search-page input');
        if (box) box.select();
        else void open();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#wiring?.abort();
  }
}

customElements.define('search-launcher', SearchLauncher);
