/** The Spanish edition of the built site: its language, its links both ways, its index, and what is left in English. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOriginalLanguage } from '../../src/words/es/edition.ts';
import { reportTranslations } from '../../src/content-check/translations.ts';
import { builtPages, editionOf, find, pathWithoutEdition, readBuilt, type BuiltPage } from '../support/site.ts';

/** The files of the dictionary of Spanish, each beside its original; what reads queries is shown nowhere. */
const dictionaries = await Promise.all(
  readdirSync('src/words/es')
    .filter((file) => file !== 'query.ts')
    .map(
      async (file) =>
        (await Promise.all(['en', 'es'].map((language) => import(`../../src/words/${language}/${file}`)))) as [
          english: unknown,
          spanish: unknown,
        ],
    ),
);

const all = await builtPages();
const pages = all.filter(({ path }) => editionOf(path) === 'es');
const byPath = new Map(all.map((page) => [page.path, page]));

const alternatesOf = (page: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    find(page, 'link')
      .filter(({ attributes }) => attributes['rel'] === 'alternate' && attributes['hreflang'])
      .map(({ attributes }) => [attributes['hreflang'] ?? '', new URL(attributes['href'] ?? '').pathname]),
  );

/** Whether search engines are asked to leave a page out: then it names no versions to them. */
const isUnlisted = (page: BuiltPage): boolean =>
  find(page, 'meta').some(({ attributes }) => attributes['name'] === 'robots' && attributes['content'] === 'noindex');

/** Links of a page that say in which language they are written: the switch. */
const switchesOf = (page: BuiltPage) =>
  find(page, 'a').filter(({ attributes }) => attributes['hreflang'] && attributes['lang'] === attributes['hreflang']);

