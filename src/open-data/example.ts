/**
 * The start of a file as an example: whole lines, and long lines cut, so that a page stays readable. The mark of the
 * byte order is left out: it shows nothing, and a page would fetch a whole font for it.
 */
export const excerpt = (text: string, lines = 24, width = 320): { readonly text: string; readonly isCut: boolean } => {
  const all = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const shown = all.slice(0, lines).map((line) => (line.length > width ? `${line.slice(0, width)} …` : line));
  return { text: shown.join('\n'), isCut: all.length > lines || all.some((line) => line.length > width) };
};
