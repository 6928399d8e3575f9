/** The shortlist and the courses to compare, as this browser keeps them: nothing is sent anywhere. */
import * as words from '#words/saved.ts';
import { parseCompared, parseShortlist, writeShortlist, type Shortlist } from '#domain/shortlist.ts';

/** Where things are kept; `damaged` is what could not be read, `probe` tries whether anything can be kept. */
export const keys = { shortlist: 'shortlist', compare: 'compare', damaged: 'shortlist-unread', probe: 'probe' };

/** Sent to the document whenever either list changed, in this tab or another. */
export const savedEvent = 'saved-change';

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Whether the browser lets the site keep anything. */
export const isStorageBlocked = (): boolean => {
  try {
    localStorage.setItem(keys.probe, '');
    localStorage.removeItem(keys.probe);
    return false;
  } catch {
    return true;
  }
};

const announce = (): boolean => document.dispatchEvent(new Event(savedEvent));

/** @returns what to tell the visitor where it could not be kept */
const write = (key: string, text: string): string | undefined => {
  try {
    localStorage.setItem(key, text);
  } catch {
    return words.notKept;
  }
  announce();
  return undefined;
};

/** The shortlist; what could not be read is put aside once, so that nothing that follows writes over it. */
export const readShortlist = (): { list: Shortlist; isDamaged: boolean } => {
  const text = read(keys.shortlist);
  const result = parseShortlist(text);
  if (result.isDamaged && text && read(keys.damaged) !== text) {
    try {
      localStorage.setItem(keys.damaged, text);
    } catch {
      // The text stays where it is until something is saved.
    }
  }
  return result;
};

/** Keeps the list in the browser. Returns what to say where it could not. */
export const saveShortlist = (list: Shortlist): string | undefined => write(keys.shortlist, writeShortlist(list));
/** Ids of the courses that are chosen for comparison. */
export const readCompared = (): string[] => parseCompared(read(keys.compare));
/** Keeps the courses to compare. Returns what to say where it could not. */
export const saveCompared = (ids: readonly string[]): string | undefined => write(keys.compare, ids.join(' '));

addEventListener('storage', announce);
// A page that comes back from the browser's cache missed what happened meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && announce());
