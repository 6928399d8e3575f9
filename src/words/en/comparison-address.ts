/** What of the address of a comparison was ignored. */

export const noCourses = (count: number): string => `${count} of the addresses given cannot be a course`;
export const tooMany = (most: number, count: number): string =>
  `At most ${most} courses are compared: the first ${most} of ${count} are shown`;
export const strangeParts = 'Parts of the address that are no course were left out';
