/** Words of a card that an edition shows as the record has them, in the language of the original. Pure. */

/** What a card, or a column of a comparison, says beside names. */
interface Said {
  readonly kind: string;
  readonly facts: readonly { readonly words?: string | undefined; readonly note?: string | undefined }[];
}

/** What stands between the parts of a note. */
export const between = '; ';

const partsOf = (text = ''): string[] => text.split(between);

/** A text of more than numbers and abbreviations: it can be read in one language alone. */
const isSaid = (text: string): boolean => /\p{Ll}{3}/u.test(text);

/** The parts of a card's words that are the same in the original: its kind and the words and notes of its facts. */
export const foreignParts = (own: Said, original: Said): string[] => {
  const parts = ({ kind, facts }: Said) =>
    [kind, ...facts.flatMap(({ words, note }) => [...partsOf(words), ...partsOf(note)])].filter(isSaid);
  const said = new Set(parts(original));
  return [...new Set(parts(own).filter((part) => said.has(part)))];
};

/** A text cut where its language changes. @param foreign the parts that are in the language of the original */
export const runsOf = (
  text: string,
  foreign: readonly string[],
): { readonly text: string; readonly isForeign: boolean }[] => {
  const runs: { text: string; isForeign: boolean }[] = [];
  partsOf(text).forEach((part, place) => {
    const isForeign = foreign.includes(part);
    const last = runs.at(-1);
    if (last?.isForeign === isForeign) last.text += between + part;
    else runs.push({ text: place ? between + part : part, isForeign });
  });
  return runs;
};
