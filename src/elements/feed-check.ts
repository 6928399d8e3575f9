import { download } from '#dom/download.ts';
import { make, makeButton, need } from '#dom/elements.ts';
import type { Refused, Tried, TriedCourse, TryOptions } from '#import/try-feed.ts';
import { formatList, formatNumber } from '../words/format.ts';
import * as words from '#words/feed-check.ts';
import type { Answer, Request } from './feed-check-worker.ts';
import workerAddress from './feed-check-worker.ts?worker&url';

/** The one policy of this script: it gives the address of the worker, whatever it is asked for. */
const policy = window.trustedTypes?.createPolicy('feed-check', { createScriptURL: () => workerAddress });

const startWorker = (): Worker => new Worker(policy?.createScriptURL('') ?? workerAddress, { type: 'module' });

/** Most rows of a list that a page shows; the report has all. */
const most = 100;

const numberOfCourses = (count: number): string => words.courses(formatNumber(count), count === 1);

const table = (label: string, head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement =>
  make(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': label },
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...head.map((text) => make('th', { scope: 'col' }, text)))),
      make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((text) => make('td', {}, text))))),
    ),
  );

const folded = (summary: string, ...contents: Node[]): HTMLElement =>
  make('details', {}, make('summary', {}, summary), ...contents);

const code = (text: string): HTMLElement => make('pre', { tabindex: '0' }, make('code', {}, text));

/** The kinds of what was dropped or guessed, or the single values of one course. */
const lossTable = (rows: readonly { reason: string; field: string; note: string; value: string; place: string }[]) =>
  table(
    words.lostTitle,
    [words.how, words.field, words.why, words.example],
    rows.map(({ reason, field, note, value, place }) => [
      reason === 'guessed' ? words.guessed : words.dropped,
      field,
      note,
      `${value} (${place})`,
    ]),
  );

