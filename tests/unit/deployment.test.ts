import { describe, expect, it } from 'vitest';
import { isListed, readDeployment, readRedirects, readToday } from '../../src/deployment.ts';
import { makeFolder } from '../support/make-content.ts';

/** An environment whose content has this text as its redirects. */
const redirects = (text: string) => ({ CONTENT_DIR: makeFolder({ 'redirects.json': text }) });

describe('a deployment', () => {
  it('goes to the root of a reserved address and to dist where nothing is said', () => {
    expect(readDeployment(redirects('[]'))).toEqual({
      site: 'https://site.example',
      base: '/',
      outDir: './dist',
      redirects: {},
    });
  });

  it.each(['https://example.org', 'https://example.org/', 'http://localhost:4321'])('may live at %s', (site) => {
    expect(readDeployment({ SITE_URL: site }).site).toBe(site);
  });

  it.each([
    ['PUBLIC_REPOSITORY_URL', 'github.com/example/guide', 'write an address such as https://github.com/example/guide'],
  ])('is refused where %s is "%s"', (name, value, message) => {
    expect(() => readDeployment({ [name]: value })).toThrow(message);
  });

  it('takes no notice of variables that are empty', () => {
    expect(readDeployment({ PUBLIC_REPOSITORY_URL: '', SOURCE_DATE_EPOCH: '' }).base).toBe('/');
  });

  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)', ''])('is refused at "%s"', (site) => {
    expect(() => readDeployment({ SITE_URL: site })).toThrow('write an origin such as https://example.org');
  });

  it.each([
    'https://example.org/guide',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://u:p@example.org/',
  ])('takes the origin alone, not %s', (site) => {
    expect(() => readDeployment({ SITE_URL: site })).toThrow('put the path into BASE_PATH');
  });

  it.each(['/', '/guide', '/guide/', '/a/b-c/d.e_f~g/'])('may live under %s', (base) => {
    expect(readDeployment({ BASE_PATH: base }).base).toBe(base);
  });

  it.each(['guide', '', '/a b', '/a//b', '//example.org', '/a?b', '/"'])('is refused under "%s"', (base) => {
    expect(() => readDeployment({ BASE_PATH: base })).toThrow('write a path that starts with a slash, such as /guide');
  });

  it('is refused under a long path with a wrong last character, which no pattern may try in every way', () => {
    expect(() => readDeployment({ BASE_PATH: `/${'a'.repeat(200)}!` })).toThrow('BASE_PATH');
  });

  it('goes to the folder that is named', () => {
    expect(readDeployment({ OUT_DIR: '/fixture' }).outDir).toBe('/fixture');
  });

  it('leads redirects to pages under its base', () => {
    const env = redirects('[{ "from": "/old/", "to": "/courses/new/" }]');
    expect(readDeployment({ ...env, BASE_PATH: '/guide/' }).redirects).toEqual({ '/old/': '/guide/courses/new/' });
  });
});

describe('redirects', () => {
  it('are read as old path to new path', () => {
    expect(readRedirects(redirects('[{ "from": "/old/", "to": "/courses/new/" }]'))).toEqual({
      '/old/': '/courses/new/',
    });
  });

  it.each(['{', '[{ "from": "/old/", "to": "https://example.org/" }]'])('are none where they read %s', (text) => {
    expect(readRedirects(redirects(text))).toEqual({});
  });
});

describe('the sitemap', () => {
  it.each(['https://example.org/', 'https://example.org/guide/courses/research/'])('lists %s', (page) => {
    expect(isListed(page)).toBe(true);
  });

  it.each([
    'https://example.org/search/',
    'https://example.org/guide/compare/',
    'https://example.org/guide/embed/list/',
    'https://example.org/embed/figure/registers/',
    'https://example.org/embed/lost/',
  ])('leaves out %s', (page) => {
    expect(isListed(page)).toBe(false);
  });
});

describe('the day that counts as today', () => {
  it('is the day in UTC of the seconds given', () => {
    expect(readToday({ SOURCE_DATE_EPOCH: '1795391999' })).toBe('2026-11-22');
    expect(readToday({ SOURCE_DATE_EPOCH: '1795392000' })).toBe('2026-11-23');
    expect(readToday({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
  });

  it('is not set where nothing is given', () => {
    expect(readToday({})).toBeUndefined();
    expect(readToday({ SOURCE_DATE_EPOCH: '' })).toBeUndefined();
  });

  it.each(['soon', '2026-11-23', '-1', '1.5', '1e9', ' 1', '253402300800', '9'.repeat(30)])(
    'is refused as "%s"',
    (given) => {
      expect(() => readToday({ SOURCE_DATE_EPOCH: given })).toThrow('write whole seconds since 1970');
    },
  );

  it('is refused before anything is built', () => {
    expect(() => readDeployment({ SOURCE_DATE_EPOCH: 'soon' })).toThrow('SOURCE_DATE_EPOCH is "soon"');
  });
});
