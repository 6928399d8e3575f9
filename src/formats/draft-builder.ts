import type { Quantity } from '#schemas/values.ts';
import { nameOf } from '../words/format.ts';
import {
  InputError,
  limits,
  type CourseDraft,
  type DraftData,
  type Interpreted,
  type Loss,
  type ProviderFacts,
  type ReadOptions,
} from './format.ts';
import { cut, oneLine, plainText, readLink, shorten } from './text.ts';
import { creditSystemOf, readCredit, readLevel, readStage } from './values/credit.ts';
import { isLong, readCourseType } from './values/course-type.ts';
import { isAnytime, readDate, readMonths } from './values/date.ts';
import { readMode, readPace, readStudyModes } from './values/delivery.ts';
import { readDuration } from './values/duration.ts';
import { readLanguages } from './values/language.ts';
import { readCountry } from './values/place.ts';
import { readPrice } from './values/price.ts';
import type { Read, ReadContext } from './values/reading.ts';
import { showPrice } from './values/show.ts';
import { guessSubject, subjectOfCode, subjectOfLabel, subjectOfUri } from './values/subject.ts';
import { itemsOf } from './values/words.ts';

type Data = DraftData;
type Intake = NonNullable<Data['intakes']>[number];

/** Where a value stands and what the source calls it. */
export interface Spot {
  readonly field: string;
  readonly place: string;
}

/** What a source says of one run of a course, as text. */
export interface RawIntake {
  readonly start?: string | undefined;
  /** A machine-readable start beside a sentence, such as XCRI-CAP's `@dtf`. */
  readonly startDate?: string | undefined;
  readonly end?: string | undefined;
  readonly applyBy?: string | undefined;
  readonly town?: string | undefined;
  readonly country?: string | undefined;
  readonly url?: string | undefined;
  readonly state?: Intake['state'];
  readonly note?: string | undefined;
}

/** Identifiers that end up in file names and addresses are refused where they could lead elsewhere. */
export const checkIdentifier = (identifier: string, place: string): string => {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(identifier) || /%2e%2e/i.test(identifier)) {
    throw new InputError(
      `the identifier ${JSON.stringify(shorten(identifier))} holds "../", which could lead out of the content folder`,
      place,
    );
  }

  if (/[\u0000-\u001F\u007F]/.test(identifier)) {
    throw new InputError(`the identifier ${JSON.stringify(shorten(identifier))} holds control characters`, place);
  }
  if (identifier.length > limits.identifier) {
    throw new InputError(`an identifier of ${identifier.length} characters; ${limits.identifier} are allowed`, place);
  }
  return identifier;
};

/** Two statements as one line of at most 400 characters; undefined where they do not fit. */
const bothOf = (known: string | undefined, text: string): string | undefined => {
  if (known === undefined || known.includes(text)) return known ?? text;
  const both = `${known}${/[.!?…;]$/.test(known) ? '' : ';'} ${text}`;
  return both.length <= 400 ? both : undefined;
};

/**
 * Puts together one course from the texts of a source and keeps account of every value that did not
 * come through as it stood. Each format names the values; how they are read is the same for all.
 */
export class DraftBuilder {
  readonly data: Data = {};
  readonly losses: Loss[] = [];
  readonly interpreted: Interpreted[] = [];
  provider: ProviderFacts | undefined;
  readonly identifier: string;
  readonly place: string;
  readonly #options: ReadOptions;
  /** Labels and words from which a subject may be guessed where no code tells it. */
  readonly #labels: (Spot & { label: string })[] = [];
  readonly #types: (Spot & { text: string; from: 'award' | 'title' })[] = [];

  constructor(identifier: string, place: string, options: ReadOptions) {
    this.identifier = checkIdentifier(identifier, place);
    this.place = place;
    this.#options = options;
  }

  drop(value: unknown, note: string, { field, place }: Spot): void {
    const shown = shorten(value);
    if (shown !== '')
      this.losses.push({ course: this.identifier, field, place, value: shown, reason: 'dropped', note });
  }

  guess(value: unknown, note: string, { field, place }: Spot): void {
    this.losses.push({ course: this.identifier, field, place, value: shorten(value), reason: 'guessed', note });
  }

