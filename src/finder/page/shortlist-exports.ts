/** A shortlist as a file to keep, as a link to pass on, and back. */
import type { Shortlist } from '#domain/shortlist.ts';
import {
  csvFile,
  jsonFile,
  largestImport,
  readImport,
  writeShared,
  type Imported,
} from '#domain/shortlist-exchange.ts';
import { sitePath } from '#dom/address.ts';
import { need } from '#dom/elements.ts';
import { courses } from '#words/saved.ts';
import { download } from '#dom/download.ts';
import * as words from '#words/shortlist.ts';
import * as files from '#words/shortlist-file.ts';
import { drawCode } from './qr-code.ts';

/** Hands the list over as a file that can be read in again. */
export const downloadJson = (list: Shortlist): void => {
  download('shortlist.json', 'application/json', jsonFile(list));
};

/** Hands the list over as a table. */
export const downloadCsv = (list: Shortlist): void => {
  download('shortlist.csv', 'text/csv', csvFile(list));
};

const addressOf = (list: Shortlist): string =>
  new URL(sitePath('/shortlist/') + writeShared(list), location.origin).href;

/** Draws the link to a list as a code. Returns what to say where it cannot be drawn. */
export const showCode = async (root: ParentNode, list: Shortlist): Promise<string> => {
  const place = need(root, '[data-code]');
  try {
    const code = await drawCode(addressOf(list));
    place.hidden = !code;
    if (!code) return words.codeTooLong;
    need(place, '[data-code-picture]').replaceChildren(code);
    place.scrollIntoView({ block: 'nearest' });
    return '';
  } catch {
    return words.codeNotLoaded;
  }
};

/** Shows the link to a list and copies it where the browser lets it. Returns what to say. */
export const shareLink = async (root: ParentNode, list: Shortlist): Promise<string> => {
  const address = addressOf(list);
  need(root, '[data-link]').hidden = false;
  const field = need(root, '[data-address]', HTMLInputElement);
  field.value = address;
  try {
    await navigator.clipboard.writeText(address);
    return words.linkCopied;
  } catch {
    field.select();
    return words.linkBelow;
  }
};

const read = async (file: File): Promise<Imported> => {
  if (file.size > largestImport) return { refusal: files.tooLarge };
  try {
    return readImport(await file.text());
  } catch {
    return { refusal: files.notOpened };
  }
};

/** The list in a file that the visitor chose, where there is one, and what to say. */
export const importFile = async (field: HTMLInputElement): Promise<{ list?: Shortlist; words: string }> => {
  const [file] = field.files ?? [];
  if (!file) return { words: '' };
  const found = await read(file);
  // So that the same file can be chosen again.
  field.value = '';
  if ('refusal' in found) return { words: files.notImported(found.refusal) };
  const { list, left } = found;
  const rest = left ? files.notAllImported(courses(left)) : '';
  return { list, words: files.imported(courses(list.length)) + rest };
};
