/** What is being written, as this browser keeps it: one draft, and beside it what was put aside or could not be read. */
import { isCourseId } from '#domain/shortlist.ts';
import { isObject } from '#text/is-object.ts';
import { type Json } from './record.ts';

/** Where things are kept. */
const keys = { draft: 'contribute-draft', aside: 'contribute-aside', probe: 'probe' };

export interface Draft {
  /** Id of the course that is corrected; left out of a new one. */
  readonly course?: string;
  /** The record as it was before the correction. */
  readonly before?: Json;
  readonly record: Json;
  /** A provider that is not listed yet. */
  readonly provider?: Json;
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
  const { course, before, record, provider } = file;
  const isOfCourse = course !== undefined || before !== undefined;
  if (isOfCourse && !(isCourseId(course) && isObject(before))) return 'unreadable';
  if (provider !== undefined && !isObject(provider)) return 'unreadable';
  return {
    record,
    ...(isCourseId(course) && { course }),
    ...(isObject(before) && { before }),
    ...(isObject(provider) && { provider }),
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

/** The draft of this browser. */
export const readDraft = (): ReturnType<typeof parseDraft> => parseDraft(read(keys.draft));
/** Keeps the draft. @returns whether the browser let it */
export const keepDraft = (draft: Draft): boolean => keep(keys.draft, writeDraft(draft));
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

/** Puts the draft aside, whatever it is, so that nothing writes over it. */
export const putAside = (): void => {
  const text = read(keys.draft);
  if (text && keepAside([text, ...textsAside()])) keep(keys.draft, undefined);
};

/** Forgets a text that was put aside. */
export const forgetAside = (text: string): boolean => keepAside(textsAside().filter((other) => other !== text));

/** Makes a text that was put aside the draft again; the draft that there is takes its place. */
export const takeBack = (text: string): void => {
  putAside();
  if (keep(keys.draft, text)) forgetAside(text);
};
