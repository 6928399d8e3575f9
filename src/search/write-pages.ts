/** Writes what the search knows of the pages that are no courses. Pure; used at build. */
import { writeWordLists, type WordLists } from '#text/word-lists.ts';
import type { PageRow } from './pages-file.ts';

/** Pages, and the words by which each is found beside its title. */
export interface PageRows {
  readonly rows: readonly PageRow[];
  readonly lists: WordLists;
}

/** A page with the words that find it. */
export interface WrittenPage extends PageRow {
  /** As good as its title. */
  readonly also?: string;
  /** What it is about, in few words. */
  readonly about?: string;
  /** What it says at length. */
  readonly body?: string;
  readonly sections?: readonly { readonly id: string; readonly title: string; readonly body: string }[];
}

/** The words of MDX, without tags, addresses and marks. */
export const plainText = (mdx: string): string =>
  mdx
    .replace(/<[^>]*>|\{\/\*.*?\*\/\}/gs, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[*_`#|>[\]{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A text cut at its headings.
 * @param headings the headings of the finished page in their order
 * @throws where the text has other headings than the page
 */
export const cutAtHeadings = (
  mdx: string,
  headings: readonly { readonly slug: string; readonly text: string }[],
): { intro: string; sections: { id: string; title: string; body: string }[] } => {
  const [intro = '', ...parts] = mdx.split(/^#{2,3} .*$/m);
  if (parts.length !== headings.length)
    throw new Error(
      `A text has ${parts.length} headings and its page ${headings.length}: ${headings.map(({ text }) => text).join(', ')}`,
    );
  return {
    intro: plainText(intro),
    sections: headings.map(({ slug, text }, place) => ({ id: slug, title: text, body: plainText(parts[place] ?? '') })),
  };
};

/** The rows of pages; a section follows its page as a row of its own. */
export const writePages = (pages: readonly WrittenPage[]): PageRows => {
  const rows: { row: PageRow; also: string; about: string; body: string }[] = [];
  for (const { also = '', about = '', body = '', sections = [], ...row } of pages) {
    const page = rows.length;
    rows.push({ row, also, about, body });
    for (const { id, title, body: text } of sections) {
      rows.push({
        row: { kind: row.kind, path: `#${id}`, title, page },
        also: '',
        about: '',
        body: text,
      });
    }
  }
  return {
    rows: rows.map(({ row }) => row),
    lists: writeWordLists(
      rows.map(({ row }) => row.title),
      [
        { weight: 8, texts: rows.map(({ also }) => also) },
        { weight: 4, texts: rows.map(({ about }) => about) },
        { weight: 2, texts: rows.map(({ body }) => body) },
      ],
    ),
  };
};
