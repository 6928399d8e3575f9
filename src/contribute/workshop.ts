/** The form at work: what is written is checked, shown and kept at once, and handed over by whoever wrote it. */
import { coursePath } from '#domain/urls.ts';
import { fileOf } from '#content-check/one-record.ts';
import { recordsOf } from '#content-check/entry.ts';
import { valueAt, type Path } from '#content-check/problem.ts';
import { make, need } from '#dom/elements.ts';
import { afterPause } from '#dom/typing.ts';
import { courseSchema } from '#schemas/course.ts';
import { providerSchema } from '#schemas/provider.ts';
import { courseFields, providerFields } from '#words/contribute-fields.ts';
import { untitled } from '#words/contribute.ts';
import * as words from '#words/contribute-form.ts';
import { sitePath } from '#dom/address.ts';
import { drawAnother } from './another-view.ts';
import { emptiedBeside, withCorrected } from './beside.ts';
import { changesBetween, type Change } from './changes.ts';
import { canKeep, othersOf, titleIn, type Draft, type Slot } from './draft.ts';
import { fieldAt, formFields, type Field } from './fields.ts';
import { fileText } from './file-text.ts';
import { fieldElement, idOf, type Binding } from './form-view.ts';
import type { Desk, Parcel } from './hand-over.ts';
import { drawHandOver } from './hand-over-view.ts';
import { plainMessage, plainRemark } from './messages.ts';
import { wrongBoxes } from './values.ts';
import { fullLabel, optionsFor, type Option } from './options.ts';
import { previewOf } from './preview.ts';
import { drawPreview } from './preview-view.ts';
import { drawSummary, type Line } from './summary.ts';
import { askedProofs, isAskable, proofText, withProof } from './proof.ts';
import { drawOthers } from './others-view.ts';
import { proofView, type ProofView } from './proof-view.ts';
import { judge, pathOf, placesAround, providerIdOf, type Judged, type Told } from './proposal.ts';
import { formSections, type Section } from './sections.ts';
import type { Clash } from './rebase.ts';
import { withValue, type Json } from './record.ts';
import { drawSince } from './since-view.ts';
import type { SiteFacts } from './site-file.ts';
import { besides } from './stale.ts';
import type { Beginning, Since } from './start.ts';
import { today } from './today.ts';

/** Stands among the providers for one that is not there. */
const newProvider = '+';

/** How many fields are filled in below some fields of a record. */
const filledIn = (fields: readonly Field[], record: Json): number =>
  fields.filter(({ path }) => valueAt(record, path.split('.')) !== undefined).length;

const textIn = (holder: unknown, name: string): string => {
  const text = valueAt(holder, [name]);
  return typeof text === 'string' ? text : '';
};

/** The place of a path without the numbers of rows, as fields have it. */
const placeOf = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

const names = { courses: 'course', providers: 'provider' } as const;

/** A message at the place where it can be mended. */
interface Shown extends Omit<Line, 'takeOut'> {
  readonly told: Told;
}

/** The form for one draft, in its place on the page. */
export class Workshop {
  readonly #root: HTMLElement;
  readonly #site: SiteFacts;
  readonly #desk: Desk;
  readonly #slot: Slot;
  readonly #fields = formFields(courseSchema, courseFields);
  readonly #providerFields = formFields(providerSchema, providerFields).filter(({ path }) => path in providerFields);
  readonly #optionsOf: ReturnType<typeof optionsFor>;
  readonly #look = afterPause(() => this.#show(), 250);
  /** Of each field that may be asked for a page, its boxes. */
  readonly #proofs = new Map<string, ProofView>();
  /** Ids of boxes that were left: a message may stand there before the check is asked for. */
  readonly #left = new Set<string>();
  #isChecked = false;
  /** Whether anything was written: what was only looked at is no draft. */
  #isChanged = false;
  #draft: Draft;
  /** The file of the record as it stands, of a correction. */
  readonly #file: string | undefined;
  readonly #since: Since | undefined;
  /** Where the correction and the record of today said something else when the form was opened. */
  readonly #clashes: readonly Clash[];
  /** The record as it was then. */
  readonly #begun: Json;

