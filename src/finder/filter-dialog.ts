import { countCourses, need } from './dom.ts';

/** Filters in a dialog where the window is narrow, beside the results where it is wide. */
export const readFilterDialog = (root: HTMLElement, signal: AbortSignal, clear: () => void) => {
  const dialog = need<HTMLDialogElement>(root, '[data-dialog]');
  const opener = need<HTMLButtonElement>(root, '[data-open]');
  const filters = need<HTMLElement>(root, '[data-filters]');
  const aside = need<HTMLElement>(root, 'aside');
  const wide = matchMedia('(width >= 60rem)');
  const settle = () => {
    if (wide.matches && dialog.open) dialog.close();
    (dialog.open ? need<HTMLElement>(dialog, '[data-dialog-body]') : aside).append(filters);
    opener.hidden = wide.matches;
  };
  opener.addEventListener(
    'click',
    () => {
      dialog.showModal();
      settle();
    },
    { signal },
  );
  for (const button of dialog.querySelectorAll('[data-close]'))
    button.addEventListener('click', () => dialog.close(), { signal });
  need<HTMLButtonElement>(dialog, '[data-clear-filters]').addEventListener('click', clear, { signal });
  // The dialog gives the focus back to the button that opened it.
  dialog.addEventListener('close', settle, { signal });
  wide.addEventListener('change', settle, { signal });
  settle();
  return (count: number, chosen: number): void => {
    need(dialog, '[data-show]').textContent = `Show ${countCourses(count)}`;
    need(opener, '[data-open-count]').textContent = chosen ? ` (${chosen})` : '';
  };
};
