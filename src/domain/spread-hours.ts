/** Hours a week from hours in all: what the finder reckons with in the browser too. */

/** The least that any system asks for what is one ECTS credit: in the United Kingdom two credits of ten hours. */
const hoursPerEcts = 20;

/** Who does not know how long a course takes wants to be through with it in a year. */
export const weeksOfYear = 52;

/** Hours in all, or else those that credit stands for at least, spread over weeks; NaN where neither is known. */
export const spreadOver = (weeks = weeksOfYear, hours?: number | null, ects?: number | null): number =>
  Math.round(((hours ?? (ects ? ects * hoursPerEcts : Number.NaN)) / weeks) * 10) / 10;
