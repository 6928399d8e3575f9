import { decidingWords } from '../finder/deciding-words.ts';
import { writeComparison } from '#domain/comparison-file.ts';
import {
  csvFile,
  jsonFile,
  largestImport,
  mergeLists,
  moveCourse,
  readImport,
  readShared,
  writeShared,
} from '#domain/shortlist-exchange.ts';
import { mostCompared, type SavedCourse, type Shortlist } from '#domain/shortlist.ts';
import type { CardWords } from '#domain/course-card.ts';
import { countCourses, make, need, sitePath } from '../finder/dom.ts';
import { download } from '../finder/download.ts';
import { Engine } from '../finder/engine.ts';
import { forgetDamaged, readDamaged } from '../finder/damaged.ts';
import { readShortlist, savedEvent, saveShortlist } from '../finder/saved.ts';

/** The shortlist that this browser keeps. */
class CourseShortlist extends HTMLElement {
  /** Cards by id, once the table is there; a saved course that is not among them is gone. */
  #cards: Map<string, CardWords> | undefined;
  #leaving = new AbortController();

  async connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    document.addEventListener(savedEvent, this.#show, { signal });
    this.addEventListener('click', this.#click, { signal });
    this.addEventListener('change', this.#change, { signal });
    this.#show();
    if (readShortlist().isDamaged || readDamaged()) this.#tellDamaged();
    try {
      const { table } = await Engine.load(this.dataset['table'] ?? '', signal);
      this.#cards = new Map(table.titles.map((_, row) => [table.idOf(row), table.cardOf(row)]));
      this.#show();
      this.#showShared();
    } catch (error) {
      if (signal.aborted) return;
      this.#say('The courses’ facts could not be loaded; your list is whole. Reload the page to see them.');
      throw error;
    }
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #say(...words: (string | Node)[]) {
    need(this, '[data-notes]').replaceChildren(...words);
  }

  #tellDamaged() {
    const get = make('button', { type: 'button' }, 'Download what was stored');
    const forget = make('button', { type: 'button' }, 'Forget it');
    get.addEventListener('click', () => {
      download('shortlist-unread.txt', 'text/plain', readDamaged() ?? '');
    });
    forget.addEventListener('click', () => {
      forgetDamaged();
      this.#say('Forgotten.');
    });
    this.#say(
      'What this browser had stored could not be read, or not all of it. All that could be read is here. ',
      get,
      ' ',
      forget,
    );
  }

