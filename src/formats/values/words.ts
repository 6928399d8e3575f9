/** The first words of a text. */
export const cutWords = (text: string, count: number): string => text.split(/\s+/, count).join(' ');

/** A list in a text: lines, bullets, or, for one paragraph, its sentences. */
export const itemsOf = (text: string): { items: string[]; split: boolean } => {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•·–>]|\d+[.)]|[a-z][.)])\s+/, '').trim())
    .filter(Boolean);
  if (lines.length > 1 || (lines[0]?.length ?? 0) <= 300) return { items: lines, split: false };
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(lines[0] ?? '');
  return { items: [...segments].map(({ segment }) => segment.trim()).filter(Boolean), split: true };
};
