/** What is being written, as this browser keeps it: each draft by itself, and what was put aside or could not be read. */
import { isCourseId } from '#domain/shortlist.ts';
import { isSame } from '#domain/same.ts';
import { isObject } from '#text/is-object.ts';
import { type Json } from './record.ts';

/** Where things are kept: a draft under the first key and an id of its own; under the first key alone one of an older form. */
const keys = { draft: 'contribute-draft', aside: 'contribute-aside', tab: 'contribute-tab', probe: 'probe' };

export interface Draft {
  /** Id of the course that is corrected; left out of a new one. */
  readonly course?: string;
  /** The record as it was before the correction. */
  readonly before?: Json;
  readonly record: Json;
  /** A provider that is not listed yet. */
  readonly provider?: Json;
  /** Why it is another course than the one of the same name that is here. */
  readonly another?: string;
  /** Changed fields of which the page has no words that could be copied. */
  readonly wordless?: readonly string[];
  /** When it was last kept, ISO 8601. */
  readonly saved?: string;
}

const version = 1;

/** The name of the course of a draft, as far as it has one. */
export const titleIn = ({ record }: Draft): string | undefined => {
  const { title } = record;
  return typeof title === 'string' && title !== '' ? title : undefined;
};

/** The draft as it is stored. */
export const writeDraft = (draft: Draft): string => JSON.stringify({ version, ...draft });

/** What of a stored text can be read: a draft, nothing, or a text of another version or damaged. */
export const parseDraft = (text: string | null): Draft | 'none' | 'unreadable' => {
  if (!text) return 'none';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  if (!isObject(file) || file['version'] !== version || !isObject(file['record'])) return 'unreadable';
  const { course, before, record, provider, another, wordless, saved } = file;
  const isOfCourse = course !== undefined || before !== undefined;
  if (isOfCourse && !(isCourseId(course) && isObject(before))) return 'unreadable';
  if (provider !== undefined && !isObject(provider)) return 'unreadable';
  return {
    record,
    ...(isCourseId(course) && { course }),
    ...(isObject(before) && { before }),
    ...(isObject(provider) && { provider }),
    ...(typeof another === 'string' && { another }),
    ...(Array.isArray(wordless) && { wordless: wordless.filter((field) => typeof field === 'string') }),
    ...(typeof saved === 'string' && !Number.isNaN(Date.parse(saved)) && { saved }),
  };
};

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a text, or takes it out. @returns whether the browser let it */
const keep = (key: string, text: string | undefined): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** Whether the browser lets the site keep anything. */
export const canKeep = (): boolean => keep(keys.probe, '') && keep(keys.probe, undefined);

/** The texts that were put aside, the last one first. What is no list of texts is one text. */
export const textsAside = (): readonly string[] => {
  const text = read(keys.aside);
  if (!text) return [];
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((row) => typeof row === 'string')) return list;
  } catch {
    // It is shown as it is.
  }
  return [text];
};

const keepAside = (texts: readonly string[]): boolean =>
  keep(keys.aside, texts.length ? JSON.stringify(texts) : undefined);

/** Forgets a text that was put aside. */
export const forgetAside = (text: string): boolean => keepAside(textsAside().filter((other) => other !== text));

const tabKey = (course: string): string => `${keys.tab}:${course}`;

/** The key under which this tab keeps its correction of a course: other tabs have their own. */
const keyOfTab = (course: string): string | undefined => {
  try {
    return sessionStorage.getItem(tabKey(course)) ?? undefined;
  } catch {
    return undefined;
  }
};

