import { maxText } from '../state.ts';

/** How long nobody types before what is written is searched for. */
const pause = 120;

/** What is typed, as it is searched for. */
export const tidyText = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, maxText).toWellFormed();

/**
 * Listens to what is typed into the box.
 * @param change gets the text, and whether it is the first one since the box was entered: one step of the history
 * @returns what to call when the text is set by something else
 */
export const listenToBox = (
  box: HTMLInputElement,
  change: (text: string, isFirst: boolean) => void,
  signal: AbortSignal,
): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  const read = () => {
    clearTimeout(waiting);
    const isFirst = !isTyping;
    isTyping = true;
    change(tidyText(box.value), isFirst);
  };
  const stop = () => {
    clearTimeout(waiting);
    isTyping = false;
  };
  box.addEventListener(
    'input',
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(read, pause);
    },
    { signal },
  );
  box.addEventListener('blur', () => (isTyping = false), { signal });
  box.form?.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      read();
    },
    { signal },
  );
  return stop;
};
