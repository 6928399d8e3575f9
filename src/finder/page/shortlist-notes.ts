/** Keeps the notes on saved courses while they are written: a closed tab takes nothing with it. */
import * as words from '#words/shortlist-file.ts';
import type { Shortlist } from '#domain/shortlist.ts';
import { afterPause } from '#dom/typing.ts';
import { readShortlist } from './saved.ts';

/** How long nobody types before what is written is kept. */
const pause = 400;

/** @param save keeps a list; what it returns is a problem to say */
export const keepNotes = (
  root: HTMLElement,
  save: (list: Shortlist) => string | undefined,
  say: (words: string) => void,
  signal: AbortSignal,
): void => {
  let written: HTMLTextAreaElement | undefined;
  const keep = (): void => {
    stop();
    const note = written;
    written = undefined;
    const id = note?.closest<HTMLElement>('li')?.dataset['id'];
    const { list } = readShortlist();
    if (!note || list.every((course) => course.id !== id || course.note === note.value)) return;
    const problem = save(list.map((course) => (course.id === id ? { ...course, note: note.value } : course)));
    if (!problem) return;
    // It is tried again at the next letter, and at the latest when the page is left.
    written = note;
    say(problem);
  };
  const { soon, stop } = afterPause(keep, pause);
  root.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      if (written && written !== target) keep();
      written = target;
      soon();
    },
    { signal },
  );
  root.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      keep();
      if (!written) say(words.noteKept);
    },
    { signal },
  );
  addEventListener('pagehide', keep, { signal });
};
