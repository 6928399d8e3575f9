import { describe, expect, it } from 'vitest';
import { LinkChecker, whereWritten } from '../../../src/integrations/link-check.ts';
import { readContent } from '#content-check/read.ts';
import { guideText, makeContent, makeFolder } from '../../support/make-content.ts';

const pages = (home: string) => [
  { path: 'index.html', html: home },
  { path: 'guides/index.html', html: '<h2 id="one">One</h2><h2 id="caf&amp;é">Two</h2>' },
  { path: '404.html', html: '' },
];

/** The links of a site with these pages and files that lead nowhere. */
const findBrokenLinks = (list: ReturnType<typeof pages>, files: Record<string, string>, base: string) => {
  const folder = makeFolder({ ...Object.fromEntries(list.map(({ path, html }) => [path, html])), ...files });
  const checker = new LinkChecker(base);
  for (const page of list) checker.add(page);
  return checker.broken(folder);
};

/** Reasons for which a page with this HTML is refused. */
const reasons = (home: string, base = '/', files: Record<string, string> = {}) =>
  findBrokenLinks(pages(home), files, base).map(({ reason }) => reason);

const link = (href: string) => `<a href="${href}">Fixture</a>`;

describe('a link', () => {
  it.each([
    ['a page', '/guides/'],
    ['a part of a page', '/guides/#one'],
    ['a page by a relative address', 'guides/'],
    ['a page with a query', '/guides/?q=x'],
    ['a file of its own name', '/404.html'],
    ['the top of its page', '#'],
    ['another site', 'https://example.org/nowhere'],
    ['another site without a scheme', '//example.org/nowhere'],
    ['an address for mail', 'mailto:fixture@example.org'],
  ])('may lead to %s', (_, href) => {
    expect(reasons(link(href))).toEqual([]);
  });

  it('may lead to a file that is no page', () => {
    expect(reasons(link('/fixture.csv'), '/', { 'fixture.csv': 'x' })).toEqual([]);
  });

  it('may lead to an id with letters of other languages', () => {
    expect(reasons(link('/guides/#caf%26%C3%A9'))).toEqual([]);
  });

  it.each([
    ['in single quotes', "<a href='/nowhere/'>Fixture</a>"],
    ['without quotes', '<a href=/nowhere/>Fixture</a>'],
    ['in capitals', '<A HREF="/nowhere/">Fixture</A>'],
    ['of a picture', '<img src="/nowhere/">'],
    ['of one of several pictures', '<img srcset="/404.html 1x, /nowhere/ 2x">'],
    ['of a form', '<form action="/nowhere/"></form>'],
    ['behind an attribute with a bracket', '<p title="a > b"></p><a title="a < b" href="/nowhere/">Fixture</a>'],
    ['behind a comment', '<!-- x --><a href="/nowhere/">Fixture</a>'],
  ])('%s is seen', (_, html) => {
    expect(reasons(html)).toEqual(['there is no such page or file']);
  });

  it.each([
    ['a comment', '<!-- <a href="/nowhere/">Fixture</a> -->'],
    ['a script', '<!-- --><script>"<a href=/nowhere/>"</script>'],
    ['an attribute', '<p title=\'<a href="/nowhere/">\'></p>'],
  ])('in %s is none', (_, html) => {
    expect(reasons(html)).toEqual([]);
  });

  it('to a page without its last slash is broken, though the folder exists', () => {
    const [reason] = reasons(link('/guides'));
    expect(reason).toBe('there is no such page or file');
  });

  it('to a page that does not exist is broken', () => {
    expect(reasons(link('/nowhere/'))).toEqual(['there is no such page or file']);
  });

  it('to an id that does not exist is broken, and tells those that do', () => {
    expect(reasons(link('/guides/#three'))[0]).toMatch(/no element with this id; it has one, /);
  });

  it('to an id that does not exist on its own page is broken', () => {
    expect(reasons(link('#three'))[0]).toMatch(/it has none$/);
  });

  it('with a stray per cent sign is broken, and does not break the check', () => {
    expect(reasons(link('/100%/'))[0]).toContain('"%"');
  });

  it('is told with its page', () => {
    expect(findBrokenLinks(pages(link('/nowhere/')), {}, '/')[0]).toMatchObject({
      page: 'index.html',
      link: '/nowhere/',
    });
  });

  it('is told once for each page, however often it stands there', () => {
    expect(reasons(link('/nowhere/') + link('/nowhere/'))).toHaveLength(1);
  });
});

it('looks for pictures and scripts as well', () => {
  expect(reasons('<img src="/nowhere.png" alt=""><script src="/nowhere.js"></script>')).toHaveLength(2);
});

describe('under a base', () => {
  it.each(['/guide', '/guide/'])('%s a link carries it', (base) => {
    expect(reasons(link('/guide/guides/#one'), base)).toEqual([]);
  });

  it('a link without it is broken', () => {
    expect(reasons(link('/guides/'), '/guide')).toEqual(['it does not start with the base /guide/']);
  });

  it('a link to a folder that only begins like it is broken', () => {
    expect(reasons(link('/guidebook/'), '/guide')).toEqual(['it does not start with the base /guide/']);
  });
});

describe('where a link was written', () => {
  const guide = 'See [one](/nowhere/).\n\nAnd [two](#gone), [three](/nowhere/) and `[four](/shown/)`.';
  const where = (link: string, base = '/', page = 'guides/fixture-guide/index.html') => {
    const { entries } = readContent(makeContent({ 'guides/fixture-guide.mdx': guideText(guide) }));
    return whereWritten({ page, link, reason: '' }, entries, base);
  };

  it('is told with the file and every line', () => {
    expect(where('/nowhere/')).toBe(' (content/guides/fixture-guide.mdx, lines 14, 16)');
    expect(where('#gone')).toBe(' (content/guides/fixture-guide.mdx, line 16)');
  });

  it('is found below a base', () => {
    expect(where('/base/nowhere/', '/base/')).toBe(' (content/guides/fixture-guide.mdx, lines 14, 16)');
  });

  it('is not told of links that the text does not hold, nor of other pages', () => {
    expect(where('/shown/')).toBe('');
    expect(where('/nowhere/', '/', 'courses/index.html')).toBe('');
  });
});
