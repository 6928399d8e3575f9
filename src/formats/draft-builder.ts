import { isObject } from '#text/is-object.ts';
import { keysOf } from '#text/keys.ts';
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
  type SourceFacts,
  type Unsettled,
} from './format.ts';
import { damagedIn } from './damaged.ts';
import { differenceNotes, differenceOf, joinFacts, leadFirst, wordsOfRun, type FactsOfRuns } from './runs.ts';
import { kindNotes } from './shared.ts';
import { cut, oneLine, plainText, readLink, shorten } from './text.ts';
import { readCredits } from './values/credit.ts';
import { isLong, readCourseType } from './values/course-type.ts';
import { isAnytime, isDeadline, readDate, readMonths, readPeriod } from './values/date.ts';
import { readMode, readPace, readStudyModes } from './values/delivery.ts';
import { readDuration, readWeeklyHours } from './values/duration.ts';
import { readLanguage, readLanguages } from './values/language.ts';
import { readLevel } from './values/level.ts';
import { countryOfHost, readCountry } from './values/place.ts';
import { freeFor } from './values/price-words.ts';
import { readPrice } from './values/price.ts';
import type { Read, ReadContext } from './values/reading.ts';
import { showCredits, showDuration, showLevels, showPrice } from './values/show.ts';
import { isCode, isDenied, readSubjectCode, readSubjectLabel, readSubjects } from './values/subject.ts';
import { itemsOf } from './values/words.ts';

type Data = DraftData;
export type Price = NonNullable<Data['price']>;
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

/** Why the address of a link within a text is dropped. */
export const linkNote = 'the address of a link within a text, of which the words are kept';

const damagedNote = 'damaged letters, kept as they came: mend them at the source, or say its encoding with --encoding';

const unknownCountry = 'a country of no known name or code';

