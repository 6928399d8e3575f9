/** What the writer says where the policy of CTDL demands something that a record does not state, so that no reader takes it for the record's own. */

/** The description of a course by its title, its kind in words and its provider. */
export const madeDescription = (title: string, kind: string, provider: string): string =>
  `${title}: ${kind} offered by ${provider}.`;

/** Whether a description is one that was made so of one of these titles. */
export const isMadeDescription = (text: string, titles: readonly string[], provider: string | undefined): boolean => {
  const end = ` offered by ${provider ?? ''}.`;
  // Between the two stand the English title, where there is another, and the kind.
  return (
    text.endsWith(end) &&
    titles.some(
      (title) => text.startsWith(title) && /^(?: \(.*\))?: [a-z -]{2,40}$/s.test(text.slice(title.length, -end.length)),
    )
  );
};

/** On what a status rests that no source states. */
export const madeStatus = {
  over: 'Over, as far as we know: no start of it is left, and nothing read within two years confirms it.',
  listed: 'No status is recorded: taken for active because the source lists it.',
} as const;

/** Whether words beside a status say that it was made so. */
export const isMadeStatus = (words: string | undefined): boolean =>
  Object.values(madeStatus).some((made) => made === words);
