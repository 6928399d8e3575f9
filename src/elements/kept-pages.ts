import * as words from '#words/offline.ts';
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import type { Kept, Message } from '../offline/decide.ts';

/** Asks the worker, and hears what is kept then; undefined where the browser has none. */
const ask = async (message: Message): Promise<Kept | undefined> => {
  // On demand, as the head of the page loads it: what is asked for in both ways would need a further file.
  const active = await import('#dom/offline.ts').then(
    ({ worker }) => worker,
    () => null,
  );
  if (!active) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Kept>) => resolve(data);
    active.postMessage(message, [port2]);
  });
};

/** Shows what the browser keeps of the site, keeps the directory, and takes both away again. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    if (location.pathname !== sitePath('/offline/')) {
      need(this, 'h1').textContent = words.notHere;
      need(this, '.lead').textContent = words.notHereLead;
      const again = need(this, '[data-again]', HTMLAnchorElement);
      again.href = location.href;
      again.hidden = false;
    }
    this.#offer('keep', { keep: 'directory' }, ({ hasDirectory }) =>
      hasDirectory ? words.directoryKept : words.directoryFailed,
    );
    this.#offer('drop', { drop: 'directory' }, () => words.directoryRemoved);
    this.#offer('clear', { drop: 'pages' }, () => words.pagesRemoved);
    void this.#do({ drop: 'nothing' }, () => '');
  }

  #offer(name: string, message: Message, say: (kept: Kept) => string): void {
    need(this, `[data-${name}]`).addEventListener('click', () => void this.#do(message, say));
  }

  async #do(message: Message, say: (kept: Kept) => string): Promise<void> {
    const output = need(this, 'output');
    if ('keep' in message) output.textContent = words.bringing;
    const kept = await ask(message);
    if (kept) this.#show(kept);
    output.textContent = kept ? say(kept) : words.cannotKeep;
  }

  #show({ pages, hasDirectory, directoryBytes }: Kept): void {
    const keep = need(this, '[data-keep]');
    keep.textContent = words.keepDirectory(directoryBytes);
    keep.hidden = hasDirectory;
    need(this, '[data-drop]').hidden = !hasDirectory;
    need(this, '[data-clear]').hidden = pages.length === 0;
    need(this, '[data-count]').textContent = pages.length ? words.keptPages(pages.length) : words.noPages;
    const sorted = [...pages].sort((a, b) => a.title.localeCompare(b.title));
    need(this, 'ul').replaceChildren(
      ...sorted.map(({ path, title }) => make('li', {}, make('a', { href: path }, title))),
    );
  }
}

customElements.define('kept-pages', KeptPages);
