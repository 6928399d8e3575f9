/** What the remarks of the check of the content are called in public, those about age first. */
export const warnings = [
  {
    kind: 'stale-facts',
    label: 'Facts that are or may be more than a year old',
    what: 'The page ought to be read again.',
  },
  {
    kind: 'past-intakes',
    label: 'Starts that have passed',
    what: 'Courses with at least one; the next may be known by now.',
  },
  {
    kind: 'price-without-date',
    label: 'An amount without a date',
    what: 'Courses with an amount of money for which neither the price nor its page says when it holds.',
  },
  {
    kind: 'empty-description',
    label: 'No description',
    what: 'The page of the course begins with a sentence made of its facts instead.',
  },
  {
    kind: 'without-address',
    label: 'No address at all',
    what: 'Neither a page of the course nor one of the source is linked, so nobody can look the facts up.',
  },
  {
    kind: 'odd-size',
    label: 'A size that no course has',
    what: 'A length or hours of nothing or beyond all courses, or a title without a word.',
  },
  {
    kind: 'hours-contradict-credit',
    label: 'Hours that do not fit the credit',
    what: 'More than a fifth away from what the credit system means by a credit. Often the source says so itself.',
  },
  {
    kind: 'suspected-duplicate',
    label: 'Perhaps entered twice',
    what: 'The same title, kind and mode of one provider, or the same page and title.',
  },
  {
    kind: 'same-name',
    label: 'Called as another of its provider',
    what: 'The same title and provider, of another kind or mode: perhaps one course, perhaps two.',
  },
  {
    kind: 'reserved-word',
    label: 'A reserved word in a New Zealand title',
    what: 'Words such as “degree” that the title of a New Zealand microcredential must not hold.',
  },
  {
    kind: 'provider-without-register',
    label: 'A provider without a register',
    what: 'We know of no official register in which to look the provider up.',
  },
  {
    kind: 'note-not-shown',
    label: 'A note that no page shows',
    what: 'What qualifies a number must stand wherever the number stands.',
  },
  {
    kind: 'number-of-many',
    label: 'A number that is of many courses',
    what: 'The source gives one range for all of a provider’s courses; the record takes it for this one’s.',
  },
  {
    kind: 'note-names-other-page',
    label: 'A note that names another page',
    what: 'It says that a fact was read elsewhere, and the record does not say which fact on which page.',
  },
  {
    kind: 'date-after-build',
    label: 'A date still to come',
    what: 'Something is said to have been read or written later than today.',
  },
  {
    kind: 'recorded-before-reading',
    label: 'A day of entry before a reading',
    what: 'A fact was read later than the day on which the record is said to have been entered or checked last.',
  },
  {
    kind: 'odd-host',
    label: 'An address that could be taken for another',
    what: 'Its host is a number, or written in letters that look like others.',
  },
  {
    kind: 'other-host',
    label: 'A page of another than the provider',
    what: 'It may be a platform that the record does not name.',
  },
  {
    kind: 'whole-of-other-page',
    label: 'A whole reading of another page',
    what: 'Only the provider’s own page of the course can be silent: a list or a table says nothing by what it leaves out.',
  },
  {
    kind: 'mode-not-said',
    label: 'A way of taking part that nobody states',
    what: 'The note says itself that the source is silent.',
  },
  {
    kind: 'weekly-hours',
    label: 'More hours a week than one can study',
    what: 'A week has 168 hours; more than 60 of study are a mistake in all but a few courses.',
  },
  {
    kind: 'award-of-several',
    label: 'Words on several that award a course, where none is named',
    what: 'Its page would name the provider alone.',
  },
  { kind: 'old-rate', label: 'An exchange rate of more than a year ago', what: 'It puts prices into the wrong band.' },
] as const;
