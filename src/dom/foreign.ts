/** The language of words that are not those of the page: here there are none but titles. */

/** The language of a title, where it is not that of the page. @param tag undefined for the language of the content */
export const titleLanguage = (tag: string | undefined): string | undefined => tag;

/** What a link says of a page that is in the language of the content alone. */
export const toOriginal: Readonly<Record<string, string>> = {};

/** Marks what of an element's text is in another language; in the language of the content there is nothing to mark. */
export const markForeign = (...[]: readonly [element: Element, foreign: readonly string[]]): void => undefined;
