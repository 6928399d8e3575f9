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

/** Everything that searches; a page without a query does not need it. */
export const loadView = () => import('./page-view.ts');

/** Loads the search ahead; what fails is told when something is looked for. */
export const prepare = (): void => {
  loadView()
    .then(({ openSearch }) => openSearch())
    .catch(() => undefined);
};

/** What to tell when the search does not work. */
export const explain = (error: unknown): Promise<string> =>
  loadView().then(
    ({ explainFailure }) => explainFailure(error),
    () => 'The search could not be loaded. You can browse instead.',
  );
