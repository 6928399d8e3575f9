/** What this browser had stored as a shortlist and could not be read, or only in part. */
import * as words from '#words/shortlist-file.ts';
import { makeButton } from '#dom/elements.ts';
import { download } from '#dom/download.ts';
import { keys, readShortlist, saveShortlist } from './saved.ts';

const readDamaged = (): string | null => {
  try {
    return localStorage.getItem(keys.damaged);
  } catch {
    return null;
  }
};

/** Takes away what was put aside, and from the list itself what could not be read. */
const forgetDamaged = (): void => {
  const { list, isDamaged } = readShortlist();
  if (isDamaged) saveShortlist(list);
  try {
    localStorage.removeItem(keys.damaged);
  } catch {
    // Nothing was kept, so nothing is left.
  }
};

/** Says so where there is any, with ways to keep or to forget it. */
export const tellDamaged = (say: (...words: (string | Node)[]) => void): void => {
  if (!readShortlist().isDamaged && !readDamaged()) return;
  const quiet = { class: 'button', 'data-quiet': '' };
  const get = makeButton(
    words.downloadStored,
    () => {
      download('shortlist-unread.txt', 'text/plain', readDamaged() ?? '');
    },
    quiet,
  );
  const forget = makeButton(
    words.forgetIt,
    () => {
      forgetDamaged();
      say(words.forgotten);
    },
    quiet,
  );
  say(words.notReadWhole, get, ' ', forget);
};