  /** What a reader may know beside the words. */
  context(currency?: string): ReadContext {
    return { country: this.provider?.country ?? this.#options.country, currency };
  }

  /**
   * The value of a reading, entered into the account of the draft: beside its words for the report; as a guess where
   * it rests on a rule; as dropped where nothing was read, or where the words say more.
   * @param to our field
   * @param show the value in the words in which pages show it
   */
  take<T>(to: string, read: Read<T>, spot: Spot, show: (value: T) => string = String): T | undefined {
    const { words, certainty, rule } = read;
    if (words.trim() === '') return undefined;
    const value = certainty === 'unread' ? '' : show(read.value);
    if (certainty === 'by-rule') this.guess(words, rule, spot);
    if (certainty === 'unread') this.drop(words, rule, spot);
    for (const { text, why } of read.left ?? []) this.drop(text, why, spot);
    if (certainty !== 'certain' || value.toLowerCase() !== words.trim().toLowerCase())
      this.interpreted.push({
        course: this.identifier,
        to,
        ...spot,
        words: shorten(words),
        value: shorten(value),
        certainty,
        ...(rule !== undefined && { rule }),
      });
    return read.value;
  }

  /** Values that a reader has passed over: those that no other loss tells already. */
  passedOver(
    unread: readonly { name: string; path: string; raw: unknown; isOtherLanguage: boolean }[],
    note: string,
  ): void {
    const whole = this.losses.filter(({ reason, value }) => reason === 'dropped' && /^[[{]/.test(value));
    const places = new Set(this.losses.filter(({ reason }) => reason === 'dropped').map(({ place }) => place));
    for (const { name, path, raw, isOtherLanguage } of unread) {
      if (places.has(path) || raw === this.data.title) continue;
      if (whole.some(({ place }) => path.startsWith(`${place}.`) || path.startsWith(`${place}[`))) continue;
      this.drop(raw, isOtherLanguage ? 'a text in another language' : note, { field: name, place: path });
    }
  }

  /** Plain text of at most `max` characters; what is cut off is reported. */
  text(raw: string | undefined, max: number, spot: Spot, shape: 'line' | 'prose' = 'line'): string | undefined {
    if (raw === undefined) return undefined;
    if (raw.length > limits.text) {
      throw new InputError(`${spot.field} holds ${raw.length} characters; ${limits.text} are allowed`, spot.place);
    }
    const text = shape === 'line' ? oneLine(raw) : plainText(raw);
    if (text === '') {
      if (raw.trim() !== '') this.drop(raw, 'nothing but markup', spot);
      return undefined;
    }
    const kept = cut(text, max);
    if (kept !== text) this.drop(text.slice(kept.length - 2).trimStart(), `text beyond ${max} characters`, spot);
    return kept;
  }

  title(raw: string | undefined, spot: Spot): void {
    if (raw !== undefined && raw.length > limits.title) {
      throw new InputError(`a title of ${raw.length} characters; ${limits.title} are allowed`, spot.place);
    }
    const title = this.text(raw, 180, spot);
    if (title !== undefined) this.data.title ??= title;
    if (title !== undefined && title !== this.data.title) this.drop(title, 'one title is kept', spot);
  }

  description(raw: string | undefined, spot: Spot): void {
    if (this.data.description !== undefined) {
      const text = raw === undefined ? '' : plainText(raw);
      if (text && text !== this.data.description) this.drop(text, 'one description is kept', spot);
      return;
    }
    const text = this.text(raw, 4000, spot, 'prose');
    if (text === undefined) return;
    this.data.description = text;
    if (text.length >= 135 && text.length <= 140 && !/[.!?…"”)]$/.test(text)) {
      this.guess(text, 'ends at 140 characters without a full stop: probably cut off by the source', spot);
    }
  }

  url(raw: string | undefined, spot: Spot): void {
    const url = this.link(raw, spot);
    if (url === undefined) return;
    if (this.data.url === undefined) this.data.url = url;
    else if (this.data.url !== url) this.drop(url, 'one address is kept', spot);
  }

  /** A link that is safe to offer, or nothing. */
  link(raw: string | undefined, spot: Spot): string | undefined {
    if (raw === undefined || raw.trim() === '') return undefined;
    const link = readLink(raw);
    if (!link) {
      this.drop(raw, 'no full web address', spot);
      return undefined;
    }
    if (link.scheme === 'https') return link.url;
    if (this.#options.upgradeLinks) {
      this.guess(raw, 'http: address read as https:; not tried', spot);
      return link.url;
    }
    this.drop(raw, 'http: address; only https: is kept (--upgrade-links reads it as https:)', spot);
    return undefined;
  }

  code(raw: string | undefined, spot: Spot): void {
    const code = this.text(raw, 60, spot);
    if (code === undefined) return;
    if (this.data.code === undefined) this.data.code = code;
    else if (this.data.code !== code) this.drop(code, 'one code is kept', spot);
  }

  identify(scheme: NonNullable<Data['identifiers']>[number]['scheme'], raw: string, spot: Spot): void {
    const value = oneLine(raw);
    if (value === '') return;
    if (value.length > 120) {
      this.drop(value, 'an identifier of more than 120 characters', spot);
      return;
    }
    const list = (this.data.identifiers ??= []);
    if (!list.some((known) => known.scheme === scheme && known.value === value)) list.push({ scheme, value });
  }

  awardedBy(raw: string | undefined, spot: Spot, country?: string): void {
    const name = this.text(raw, 160, spot);
    if (name === undefined) return;
    const code = country === undefined ? undefined : readCountry(country);
    if (this.data.awardingBody === undefined) this.data.awardingBody = { name, ...(code && { country: code }) };
    else if (this.data.awardingBody.name !== name) this.drop(name, 'one awarding body is kept', spot);
  }

  outcomes(raw: string | undefined, spot: Spot): void {
    const text = raw === undefined ? '' : plainText(raw);
    if (text === '') return;
    const { items, split } = itemsOf(text);
    if (split) this.guess(text, 'one paragraph divided into its sentences', spot);
    for (const item of items) this.outcome(item, spot);
  }

  outcome(raw: string | undefined, spot: Spot): void {
    const line = this.text(raw, 300, spot);
    if (line === undefined) return;
    const list = (this.data.learningOutcomes ??= []);
    if (list.includes(line)) return;
    if (list.length >= 30) this.drop(line, 'more than 30 learning outcomes', spot);
    else list.push(line);
  }

  skill(raw: string | undefined, spot: Spot): void {
    const line = this.text(raw, 160, spot);
    if (line === undefined) return;
    const list = (this.data.skills ??= []);
    if (list.some((known) => known.toLowerCase() === line.toLowerCase())) return;
    if (list.length >= 40) this.drop(line, 'more than 40 topics', spot);
    else list.push(line);
  }

  audience(raw: string | undefined, spot: Spot): void {
    const line = this.text(raw, 300, spot);
    if (line === undefined) return;
    if (this.data.audience === undefined) this.data.audience = line;
    else if (this.data.audience !== line) this.drop(line, 'one statement of the audience is kept', spot);
  }

  /** A subject by code of a classification; its label is kept as a topic. */
  subjectCode(scheme: string, code: string, label: string | undefined, spot: Spot): void {
    const subject = subjectOfCode(scheme, code) ?? subjectOfUri(code);
    if (subject) {
      this.#addSubject(subject);
      this.drop(`${scheme} ${code}`.trim(), 'of a subject code only its broad field is kept', spot);
    } else this.drop(`${scheme} ${code}`, 'a subject code of no known classification', spot);
    if (label && oneLine(label) !== code) this.subjectLabel(label, spot, subject !== undefined);
  }

  /** A subject by its name, which is kept as a topic. */
  subjectLabel(label: string, spot: Spot, known = false): void {
    this.skill(label, spot);
    if (!known) this.#labels.push({ ...spot, label: oneLine(label) });
  }

  subjectId(id: string): void {
    this.#addSubject(id);
  }

  #addSubject(subject: string): void {
    const list = (this.data.subjects ??= []);
    if (!list.includes(subject)) list.push(subject);
  }

  /** Words that may name the kind of award: those of the award itself come before those of the title. */
  typeWords(raw: string | undefined, spot: Spot, from: 'award' | 'title' = 'award'): void {
    if (raw !== undefined && raw.trim() !== '') this.#types.push({ ...spot, text: oneLine(raw), from });
  }

  /** A level as a source writes it: on a framework, as a stage, or in its own words. */
  level(raw: string | undefined, spot: Spot, framework?: string): void {
    const text = this.text(raw, 200, spot);
    if (text === undefined) return;
    const read = framework === undefined ? readLevel(text) : { framework, level: text.replace(/^level\s*/i, '') };
    if (read) {
      const list = (this.data.levels ??= []);
      if (!list.some((row) => row.framework === read.framework && row.level === read.level)) list.push(read);
      return;
    }
    const stage = readStage(text);
    if (stage !== undefined && (this.data.stage === undefined || this.data.stage === stage)) {
      this.data.stage = stage;
      return;
    }
    const difficulty = /\b(?:introductory|beginners?|basic|foundation|entry)\b/i.test(text)
      ? 'introductory'
      : /\bintermediate\b/i.test(text)
        ? 'intermediate'
        : /\badvanced\b/i.test(text)
          ? 'advanced'
          : undefined;
    if (difficulty !== undefined && this.data.difficulty === undefined) {
      this.data.difficulty = difficulty;
      return;
    }
    this.levelNote(text, spot);
  }

  levelNote(text: string, spot: Spot): void {
    if (this.data.levelNote === undefined) this.data.levelNote = text;
    else if (!this.data.levelNote.split('; ').includes(text)) {
      const both = `${this.data.levelNote}; ${text}`;
      if (both.length <= 200) this.data.levelNote = both;
      else this.drop(text, 'more words about the level than fit', spot);
    }
  }

  /** Credit of a scheme; where the scheme is nobody else's, the points are the provider's own. */
  credit(rawValue: string, rawScheme: string, spot: Spot, max?: string): void {
    const read = readCredit(oneLine(rawValue));
    if (!read) {
      if (rawValue.trim() !== '') this.drop(rawValue, 'credit that is no number', spot);
      return;
    }
    const scheme = oneLine(rawScheme) || read.scheme;
    if (read.value === 0) {
      this.drop(`0 ${scheme}`.trim(), 'zero credit: says neither that there is none nor how much', spot);
      return;
    }
    if (read.value > 10_000_000) {
      this.drop(rawValue, 'credit out of bounds', spot);
      return;
    }
    const system = creditSystemOf(scheme);
    if (system === 'local' && scheme === '')
      this.guess(rawValue, 'credit without a scheme read as the provider’s own points', spot);
    const top = max === undefined ? read.max : readCredit(max)?.value;
    const value: Quantity = top !== undefined && top > read.value ? { min: read.value, max: top } : read.value;
    const name = system === 'local' ? (this.text(scheme, 80, spot) ?? 'Credits') : undefined;
    const list = (this.data.credits ??= []);
    if (
      list.some(
        (row) => row.system === system && row.name === name && JSON.stringify(row.value) === JSON.stringify(value),
      )
    )
      return;
    list.push({ system, value, ...(name && { name }) });
  }

  hours(value: Quantity, spot: Spot): void {
    const workload = (this.data.workload ??= {});
    if (workload.hours === undefined) workload.hours = value;
    else if (JSON.stringify(workload.hours) !== JSON.stringify(value))
      this.drop(value, 'one figure of total hours is kept', spot);
  }

  hoursPerWeek(value: Quantity, spot: Spot): void {
    const workload = (this.data.workload ??= {});
    if (workload.hoursPerWeek === undefined) workload.hoursPerWeek = value;
    else if (JSON.stringify(workload.hoursPerWeek) !== JSON.stringify(value))
      this.drop(value, 'one figure of weekly hours is kept', spot);
  }

  /**
   * Length and work in one text: ISO 8601 or words. `as` says what the field is for in the source,
   * so that hours of a "duration" count as work and days of a "workload" are not taken for hours.
   */
  duration(raw: string | undefined, spot: Spot): void {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return;
    const read = readDuration(text);
    if (!read) {
      this.drop(text, 'a length without a number', spot);
      return;
    }
    if (read.guess !== undefined) this.guess(text, read.guess, spot);
    if (read.hoursPerWeek !== undefined) this.hoursPerWeek(read.hoursPerWeek, spot);
    if (read.hours !== undefined) this.hours(read.hours, spot);
    if (!read.duration) return;
    const { value, unit } = read.duration;
    const months = unit === 'months' ? (typeof value === 'number' ? value : value.max) : 0;
    if (/^P\d+M$/i.test(text) && months >= 36 && !isLong(this.#typeSoFar())) {
      this.drop(text, 'ISO 8601 for months, probably meant as minutes or hours (PT…)', spot);
      return;
    }
    const duration: NonNullable<Data['duration']> = { value, unit };
    if (read.hasMore) {
      const note = this.text(text, 200, spot);
      if (note !== undefined) duration.note = note;
    }
    if (this.data.duration === undefined) this.data.duration = duration;
    else if (JSON.stringify(this.data.duration) !== JSON.stringify(duration))
      this.drop(text, 'one length is kept', spot);
  }

  assessment(raw: string | undefined, spot: Spot): void {
    const text = this.text(raw, 400, spot);
    if (text === undefined) return;
    const assessment = (this.data.assessment ??= {});
    const both = bothOf(assessment.text, text);
    if (both === undefined) this.drop(text, 'more words about the assessment than fit', spot);
    else assessment.text = both;
  }

  entry(raw: string | undefined, spot: Spot): void {
    const text = this.text(raw, 400, spot);
    if (text === undefined) return;
    const both = bothOf(this.data.entry?.text, text);
    if (both === undefined) this.drop(text, 'more words about entry than fit', spot);
    else this.data.entry = { ...this.data.entry, text: both };
  }

  /** Mode of taking part by any vocabulary; also catches what a source puts in the wrong field. */
  mode(raw: string | undefined, spot: Spot, inferred = false): boolean {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return false;
    const read = readMode(text);
    if (!read) return false;
    const known = this.data.delivery?.mode;
    if (known !== undefined && known !== read.mode) {
      this.drop(text, 'delivered in another way too; one mode is kept', spot);
      return true;
    }
    if (read.guess) this.guess(text, read.guess, spot);
    if (known === undefined)
      this.data.delivery = {
        ...this.data.delivery,
        mode: read.mode,
        ...(inferred || read.guess ? { inferred: true } : {}),
      };
    return true;
  }

  /** The mode by a rule of the format where the source states none, with the rule; what an editor says comes before it. */
  assumeMode(mode: NonNullable<NonNullable<Data['delivery']>['mode']>, rule: string, spot: Spot): void {
    if (this.data.delivery?.mode !== undefined || this.#options.fallback?.mode !== undefined) return;
    this.data.delivery = { ...this.data.delivery, mode, inferred: true };
    this.guess(mode, rule, spot);
  }

  pace(raw: string | undefined): boolean {
    const pace = raw === undefined ? undefined : readPace(raw);
    if (pace) this.data.delivery = { ...this.data.delivery, pace: this.data.delivery?.pace ?? pace };
    return pace !== undefined;
  }

  deliveryNote(raw: string | undefined, spot: Spot): void {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return;
    const delivery = (this.data.delivery ??= {});
    const parts = delivery.note?.split('; ') ?? [];
    if (parts.includes(text)) return;
    const note = [...parts, text].join('; ');
    if (note.length <= 300) delivery.note = note;
    else if (parts.length) this.drop(text, 'more words about delivery than fit', spot);
    else delivery.note = this.text(text, 300, spot);
  }

  studyMode(raw: string | undefined): boolean {
    const modes = raw === undefined ? [] : readStudyModes(raw);
    if (!modes.length) return false;
    const list = (this.data.studyMode ??= []);
    for (const mode of modes) if (!list.includes(mode)) list.push(mode);
    return true;
  }

  language(raw: string | undefined, spot: Spot): void {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return;
    const tags = this.take('languages', readLanguages(text, this.context()), spot, (tags) =>
      tags.map((tag) => nameOf('language', tag)).join(', '),
    );
    for (const tag of tags ?? []) {
      const list = (this.data.languages ??= []);
      if (!list.includes(tag)) list.push(tag);
    }
  }

  /** A date, with its guess reported; what is no date is reported as dropped. */
  date(raw: string | undefined, spot: Spot): string | undefined {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return undefined;
    const read = readDate(text);
    if (!read) {
      this.drop(text, 'no date that can be told', spot);
      return undefined;
    }
    if (read.guess) this.guess(text, read.guess, spot);
    return read.date;
  }

  /** A run with a date; or, where the start is a sentence, what can be told of it: any time, months of the year, words. */
  intake(raw: RawIntake, spots: Partial<Record<keyof RawIntake, Spot>> & { start: Spot }): void {
    const spot = (key: keyof RawIntake) => spots[key] ?? spots.start;
    const machine = raw.startDate === undefined ? undefined : readDate(oneLine(raw.startDate));
    if (raw.startDate?.trim() && !machine) this.drop(raw.startDate, 'no date that can be told', spot('startDate'));
    const words = raw.start === undefined ? '' : oneLine(raw.start);
    const read = machine ?? (words ? readDate(words) : undefined);
    let start: string | undefined = read?.date;
    if (read?.guess) this.guess(words || raw.startDate, read.guess, spot('start'));
    const note = this.text(raw.note, 200, spot('note'));
    if (start === undefined) {
      if (words && isAnytime(words)) {
        start = 'anytime';
        if (!/^(?:any ?time|flexible|ongoing|rolling|self[- ]paced)$/i.test(words)) {
          this.guess(words, 'a sentence read as "any time"', spot('start'));
          this.startNote(words, spot('start'));
        }
      } else if (words) {
        const months = readMonths(words);
        if (months) {
          this.guess(words, 'months without a year read as every year', spot('start'));
          this.data.startMonths = [...new Set([...(this.data.startMonths ?? []), ...months])].sort((a, b) => a - b);
          this.startNote(words, spot('start'));
        } else if (/\p{L}{3}/u.test(words)) this.startNote(words, spot('start'));
        else this.drop(words, 'no start that can be told', spot('start'));
      }
    } else if (/^\d{4}$/.test(start)) {
      this.startNote(words || start, spot('start'));
      start = undefined;
    }
    const end = raw.end === undefined ? undefined : this.date(raw.end, spot('end'));
    const applyBy = raw.applyBy === undefined ? undefined : this.date(raw.applyBy, spot('applyBy'));
    if (start === undefined) {
      if (end) this.drop(end, 'an end without a start', spot('end'));
      if (applyBy) this.drop(applyBy, 'a last date to apply without a start', spot('applyBy'));
      if (note) this.drop(note, 'a note of a run without a start', spot('note'));
      this.venue(raw, spot('town'));
      return;
    }
    const intake: Intake = { start };
    const isBefore = (a: string, b: string) => a.slice(0, b.length) < b.slice(0, a.length);
    if (end && start !== 'anytime' && isBefore(end, start)) this.drop(end, 'an end before the start', spot('end'));
    else if (end) intake.end = end;
    if (applyBy && start !== 'anytime' && isBefore(start, applyBy))
      this.drop(applyBy, 'a last date to apply after the start', spot('applyBy'));
    else if (applyBy) intake.applyBy = applyBy;
    const place = this.#placeOf(raw, spot('town'));
    if (place) intake.place = place;
    if (raw.state) intake.state = raw.state;
    const url = this.link(raw.url, spot('url'));
    if (url !== undefined && url !== this.data.url) intake.url = url;
    if (note) intake.note = note;
    const list = (this.data.intakes ??= []);
    if (!list.some((known) => JSON.stringify(known) === JSON.stringify(intake))) list.push(intake);
  }

  #placeOf(
    raw: { town?: string | undefined; country?: string | undefined },
    spot: Spot,
  ): { town?: string; country?: string } | undefined {
    const town = this.text(raw.town, 80, spot);
    const country = raw.country === undefined ? undefined : readCountry(oneLine(raw.country));
    if (raw.country?.trim() && !country) this.drop(raw.country, 'a country of no known name or code', spot);
    return town || country ? { ...(town && { town }), ...(country && { country }) } : undefined;
  }

  /** Where a course without dated runs takes place. */
  venue(raw: { town?: string | undefined; country?: string | undefined }, spot: Spot): void {
    const place = this.#placeOf(raw, spot);
    if (!place) return;
    const delivery = (this.data.delivery ??= {});
    if (delivery.place === undefined) delivery.place = place;
    else if (JSON.stringify(delivery.place) !== JSON.stringify(place))
      this.drop(place.town ?? place.country, 'one place is kept', spot);
  }

  startNote(raw: string, spot: Spot): void {
    const text = this.text(raw, 200, spot);
    if (text === undefined) return;
    if (this.data.startNote === undefined) this.data.startNote = text;
    else if (this.data.startNote !== text) this.drop(text, 'one sentence about starts is kept', spot);
  }

  /** Price in any form. The last price read is kept: runs are given oldest first, and an older price is no longer asked. */
  price(
    raw: string | undefined,
    spot: Spot,
    asOf?: string,
    currency?: string,
    stated?: NonNullable<Data['price']>['category'],
  ): void {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return;
    const read = this.take('price', readPrice(text, { ...this.context(currency), category: stated }), spot, showPrice);
    if (!read) return;
    const note = this.text(read.note, 300, spot);
    const price: NonNullable<Data['price']> = {
      category: read.category,
      ...(read.options.length && { options: [...read.options] }),
      ...(asOf && { asOf }),
      ...(note && { note }),
    };
    if (this.data.price && JSON.stringify(this.data.price) !== JSON.stringify(price)) {
      this.drop(
        this.data.price.note ??
          this.data.price.options
            ?.map(({ amount, currency: code }) => `${code} ${JSON.stringify(amount)}`)
            .join(', ') ??
          this.data.price.category,
        'price of another run; the latest is kept',
        spot,
      );
    }
    this.data.price = price;
  }

  recognition(
    text: string | undefined,
    spot: Spot,
    kind?: NonNullable<Data['recognition']>[number]['kind'],
    body?: string,
  ): void {
    const line = this.text(text, 400, spot);
    if (line === undefined) return;
    const list = (this.data.recognition ??= []);
    const name = this.text(body, 160, spot);
    if (!list.some((row) => row.text === line))
      list.push({ text: line, ...(kind && { kind }), ...(name && { body: name }) });
  }

  stacking(raw: string | undefined, spot: Spot): void {
    const text = this.text(raw, 400, spot);
    if (text === undefined) return;
    if (this.data.stacking === undefined) this.data.stacking = { kind: 'stackable', text };
    else if (this.data.stacking.text !== text) this.drop(text, 'one statement of stacking is kept', spot);
  }

  #typeSoFar(): ReturnType<typeof readCourseType> {
    const words = [
      ...this.#types.filter(({ from }) => from === 'award'),
      ...this.#types.filter(({ from }) => from === 'title'),
    ];
    for (const { text } of words) {
      const type = readCourseType(text);
      if (type) return type;
    }
    return this.data.title === undefined ? undefined : readCourseType(this.data.title);
  }

  #finishType(): void {
    if (this.data.type !== undefined) return;
    const spot = { field: 'type', place: this.place };
    const award = this.#types.filter(({ from }) => from === 'award');
    const told = award.map((row) => ({ ...row, type: readCourseType(row.text) })).find(({ type }) => type);
    if (told?.type) {
      this.data.type = told.type;
      if (told.type !== readCourseType(told.text.toLowerCase()) && told.text.length > 60)
        this.guess(told.text, `award read as ${told.type}`, told);
      return;
    }
    const titles = [
      ...this.#types.filter(({ from }) => from === 'title').map(({ text }) => text),
      this.data.title ?? '',
    ];
    const type = titles.map(readCourseType).find((found) => found !== undefined);
    if (type) {
      this.data.type = type;
      this.guess(this.data.title ?? '', 'kind of award read from the title', spot);
      return;
    }
    const said = this.#options.fallback?.type;
    this.data.type = said ?? 'other';
    this.guess(
      award[0]?.text ?? this.data.title ?? '',
      said ? 'kind of award not stated; set by --type' : 'kind of award not stated; set to "other"',
      award[0] ?? spot,
    );
  }

  #finishSubjects(): void {
    if (this.data.subjects?.length) return;
    const told = this.#labels
      .map((row) => ({ ...row, subject: subjectOfLabel(row.label) }))
      .filter(({ subject }) => subject);
    for (const row of told) {
      if (row.subject) this.#addSubject(row.subject);
      this.guess(row.label, `subject read from a word as ${row.subject}`, row);
    }
    if (told.length) return;
    const read = guessSubject(
      this.data.title ?? '',
      [this.data.description ?? '', ...(this.data.skills ?? [])].join(' '),
    );
    const subject = read ?? this.#options.fallback?.subject;
    if (!subject) return;
    this.#addSubject(subject);
    this.guess(
      this.data.title ?? '',
      read ? 'subject read from the title and description' : 'subject not told; set by --subject',
      { field: 'subject', place: this.place },
    );
  }

  finish(): CourseDraft {
    this.#finishType();
    this.#finishSubjects();
    if (this.data.awardingBody && this.data.awardingBody.name === this.provider?.name) delete this.data.awardingBody;
    return {
      identifier: this.identifier,
      place: this.place,
      data: this.data,
      provider: this.provider,
      losses: this.losses,
      interpreted: this.interpreted,
    };
  }
}
