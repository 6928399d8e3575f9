/** What this browser had stored as a shortlist and could not be read, or only in part. */
import * as words from '#words/shortlist-file.ts';
import { makeButton } from '#dom/elements.ts';
import { download } from '#dom/download.ts';
import { keys, readShortlist } from './saved.ts';

const readDamaged = (): string | null => {
  try {
    return localStorage.getItem(keys.damaged);
  } catch {
    return null;
  }
};

const forgetDamaged = (): void => {
  try {
    localStorage.removeItem(keys.damaged);
  } catch {
    // Nothing was kept, so nothing is left.
  }
};

/** Says so where there is any, with ways to keep or to forget it. */
export const tellDamaged = (say: (...words: (string | Node)[]) => void): void => {
  if (!readShortlist().isDamaged && !readDamaged()) return;
  const get = makeButton(words.downloadStored, () => {
    download('shortlist-unread.txt', 'text/plain', readDamaged() ?? '');
  });
  const forget = makeButton(words.forgetIt, () => {
    forgetDamaged();
    say(words.forgotten);
  });
  say(words.notReadWhole, get, ' ', forget);
};
