/** Words of the stages of education and of what is typically awarded at each level. */

export const stages = {
  'before-university': { label: 'Before university', what: 'school and further-education level' },
  undergraduate: { label: 'Undergraduate', what: 'the level of the years of a bachelors degree' },
  postgraduate: { label: 'Postgraduate', what: 'masters level, after a first degree' },
  doctoral: { label: 'Doctoral', what: 'the level of a doctorate' },
} as const;

/** What is typically awarded, by level of the EQF. */
export const typicalOf: Record<number, string> = {
  1: 'basic schooling',
  2: 'lower secondary school',
  3: 'GCSE grades 4 to 9',
  4: 'A level, Higher, Leaving Certificate',
  5: 'first years of a degree, HNC, HND',
  6: 'bachelors degree',
  7: 'masters degree',
  8: 'doctorate',
};

/** What is awarded between two levels of the EQF: level 8 of New Zealand and Australia. */
export const typicalBetween = 'honours year, graduate certificate';
