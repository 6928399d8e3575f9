/** The language of words that are not those of the page: an edition shows courses in their own. */
import { runsOf } from '#domain/foreign-words.ts';
import { make } from './elements.ts';

declare const __EDITION__: { readonly original: string };

/** The language of a title. @param tag undefined for the language of the content */
export const titleLanguage = (tag: string | undefined): string => tag ?? __EDITION__.original;

/** What a link says of a page that is in the language of the content alone. */
export const toOriginal: Readonly<Record<string, string>> = { hreflang: __EDITION__.original };

/** Marks what of an element's text is in the language of the original. @param foreign the parts that are */
export const markForeign = (element: Element, foreign: readonly string[]): void => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode as Text);
  for (const node of nodes) {
    // A note stands in brackets in a table.
    const [, open = '', text = '', close = ''] = /^(\(?)(.*?)(\)?)$/s.exec(node.data) ?? [];
    const [before, said, after] = open && close ? [open, text, close] : ['', node.data, ''];
    const runs = runsOf(said, foreign);
    if (!runs.some(({ isForeign }) => isForeign)) continue;
    node.replaceWith(
      before,
      ...runs.map((run) => (run.isForeign ? make('span', { lang: __EDITION__.original }, run.text) : run.text)),
      after,
    );
  }
};