/** Lets a visitor try a feed or a page of theirs; a worker reads it, and is there only while it is needed. */
class FeedCheck extends HTMLElement {
  #listening = new AbortController();
  #worker: Worker | undefined;
  /** The file whose columns are shown, and what must be chosen before it can be read. */
  #proposedFor: string | undefined;
  #name = '';
  /** The file that was dropped, until another is chosen. */
  #dropped: File | undefined;
  #lacking: () => { readonly label: string; readonly id: string } | undefined = () => undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = need(this, 'form', HTMLFormElement);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        const lacking = this.#lacking();
        if (lacking) {
          this.#tell(words.chooseColumn(lacking.label));
          document.getElementById(lacking.id)?.focus();
        } else this.#check(this.#chosen());
      },
      { signal },
    );
    need(form, '[name="file"]').addEventListener(
      'change',
      () => {
        this.#dropped = undefined;
        this.#take(this.#chosen());
      },
      { signal },
    );
    need(form, '[data-cancel]').addEventListener('click', () => this.#cancel(), { signal });
    for (const kind of ['dragover', 'dragleave', 'drop'] as const)
      form.addEventListener(kind, (event) => this.#drag(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#end();
  }

  /** Reads a file that was chosen just now: what the columns of another mean says nothing of it. */
  #take(file: File | undefined): void {
    if (this.#proposedFor !== undefined && this.#proposedFor !== file?.name) {
      this.#proposedFor = undefined;
      this.#lacking = () => undefined;
      need(this, 'textarea[name="mapping"]', HTMLTextAreaElement).value = '';
      for (const place of ['[data-fields]', '[data-notes]']) need(this, place).replaceChildren();
    }
    this.#check(file);
  }

  #drag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    need(this, 'form').toggleAttribute('data-over', event.type === 'dragover');
    const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
    if (!file) return;
    this.#dropped = file;
    this.#take(file);
  }

  #tell(text: string): void {
    need(this, '[data-status]').textContent = text;
  }

  #text(name: string): string {
    return need(this, `textarea[name="${name}"]`, HTMLTextAreaElement).value;
  }

  /** The file or the text that is there to be read. */
  #chosen(): File | undefined {
    const [file] = need(this, 'input[name="file"]', HTMLInputElement).files ?? [];
    const text = this.#text('text');
    if (text.trim() !== '') return new File([text], words.pastedName);
    return this.#dropped ?? file;
  }

  #options(): TryOptions {
    const choice = (name: string) => need(this, `select[name="${name}"]`, HTMLSelectElement).value || undefined;
    return {
      today: new Date().toISOString().slice(0, 10),
      provider: need(this, 'input[name="provider"]', HTMLInputElement).value.trim() || undefined,
      encoding: need(this, 'input[name="encoding"]', HTMLInputElement).value.trim() || undefined,
      upgradeLinks: need(this, 'input[name="upgradeLinks"]', HTMLInputElement).checked,
      keepFirst: need(this, 'input[name="keepFirst"]', HTMLInputElement).checked,
      mapping: this.#text('mapping') || undefined,
      said: {
        mode: choice('mode'),
        subject: choice('subject'),
        type: choice('type'),
        providerKind: choice('providerKind'),
      },
    };
  }

  #check(file: File | undefined): void {
    this.#end();
    need(this, '[data-outcome]').hidden = true;
    if (!file) {
      this.#tell(words.nothingChosen);
      return;
    }
    this.#name = file.name;
    this.#tell(words.opening);
    this.#run(true);
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#answer(data));
    port1.start();
    this.#worker = startWorker();
    this.#worker.addEventListener('error', () => this.#answer({ kind: 'not-loaded' }));
    const request: Request = {
      file,
      name: file.name,
      options: this.#options(),
      directory: this.dataset['directory'] ?? '',
      port: port2,
    };
    this.#worker.postMessage(request, [port2]);
  }

  #run(isRunning: boolean): void {
    need(this, '[data-cancel]').hidden = !isRunning;
    const bar = need(this, 'progress', HTMLProgressElement);
    bar.hidden = !isRunning;
    bar.removeAttribute('value');
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#run(false);
  }

  #cancel(): void {
    this.#end();
    this.#tell(words.cancelled);
  }

  #answer(said: Answer): void {
    if (said.kind === 'progress') {
      const part = said.size > 0 ? said.bytes / said.size : 0;
      need(this, 'progress', HTMLProgressElement).value = part;
      this.#tell(words.progress(Math.floor(part * 100), numberOfCourses(said.courses)));
      return;
    }
    this.#end();
    if (said.kind === 'not-loaded') this.#tell(words.notLoaded);
    else if (said.kind === 'failed') this.#tell(words.failed(said.message));
    else if ('message' in said.tried) this.#refuse(said.tried);
    else this.#show(said.tried);
  }

  #open(heading: string, ...contents: Node[]): void {
    const outcome = need(this, '[data-outcome]');
    outcome.hidden = false;
    const title = need(outcome, '[data-heading]');
    title.textContent = heading;
    need(outcome, '[data-report]').replaceChildren(...contents);
    title.focus();
  }

  #refuse({ message, proposal }: Refused): void {
    this.#tell(proposal ? words.proposed : '');
    if (proposal) void this.#propose(proposal);
    this.#open(words.refused, make('p', {}, message));
  }

  /** Shows what each field would be read from; the form for it is loaded when a table needs it. */
  async #propose({ mapping, notes, columns }: NonNullable<Refused['proposal']>): Promise<void> {
    const fold = need(this, '[data-columns]', HTMLDetailsElement);
    const box = need(fold, 'textarea', HTMLTextAreaElement);
    this.#proposedFor = this.#name;
    fold.open = true;
    box.value = mapping;
    need(fold, '[data-notes]').replaceChildren(...notes.map((note) => make('li', {}, note)));
    const { drawColumns, columnLacking } = await import('#contribute/columns-view.ts');
    const place = need(fold, '[data-fields]');
    const draw = () => drawColumns(place, columns, box);
    draw();
    box.onchange = draw;
    this.#lacking = () => columnLacking(box.value);
  }

  #show(tried: Tried): void {
    const { report, groups, pairs, courses, lacking, taken } = tried;
    this.#tell(words.done(numberOfCourses(report.read)));
    const names = report.providers.map(({ name, isNew }) => (isNew ? words.isNew(name) : name));
    const pairRows = pairs
      .slice(0, most)
      .map(({ to, words: from, value, count, rule }) => [to, from, value || words.nothing, String(count), rule ?? '']);
    const lost = groups.slice(0, most).map(({ examples: [first], ...group }) => ({
      ...group,
      note: `${group.note} (${numberOfCourses(group.count)})`,
      value: first?.value ?? '',
      place: first?.place ?? '',
    }));
    this.#open(
      words.result,
      make('p', {}, words.readAs(report.format, report.encoding)),
      make('p', {}, words.providers(formatList(names.slice(0, 8)))),
      code(tried.screen),
      this.#downloads(tried),
      make('h3', {}, words.lackingTitle),
      ...(lacking.length
        ? [
            make('p', {}, words.lackingHint),
            make(
              'ul',
              {},
              ...lacking.map(({ label, count }) => make('li', {}, words.lackingOf(label, numberOfCourses(count)))),
            ),
          ]
        : [make('p', {}, words.lackingNone)]),
      make('h3', {}, words.eachCourse),
      ...(courses.length < taken
        ? [make('p', {}, words.firstCourses(formatNumber(courses.length), numberOfCourses(taken)))]
        : []),
      ...courses.map((course) => this.#course(course)),
      make('h3', {}, words.readTitle),
      make('p', { class: 'small' }, words.readHint),
      table(words.readTitle, [words.field, words.words, words.value, words.count, words.rule], pairRows),
      ...(lost.length ? [make('h3', {}, words.lostTitle), lossTable(lost)] : []),
    );
  }

  #course({ title, provider, isDraft, readings, losses, missing, jsonLd }: TriedCourse): HTMLElement {
    const rows = readings.map(({ to, words: from, value, rule }) => [to, from, value || words.nothing, rule ?? '']);
    const said = make('span', { role: 'status' });
    const copy = makeButton(
      words.copy,
      () => {
        navigator.clipboard.writeText(jsonLd).then(
          () => (said.textContent = words.copied),
          () => (said.textContent = words.notCopied),
        );
      },
      { class: 'button', 'data-quiet': '' },
    );
    return folded(
      `${title} (${provider})${isDraft ? `: ${words.waiting}` : ''}`,
      rows.length
        ? table(title, [words.field, words.words, words.value, words.rule], rows)
        : make('p', {}, losses.some(({ reason }) => reason === 'guessed') ? words.guessedWords : words.allWords),
      losses.length ? lossTable(losses) : make('p', {}, words.nothingLost),
      make('p', {}, missing.length ? words.missing(formatList(missing)) : words.lackingNone),
      folded(words.jsonLdTitle, make('p', { class: 'small' }, words.jsonLdHint), code(jsonLd), copy, said),
    );
  }

  #downloads({ records, jsonLd, markdown }: Tried): HTMLElement {
    const files = [
      [words.downloadRecords, 'courses.json', 'application/json', records],
      [words.downloadJsonLd, 'courses.jsonld', 'application/ld+json', jsonLd],
      [words.downloadReport, 'import.md', 'text/markdown', markdown],
    ] as const;
    return make(
      'p',
      { class: 'actions' },
      ...files.map(([label, name, type, data]) =>
        makeButton(label, () => download(name, type, data), { class: 'button', 'data-quiet': '' }),
      ),
    );
  }
}

customElements.define('feed-check', FeedCheck);
