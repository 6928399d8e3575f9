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

/**
 * Pagefind's excerpt, escaped HTML with `<mark>` around what was found, as runs of plain text.
 * Any other tag stays text: nothing of an excerpt is ever handed to an HTML parser.
 */
export const readExcerpt = (html: string): Run[] =>
  html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .map((part): Run => {
      const marked = /^<mark>([\s\S]*)<\/mark>$/.exec(part);
      return marked ? { mark: decode(marked[1] ?? '') } : decode(part);
    })
    .filter((run) => run !== '');

/** The excerpt without the page's title, which is shown above it anyway. */
export const withoutTitle = (runs: readonly Run[], title: string): Run[] => {
  let rest = title.length;
  if (
    !runs
      .map((run) => (typeof run === 'string' ? run : run.mark))
      .join('')
      .startsWith(title)
  )
    return [...runs];
  const cut: Run[] = [];
  for (const run of runs) {
    const text = typeof run === 'string' ? run : run.mark;
    const kept = text.slice(Math.min(rest, text.length));
    rest = Math.max(0, rest - text.length);
    if (kept) cut.push(typeof run === 'string' ? kept : { mark: kept });
  }
  const [first, ...others] = cut;
  return typeof first === 'string' ? [first.replace(/^[\s.:,]+/, ''), ...others].filter((run) => run !== '') : cut;
};

/** A title with the words of the query marked where words of it start with them. */
export const markWords = (text: string, words: readonly string[]): Run[] => {
  const wanted = words.filter((word) => word.length > 1);
  if (!wanted.length) return [text];
  const runs: Run[] = [];
  let plain = '';
  for (const part of text.split(/([\p{L}\p{N}+#]+)/u)) {
    const folded = part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (folded && wanted.some((word) => folded === word || (word.length > 3 && folded.startsWith(word)))) {
      if (plain) runs.push(plain);
      runs.push({ mark: part });
      plain = '';
    } else plain += part;
  }
  return plain ? [...runs, plain] : runs;
};
