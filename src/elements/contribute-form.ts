import { download } from '#dom/download.ts';
import { dataOf } from '#dom/data-of.ts';
import { make, makeButton, need } from '#dom/elements.ts';
import * as words from '#words/contribute.ts';
import { formatMoment } from '../words/format-moment.ts';
import {
  draftFor,
  forgetAside,
  keptDrafts,
  parseDraft,
  Slot,
  takeBack,
  textsAside,
  titleIn,
  writtenIn,
  type Draft,
  type Kept,
} from '#contribute/draft.ts';
import type { Workshop } from '#contribute/workshop.ts';

/** What the page says of who takes what is written here. */
interface Told {
  readonly site: string;
  readonly repository?: string;
  readonly contact?: string;
  readonly email?: string;
}

/** What the form begins with. */
type Start = 'new' | Kept | { readonly course: string };

/** The page for providers and editors: what loads the form when somebody means to use it, and keeps their draft. */
class ContributeForm extends HTMLElement {
  #leaving = new AbortController();
  #last: Start = 'new';
  #workshop: Workshop | undefined;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const on = (name: string, run: () => void) => {
      need(this, `[data-${name}]`).addEventListener('click', run, { signal });
    };
    on('new', () => void this.#open('new'));
    on('put-away', () => {
      this.#workshop?.putAway();
      location.assign(location.pathname);
    });
    on('again', () => void this.#open(this.#last));
    this.#offer();
    // What another tab keeps meanwhile is offered here too.
    addEventListener('storage', () => this.#offer(), { signal });
    const course = new URLSearchParams(location.search).get('course');
    if (course !== null) void this.#open({ course });
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** What there is to begin with: drafts, and what was put aside. */
  #offer(): void {
    const drafts = keptDrafts();
    const place = need(this, '[data-drafts]');
    place.hidden = !drafts.length;
    need(place, 'h2').textContent = words.draftsHeading(drafts.length);
    need(place, 'ul').replaceChildren(
      ...drafts.map((kept) =>
        this.#kept(
          kept,
          drafts.map(({ draft }) => draft),
        ),
      ),
    );
    const texts = textsAside();
    need(this, '[data-aside]').hidden = !texts.length;
    need(this, '[data-aside] ul').replaceChildren(...texts.map((text) => this.#aside(text)));
  }

  /** A draft, with what can be done with it. */
  #kept(kept: Kept, drafts: readonly Draft[]): HTMLElement {
    const title = titleIn(kept.draft) ?? words.untitled;
    const named = (button: HTMLElement): HTMLElement => {
      button.append(make('span', { class: 'visually-hidden' }, ` (${title})`));
      return button;
    };
    const away = () => {
      kept.slot.putAside();
      this.#offer();
    };
    const { saved } = kept.draft;
    const written = writtenIn(kept.draft, drafts);
    return make(
      'li',
      {},
      make('p', {}, kept.draft.course === undefined ? words.draftOf(title) : words.correctionDraftOf(title)),
      make(
        'p',
        { class: 'small' },
        [
          ...(saved === undefined ? [] : [words.lastWritten(formatMoment(saved))]),
          ...(written.length ? [words.whatIsWritten(written)] : []),
        ].join(' '),
      ),
      make(
        'p',
        { class: 'buttons' },
        named(makeButton(words.goOn, () => void this.#open(kept), { class: 'button' })),
        named(makeButton(words.putAway, away, { class: 'button', 'data-quiet': '' })),
      ),
    );
  }

  /** A draft that was put aside, with what can be done with it. */
  #aside(text: string): HTMLElement {
    const draft = parseDraft(text);
    const isDraft = typeof draft === 'object';
    const quiet = { class: 'button', 'data-quiet': '' };
    const back = makeButton(
      words.goOn,
      () => {
        if (typeof draft !== 'object') return;
        const slot = takeBack(text);
        this.#offer();
        void this.#open({ slot, draft });
      },
      quiet,
    );
    const get = makeButton(
      words.downloadIt,
      () => {
        download('draft.json', 'application/json', text);
      },
      quiet,
    );
    const forget = makeButton(
      words.forgetIt,
      () => {
        forgetAside(text);
        this.#offer();
      },
      quiet,
    );
    const what = isDraft ? (titleIn(draft) ?? words.untitled) : words.unreadable;
    return make(
      'li',
      {},
      make('p', {}, what),
      make('p', { class: 'buttons' }, isDraft ? back : undefined, get, forget),
    );
  }

  #tell(text: string, canRetry = false): void {
    need(this, '[data-status]').textContent = text;
    need(this, '[data-again]').hidden = !canRetry;
  }

  async #open(what: Start): Promise<void> {
    const { signal } = this.#leaving;
    this.#last = what;
    this.#tell(words.loading);
    try {
      const told = dataOf<Told>(this, 'told');
      // No code is made of texts, which the policy of the site forbids: the schemas are told before they are loaded.
      Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
      const program = await import('#contribute/start.ts');
      const kept = what === 'new' || 'slot' in what ? what : draftFor(what.course);
      const { slot, draft } = typeof kept === 'object' ? kept : { slot: new Slot() };
      const begun = await program.begin(
        draft ?? (typeof what === 'object' && 'course' in what ? what : undefined),
        told.site,
        signal,
      );
      if (typeof begun === 'string') {
        this.#tell(begun);
        return;
      }
      need(this, '[data-start]').hidden = true;
      const place = need(this, '[data-workshop]');
      place.hidden = false;
      this.#workshop = begun(place, told, slot);
      this.#workshop.open(signal);
      this.#tell('');
      need(place, '[data-what]').focus();
    } catch (error) {
      if (signal.aborted) return;
      this.#tell(words.notLoaded, true);
      throw error;
    }
  }
}

customElements.define('contribute-form', ContributeForm);