describe('the pages in Spanish', () => {
  it('are home, the lists, and one for each text that is translated', () => {
    const lists = ['', 'guides/', 'glossary/', 'tools/', 'courses/', 'compare/', 'shortlist/', 'search/'].map(
      (list) => `/es/${list}`,
    );
    const [report] = reportTranslations(process.cwd()).filter(({ language }) => language === 'es');
    expect(lists.filter((path) => !byPath.has(path))).toEqual([]);
    const texts = pages.filter(({ path }) => !lists.includes(path)).map(({ path }) => pathWithoutEdition(path));
    const missing = (report?.missing ?? []).flatMap(
      (path) => /^((?:guides|glossary|tools)\/.+)\.mdx$/.exec(path)?.[1] ?? [],
    );
    const originals = all
      .filter(({ path }) => /^\/(?:guides|glossary|tools)\/[^/]+\/$/.test(path))
      .map(({ path }) => path);
    expect(texts.toSorted()).toEqual(originals.filter((path) => !missing.includes(path.slice(1, -1))).toSorted());
  });

  it('say so, to browsers and to other sites', () => {
    const wrong = pages.filter((page) => {
      const locale = find(page, 'meta').find(({ attributes }) => attributes['property'] === 'og:locale');
      return find(page, 'html')[0]?.attributes['lang'] !== 'es' || locale?.attributes['content'] !== 'es_ES';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('and their originals name each other, and the original as what is shown to all others', () => {
    const wrong = pages
      .filter((page) => !isUnlisted(page))
      .filter((page) => {
        const path = pathWithoutEdition(page.path);
        const wanted = { en: path, es: page.path, 'x-default': path };
        const original = byPath.get(path);
        return [page, original].some((one) => !one || JSON.stringify(alternatesOf(one)) !== JSON.stringify(wanted));
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('are named by no page that is in English alone', () => {
    const wrong = all.filter(
      (page) => Object.keys(alternatesOf(page)).length > 0 && !byPath.has(`/es${pathWithoutEdition(page.path)}`),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('lead to their originals and back, each link in the words of where it leads', () => {
    const wrong = pages.filter((page) => {
      const path = pathWithoutEdition(page.path);
      const original = byPath.get(path);
      const [there] = switchesOf(page).filter(({ attributes }) => attributes['href'] === path);
      const [back] = original ? switchesOf(original).filter(({ attributes }) => attributes['href'] === page.path) : [];
      return there?.text.trim() !== 'English' || back?.text.trim() !== 'Español';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('say of each link out of the edition that it leads to English', () => {
    const wrong = pages.flatMap((page) =>
      find(page, 'a')
        .filter(({ attributes }) => /^\/(?!es\/)/.test(attributes['href'] ?? ''))
        .filter(({ attributes: { lang, hreflang }, text }) => {
          const isForeign = lang !== undefined && lang !== 'es';
          return hreflang !== 'en' || !(isForeign || text.includes(inOriginalLanguage));
        })
        .map(({ attributes, text }) => `${page.path}: ${attributes['href'] ?? ''} (${text.trim()})`),
    );
    expect(wrong).toEqual([]);
  });

  it('link nothing in English that they have themselves', () => {
    const wrong = pages.flatMap((page) =>
      find(page, 'a')
        .map(({ attributes }) => attributes)
        .filter(
          ({ href = '', lang, hreflang }) =>
            hreflang === 'en' && lang !== 'en' && byPath.has(`/es${href.replace(/[?#].*$/, '')}`),
        )
        .map(({ href }) => `${page.path}: ${href ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });

  it('stand in the sitemap beside their originals', () => {
    const rows = readBuilt('/sitemap-0.xml').toString().split('<url>').slice(1);
    const row = rows.find((text) => text.includes('/es/guides/what-are-microcredentials/</loc>')) ?? '';
    expect(
      [...row.matchAll(/hreflang="([^"]*)" href="[^"]*?:\/\/[^/]*([^"]*)"/g)].map(([, language, path]) => [
        language,
        path,
      ]),
    ).toEqual([
      ['en', '/guides/what-are-microcredentials/'],
      ['es', '/es/guides/what-are-microcredentials/'],
    ]);
  });
});

describe('the words of the interface', () => {
  /** Texts that stand between tags, or are read out, without those that say that they are in another language. */
  const said = (page: BuiltPage): string[] => {
    const own = page.html
      .replace(/<script\b[^]*?<\/script>/g, '')
      .replace(/<(\w+)\b[^>]*\slang="(?!es)[^"]*"[^>]*>[^]*?<\/\1>/g, '');
    return [
      ...[...own.matchAll(/>([^<]+)</g)].map(([, text = '']) => text.trim()),
      ...[...own.matchAll(/\s(?:aria-label|title|placeholder)="([^"]*)"/g)].map(([, text = '']) => text),
    ];
  };

  /** Texts of a dictionary, however deep, that the other language says otherwise. */
  const otherWords = (english: unknown, spanish: unknown): string[] =>
    typeof english === 'string'
      ? english === spanish
        ? []
        : [english]
      : typeof english === 'object' && english !== null
        ? Object.entries(english).flatMap(([key, word]) =>
            otherWords(word, (spanish as Readonly<Record<string, unknown>> | undefined)?.[key]),
          )
        : [];

  it('are not those of English', () => {
    // Short ones may be the same in both.
    const words = new Set(dictionaries.flatMap(([english, spanish]) => otherWords(english, spanish)));
    // A picture breaks "New Zealand Qualifications and Credentials Framework" into lines.
    words.delete('New');
    for (const word of [
      'Search',
      'Sources',
      'On this page',
      'In short',
      'The short answer',
      'Guides',
      'Glossary',
      'Tools',
      'Courses',
      'How it is worked out',
      'Guides that help',
      'Convert',
      'Level',
      'Related words',
      'Report a mistake',
      'Results',
      'Minutes',
    ])
      words.add(word);
    const left = pages.flatMap((page) =>
      said(page)
        .filter((text) => words.has(text))
        .map((text) => `${page.path}: ${text}`),
    );
    expect(left).toEqual([]);
  });
});

describe('the search of the edition', () => {
  it('has an index of its own, in Spanish, of each page that asks for it', () => {
    const { languages } = JSON.parse(readBuilt('/es/pagefind/pagefind-entry.json').toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    const searchable = pages.filter(({ elements }) =>
      elements.some(({ attributes }) => 'data-pagefind-body' in attributes),
    );
    expect(Object.entries(languages).map(([language, { page_count }]) => [language, page_count])).toEqual([
      ['es', searchable.length],
    ]);
  });

  it('is offered to browsers in Spanish', () => {
    expect(readBuilt('/es/opensearch.xml').toString()).toContain('/es/search/?q={searchTerms}');
  });
});

it('shares scripts, style sheets and fonts with the site', () => {
  expect(existsSync(join('dist', 'es', '_astro'))).toBe(false);
});
