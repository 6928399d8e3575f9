/** Lets a browser install the site (https://www.w3.org/TR/appmanifest/). */
import * as words from '#words/lists.ts';
import { locale } from '#words/locale.ts';
import { href, siteName } from '../site.ts';
import { topic } from '../topic.ts';

export const GET = (): Response =>
  new Response(
    JSON.stringify({
      id: href('/'),
      name: siteName,
      short_name: siteName.slice(0, 30),
      description: topic.description,
      lang: locale,
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: '#fbf9f3',
      theme_color: '#fbf9f3',
      icons: [
        { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        ...[192, 512].map((width) => ({
          src: href(`/icon-${width}.png`),
          sizes: `${width}x${width}`,
          type: 'image/png',
          purpose: 'any maskable',
        })),
      ],
      shortcuts: [
        { name: words.courses, url: href('/courses/') },
        { name: words.yourShortlist, url: href('/shortlist/') },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
