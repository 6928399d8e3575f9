/** A change of pages that is skipped, as where one goes on before the page has appeared, is no error to be reported. */
const ignore = ({ viewTransition }: Event & { readonly viewTransition?: ViewTransition | null }): void => {
  viewTransition?.ready.catch(() => undefined);
};

for (const type of ['pageswap', 'pagereveal']) addEventListener(type, ignore);