/** A key that no other draft has; of two the later is the greater. */
const newKey = (): string => {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${keys.draft}:${Date.now().toString(36).padStart(9, '0')}-${chance.toString(36)}`;
};

/** The place of one draft. Two pages that go on with the same draft never write over each other: the later goes on in a place of its own. */
export class Slot {
  #key: string;
  /** What this page has last read or written there. */
  #known: string | null;

  constructor(key = newKey()) {
    this.#key = key;
    this.#known = read(key);
  }

  /** Whether two are the same place. */
  is(other: Slot): boolean {
    return this.#key === other.#key;
  }

  /** Makes it what this tab opens for a course. */
  openHere(course: string): void {
    try {
      sessionStorage.setItem(tabKey(course), this.#key);
    } catch {
      // The tab opens the draft that was begun last.
    }
  }

  /** Whether this tab has its correction of a course here. */
  isOfTab(course: string): boolean {
    return keyOfTab(course) === this.#key;
  }

  /** The draft as it is kept. */
  read(): ReturnType<typeof parseDraft> {
    return parseDraft(this.#known);
  }

  /** Keeps the draft, with the time where it says something new. @returns whether the browser let it */
  keep(draft: Draft): boolean {
    const { saved: _, ...now } = draft;
    const known = this.read();
    const { saved: __, ...before } = typeof known === 'object' ? known : { record: {} };
    const isNew = typeof known !== 'object' || !isSame(now, before);
    const isKept = isNew ? this.write(writeDraft({ ...now, saved: new Date().toISOString() })) : true;
    if (isKept && draft.course !== undefined) this.openHere(draft.course);
    return isKept;
  }

  /** Keeps a text. @returns whether the browser let it */
  write(text: string): boolean {
    if (text === this.#known) return true;
    const key = read(this.#key) === this.#known ? this.#key : newKey();
    if (!keep(key, text)) return false;
    this.#key = key;
    this.#known = text;
    return true;
  }

  /** Puts what is there aside, whatever it is, so that nothing writes over it. */
  putAside(): void {
    const text = read(this.#key);
    if (text && keepAside([text, ...textsAside()])) keep(this.#key, undefined);
    this.#known = read(this.#key);
  }
}

/** A draft that is kept, and where. */
export interface Kept {
  readonly slot: Slot;
  readonly draft: Draft;
}

const draftKeys = (): string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key === keys.draft || key.startsWith(`${keys.draft}:`));
  } catch {
    return [];
  }
};

/** The drafts of this browser, the one begun last first. What cannot be read is put aside. */
export const keptDrafts = (): Kept[] =>
  draftKeys()
    .sort((a, b) => (a < b ? 1 : -1))
    .flatMap((key) => {
      const slot = new Slot(key);
      const draft = slot.read();
      if (draft === 'unreadable') slot.putAside();
      return typeof draft === 'object' ? [{ slot, draft }] : [];
    });

/** The draft of a course that a tab goes on with: its own, else the one begun last. */
export const draftFor = (course: string): Kept | undefined => {
  const drafts = keptDrafts().filter(({ draft }) => draft.course === course);
  return drafts.find(({ slot }) => slot.isOfTab(course)) ?? drafts[0];
};

/** Drafts of the same course in other places than this one, which say something else. */
export const othersOf = (slot: Slot, { course, record }: Draft): Kept[] =>
  course === undefined
    ? []
    : keptDrafts().filter(
        (other) => other.draft.course === course && !other.slot.is(slot) && !isSame(other.draft.record, record),
      );

const leavesOf = (value: unknown, place: string): (readonly [place: string, text: string])[] => {
  if (Array.isArray(value)) return value.flatMap((row, at) => leavesOf(row, `${place}[${at}]`));
  if (isObject(value)) return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${place}.${name}`));
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text ? [[place, text]] : [];
};

/**
 * What was written in a draft, value by value, by which somebody knows it again: of several of one course or one name
 * what not all of them say.
 */
export const writtenIn = (draft: Draft, drafts: readonly Draft[]): string[] => {
  const leaves = ({ before = {}, record, provider = {} }: Draft) => {
    const known = new Set(leavesOf(before, '').map((leaf) => leaf.join(' ')));
    return [...leavesOf(record, ''), ...leavesOf(provider, 'provider')].filter((leaf) => !known.has(leaf.join(' ')));
  };
  const alike = drafts.filter(
    (other) => other !== draft && other.course === draft.course && titleIn(other) === titleIn(draft),
  );
  const theirs = alike.map((other) => new Set(leaves(other).map((leaf) => leaf.join(' '))));
  const isShared = (leaf: readonly string[]) => theirs.length > 0 && theirs.every((one) => one.has(leaf.join(' ')));
  return leaves(draft).flatMap((leaf) => (isShared(leaf) ? [] : [leaf[1]]));
};

/** Makes a text that was put aside a draft again. @returns where it is */
export const takeBack = (text: string): Slot => {
  const slot = new Slot();
  if (slot.write(text)) forgetAside(text);
  return slot;
};