/** What is known of a price beside its words. */
interface PriceContext {
  readonly asOf?: string | undefined;
  readonly currency?: string | undefined;
  readonly category?: Price['category'] | undefined;
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

/** How a field of the draft is filled, where a source states it more than once. */
interface Rule {
  /** Characters of a text. */
  readonly max?: number;
  /** A text of several paragraphs. */
  readonly prose?: true;
  /** What stands between several statements that are kept as one text; without it the first is kept. */
  readonly join?: string;
  /** How many items a list may have. */
  readonly count?: number;
  /** Why a further value is dropped. */
  readonly also: string;
  /** A text that is none of this field, and why; it is reported and left out. */
  readonly isNot?: { readonly pattern: RegExp; readonly note: string };
}

/** The fields of a course by their paths. The first value of a field is kept; of a list, all; what is not kept is reported. */
export const fields = {
  title: { max: 180, also: 'one title is kept' },
  titleLanguage: { also: 'one language of the title is kept' },
  englishTitle: { max: 180, also: 'one English title is kept' },
  platform: { max: 80, also: 'one platform is kept' },
  type: { also: 'one kind of award is kept' },
  typeLabel: { max: 60, also: 'one name of the kind of award is kept' },
  status: { also: 'one status is kept' },
  url: { also: 'one address is kept' },
  code: { max: 60, also: 'one code is kept' },
  identifiers: { count: 40, also: 'more than 40 identifiers' },
  awardingBody: { also: 'one awarding body is kept' },
  description: { max: 4000, prose: true, also: 'one description is kept' },
  learningOutcomes: {
    max: 300,
    count: 30,
    also: 'more than 30 learning outcomes',
    isNot: { pattern: /[?？]$/u, note: 'a question, which is no learning outcome' },
  },
  skills: { max: 160, count: 40, also: 'more than 40 topics' },
  audience: { max: 300, join: '; ', also: 'more words about the audience than fit' },
  subjects: { count: 11, also: 'more subjects than there are' },
  levels: { count: 20, also: 'more than 20 levels' },
  stage: { also: 'one stage is kept' },
  difficulty: { also: 'one difficulty is kept' },
  levelNote: { max: 200, join: '; ', also: 'more words about the level than fit' },
  'workload.hours': { also: 'one figure of total hours is kept' },
  'workload.hoursPerWeek': { also: 'one figure of weekly hours is kept' },
  'workload.note': { max: 200, join: '; ', also: 'more words about the hours than fit' },
  duration: { also: 'one length is kept' },
  credits: { count: 20, also: 'more than 20 credits' },
  'assessment.types': { count: 20, also: 'more than 20 kinds of assessment' },
  'assessment.text': { max: 400, join: ' ', also: 'more words about the assessment than fit' },
  'assessment.supervision': { also: 'one kind of supervision is kept' },
  qualityAssurance: { also: 'one statement of quality assurance is kept' },
  recognition: { count: 40, also: 'more than 40 recognitions' },
  'stacking.kind': { also: 'one kind of stacking is kept' },
  'stacking.text': { max: 400, join: ' ', also: 'more words about stacking than fit' },
  'stacking.into': { count: 20, also: 'more than 20 larger awards' },
  'credential.name': { max: 200, also: 'one credential is kept' },
  'credential.formats': { count: 10, also: 'more than 10 forms of the credential' },
  'credential.expiresAfterYears': { also: 'one time to expiry is kept' },
  'entry.text': { max: 400, join: ' ', also: 'more words about entry than fit' },
  'entry.minAge': { also: 'one least age is kept' },
  'delivery.choice': { count: 4, also: 'more ways of taking part than there are' },
  'delivery.mode': { also: 'delivered in another way too; one mode is kept' },
  'delivery.inferred': { also: 'one mode is kept' },
  'delivery.pace': { also: 'one pace is kept' },
  'delivery.place': { also: 'one place is kept' },
  'delivery.note': { max: 300, join: '; ', also: 'more words about delivery than fit' },
  languages: { count: 40, also: 'more than 40 languages' },
  studyMode: { count: 3, also: 'more study modes than there are' },
  intakes: { count: 500, also: 'more than 500 runs' },
  startMonths: { count: 12, also: 'more months than there are' },
  startNote: { max: 200, join: '; ', also: 'more words about starts than fit' },
  funding: { count: 20, also: 'more than 20 schemes of funding' },
  'accessibility.features': { max: 80, count: 40, also: 'more than 40 features of accessibility' },
} as const satisfies Readonly<Record<string, Rule>>;

export type Field = keyof typeof fields;
type At<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<NonNullable<T[Head]>, Rest>
    : never
  : Path extends keyof T
    ? NonNullable<T[Path]>
    : never;
type ItemOf<T> = T extends readonly (infer Item)[] ? Item : T;

/** Whether a field may hold for one run only. */
const isOfRun = (field: string): boolean => /^(?:workload|duration|studyMode|delivery|price)\b/.test(field);

/** The amounts of a price, each with its kind as a note: for those that stand beside amounts of another kind. */
const ofKind = ({ category, options = [] }: Price): NonNullable<Price['options']> => {
  const kind = category === 'partially-free' || category === 'subscription' ? kindNotes[category] : undefined;
  if (kind === undefined) return options;
  return options.map((option) =>
    option.amount === 0 ? option : { ...option, note: cut([kind, option.note].filter(Boolean).join('; '), 200) },
  );
};

/** Fields that take text as it stands. */
export type TextField = { [F in Field]: string extends ItemOf<At<Data, F>> ? F : never }[Field];

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? a.toLowerCase() === b.toLowerCase()
    : JSON.stringify(a) === JSON.stringify(b);

/**
 * Puts together one course from the texts of a source and keeps account of every value that did not
 * come through as it stood. Each format names the values; how they are read is the same for all.
 */
export class DraftBuilder {
  readonly data: Data = {};
  readonly losses: Loss[] = [];
  readonly interpreted: Interpreted[] = [];
  provider: ProviderFacts | undefined;
  source: SourceFacts | undefined;
  readonly identifier: string;
  readonly place: string;
  readonly #options: ReadOptions;
  /** Labels and words from which a subject may be guessed where no code tells it. */
  readonly #labels: (Spot & { label: string; isTopic: boolean })[] = [];
  #isModeUnknown = false;
  readonly #spots = new Map<string, Spot & { shown?: string | undefined }>();
  /** Runs that wait to be joined, and the facts of those that were and do not differ. */
  readonly #runs: DraftBuilder[] = [];
  #factsOfRuns: FactsOfRuns = {};
  /** Whether prices of several kinds were read as one. */
  #arePricesMixed = false;
  readonly #runPrices: { price: Price; start: string | undefined; spot: Spot }[] = [];
  /** First and last day where a source gives them as the length. */
  #period: { start: string; end: string; spot: Spot } | undefined;
  /** Words that are known to be damaged, with their places. */
  readonly #damaged = new Set<string>();
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

  /** What a reader may know beside the words; the country is the provider's, or that in which its site lies. */
  context(currency?: string): ReadContext {
    const country =
      readCountry(this.provider?.country ?? '') ??
      this.#options.country ??
      countryOfHost(this.provider?.url) ??
      countryOfHost(this.data.url);
    return { country, currency };
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

  /** Says that nothing was read from words for one field, though another keeps them. */
  #tellUnread(to: string, { words, rule }: Read<unknown>, spot: Spot): void {
    this.interpreted.push({
      course: this.identifier,
      to,
      ...spot,
      words: shorten(words),
      value: '',
      certainty: 'unread',
      ...(rule !== undefined && { rule }),
    });
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

  /** Says which words came with damaged letters; they are kept as they came, because what was meant is for the source to say. */
  #tellDamage(raw: string, spot: Spot): void {
    for (const { word, meant } of damagedIn(raw)) {
      const key = `${spot.place}\n${word}`;
      if (this.#damaged.has(key)) continue;
      this.#damaged.add(key);
      this.guess(word, damagedNote, spot);
      this.interpreted.push({
        course: this.identifier,
        to: 'letters',
        ...spot,
        words: shorten(word),
        value: shorten(word),
        certainty: 'by-rule',
        rule: meant === undefined ? damagedNote : `${damagedNote}; perhaps ${JSON.stringify(meant)} was meant`,
      });
    }
  }

  /** Plain text of at most `max` characters; what is cut off is reported. */
  text(raw: string | undefined, max: number, spot: Spot, shape: 'line' | 'prose' = 'line'): string | undefined {
    if (raw === undefined) return undefined;
    if (raw.length > limits.text) {
      throw new InputError(`${spot.field} holds ${raw.length} characters; ${limits.text} are allowed`, spot.place);
    }
    this.#tellDamage(raw, spot);
    const text = shape === 'line' ? oneLine(raw) : plainText(raw);
    if (text === '') {
      if (raw.trim() !== '') this.drop(raw, 'nothing but markup', spot);
      return undefined;
    }
    for (const [, href] of raw.matchAll(/<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)/gi)) {
      if (href !== undefined && !text.includes(href)) this.drop(href, linkNote, spot);
    }
    const kept = cut(text, max);
    if (kept !== text) this.drop(text.slice(kept.length - 2).trimStart(), `text beyond ${max} characters`, spot);
    return kept;
  }

