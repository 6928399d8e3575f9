import { need } from '#dom/elements.ts';
import { afterPause } from '#dom/typing.ts';
import type { Engine } from '#finder/page/engine.ts';

/**
 * How many courses the state gives that a form leads to, in words; undefined where the form cannot be read. The finder
 * is fetched when somebody first changes something.
 */
const counter = (table: string, words: string, signal: AbortSignal) => {
  let loading: Promise<Engine> | undefined;
  return async (query: string): Promise<string | undefined> => {
    const [{ Engine: Loaded }, { fits }] = await Promise.all([
      import('#finder/page/engine.ts'),
      import('#words/sentence-finder.ts'),
    ]);
    loading ??= Loaded.load(table, words, signal);
    const engine = await loading.catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const { state, ignored } = engine.read(query);
    if (ignored.length) return undefined;
    await engine.prepare(state, signal);
    const { narrowed } = engine.results(state);
    return fits(narrowed.rows.length, narrowed.silent.length, state.silent === true);
  };
};

/** Counts what the sentence of its form gives while one changes it; sending it is the browser's own. */
class SentenceFinder extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const form = need(this, 'form', HTMLFormElement);
    const output = need(this, 'output', HTMLOutputElement);
    const count = counter(this.dataset['table'] ?? '', this.dataset['words'] ?? '', signal);
    let asked = 0;
    const renew = async () => {
      const mine = (asked += 1);
      const pairs = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
      // Without the list there is no count; the form works as before.
      const counted = await count(new URLSearchParams(pairs).toString()).catch(() => '');
      const text = counted ?? this.dataset['notNumber'] ?? '';
      if (mine !== asked || signal.aborted) return;
      if (output.textContent !== text) output.textContent = text;
      output.removeAttribute('aria-busy');
    };
    const { soon, stop } = afterPause(() => void renew(), 250);
    const change = () => {
      asked += 1;
      output.setAttribute('aria-busy', 'true');
      soon();
    };
    form.addEventListener('input', change, { signal });
    signal.addEventListener('abort', stop);
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }
}

customElements.define('sentence-finder', SentenceFinder);
