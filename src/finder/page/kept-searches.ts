/** The saved searches, and the release that the shortlist was last looked at with, as this browser keeps them. */
import { isDay, parseSearches, writeSearches, type SavedSearch } from '#domain/saved-search.ts';
import { notKept } from '#words/kept-search.ts';
import { savedEvent } from './saved.ts';

/** Where they are kept; `damaged` is what could not be read. */
export const searchKeys = { searches: 'searches', damaged: 'searches-unread', seen: 'shortlist-release' };

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (key: string, text: string): string | undefined => {
  try {
    localStorage.setItem(key, text);
  } catch {
    return notKept;
  }
  return undefined;
};

/** The saved searches, as far as they can be read. */
export const readSearches = (): SavedSearch[] => parseSearches(read(searchKeys.searches)).list;

/** Keeps the searches; what could not be read of them is put aside first. Returns what to say where it could not. */
export const saveSearches = (list: readonly SavedSearch[]): string | undefined => {
  const old = read(searchKeys.searches);
  if (old !== null && parseSearches(old).isDamaged) write(searchKeys.damaged, old);
  const problem = write(searchKeys.searches, writeSearches(list));
  if (!problem) document.dispatchEvent(new Event(savedEvent));
  return problem;
};

/** Day of the release that the shortlist was last looked at with; undefined where none is kept. */
export const readSeen = (): string | undefined => {
  const day = read(searchKeys.seen);
  return isDay(day) ? day : undefined;
};

/** Keeps that the shortlist was looked at with a release; where it cannot be kept, it is news again next time. */
export const saveSeen = (release: string): void => {
  write(searchKeys.seen, release);
};
