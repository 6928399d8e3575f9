/** Results as elements. Built with DOM methods alone: no text of an index or an address is ever read as HTML. */
import { markWords, plainText, readExcerpt, withoutTitle, type Run } from '#text/excerpt.ts';
import { make } from '#dom/elements.ts';
import { kinds, type KindId } from './kinds.ts';
import { NoIndexError, type PagefindPage, type PagefindSubResult } from './pagefind.ts';

const runs = (list: readonly Run[]): Node[] =>
  list.map((run) => (typeof run === 'string' ? document.createTextNode(run) : make('mark', {}, run.mark)));

const mostSections = 3;

/** The sections of a page that have most of what was looked for, in the order of the page. */
const sectionsOf = ({ sub_results: sections }: PagefindPage): PagefindSubResult[] => {
  const linked = sections.filter(({ url }) => url.includes('#'));
  const best = linked.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, mostSections);
  return linked.filter((section) => best.includes(section));
};

interface ResultOptions {
  readonly words: readonly string[];
  /** Level of its heading. */
  readonly heading: 'h2' | 'h3' | 'h4';
  /** True where the kind is said by a heading above. */
  readonly isGrouped?: boolean;
}

/** The excerpt, without what stands above it already, and with a sign where it is cut off. */
const excerptOf = ({ excerpt, meta: { title = '', detail = '' } }: PagefindPage): Run[] => {
  const list = withoutTitle(readExcerpt(excerpt), title);
  const text = plainText(list).trim();
  if (!text || `${detail}.`.startsWith(text)) return [];
  return /[.?!]$/.test(text) ? list : [...list, ' …'];
};

/** One result as an item of a list. */
export const resultItem = (page: PagefindPage, kind: KindId, options: ResultOptions): HTMLLIElement => {
  const { title = page.url, detail } = page.meta;
  const label = options.isGrouped ? undefined : kinds.find(({ id }) => id === kind)?.label;
  const excerpt = excerptOf(page);
  const sections = kind === 'guide' ? sectionsOf(page) : [];
  return make(
    'li',
    { 'data-kind': kind },
    make(options.heading, {}, make('a', { href: page.url }, ...runs(markWords(title, options.words)))),
    label || detail
      ? make('p', { class: 'detail' }, label && make('b', {}, label), label && detail ? ' · ' : undefined, detail)
      : undefined,
    excerpt.length ? make('p', { class: 'excerpt' }, ...runs(excerpt)) : undefined,
    sections.length
      ? make(
          'ul',
          { class: 'sections', 'aria-label': `Sections of “${title}”` },
          ...sections.map((section) =>
            make('li', {}, make('a', { href: section.url }, ...runs(markWords(section.title, options.words)))),
          ),
        )
      : undefined,
  );
};

/** What to tell when the search does not work. */
export const explainFailure = (error: unknown): string => {
  if (error instanceof NoIndexError) {
    return import.meta.env.DEV
      ? 'There is no search index yet: run “npm run build” once.'
      : 'The search index of this site is missing, so searching does not work. You can browse instead.';
  }
  return 'The search could not be loaded. Try again when your connection is back, or browse instead.';
};
