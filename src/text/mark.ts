/** Text in which some words are marked as found. */
import { rootOf, stem, tokens } from './tokens.ts';

/** A part of a text, marked or not. */
export type Run = string | { readonly mark: string };

/** A text with the words marked that have one of some stems, or begin with it. */
export const markStems = (text: string, stems: readonly string[]): Run[] => {
  if (!stems.length) return [text];
  const wanted = new Set(stems);
  const roots = new Set(stems.map(rootOf));
  const isWanted = (word: string): boolean => wanted.has(stem(word)) || roots.has(rootOf(stem(word)));
  const runs: Run[] = [];
  let plain = '';
  for (const part of text.split(/([\p{L}\p{N}+#'’]+)/u)) {
    if (part && tokens(part).some(isWanted)) {
      if (plain) runs.push(plain);
      runs.push({ mark: part });
      plain = '';
    } else plain += part;
  }
  return plain ? [...runs, plain] : runs;
};
