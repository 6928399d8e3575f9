/** How a query was read: what the directory does not record, and that the site is in English. */
export const unrecorded = {
  'time-of-day': 'At what time of day a course meets is not recorded.',
  certificate: 'Whether a course ends in a certificate stands on its page, not in a filter.',
};

/** Before what a query in another language means, after the name of English in that language. */
export const searchedInEnglish = ' · This site is in English. Searched for: ';
