/** The guides as a feed, the last reviewed first. */
import * as words from '#words/lists.ts';
import rss from '@astrojs/rss';
import { guides } from '../catalogue.ts';
import { guideGroupLabels } from '#words/guide.ts';
import { guidePath } from '#domain/urls.ts';
import { absolute, siteName, tagline } from '../site.ts';

export const GET = async () => {
  const all = await guides();
  return rss({
    title: words.guidesFeed(siteName),
    description: tagline,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-gb</language><atom:link href="${absolute('/rss.xml')}" rel="self" type="application/rss+xml"/>`,
    items: all
      .toSorted((a, b) => b.reviewed.localeCompare(a.reviewed))
      .map((guide) => ({
        title: guide.title,
        description: guide.shortAnswer,
        link: absolute(guidePath(guide)),
        pubDate: new Date(`${guide.reviewed}T00:00:00Z`),
        categories: [guideGroupLabels[guide.group].label],
      })),
  });
};
