/** When what is typed is read: after a pause, so that nothing is done for every letter. */

/** How long nobody types before what is written is searched for. */
const pause = 120;

interface Delayed {
  /** Runs it after the pause, unless it is asked for again before. */
  readonly soon: () => void;
  /** Runs it no more. */
  readonly stop: () => void;
}

/** Lets something run once nobody has asked for it for a while. */
export const afterPause = (run: () => void, milliseconds = pause): Delayed => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(waiting);
  };
  return {
    stop,
    soon: () => {
      stop();
      waiting = setTimeout(run, milliseconds);
    },
  };
};

/**
 * Listens to what is typed into the box of a search.
 * @param change gets the text, and whether it is the first one since the box was entered or sent: one step of the history
 * @returns what to call when the text is set by something else
 */
export const listenToBox = (
  box: HTMLInputElement,
  change: (text: string, isFirst: boolean) => void,
  signal: AbortSignal,
): (() => void) => {
  let isTyping = false;
  const read = () => {
    const isFirst = !isTyping;
    isTyping = true;
    change(box.value, isFirst);
  };
  const { soon, stop } = afterPause(read);
  const leave = () => {
    stop();
    isTyping = false;
  };
  box.addEventListener('input', soon, { signal });
  box.addEventListener('blur', () => (isTyping = false), { signal });
  box.form?.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      stop();
      read();
      isTyping = false;
    },
    { signal },
  );
  signal.addEventListener('abort', stop);
  return leave;
};
