/** Words of the languages that the site is in, and of what a translation lacks. */

/** After a link to a page in the language of the original. */
export const inOriginalLanguage = '(en inglés)';
/** On a page whose original has changed since it was translated; its link leads to the original. */
export const behind = 'Esta traducción es de una versión anterior. [El original en inglés] ha cambiado desde entonces.';
/** On pages with courses, once: what of them is in the language of the original. */
export const coursesInOriginal =
  'Los cursos aparecen con las palabras de sus fichas, y las páginas de los cursos, de los proveedores y de las listas están en inglés.';
/** Where a list goes on in the language of the original, for those without scripts. */
export const listGoesOn = 'La lista sigue';
