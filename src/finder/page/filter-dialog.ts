import { need } from '#dom/elements.ts';
import { showCourses } from '#words/finder.ts';
import { courses } from '#words/saved.ts';

/** Filters in a dialog where the window is narrow, beside the results where it is wide. */
export const readFilterDialog = (root: HTMLElement, signal: AbortSignal, clear: () => void) => {
  const dialog = need(root, '[data-dialog]', HTMLDialogElement);
  const opener = need(root, '[data-open]', HTMLButtonElement);
  const filters = need(root, '[data-filters]');
  const aside = need(root, 'aside');
  const wide = matchMedia('(width >= 60rem)');
  const settle = () => {
    if (wide.matches && dialog.open) dialog.close();
    (dialog.open ? need(dialog, '[data-dialog-body]') : aside).append(filters);
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
    button.addEventListener(
      'click',
      () => {
        dialog.close();
      },
      { signal },
    );
  need(dialog, '[data-clear-filters]', HTMLButtonElement).addEventListener('click', clear, { signal });
  // The dialog gives the focus back to the button that opened it.
  dialog.addEventListener('close', settle, { signal });
  wide.addEventListener('change', settle, { signal });
  settle();
  return (count: number, chosen: number): void => {
    need(dialog, '[data-show]').textContent = showCourses(courses(count));
    need(opener, '[data-open-count]').textContent = chosen ? ` (${chosen})` : '';
  };
};
