import { escapeHtml } from '#text/escape.ts';
import type { inOriginalLanguage } from '#words/edition.ts';
import type { Translated } from '../words/translated.ts';
import { originalLanguage } from '../edition.ts';
import type { PageStep } from './each-page.ts';

/** A link with what it says, which holds no other link. */
const link = /<a\b([^>]*?)\shref="([^"]*)"([^>]*)>([^]*?)<\/a>/g;

/**
 * Says of each link of an edition that leads to a page in the language of the content: to programs by `hreflang`, to
 * readers in words after it; in the head and the foot of the page, and where the page says it once for all (`data-said`),
 * only for those who hear it. What is itself in that
 * language, such as the title of a course, needs no words.
 */
export const markForeignLinks = (
  html: string,
  { base, edition, language, note }: { base: string; edition: string; language: string; note: string },
): string => {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return html.replace(link, (whole, before: string, href: string, after: string, words: string, at: number) => {
    const isOwn = href.startsWith(`${base}/${edition}/`);
    if (!href.startsWith(`${base}/`) || href.startsWith('//') || isOwn || /\shreflang=/.test(before + after))
      return whole;
    const isSaid = / data-said(?:="")?(?=\s|$)/;
    const tag = `<a${before.replace(isSaid, '')} href="${href}"${after.replace(isSaid, '')} hreflang="${language}">`;
    if (
      new RegExp(`\\slang="${language}"`).test(before + after) ||
      /^\s*<[^>]+\slang="[^"]*"[^>]*>[^<]*<\/[^>]+>\s*$/.test(words)
    )
      return `${tag}${words}</a>`;
    const isInText = at > start && at < end && !isSaid.test(before + after);
    const said = escapeHtml(note);
    return `${tag}${words}${isInText ? ` <span class="small" data-pagefind-ignore>${said}</span>` : `<span class="visually-hidden"> ${said}</span>`}</a>`;
  });
};

/** Marks the links of each page of an edition. */
export const foreignLinks = (edition: string): PageStep => {
  let base = '';
  let note = '';
  return {
    begin: async (site) => {
      ({ base } = site);
      // Steps of the build are run by Node, where a module imports the words of the original.
      const words = (await import(`../words/${edition}/edition.ts`)) as {
        inOriginalLanguage: Translated<typeof inOriginalLanguage>;
      };
      note = words.inOriginalLanguage;
    },
    page: ({ html }) => Promise.resolve(markForeignLinks(html, { base, edition, language: originalLanguage, note })),
  };
};
