/** Words of the languages that the site is in, and of what a translation lacks. */

/** After a link to a page in the language of the original. */
export const inOriginalLanguage = '(in English)';
/** On a page whose original has changed since it was translated; its link leads to the original. */
export const behind = 'This translation is of an earlier version. [The original] has changed since.';
/** On pages with courses, once: what of them is in the language of the original. */
export const coursesInOriginal =
  'Courses are shown in the words of their records, and the pages of courses, of providers and of lists are in English.';
/** Where a list goes on in the language of the original, for those without scripts. */
export const listGoesOn = 'The list goes on in English';
