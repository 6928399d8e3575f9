import { fold } from './tokens.ts';

/** Text in which some runs are marked as found. */
export type Run = string | { readonly mark: string };

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);

/** A mark without the punctuation that Pagefind counts to a word. */
const trimMark = (text: string): Run[] => {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/su.exec(text) ?? [];
  return word ? [before, { mark: word }, after] : [text];
};

/**
 * Pagefind's excerpt, escaped HTML with `<mark>` around what was found, as runs of plain text.
 * Any other tag stays text: nothing of an excerpt is ever handed to an HTML parser.
 */
export const readExcerpt = (html: string): Run[] => {
  const runs: Run[] = [];
  const add = (run: Run) => {
    const last = runs.at(-1);
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run;
    else if (run !== '') runs.push(run);
  };
  for (const part of html.split(/(<mark>[^<]*<\/mark>)/)) {
    const marked = /^<mark>([^<]*)<\/mark>$/.exec(part);
    (marked ? trimMark(decode(marked[1] ?? '')) : [decode(part)]).forEach(add);
  }
  return runs;
};

/** The plain text of runs. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.mark)).join('');

/** The excerpt without the page's title, which is shown above it anyway; an excerpt may begin in its middle. */
export const withoutTitle = (runs: readonly Run[], title: string): Run[] => {
  const text = plainText(runs);
  let start = 0;
  while (start >= 0 && !text.startsWith(title.slice(start).trim())) start = title.indexOf(' ', start + 1);
  if (start < 0 || !title) return [...runs];
  let rest = title.slice(start).trim().length;
  const kept: Run[] = [];
  for (const run of runs) {
    const part = (typeof run === 'string' ? run : run.mark).slice(rest);
    rest = Math.max(0, rest - plainText([run]).length);
    if (part) kept.push(typeof run === 'string' ? part : { mark: part });
  }
  const [first, ...others] = kept;
  return typeof first === 'string' ? [first.replace(/^[\s.:,]+/, ''), ...others].filter((run) => run !== '') : kept;
};

/** True where a word is the one wanted, starts with it, or lacks only its ending. */
const isForm = (word: string, wanted: string): boolean =>
  word === wanted ||
  (wanted.length > 3 && word.startsWith(wanted)) ||
  (word.length > 3 && wanted.startsWith(word) && wanted.length - word.length <= 2);

/** A title with the words of the query marked where words of it start with them. */
export const markWords = (text: string, words: readonly string[]): Run[] => {
  const wanted = words.filter((word) => word.length > 1);
  if (!wanted.length) return [text];
  const runs: Run[] = [];
  let plain = '';
  for (const part of text.split(/([\p{L}\p{N}+#]+)/u)) {
    const folded = fold(part);
    if (folded && wanted.some((word) => isForm(folded, word))) {
      if (plain) runs.push(plain);
      runs.push({ mark: part });
      plain = '';
    } else plain += part;
  }
  return plain ? [...runs, plain] : runs;
};
