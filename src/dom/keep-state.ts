/** Lets the link to a page in another language lead to the state that this one has in its address. */

/** Keeps the links of this page to its versions in step. */
export const keepState = (signal: AbortSignal): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-version]'))
    for (const type of ['pointerdown', 'click'])
      link.addEventListener(
        type,
        () => {
          link.search = location.search;
          link.hash = location.hash;
        },
        { signal },
      );
};