  #save(list: Shortlist, words: string) {
    this.#say(saveShortlist(list) ?? words);
    this.#show();
  }

  /** Rows are kept while they stand for the same course, so that a note being written and the focus survive. */
  readonly #show = () => {
    const { list } = readShortlist();
    const root = need(this, '[data-list]');
    const old = new Map([...root.children].map((row) => [(row as HTMLElement).dataset['id'], row as HTMLElement]));
    const rows = list.map((course, place) => this.#row(old.get(course.id), course, place, list.length));
    const focused = document.activeElement;
    if (rows.length !== root.children.length || rows.some((row, place) => root.children[place] !== row))
      root.replaceChildren(...rows);
    if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected) focused.focus();
    need(this, '[data-empty]').hidden = list.length > 0;
    need(this, '[data-heading]').textContent = list.length ? `${countCourses(list.length)} saved` : 'Saved courses';
    for (const name of ['compare', 'share', 'print', 'json', 'csv', 'clear'])
      need(this, `[data-${name}]`, HTMLButtonElement).disabled = !list.length;
    need(this, '[data-compare]').textContent = list.length > mostCompared ? 'Compare the first four' : 'Compare these';
  };

  #row(old: HTMLElement | undefined, course: SavedCourse, place: number, count: number): HTMLElement {
    const row =
      old ?? (need(need(this, '[data-row]', HTMLTemplateElement).content, 'li').cloneNode(true) as HTMLElement);
    const card = this.#cards?.get(course.id);
    const isGone = this.#cards !== undefined && !card;
    row.dataset['id'] = course.id;
    const title = need(row, '[data-title]', HTMLAnchorElement);
    title.textContent = card?.title ?? (course.title || course.id);
    if (isGone) title.removeAttribute('href');
    else title.href = sitePath(`/courses/${course.id}/`);
    need(row, '[data-provider]').textContent = card?.provider.name ?? course.provider;
    need(row, '[data-facts]').textContent = card ? decidingWords(card) : '';
    need(row, '[data-gone]').hidden = !isGone;
    const note = need(row, '[data-note]', HTMLTextAreaElement);
    if (note !== document.activeElement) note.value = course.note;
    for (const [name, isOff] of [
      ['up', place === 0],
      ['down', place === count - 1],
    ] as const) {
      const button = need(row, `[data-${name}]`, HTMLButtonElement);
      button.setAttribute('aria-disabled', String(isOff));
      button.setAttribute('aria-label', `Move ${name}: ${course.title}`);
    }
    need(row, '[data-remove]').setAttribute('aria-label', `Remove: ${course.title}`);
    note.setAttribute('aria-label', `Note on ${course.title}`);
    return row;
  }

  #showShared() {
    const { ids, refused } = readShared(location.search);
    const { list } = readShortlist();
    const box = need(this, '[data-shared]');
    box.hidden = !ids.length || ids.every((id) => list.some((course) => course.id === id));
    if (refused) this.#say(`${refused} of the parts of this link cannot be courses and were left out.`);
    const rows = ids.map((id) => {
      const card = this.#cards?.get(id);
      return make(
        'li',
        {},
        card ? make('a', { href: sitePath(`/courses/${id}/`) }, card.title) : `No longer in the directory: ${id}`,
      );
    });
    need(this, '[data-shared-list]').replaceChildren(...rows);
  }

  #leaveShared() {
    history.replaceState(null, '', location.pathname);
    need(this, '[data-shared]').hidden = true;
    need(this, '[data-heading]').focus();
  }

  readonly #click = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { list } = readShortlist();
    const id = button.closest<HTMLElement>('li')?.dataset['id'] ?? '';
    const title = list.find((course) => course.id === id)?.title ?? id;
    const has = (name: string) => name in button.dataset;
    if (has('up') || has('down')) {
      const moved = moveCourse(list, id, has('up') ? -1 : 1);
      if (moved !== list)
        this.#save(moved, `${title} is now number ${moved.findIndex((course) => course.id === id) + 1}`);
    } else if (has('remove')) {
      this.#save(
        list.filter((course) => course.id !== id),
        `Removed: ${title}`,
      );
      need(this, '[data-heading]').focus();
    } else if (has('print')) print();
    else if (has('json')) download('shortlist.json', 'application/json', jsonFile(list));
    else if (has('csv')) download('shortlist.csv', 'text/csv', csvFile(list));
    else if (has('compare'))
      location.assign(sitePath(`/compare/`) + writeComparison(list.slice(0, mostCompared).map((course) => course.id)));
    else if (has('share')) void this.#share(list);
    else if (has('clear')) this.#clear(button);
    else if (has('take')) this.#take(list);
    else if (has('dismiss')) this.#leaveShared();
  };

  #take(list: Shortlist) {
    const cards = this.#cards;
    const shared = readShared(location.search).ids.flatMap((id) => {
      const card = cards?.get(id);
      return card ? [{ id, title: card.title, provider: card.provider.name, note: '' }] : [];
    });
    this.#save(mergeLists(list, shared), `Added: ${countCourses(shared.length)}`);
    this.#leaveShared();
  }

  async #share(list: Shortlist) {
    const address = new URL(sitePath('/shortlist/') + writeShared(list), location.origin).href;
    need(this, '[data-link]').hidden = false;
    const field = need(this, '[data-address]', HTMLInputElement);
    field.value = address;
    try {
      await navigator.clipboard.writeText(address);
      this.#say('The link is copied. It names the courses, not your notes.');
    } catch {
      field.select();
      this.#say('The link stands below: copy it from there. It names the courses, not your notes.');
    }
  }

  /** The first press asks, the second does it. */
  #clear(button: HTMLButtonElement) {
    if (button.dataset['sure'] === undefined) {
      button.dataset['sure'] = '';
      button.textContent = 'Really clear the list';
      button.addEventListener(
        'blur',
        () => {
          this.#resetClear(button);
        },
        { once: true },
      );
      return;
    }
    this.#save([], 'The list is empty.');
    this.#resetClear(button);
    need(this, '[data-heading]').focus();
  }

  #resetClear(button: HTMLButtonElement) {
    delete button.dataset['sure'];
    button.textContent = 'Clear the list';
  }

  readonly #change = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) {
      const id = target.closest<HTMLElement>('li')?.dataset['id'];
      const { list } = readShortlist();
      this.#save(
        list.map((course) => (course.id === id ? { ...course, note: target.value } : course)),
        'Note kept.',
      );
    } else if (target instanceof HTMLInputElement && target.files?.[0]) void this.#import(target, target.files[0]);
  };

  async #import(field: HTMLInputElement, file: File) {
    const read =
      file.size > largestImport
        ? { refusal: 'The file is larger than any shortlist: 1 MB is the most that is read.' }
        : readImport(await file.text());
    field.value = '';
    if ('refusal' in read) {
      this.#say(`${read.refusal} Your list is as it was.`);
      return;
    }
    const left = read.left ? ` ${countCourses(read.left)} could not be read and were left out.` : '';
    this.#save(
      mergeLists(readShortlist().list, read.list),
      `Imported: ${countCourses(read.list.length)}, added after your own.${left}`,
    );
  }
}

customElements.define('course-shortlist', CourseShortlist);
