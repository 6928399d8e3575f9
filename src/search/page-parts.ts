/** The parts of the search page that its script fills. */

/** The part of the page of a name. @throws where the markup lacks it */
export const partOf = (root: ParentNode, name: string): HTMLElement => {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`search-page needs an element with data-part="${name}"`);
  return part;
};

/** Shows the ways to browse alone, with what is to be said. */
export const showBrowse = (root: ParentNode): void => {
  partOf(root, 'found').hidden = true;
  partOf(root, 'browse').hidden = false;
};

/** Shows what must be said above the results, or that there is nothing. */
export const tell = (root: ParentNode, text: string): void => {
  const notice = partOf(root, 'notice');
  notice.textContent = text;
  notice.hidden = !text;
};