  /** @param slot where the draft is kept */
  constructor(root: HTMLElement, site: SiteFacts, desk: Desk, slot: Slot, { draft, file, since }: Beginning) {
    this.#root = root;
    this.#slot = slot;
    this.#site = site;
    this.#desk = desk;
    this.#draft = draft;
    this.#file = file;
    this.#since = since;
    this.#begun = draft.record;
    this.#clashes = since?.kind === 'changed' ? since.clashes : [];
    this.#optionsOf = optionsFor(site, this.#fields);
  }

  /** Shows the form, and listens to it until the signal says otherwise. */
  open(signal: AbortSignal): void {
    const form = this.#need('form');
    this.#need('[data-what]').textContent = this.#draft.before
      ? words.correctionOf(titleIn(this.#draft) ?? untitled)
      : words.newCourse;
    this.#drawForm();
    form.addEventListener(
      'focusout',
      ({ target }) => {
        if (!(target instanceof HTMLElement) || this.#left.has(target.id)) return;
        this.#left.add(target.id);
        this.#look.soon();
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#check();
      },
      { signal },
    );
    addEventListener('pagehide', () => this.#keep(), { signal });
    // What another tab keeps of the same course is told at once.
    addEventListener('storage', () => this.#drawOthers(), { signal });
    this.#drawOthers();
    this.#show();
  }

  #need(selector: string): HTMLElement {
    return need(this.#root, selector);
  }

  readonly #say = (...contents: (string | Node)[]): void => {
    this.#need('[data-notes]').replaceChildren(...contents);
  };

  #change(draft: Draft): void {
    this.#draft = draft;
    this.#isChanged = true;
    this.#look.soon();
  }

  /** Puts the draft away as it stands, and keeps nothing more of it. */
  putAway(): void {
    this.#look.stop();
    this.#keep();
    this.#isChanged = false;
    this.#slot.putAside();
  }

  /** Keeps the draft on the device. @returns whether the browser lets it */
  #keep(): boolean {
    return this.#isChanged ? this.#slot.keep(this.#draft) : canKeep();
  }

  /** The order of the fields of an object in a record. */
  #orderIn(of: 'courses' | 'providers'): (path: Path) => readonly string[] {
    const fields = of === 'courses' ? this.#fields : this.#providerFields;
    return (path) => {
      const place = placeOf(path);
      const field = place === '' ? undefined : fieldAt(fields, place);
      const group = field?.kind === 'list' ? field.row : field;
      return (place === '' ? fields : group?.kind === 'group' ? group.fields : []).map(({ name }) => name);
    };
  }

  /** What stands in a record, and what is written into it. */
  #binding(of: 'courses' | 'providers'): Binding {
    const orderAt = this.#orderIn(of);
    const record = (): Json => (of === 'courses' ? this.#draft.record : (this.#draft.provider ?? {}));
    return {
      name: names[of],
      say: this.#say,
      read: (path) => valueAt(record(), path),
      write: (path, value) => {
        if (of === 'courses' && path.join() === 'provider') {
          this.#setProvider(value);
          return;
        }
        const { before } = this.#draft;
        const written =
          of === 'courses' && before
            ? withCorrected(before, record(), path, value, orderAt)
            : withValue(record(), path, value, orderAt);
        if (of === 'courses') this.#change({ ...this.#draft, record: written });
        else {
          const id = providerIdOf(written) || undefined;
          this.#change({
            ...this.#draft,
            provider: written,
            record: withValue(this.#draft.record, ['provider'], id, orderAt),
          });
        }
        if (path.at(-1) === 'framework') this.#redraw([...path.slice(0, -1), 'level']);
        if (of === 'courses' && before) this.#redrawBeside(path);
      },
      optionsOf: (field, path) => this.#choices(of, field, path),
    };
  }

