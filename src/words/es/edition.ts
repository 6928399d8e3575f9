/** Words of the languages that the site is in, and of what a translation lacks. */

/** After a link to a page in the language of the original. */
export const inOriginalLanguage = '(en inglés)';
/** On a page whose original has changed since it was translated; its link leads to the original. */
export const behind = 'Esta traducción es de una versión anterior. [El original en inglés] ha cambiado desde entonces.';