  /** What a field holds so far. */
  at<F extends Field>(field: F): At<Data, F> | undefined;
  at(field: Field): unknown {
    return field.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), this.data);
  }

  /** Puts a value, or an item of a list, where the table of fields has it; what is not kept is reported. */
  put<F extends Field>(field: F, value: ItemOf<At<Data, F>> | undefined, spot: Spot, shown?: string): void {
    this.#set(field, value, spot, shown);
  }

  #set(field: Field, raw: unknown, spot: Spot, shown?: string): void {
    const { max, prose, join, count, also, isNot }: Rule = fields[field];
    const value =
      typeof raw === 'string' && max !== undefined ? this.text(raw, max, spot, prose ? 'prose' : 'line') : raw;
    if (value === undefined || value === '') return;
    if (isNot && typeof value === 'string' && isNot.pattern.test(value)) {
      this.drop(value, isNot.note, spot);
      return;
    }
    if (!this.#spots.has(field)) this.#spots.set(field, { ...spot, shown });
    const path = field.split('.');
    const key = path.pop() ?? field;
    const owner = path.reduce<Record<string, unknown>>((object, step) => {
      const inner = object[step];
      return isObject(inner) ? inner : (object[step] = {});
    }, this.data);
    const known = owner[key];
    if (count !== undefined) {
      const list: unknown[] = Array.isArray(known) ? known : [];
      if (list.some((item) => same(item, value))) return;
      if (list.length >= count) this.drop(value, also, spot);
      else owner[key] = [...list, value];
    } else if (known === undefined) owner[key] = value;
    else if (join !== undefined && max !== undefined && typeof known === 'string' && typeof value === 'string') {
      if (known.split(join).includes(value) || known.includes(value)) return;
      const both = `${known}${join === ' ' && !/[.!?…;]$/.test(known) ? ';' : ''}${join}${value}`;
      if (both.length <= max) owner[key] = both;
      else this.drop(value, also, spot);
    } else if (!same(known, value)) this.drop(shown ?? value, also, spot);
  }

  title(raw: string | undefined, spot: Spot): void {
    if (raw !== undefined && raw.length > limits.title) {
      throw new InputError(`a title of ${raw.length} characters; ${limits.title} are allowed`, spot.place);
    }
    this.put('title', raw, spot);
  }

  /** The title by language: its own, where that is known, with the English beside it. */
  titles(byLanguage: ReadonlyMap<string, string>, taughtIn: string | undefined, spot: Spot): void {
    const isOf = (tag: string, language: string) => tag.split('-')[0]?.toLowerCase() === language.split('-')[0];
    const [own, ...others] = [...byLanguage.keys()].filter((tag) => !isOf(tag, 'en'));
    if (own === undefined || others.length) return;
    const english = [...byLanguage].find(([tag]) => isOf(tag, 'en'))?.[1];
    if (english !== undefined && !(taughtIn && isOf(own, taughtIn.toLowerCase()))) return;
    this.title(byLanguage.get(own), spot);
    this.put('titleLanguage', readLanguage(own), spot);
    this.put('englishTitle', english, spot);
  }

  description(raw: string | undefined, spot: Spot): void {
    const isFirst = this.data.description === undefined;
    this.put('description', raw, spot);
    const text = isFirst ? (this.data.description ?? '') : '';
    if (text.length >= 135 && text.length <= 140 && !/[.!?…"”)]$/.test(text)) {
      this.guess(text, 'ends at 140 characters without a full stop: probably cut off by the source', spot);
    }
  }

  url(raw: string | undefined, spot: Spot): void {
    this.put('url', this.link(raw, spot), spot);
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

  identify(scheme: NonNullable<Data['identifiers']>[number]['scheme'], raw: string, spot: Spot): void {
    const value = oneLine(raw);
    if (value === '') return;
    if (value.length > 120) {
      this.drop(value, 'an identifier of more than 120 characters', spot);
      return;
    }
    this.put('identifiers', { scheme, value }, spot);
  }

  awardedBy(raw: string | undefined, spot: Spot, country?: string): void {
    const name = this.text(raw, 160, spot);
    if (name === undefined) return;
    const code = country === undefined ? undefined : readCountry(country);
    if (country?.trim() && !code) this.drop(country, unknownCountry, spot);
    this.put('awardingBody', { name, ...(code && { country: code }) }, spot);
  }

  outcomes(raw: string | undefined, spot: Spot): void {
    const text = raw === undefined ? '' : plainText(raw);
    if (text === '') return;
    const { items, split } = itemsOf(text);
    if (split) this.guess(text, 'one paragraph divided into its sentences', spot);
    for (const item of items) this.put('learningOutcomes', item, spot);
  }

  /**
   * A subject by code of a classification. The name that stands beside the code is a topic, as it is a keyword in the
   * published conversion of XCRI-CAP to schema.org; where the code is not read, it may tell the subject.
   */
  subjectCode(scheme: string, code: string, label: string | undefined, spot: Spot): void {
    const subject = this.take('subjects', readSubjectCode(scheme, code), spot);
    this.put('subjects', subject, spot);
    if (!label || oneLine(label) === code) return;
    if (subject === undefined) this.subjectLabel(label, spot);
    else if (!isCode(label)) this.put('skills', label, spot);
  }

  /** A topic, by which the subject may be told; a code is none. */
  subjectLabel(label: string, spot: Spot): void {
    if (isCode(label)) this.statedSubject(label, spot);
    else {
      this.put('skills', label, spot);
      this.#labels.push({ ...spot, label: oneLine(label), isTopic: true });
    }
  }

  /** A field of study in which a source puts a course, by its name or its code: it tells where the course belongs, and no topic of it. */
  statedSubject(words: string, spot: Spot): void {
    const label = oneLine(words);
    if (label !== '') this.#labels.push({ ...spot, label, isTopic: false });
  }

  /** Words that may name the kind of award: those of the award itself come before those of the title. */
  typeWords(raw: string | undefined, spot: Spot, from: 'award' | 'title' = 'award'): void {
    if (raw !== undefined && raw.trim() !== '') this.#types.push({ ...spot, text: oneLine(raw), from });
  }

  /** Whether the source has words for the kind of award, of which something was read. */
  get hasTypeWords(): boolean {
    return this.#types.some(({ text, from }) => from === 'award' && readCourseType(text) !== undefined);
  }

  /** A level as a source writes it: on a framework, as a stage, or in its own words. */
  level(raw: string | undefined, spot: Spot, framework?: string): void {
    const text = this.text(raw, 200, spot);
    if (text === undefined) return;
    const read = this.take('levels', readLevel(text, { ...this.context(), framework }), spot, showLevels);
    if (!read) return;
    const { levels, stage, difficulty, note } = read;
    for (const level of levels ?? []) this.put('levels', level, spot);
    const isOther = (known: unknown, value: unknown) => value !== undefined && known !== undefined && known !== value;
    if (isOther(this.data.stage, stage) || isOther(this.data.difficulty, difficulty)) this.put('levelNote', text, spot);
    else {
      this.put('stage', stage, spot);
      this.put('difficulty', difficulty, spot);
    }
    this.put('levelNote', note, spot);
  }

  /** Credit of a scheme; where the scheme is nobody else's, the points are the provider's own. */
  credit(rawValue: string, rawScheme: string, spot: Spot, max?: string): void {
    const context = { ...this.context(), scheme: oneLine(rawScheme), max };
    const read = this.take('credits', readCredits(oneLine(rawValue), context), spot, showCredits);
    for (const credit of read ?? []) this.put('credits', credit, spot);
    if (read?.length === 0) this.data.credits ??= [];
  }

  /**
   * Length and work in one text: ISO 8601 or words. `as` says what the field is for in the source,
   * so that hours of a "duration" count as work and days of a "workload" are not taken for hours.
   */
  duration(raw: string | undefined, spot: Spot): void {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return;
    const reading = readDuration(text);
    const months = reading.value?.duration?.unit === 'months' ? reading.value.duration.value : 0;
    if (/^P\d+M$/i.test(text) && typeof months === 'number' && months >= 36 && !isLong(this.#typeSoFar())) {
      this.drop(text, 'ISO 8601 for months, probably meant as minutes or hours (PT…)', spot);
      return;
    }
    const dates = reading.value === undefined ? readPeriod(text, this.context()) : undefined;
    if (dates) {
      const period = this.take('intakes', dates, spot, ({ start, end }) => `${start} to ${end}`);
      if (period) this.#period = { ...period, spot };
      return;
    }
    const read = this.take('duration', reading, spot, showDuration);
    if (!read) return;
    this.put('workload.hoursPerWeek', read.hoursPerWeek, spot, text);
    this.put('workload.hours', read.hours, spot, text);
    if (!read.duration) {
      if (read.hasMore) this.put('workload.note', text, spot);
      return;
    }
    const { value, unit } = read.duration;
    const duration: NonNullable<Data['duration']> = { value, unit };
    if (read.hasMore) {
      const note = this.text(text, 200, spot);
      if (note !== undefined) duration.note = note;
    }
    this.put('duration', duration, spot, text);
  }

  /** Work in a week, where the field says that it is that: a text of hours alone is of each week, one of other units is read as it stands. */
  hoursPerWeek(raw: string, spot: Spot): void {
    const text = oneLine(raw);
    const read = readWeeklyHours(text);
    if (!read) {
      this.duration(text, spot);
      return;
    }
    const told = this.take('duration', read, spot, showDuration);
    this.put('workload.hoursPerWeek', told?.hoursPerWeek, spot, text);
    if (told?.hasMore) this.put('workload.note', text, spot);
  }

  /** Mode of taking part by any vocabulary; also catches what a source puts in the wrong field. */
  mode(raw: string | undefined, spot: Spot, inferred = false): boolean {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return false;
    const read = readMode(text);
    if (!read) return false;
    const known = this.data.delivery?.mode;
    if (known !== undefined && read.value !== undefined && known !== read.value) {
      this.put('delivery.mode', read.value, spot, text);
      return true;
    }
    const mode = this.take('delivery.mode', read, spot, (value) => value);
    this.put('delivery.mode', mode, spot, text);
    if (known === undefined && mode !== undefined && (inferred || read.certainty === 'by-rule'))
      this.put('delivery.inferred', true, spot);
    return true;
  }

  /** Words that a source has for the mode and no reader knows. */
  noMode(raw: unknown, spot: Spot): void {
    this.drop(raw, 'says no mode', spot);
    this.#isModeUnknown = true;
  }

  /** What the source says of the mode and the subject where nothing was read from it. */
  get unsettled(): Unsettled {
    const isModeUnread = this.interpreted.some(({ to, certainty }) => to === 'delivery.mode' && certainty === 'unread');
    const mode = isModeUnread ? 'against' : this.#isModeUnknown ? 'unknown' : undefined;
    return {
      ...(mode && this.data.delivery?.mode === undefined && { mode }),
      ...(!this.data.subjects?.length && this.#labels.some(({ label }) => isDenied(label)) && { subject: 'against' }),
    };
  }

  /** The mode by a rule of the format where the source states none, with the rule; what an editor says comes before it. */
  assumeMode(mode: NonNullable<At<Data, 'delivery.mode'>>, rule: string, spot: Spot): void {
    if (this.data.delivery?.mode !== undefined || this.#options.fallback?.mode !== undefined) return;
    this.put('delivery.mode', mode, spot);
    this.put('delivery.inferred', true, spot);
    this.guess(mode, rule, spot);
  }

  pace(raw: string | undefined, spot: Spot): boolean {
    const pace = raw === undefined ? undefined : readPace(raw);
    this.put('delivery.pace', pace, spot, raw);
    return pace !== undefined;
  }

  studyMode(raw: string | undefined, spot: Spot): boolean {
    const modes = raw === undefined ? [] : readStudyModes(raw);
    for (const mode of modes) this.put('studyMode', mode, spot);
    return modes.length > 0;
  }

  language(raw: string | undefined, spot: Spot): void {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return;
    const tags = this.take('languages', readLanguages(text, this.context()), spot, (tags) =>
      tags.map((tag) => nameOf('language', tag)).join(', '),
    );
    for (const tag of tags ?? []) this.put('languages', tag, spot);
  }

  /** A date, with its guess reported; what is no date is reported as dropped. */
  date(raw: string | undefined, spot: Spot): string | undefined {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return undefined;
    return this.take('dates', readDate(text, this.context()), spot, (date) => date);
  }

  /** A run with a date; or, where the start is a sentence, what can be told of it: any time, months of the year, words. */
  intake(raw: RawIntake, spots: Partial<Record<keyof RawIntake, Spot>> & { start: Spot }): void {
    const spot = (key: keyof RawIntake) => spots[key] ?? spots.start;
    const machine = raw.startDate?.trim() ? this.date(raw.startDate, spot('startDate')) : undefined;
    const words = raw.start === undefined ? '' : oneLine(raw.start);
    const dated = isDeadline(words) ? '' : words;
    const day = readDate(dated, this.context());
    const period = day.value === undefined ? readPeriod(dated, this.context()) : undefined;
    let start = machine;
    let last: string | undefined;
    if (machine === undefined && day.value !== undefined)
      start = this.take('intakes', day, spot('start'), (date) => date);
    else if (machine === undefined && period) {
      const both = this.take('intakes', period, spot('start'), (dates) => `${dates.start} to ${dates.end}`);
      start = both?.start;
      last = both?.end;
    }
    if (start === undefined && raw.end === undefined && this.#severalStarts(raw, words, spots)) return;
    const note = this.text(raw.note, 200, spot('note'));
    if (start === undefined) {
      if (words && isAnytime(words)) {
        start = 'anytime';
        if (!/^(?:any ?time|flexible|ongoing|rolling|self[- ]paced)$/i.test(words)) {
          this.guess(words, 'a sentence read as "any time"', spot('start'));
          this.put('startNote', words, spot('start'));
        }
      } else if (words) {
        const months = readMonths(words);
        if (months) {
          this.guess(words, 'months without a year read as every year', spot('start'));
          for (const month of months) this.put('startMonths', month, spot('start'));
          this.data.startMonths?.sort((a, b) => a - b);
          this.put('startNote', words, spot('start'));
        } else if (/\p{L}{3}|\p{L}.*\d|\d.*\p{L}/u.test(words)) {
          this.put('startNote', words, spot('start'));
          const why = isDeadline(words) ? 'an end or a last day, which is no start: kept in words' : day.rule;
          if (/\d/.test(words) && why !== undefined)
            this.#tellUnread('intakes', { words, certainty: 'unread', value: undefined, rule: why }, spot('start'));
        } else this.drop(words, 'no start that can be told', spot('start'));
      }
    } else if (/^\d{4}$/.test(start)) {
      this.put('startNote', words || start, spot('start'));
      start = undefined;
    }
    const end = raw.end?.trim() ? this.date(raw.end, spot('end')) : last;
    const applyBy = raw.applyBy === undefined ? undefined : this.date(raw.applyBy, spot('applyBy'));
    if (start === undefined) {
      if (end) this.drop(end, 'an end without a start', spot('end'));
      if (applyBy) this.drop(applyBy, 'a last date to apply without a start', spot('applyBy'));
      if (note) this.drop(note, 'a note of a run without a start', spot('note'));
      this.venue(raw, spot('town'));
      return;
    }
    if (/^19[0-7]/.test(start)) {
      this.drop(start, 'a start of long ago, such as databases write where there is none', spot('start'));
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
    this.put('intakes', intake, spot('start'));
  }

  /** Runs of which the starts stand in one text: "1 Feb 2027, 1 Mar 2027". @returns whether they do */
  #severalStarts(
    raw: RawIntake,
    words: string,
    spots: Partial<Record<keyof RawIntake, Spot>> & { start: Spot },
  ): boolean {
    const starts = words.split(/\s*(?:[;,|\n]|\band\b|\bund\b|\bet\b|\by\b|\bja\b|\ben\b)\s*/u).filter(Boolean);
    const isDay = (text: string) => readDate(text, this.context()).value?.length === 10;
    if (starts.length < 2 || !starts.every(isDay)) return false;
    for (const start of starts) this.intake({ ...raw, start }, spots);
    return true;
  }

  #placeOf(
    raw: { town?: string | undefined; country?: string | undefined },
    spot: Spot,
  ): { town?: string; country?: string } | undefined {
    const town = this.text(raw.town, 80, spot);
    const country = raw.country === undefined ? undefined : readCountry(oneLine(raw.country));
    if (raw.country?.trim() && !country) this.drop(raw.country, unknownCountry, spot);
    return town || country ? { ...(town && { town }), ...(country && { country }) } : undefined;
  }

  /** Where a course without dated runs takes place. */
  venue(raw: { town?: string | undefined; country?: string | undefined }, spot: Spot): void {
    const place = this.#placeOf(raw, spot);
    this.put('delivery.place', place, spot, place?.town ?? place?.country);
  }

  /** A price in any form, read beside what is known of it; what the words do not tell is reported. */
  readPrice(raw: string | undefined, spot: Spot, known: PriceContext = {}): Price | undefined {
    const text = raw === undefined ? '' : oneLine(raw);
    if (text === '') return undefined;
    const context = { ...this.context(known.currency), category: known.category };
    const read = this.take('price', readPrice(text, context), spot, showPrice);
    if (!read) return undefined;
    const note = this.text(read.note, 300, spot);
    return {
      category: read.category,
      ...(read.options.length && { options: [...read.options] }),
      ...(known.asOf && { asOf: known.asOf }),
      ...(note && { note }),
    };
  }

  price(raw: string | undefined, spot: Spot, known?: PriceContext): void {
    this.addPrice(this.readPrice(raw, spot, known), spot);
  }

  /** Of two prices, one that is free for those whom its note names and one that others pay: the free one as an option. */
  #freeForSome(one: Price, other: Price): NonNullable<Price['options']>[number] | undefined {
    const [paid] = other.options ?? [];
    if (one.category !== 'free' || other.category !== 'paid' || one.note === undefined || !paid) return undefined;
    const label = freeFor(`${one.note}: free`);
    return label === undefined ? undefined : { amount: 0, currency: paid.currency, note: label };
  }

  /** One price more: the options of all are kept, and what two state otherwise is reported. */
  addPrice(price: Price | undefined, spot: Spot): void {
    const before = this.data.price;
    if (price === undefined || same(before, price)) return;
    this.#spots.set('price', spot);
    if (before === undefined) {
      this.data.price = price;
      return;
    }
    const forSome = this.#freeForSome(before, price) ?? this.#freeForSome(price, before);
    if (forSome) {
      this.guess(forSome.note, 'an offer that is free for some beside one that is not', spot);
      const rest = before.category === 'free' ? price : before;
      this.data.price = { ...rest, options: [...(rest.options ?? []), forSome] };
      return;
    }
    const kinds = new Set([before.category, price.category]);
    const options = [...(kinds.size > 1 && !this.#arePricesMixed ? ofKind(before) : (before.options ?? []))];
    this.#arePricesMixed ||= kinds.size > 1;
    for (const option of this.#arePricesMixed ? ofKind(price) : (price.options ?? []))
      if (!options.some((one) => same(one, option))) options.push(option);
    if (kinds.size > 1) this.guess([...kinds].join(', '), 'prices of several kinds read as one', spot);
    const isPartlyFree = kinds.has('partially-free') || kinds.has('free');
    const note = before.note !== undefined && price.note !== undefined && before.note !== price.note;
    const both = [before.note, price.note].filter((text) => text !== undefined).join('; ');
    if (note && both.length > 300) this.drop(price.note, 'more words about the price than fit', spot);
    this.data.price = {
      ...before,
      category: kinds.size === 1 ? before.category : isPartlyFree ? 'partially-free' : 'paid',
      ...(options.length && { options }),
      ...(note && both.length <= 300
        ? { note: both }
        : price.note !== undefined && { note: before.note ?? price.note }),
    };
  }

  /** A builder for what is said of one run; `join` brings it into the course. */
  run(place: string): DraftBuilder {
    const run = new DraftBuilder(this.identifier, place, this.#options);
    run.provider = this.provider;
    run.#types.push(...this.#types);
    if (this.data.title !== undefined) run.#types.push({ field: 'title', place, text: this.data.title, from: 'title' });
    return run;
  }

  /** Keeps what is said of a run until `joinRuns`: which run gives the course its facts is told once all are there. */
  join(run: DraftBuilder): void {
    run.#finishPeriod();
    this.#runs.push(run);
  }

  /** Makes of a builder the first of several runs, where a source has no course beside its runs. */
  static asFirstRun(first: DraftBuilder): void {
    const { price } = first.data;
    first.#factsOfRuns = { ...first.data };
    if (price === undefined) return;
    delete first.data.price;
    first.#runPrices.push({ price, start: first.data.intakes?.[0]?.start, spot: first.spotOf('price') });
  }

  /** Of rows that are runs of one course, in the order in which they are joined: those that differ after the one that leads. */
  static inOrder(rows: readonly DraftBuilder[]): DraftBuilder[] {
    const [first] = rows;
    return first ? leadFirst(rows, ({ data }) => data, {}, first.#options.today) : [];
  }

  /**
   * What is said of runs, where the course is silent. Of runs that differ in their way, length, work or price, the one
   * that leads gives the course all of its facts. The others give their dates, with what is different as a note, and
   * their prices by date; nothing else of theirs may stand beside the facts of another run.
   */
  joinRuns(): void {
    const runs = this.#runs.splice(0);
    for (const run of leadFirst(runs, ({ data }) => data, this.data, this.#options.today)) this.#joinRun(run);
    // Whichever leads, runs stand as the source has them.
    const order = runs.flatMap(({ data }) => data.intakes ?? []).map(({ start }) => start);
    const placeOf = ({ start }: Intake) => order.indexOf(start);
    if (runs.length > 1) this.data.intakes?.sort((a, b) => placeOf(a) - placeOf(b));
  }

  /** Where the source has what a field holds first; the course itself where that is not known. */
  spotOf(field: string): Spot & { shown?: string | undefined } {
    return this.#spots.get(field) ?? { field, place: this.place };
  }

  #joinRun(run: DraftBuilder): void {
    this.losses.push(...run.losses);
    const known = this.#factsOfRuns;
    const { mode = known.delivery?.mode } = this.data.delivery ?? {};
    const other = differenceOf(run.data, { ...known, delivery: { mode } });
    if (other === undefined) this.#factsOfRuns = joinFacts(known, run.data);
    const [isOther, why] = [other !== undefined, other === undefined ? '' : differenceNotes[other]];
    const [start] = (run.data.intakes ?? []).map((intake) => intake.start);
    const keepsPrice = !isOther || (other !== 'mode' && start !== undefined);
    this.interpreted.push(
      ...run.interpreted.filter(({ to }) => !isOther || !isOfRun(to) || (keepsPrice && to === 'price')),
    );
    for (const row of run.#types) if (!this.#types.includes(row) && row.place !== run.place) this.#types.push(row);
    this.#labels.push(...run.#labels);
    this.#isModeUnknown ||= run.#isModeUnknown;
    this.#joinOrigin(run);
    for (const field of keysOf(fields)) {
      const value: unknown = run.at(field);
      const spot = run.spotOf(field);
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (item === undefined) continue;
        if (field === 'intakes' && isObject(item)) {
          const { url, note: said, ...rest } = item;
          const page = url === undefined || url === this.data.url ? {} : { url };
          const own = other === 'mode' || other === 'length' ? wordsOfRun(run.data, other) : undefined;
          const note = cut([own, said].filter((text) => typeof text === 'string' && text !== '').join('; '), 200);
          this.#set(field, { ...(note && { note }), ...rest, ...page }, spot);
        } else if (!isOther || !isOfRun(field)) this.#set(field, item, spot, spot.shown);
        else if (field !== 'delivery.inferred' && !this.#says(field, item)) {
          const isKnown = field === 'delivery.mode' || (other !== 'mode' && this.at(field) !== undefined);
          this.drop(spot.shown ?? item, isKnown ? fields[field].also : why, spot);
        }
      }
    }
    const { price } = run.data;
    if (price === undefined) return;
    if (keepsPrice) this.#runPrices.push({ price, start, spot: run.spotOf('price') });
    else if (!same(price, known.price)) this.drop(price, why, run.spotOf('price'));
  }

  /** Whether a field has a value already, or has it among others. */
  #says(field: Field, value: unknown): boolean {
    const known: unknown = this.at(field);
    return Array.isArray(known) ? known.some((one) => same(one, value)) : same(known, value);
  }

  /** Whose the course is and where its facts were read: what a further run says otherwise is reported. */
  #joinOrigin({ provider, source, place }: DraftBuilder): void {
    this.provider ??= provider;
    if (provider && provider.key !== this.provider?.key)
      this.drop(provider.name ?? provider.key, 'of a further run; the provider of the first is kept', {
        field: 'provider',
        place,
      });
    const told: Readonly<Record<string, unknown>> = { ...source };
    const before: Readonly<Record<string, unknown>> = { ...this.source };
    this.source = this.source || source ? { ...source, ...this.source } : undefined;
    for (const [key, value] of Object.entries(told)) {
      if (before[key] !== undefined && before[key] !== value)
        this.drop(value, 'of a further run; the source of the first is kept', { field: `source.${key}`, place });
    }
  }

  /** The dates of a length: the end of the run that starts then, or a run of their own where there is no other. */
  #finishPeriod(): void {
    if (!this.#period) return;
    const { start, end, spot } = this.#period;
    this.#period = undefined;
    const runs = this.data.intakes ?? [];
    const run = runs.find((one) => one.start.startsWith(start) || start.startsWith(one.start));
    if (run?.end === undefined && run) run.end = end;
    else if (!runs.length) this.put('intakes', { start, end }, spot);
    else if (run?.end !== end)
      this.drop(`${start} to ${end}`, 'dates of another run than the one that is stated', spot);
  }

  /** Prices of runs: where they differ, each option says of which run it is. */
  #finishPrices(): void {
    const own = this.data.price?.options ?? [];
    const isOne = this.#runPrices.every(({ price }) => same(price, this.#runPrices[0]?.price));
    const byStart = [...this.#runPrices].sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
    for (const { price, start, spot } of byStart) {
      const label = isOne || start === undefined ? undefined : `start ${start}`;
      const labelled = (text: string | undefined) => cut([text, label].filter(Boolean).join('; '), 200);
      const options = price.options
        ?.filter((option) => !own.some((known) => same(known, option)))
        .map((option) => (label ? { ...option, note: labelled(option.note) } : option));
      const note = label && !price.options?.length ? labelled(price.note) : price.note;
      this.addPrice({ ...price, ...(options && { options }), ...(note && { note }) }, spot);
    }
  }

  recognition(
    text: string | undefined,
    spot: Spot,
    kind?: NonNullable<Data['recognition']>[number]['kind'],
    body?: string,
  ): void {
    const line = this.text(text, 400, spot);
    if (line === undefined) return;
    const name = this.text(body, 160, spot);
    this.put('recognition', { text: line, ...(kind && { kind }), ...(name && { body: name }) }, spot);
  }

  stacking(raw: string | undefined, spot: Spot): void {
    this.put('stacking.text', raw, spot);
    if (this.data.stacking) this.put('stacking.kind', 'stackable', spot);
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
      `kind of award not ${award[0] ? 'understood' : 'stated'}; set ${said ? 'by --type' : 'to "other"'}`,
      award[0] ?? spot,
    );
  }

  #finishSubjects(): void {
    const { country } = this.context();
    const byCode = this.data.subjects ?? [];
    for (const { label, isTopic, ...spot } of this.#labels) {
      if (isTopic) continue;
      const subject = this.take('subjects', readSubjectLabel(label, country), spot);
      if (subject === undefined) continue;
      if (!byCode.length) this.put('subjects', subject, spot);
      else if (!byCode.includes(subject)) this.drop(label, 'a subject in words, beside one told by a code', spot);
    }
    if (this.data.subjects?.length) return;
    const topics = this.#labels
      .filter(({ isTopic }) => isTopic)
      .map(({ label, isTopic: _, ...spot }) => ({ read: readSubjectLabel(label, country), spot }));
    for (const { read, spot } of topics)
      if (read.value !== undefined) this.put('subjects', this.take('subjects', read, spot), spot);
    if (this.data.subjects?.length) return;
    // What the source states and nothing was read from stands in the report: else it would seem to state none.
    for (const { read, spot } of topics) this.#tellUnread('subjects', read, spot);
    const spot = { field: 'subject', place: this.place };
    const words = [this.data.description ?? '', ...(this.data.skills ?? []).filter((skill) => !isDenied(skill))].join(
      ' ',
    );
    const read = readSubjects(this.data.title ?? '', words);
    if (read.value !== undefined)
      for (const subject of this.take('subjects', read, spot, (list) => list.join(', ')) ?? [])
        this.put('subjects', subject, spot);
    else if (this.#options.fallback?.subject !== undefined && this.unsettled.subject === undefined) {
      this.put('subjects', this.#options.fallback.subject, spot);
      this.guess(this.data.title ?? '', 'subject not told; set by --subject', spot);
    }
  }

  /** The provider with its country by its code, whatever the source calls it. */
  #finishProvider(): ProviderFacts | undefined {
    for (const key of ['name', 'town'] as const)
      this.#tellDamage(this.provider?.[key] ?? '', { field: `provider/${key}`, place: this.place });
    if (!this.provider?.country?.trim()) return this.provider;
    const { country: told, ...facts } = this.provider;
    const country = readCountry(oneLine(told));
    if (country === undefined) this.drop(told, unknownCountry, { field: 'provider/country', place: this.place });
    return { ...facts, ...(country && { country }) };
  }

  finish(): CourseDraft {
    this.joinRuns();
    this.#finishPeriod();
    this.#finishPrices();
    this.#finishType();
    this.#finishSubjects();
    const { unsettled } = this;
    if (this.data.awardingBody && this.data.awardingBody.name === this.provider?.name) delete this.data.awardingBody;
    return {
      identifier: this.identifier,
      place: this.place,
      data: this.data,
      provider: this.#finishProvider(),
      losses: this.losses,
      interpreted: this.interpreted,
      ...(this.source && { source: this.source }),
      ...(Object.keys(unsettled).length && { unsettled }),
    };
  }
}
