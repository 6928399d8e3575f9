import { sitePath } from '#dom/address.ts';
import { dataOf } from '#dom/data-of.ts';
import { make, need } from '#dom/elements.ts';
import { showProblem, type Field } from '#dom/form.ts';
import { afterPause } from '#dom/typing.ts';
import { heightFor, measuredWidths, type Measure } from '#embed/height.ts';
import { snippetText, targetOf, type Target, type Wish } from '#embed/snippet.ts';
import * as words from '#words/embed-builder.ts';
import { ToolElement } from './tool.ts';

/** How often a frame is looked at until it shows something, and the pause between, in milliseconds. */
const looks = 150;
const pause = 100;

/** What a frame has come to show, by what its page says of itself; undefined where it never does. */
const shownIn = async (frame: HTMLIFrameElement): Promise<DOMStringMap | undefined> => {
  for (let look = 0; look < looks && frame.isConnected; look += 1) {
    const shown = frame.contentDocument?.querySelector<HTMLElement>('[data-shown]')?.dataset;
    if (shown?.['shown']) return shown;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
};

/** How high what a frame shows is at widths from its own on; the frame is left as high as it then must be. */
const measure = (frame: HTMLIFrameElement, page: Document): Measure[] => {
  const own = Number(frame.width);
  const measures = measuredWidths(own).map((width) => {
    frame.width = String(width);
    // A page is never less high than its frame.
    frame.height = '120';
    return { width, height: page.documentElement.scrollHeight + 2 };
  });
  frame.width = String(own);
  frame.height = String(measures[0]?.height);
  return measures;
};

/** Whether the site has the list of one value at a path: some hosts answer with another page where there is none. */
const isThere = async (path: string): Promise<boolean> => {
  try {
    const answer = await fetch(sitePath(path));
    return answer.ok && (await answer.text()).includes('<embed-facet-list');
  } catch {
    return false;
  }
};

/** Which fields belong to what is to be shown; the others belong to all. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  list: ['search', 'limit'],
  course: ['course'],
  figure: ['figure'],
};

/** Makes the lines that put a page of the site into a frame, and shows the frame. */
class EmbedBuilder extends ToolElement {
  #last = '';
  /** What the frame that was last looked at said against a field. */
  #said: { readonly name: string; readonly problem: string } | undefined;
  readonly #typed = afterPause(() => void this.#look(), 400);
  #target: Target | undefined;

  protected override prepare(signal: AbortSignal): void {
    const button = need(this, '[data-copy]', HTMLButtonElement);
    const lines = need(this, '[data-lines]', HTMLTextAreaElement);
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(lines.value);
        button.textContent = words.copied;
      } catch {
        button.textContent = words.notCopied;
        lines.select();
      }
    };
    button.addEventListener('click', () => void copy(), { signal });
    lines.addEventListener('focus', () => lines.select(), { signal });
    signal.addEventListener('abort', this.#typed.stop);
  }

  /** A field; undefined for that of figures where no guide has any. */
  #field(name: string): Field | null {
    return this.querySelector<Field>(`[name="${name}"]`);
  }

  #value(name: string): string {
    return this.#field(name)?.value ?? '';
  }

  #problem(name: string, problem: string | undefined): void {
    const field = this.#field(name);
    if (field) showProblem(field, problem);
  }

  /** The home of the site as others reach it; a build that does not know its address stands where it is. */
  get #home(): string {
    const { site = '' } = this.dataset;
    return site.startsWith('https://site.example/') ? new URL(sitePath('/'), location.href).href : site;
  }

  protected override answer(isQuiet: boolean, isAsked: boolean): void {
    const value = (name: string) => this.#value(name);
    const what = value('what');
    for (const [kind, names] of Object.entries(fieldsOf))
      for (const name of names) {
        const row = this.#field(name)?.closest<HTMLElement>('.field');
        if (row) row.hidden = kind !== what;
      }
    const wish: Wish = {
      what,
      search: value('search'),
      limit: value('limit'),
      course: value('course'),
      figure: value('figure'),
      theme: value('theme'),
    };
    const figures = dataOf<Record<string, string>>(this, 'figures');
    const listedFacets = (this.dataset['facets'] ?? '').split(' ');
    const on = (site: string) => targetOf(wish, { site, figures, listedFacets });
    // Addresses are copied from where the reader is, which may be another copy of the site than the lines are for.
    const here = new URL(sitePath('/'), location.href).href;
    const own = on(this.#home);
    const wanted = own.ok ? own : on(here);
    for (const name of ['search', 'course', 'figure']) {
      const isWrong = !wanted.ok && wanted.field === name;
      const isEmpty = value(name).trim() === '';
      this.#problem(name, isWrong && !(isQuiet && isEmpty) ? wanted.problem : undefined);
    }
    this.#target = wanted.ok ? wanted.target : undefined;
    need(this, '[data-result]').hidden = !wanted.ok || !(isAsked || location.search);
    if (!wanted.ok) {
      // What is under way, or was ready, is not what is asked for now.
      this.#last = '';
      this.tell('');
    }
    if (!wanted.ok || !(isAsked || location.search)) return;
    if (isQuiet) this.#typed.soon();
    else void this.#look();
  }

  /** Shows the frame, and from what it shows the lines. */
  async #look(): Promise<void> {
    this.#typed.stop();
    const wanted = this.#target;
    const width = this.#value('width');
    const key = `${wanted?.path ?? ''} ${width}`;
    if (!wanted) return;
    if (key === this.#last) {
      if (this.#said) this.#problem(this.#said.name, this.#said.problem);
      return;
    }
    this.#last = key;
    this.#said = undefined;
    this.tell(words.lookedAt);
    const { light } = wanted;
    const target = light !== undefined && (await isThere(light)) ? { ...wanted, path: light } : wanted;
    if (key !== this.#last) return;
    const frame = make('iframe', { src: sitePath(target.path), title: words.result, width, height: '120' });
    need(this, '[data-look]').replaceChildren(frame);
    this.#write(target, frame, undefined);
    const shown = await shownIn(frame);
    if (key !== this.#last) return;
    this.#write(target, frame, shown);
    const name = this.#value('what') === 'course' ? 'course' : 'search';
    const isNothing = shown?.['shown'] === 'nothing';
    const ignored = shown?.['ignored'];
    const problem = ignored ? words.notUsed(ignored) : isNothing && words.nothingThere[name];
    if (problem) {
      this.#said = { name, problem };
      this.#problem(name, problem);
    }
    this.tell(words.ready);
  }

  #write(target: Target, frame: HTMLIFrameElement, shown: DOMStringMap | undefined): void {
    const page = shown === undefined ? undefined : frame.contentDocument;
    const measures = page ? measure(frame, page) : [];
    const name = this.dataset['name'] ?? '';
    const home = this.#home;
    const full = (path: string) => home.replace(/\/$/, '') + path;
    need(this, '[data-lines]', HTMLTextAreaElement).value = snippetText({
      src: full(target.path),
      title: page ? words.withoutCount(page.title) : name,
      height: measures[0]?.height ?? 400,
      fit: page ? heightFor(measures) : undefined,
      page: full(target.page),
      label: words.label(name),
    });
    need(this, '[data-copy]').textContent = words.copy;
    need(this, '[data-policy]').textContent = `frame-src ${new URL(home).origin}`;
  }
}

customElements.define('embed-builder', EmbedBuilder);
