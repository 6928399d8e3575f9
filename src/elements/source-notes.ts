import { make, need } from '#dom/elements.ts';

/** Pixels between two notes, and how far below its claim a note may stand and still belong to it. */
const [gap, farthest] = [12, 400];

/**
 * Sources in the margin of an article, beside the claims that cite them. The notes are copies for the eye: the numbers
 * lead to the list at the end, which stays the place of the sources, for the keyboard and for readers of the screen
 * too. A source is noted at its first mark in each section; one without room near its claim is left out.
 */
class SourceNotes extends HTMLElement {
  readonly #notes: { readonly mark: Element; readonly note: HTMLElement }[] = [];
  readonly #resized = new ResizeObserver(() => {
    this.#place();
  });

  connectedCallback(): void {
    const text = this.parentElement;
    if (!text) return;
    if (!this.#notes.length) this.#copy(text);
    this.#resized.observe(text);
  }

  disconnectedCallback(): void {
    this.#resized.disconnect();
  }

  #copy(text: Element): void {
    const noted = new Set<string>();
    for (const mark of text.querySelectorAll<HTMLElement>('h2, sup a[href^="#source-"]')) {
      if (!(mark instanceof HTMLAnchorElement)) noted.clear();
      else if (!noted.has(mark.hash)) {
        noted.add(mark.hash);
        const source = need(document, `li${mark.hash}`).cloneNode(true) as HTMLElement;
        source.querySelector('.back')?.remove();
        // For the pointer: the keyboard has the same link in the list.
        for (const link of source.querySelectorAll('a')) link.tabIndex = -1;
        const note = make('p', {}, make('b', {}, mark.text), ' ', ...source.childNodes);
        this.#notes.push({ mark, note });
        this.append(note);
      }
    }
  }

  /** Each note beside its claim, below the note before and clear of what is as wide as the margin. */
  #place(): void {
    const { left, width, top: start } = this.getBoundingClientRect();
    // The window has no margin.
    if (!width) return;
    const wide = [...(this.parentElement?.children ?? [])]
      .filter((block) => block !== this)
      .map((block) => block.getBoundingClientRect())
      .filter(({ right }) => right > left);
    let free = start;
    for (const { mark, note } of this.#notes) {
      note.hidden = false;
      const { height } = note.getBoundingClientRect();
      const claim = mark.getBoundingClientRect().top;
      let top = Math.max(claim, free);
      for (const block of wide)
        if (block.top < top + height + gap && block.bottom + gap > top) top = block.bottom + gap;
      note.hidden = top > claim + farthest;
      if (note.hidden) continue;
      note.style.insetBlockStart = `${top - start}px`;
      free = top + height + gap;
    }
  }
}

customElements.define('source-notes', SourceNotes);
