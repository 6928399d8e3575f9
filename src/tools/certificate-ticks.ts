import * as words from '#words/certificate-finding.ts';

/**
 * What the ticks come to, in words; nothing where nothing is ticked.
 * @param ticked how many boxes are ticked, of those that every certificate should fill and of the others
 * @param missing names of the required elements without a tick
 * @param all how many are required
 */
export const describeTicks = (ticked: number, missing: readonly string[], all: number): string => {
  if (ticked === 0) return '';
  return missing.length === 0
    ? words.allThere(all)
    : words.someMissing(
        all - missing.length,
        all,
        missing.map((label) => label.toLowerCase()),
      );
};
