import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as a build with this environment sees it. */
const siteWith = async (env: Record<string, string>) => {
  vi.resetModules();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return import('../../src/site.ts');
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a path of the site', () => {
  it.each([
    ['/', '/courses/'],
    ['/guide', '/guide/courses/'],
    ['/guide/', '/guide/courses/'],
  ])('carries the base %s', async (base, path) => {
    const { href } = await siteWith({ BASE_URL: base });
    expect(href('/courses/')).toBe(path);
  });

  it.each(['#one', 'https://example.org/'])('is not what %s is', async (address) => {
    const { href } = await siteWith({ BASE_URL: '/guide' });
    expect(href(address)).toBe(address);
  });

  it('has a full address with origin and base', async () => {
    const { absolute } = await siteWith({ BASE_URL: '/guide', SITE: 'https://example.org' });
    expect(absolute('/courses/')).toBe('https://example.org/guide/courses/');
  });
});

describe('a mistake on a page', () => {
  it('is reported where the repository is named', async () => {
    const { reportLink } = await siteWith({ PUBLIC_REPOSITORY_URL: 'https://example.org/repository' });
    expect(reportLink('C & C++')).toBe(
      'https://example.org/repository/issues/new?title=Mistake%20on%3A%20C%20%26%20C%2B%2B',
    );
  });

  it('is reported as the site tells where no repository is named', async () => {
    const { reportLink } = await siteWith({ BASE_URL: '/guide' });
    expect(reportLink('Fixture')).toBe('/guide/about/method/#corrections');
  });
});

describe('the link for editing', () => {
  it('leads to the file where the repository is named', async () => {
    const { editLink } = await siteWith({ PUBLIC_REPOSITORY_URL: 'https://example.org/repository' });
    expect(editLink('content/subjects.json')).toBe('https://example.org/repository/edit/main/content/subjects.json');
  });

  it('is left out where no repository is named', async () => {
    const { editLink } = await siteWith({});
    expect(editLink('content/subjects.json')).toBeUndefined();
  });
});

it('leads from its menus to paths that end with a slash', async () => {
  const { navigation, footerNavigation } = await siteWith({});
  const links = [...navigation, ...footerNavigation.flatMap((group) => [...group.links])];
  expect(links.filter(({ path }) => !/^\/.*\/$/.test(path))).toEqual([]);
});