  #choices(of: 'courses' | 'providers', field: Field, path: Path): readonly Option[] | undefined {
    const options = this.#optionsOf(field, path, this.#draft.record);
    return of === 'courses' && field.path === 'provider' && !this.#draft.before
      ? [...(options ?? []), { value: newProvider, label: words.newProvider }]
      : options;
  }

  #setProvider(value: unknown): void {
    const { provider: _, ...rest } = this.#draft;
    const isNew = value === newProvider;
    const id = isNew ? undefined : value;
    this.#change({
      ...rest,
      ...(isNew && { provider: {} }),
      record: withValue(this.#draft.record, ['provider'], id, () => this.#fields.map(({ name }) => name)),
    });
    this.#drawProvider();
  }

  /** The fields of a provider that is not listed, where that is so. */
  #drawProvider(): void {
    const place = this.#need('[data-provider]');
    const binding = this.#binding('providers');
    place.hidden = !this.#draft.provider;
    place.replaceChildren(
      ...(this.#draft.provider
        ? [
            make('legend', {}, words.newProviderHeading),
            make('p', { class: 'hint' }, words.newProviderWhy),
            make(
              'div',
              { class: 'fields' },
              ...this.#providerFields.map((field) => fieldElement(binding, field, [field.name])),
            ),
          ]
        : []),
    );
  }

  /** The boxes that ask where a page has the changed value of a field. */
  #proofOf(field: string): HTMLElement {
    const orderAt = this.#orderIn('courses');
    const asked = () => {
      const { before = {}, record } = this.#draft;
      const found = askedProofs(before, record, today()).find((one) => one.field === field);
      return found ?? { field, at: undefined, stale: undefined };
    };
    const write = (record: Json) => {
      this.#change({ ...this.#draft, record });
      this.#redrawEvidence();
    };
    const view = proofView(field, {
      read: (part) => proofText(this.#draft.record, asked(), part),
      write: (part, text) => {
        write(withProof(this.#draft.record, asked(), part, text || undefined, orderAt));
      },
      isWordless: () => this.#draft.wordless?.includes(field) === true,
      setWordless: (isWordless) => {
        const others = (this.#draft.wordless ?? []).filter((one) => one !== field);
        this.#draft = { ...this.#draft, wordless: isWordless ? [...others, field] : others };
        const row = asked();
        if (isWordless && row.at !== undefined)
          write(withProof(this.#draft.record, row, 'quotation', undefined, orderAt));
        else this.#change(this.#draft);
      },
    });
    this.#proofs.set(field, view);
    return view.element;
  }

  /** The rows of evidence once more, after they were written beside what they are about. */
  #redrawEvidence(): void {
    const binding = this.#binding('courses');
    const field = fieldAt(this.#fields, 'evidence');
    if (field)
      document
        .getElementById(idOf(binding.name, ['evidence']))
        ?.replaceWith(fieldElement(binding, field, ['evidence']));
  }

  /** Asks what is to be asked beside the record: of changed values their page, of a new course whether it is the one that is here. */
  #drawQuestions({ asked, like }: Judged): void {
    const fields = new Set(asked.map(({ field }) => field));
    const { before = {}, record } = this.#draft;
    for (const [field, view] of this.#proofs)
      view.show(fields.has(field), fields.has(field) ? emptiedBeside(before, record, field) : []);
    const id = like?.file.slice('content/courses/'.length, -'.json'.length) ?? '';
    drawAnother(
      this.#need('[data-another]'),
      like && {
        title: like.title,
        page: sitePath(coursePath({ id })),
        correct: `${sitePath('/contribute/')}?course=${id}`,
      },
      this.#draft.another ?? '',
      (another) => {
        this.#change({ ...this.#draft, another });
      },
    );
  }

  /** The boxes of what is said beside what was written, where something else stands in them now. */
  #redrawBeside(path: Path): void {
    const { name } = this.#binding('courses');
    for (const place of path.slice(1).map((_, at) => path.slice(0, at + 1)))
      for (const part of [...besides, 'date', 'name']) {
        const beside = [...place, part];
        const box = document.getElementById(idOf(name, beside));
        const isOther =
          (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) &&
          box.value !== textIn(valueAt(this.#draft.record, place), part);
        if (isOther && box !== document.activeElement) this.#redraw(beside);
      }
  }

  #redraw(path: Path): void {
    const binding = this.#binding('courses');
    const old = document.getElementById(idOf(binding.name, path))?.closest('.field');
    const field = fieldAt(this.#fields, placeOf(path));
    if (old && field) old.replaceWith(fieldElement(binding, field, path));
  }

  /** Whether what is folded away stands open at first: where something stands in it that is more than the day of the entry. */
  #isOpen(folded: readonly Field[]): boolean {
    return (
      filledIn(
        folded.filter(({ path }) => path !== 'recorded'),
        this.#draft.record,
      ) > 0
    );
  }

  #drawForm(): void {
    const binding = this.#binding('courses');
    const draw = (field: Field): HTMLElement => {
      // A new course without a page could be looked up by nobody.
      const isNeeded = field.path === 'url' && !this.#draft.before;
      const element = fieldElement(binding, isNeeded ? { ...field, isRequired: true } : field, field.path.split('.'));
      if (field.path !== 'provider') return element;
      // A provider that is new has no id that could be chosen.
      if (this.#draft.provider) need(element, 'select', HTMLSelectElement).value = newProvider;
      return element;
    };
    const elementOf = ({ heading, fields, more, folded }: Section, at: number): HTMLElement => {
      const id = `section-${at}`;
      const count = make('span', { class: 'small' });
      const drawn = (list: readonly Field[]) =>
        list.flatMap((field) => [
          draw(field),
          ...(this.#draft.before && isAskable(field.path) ? [this.#proofOf(field.path)] : []),
          ...(field.path === 'provider'
            ? [
                make('fieldset', { class: 'group', 'data-provider': '', hidden: '' }),
                make('fieldset', { class: 'group', 'data-another': '', hidden: '' }),
              ]
            : []),
        ]);
      return make(
        'section',
        { 'aria-labelledby': id },
        make('h3', { id }, heading),
        fields.length ? make('div', { class: 'fields' }, ...drawn(fields)) : undefined,
        folded.length
          ? make(
              'details',
              { 'data-folded': String(at), open: this.#isOpen(folded) ? '' : undefined },
              make('summary', {}, more, ' ', count),
              make('div', { class: 'fields' }, ...drawn(folded)),
            )
          : undefined,
      );
    };
    this.#need('[data-sections]').replaceChildren(...formSections(this.#fields).map(elementOf));
    this.#drawProvider();
  }

  /** What the check says, at the places where it can be mended. */
  #messages(told: readonly Told[]): Shown[] {
    const shown = told.map((one): Shown => {
      const fields = one.of === 'courses' ? this.#fields : this.#providerFields;
      // The name of a new provider is what its id, and the course's, are made of.
      const isOfName =
        this.#draft.provider && (one.place === 'id' || (one.of === 'courses' && one.place === 'provider'));
      const path = pathOf(one.place);
      const whole = fieldAt(fields, placeOf(path));
      // Of a group that is missing, what it must have is asked for.
      const first = whole?.kind === 'group' ? whole.fields.find(({ isRequired }) => isRequired) : undefined;
      const around = isOfName ? ['name'] : [...placesAround(one.place), ...(first ? [first.path] : [])];
      const of = isOfName ? 'providers' : one.of;
      const isUnknown = one.problem.wanted.startsWith('there is no such field');
      const place = isUnknown ? undefined : around.find((name) => document.getElementById(`${names[of]}-${name}`));
      const field = place === first?.path ? first : whole;
      const leaf = field?.kind === 'list' && typeof path.at(-1) === 'number' ? field.row : field;
      const isChosen = leaf !== undefined && this.#choices(one.of, leaf, path) !== undefined;
      const { asked } = one;
      const box = asked && document.getElementById(asked.box);
      if (asked && box)
        return {
          told: one,
          label: [fullLabel(this.#fields, asked.field), asked.label].filter(Boolean).join(': '),
          message: asked.message ?? plainMessage(one.problem, leaf, isChosen, fields),
          isQuestion: one.isQuestion === true,
          target: box,
        };
      return {
        told: one,
        label: isOfName ? fullLabel(this.#providerFields, 'name') : fullLabel(fields, leaf?.path ?? '') || one.place,
        message: isUnknown
          ? words.unknownField(one.place, one.problem.found ?? '')
          : isOfName && one.place === 'id'
            ? words.providerListed
            : plainMessage(one.problem, leaf, isChosen, fields),
        isQuestion: one.isQuestion === true,
        target: place === undefined ? null : document.getElementById(`${names[of]}-${place}`),
      };
    });
    // What is made of another field is told there once.
    return shown.filter(({ target }, at) => !target || shown.findIndex((other) => other.target === target) === at);
  }

  #showAtFields(shown: readonly Shown[]): void {
    const byTarget = new Map(shown.flatMap((one) => (one.target ? [[one.target.id, one] as const] : [])));
    for (const message of this.#root.querySelectorAll<HTMLElement>('.problem')) {
      const id = message.id.replace(/-problem$/, '');
      const one = byTarget.get(id);
      const isDue = one && (this.#isChecked || (this.#left.has(id) && one.told.problem.found !== 'nothing'));
      const text = isDue ? one.message : '';
      if (message.textContent !== text) message.textContent = text;
      const box = document.getElementById(id);
      // A group of fields has no state of its own: its message says it.
      const end = document.getElementById(`${id}-to`);
      const { of = 'courses', place = '' } = one?.told ?? {};
      const record = of === 'courses' ? this.#draft.record : this.#draft.provider;
      const { first, second } = end
        ? wrongBoxes(valueAt(record, pathOf(id.slice(names[of].length + 1))), place)
        : { first: true, second: false };
      const mark = (element: Element | null, isWrong: boolean) => {
        if (isWrong) element?.setAttribute('aria-invalid', 'true');
        else element?.removeAttribute('aria-invalid');
      };
      mark(box, Boolean(isDue && first && !box?.matches('fieldset')));
      mark(end, Boolean(isDue && second));
    }
  }

  #showSummary(shown: readonly Shown[]): void {
    const summary = this.#need('[data-summary]');
    summary.hidden = !this.#isChecked;
    drawSummary(
      summary,
      shown.map(({ told, ...rest }) => ({
        ...rest,
        takeOut: () => {
          const record = withValue(this.#draft.record, pathOf(told.place), undefined, () => []);
          this.#change({ ...this.#draft, record });
        },
      })),
    );
  }

  #check(): void {
    this.#isChecked = true;
    this.#look.stop();
    this.#show();
    this.#need('[data-summary]').focus();
  }

  /** What changed in what is handed over: also what is left out of it because it was read for another value. */
  #changes({ handedOver }: Judged): Change[] | undefined {
    const { before } = this.#draft;
    return before && changesBetween(this.#fields, before, handedOver, this.#optionsOf);
  }

  /** Whether a place that was merged is still the same: no row before it has come or gone. */
  #isInPlace({ path }: Clash): boolean {
    const rowsAt = (record: Json, at: number) => (valueAt(record, path.slice(0, at)) as unknown[] | undefined)?.length;
    return path.every(
      (part, at) => typeof part !== 'number' || rowsAt(this.#draft.record, at) === rowsAt(this.#begun, at),
    );
  }

  /** What has changed here since the correction was begun, and what each of both says where both changed. */
  #drawSince(): void {
    const since = this.#since;
    if (!since) return;
    const orderAt = this.#orderIn('courses');
    const between = (one: unknown, other: unknown) => changesBetween(this.#fields, one, other, this.#optionsOf);
    const place = this.#need('[data-since]');
    const clashes = this.#clashes.flatMap((clash) => {
      const { record } = this.#draft;
      if (!this.#isInPlace(clash)) return [];
      const theirs = withValue(record, clash.path, clash.theirs, orderAt);
      const changes = between(theirs, record);
      const takeTheirs = () => {
        this.#change({ ...this.#draft, record: withValue(this.#draft.record, clash.path, clash.theirs, orderAt) });
        this.#drawForm();
        this.#drawSince();
        place.focus();
      };
      return changes.length ? [{ changes, takeTheirs }] : [];
    });
    drawSince(
      place,
      since.kind === 'gone',
      since.kind === 'changed' ? between(since.before, this.#draft.before) : [],
      clashes,
    );
  }

  /** The drafts of the same course that other tabs have begun. */
  #drawOthers(): void {
    const { course } = this.#draft;
    const others = othersOf(this.#slot, this.#draft).flatMap(({ slot, draft }) => {
      const changes = changesBetween(this.#fields, this.#draft.record, draft.record, this.#optionsOf);
      const open = () => {
        this.#look.stop();
        this.#keep();
        this.#isChanged = false;
        if (course !== undefined) slot.openHere(course);
        location.assign(`${sitePath('/contribute/')}?course=${course ?? ''}`);
      };
      return changes.length ? [{ saved: draft.saved, changes, open }] : [];
    });
    drawOthers(this.#need('[data-others]'), others);
  }

  #show(): void {
    const day = today();
    const judged = judge(this.#draft, this.#site, day);
    const { proposed, problems, warnings } = judged;
    this.#drawQuestions(judged);
    const shown = this.#messages(problems);
    this.#drawSince();
    this.#showAtFields(shown);
    this.#showSummary(shown);
    const preview = previewOf(proposed, this.#site, day);
    this.#need('[data-partly]').hidden = preview === undefined || !problems.length;
    drawPreview(this.#root, preview, day);
    const remarks = this.#need('[data-remarks]');
    remarks.hidden = !this.#isChecked || !warnings.length;
    need(remarks, 'ul').replaceChildren(
      ...warnings.map((warning) => {
        const label = fullLabel(this.#fields, placeOf(pathOf(warning.field ?? '')));
        return make('li', {}, `${label || words.wholeCourse}: ${plainRemark(warning, this.#fields)}`);
      }),
    );
    for (const fold of this.#root.querySelectorAll<HTMLElement>('[data-folded]')) {
      const section = formSections(this.#fields)[Number(fold.dataset['folded'])];
      const count = section ? filledIn(section.folded, this.#draft.record) : 0;
      need(fold, 'summary .small').textContent = count ? `(${words.filledIn(count)})` : '';
    }
    const { record, provider, course, another } = this.#draft;
    const listed = recordsOf(this.#site.entries, 'providers').get(textIn(record, 'provider'))?.name;
    const url = textIn(record['source'], 'url');
    const parcel: Parcel = {
      title: titleIn(this.#draft) ?? untitled,
      provider: listed ?? textIn(provider, 'name'),
      page: course && new URL(sitePath(coursePath({ id: course })), location.href).href,
      source: url || undefined,
      changes: this.#changes(judged),
      another: judged.like && another ? words.letterAnother(judged.like.title, another) : undefined,
      isGone: this.#since?.kind === 'gone',
      open: shown,
      files: proposed.map((one) => ({
        name: fileOf(one),
        text: fileText(one.data, one.collection === 'courses' ? this.#file : undefined),
      })),
    };
    drawHandOver(this.#need('[data-hand-over]'), parcel, this.#desk, this.#say);
    const isKept = this.#keep();
    this.#need('[data-kept]').textContent = isKept ? words.draftKept : words.draftNotKept;
  }
}
