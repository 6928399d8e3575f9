import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/security.ts';
import { builtPages, find, readBuilt } from '../support/site.ts';

const pages = await builtPages();

describe('every page', () => {
  it('starts its head with the security policy', () => {
    const offenders = pages.filter((page) => {
      const head = page.elements.findIndex(({ name }) => name === 'head');
      const [charset, policy] = page.elements.slice(head + 1, head + 3);
      return !(
        charset?.attributes['charset'] === 'utf-8' &&
        policy?.attributes['http-equiv'] === 'Content-Security-Policy' &&
        policy.attributes['content'] === contentSecurityPolicy
      );
    });
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('has no inline script, style element, style attribute or event handler', () => {
    const offenders = pages.flatMap((page) =>
      page.elements
        .filter(
          ({ name, attributes }) =>
            (name === 'script' && !('src' in attributes) && attributes['type'] !== 'application/ld+json') ||
            name === 'style' ||
            Object.keys(attributes).some((attribute) => attribute === 'style' || attribute.startsWith('on')),
        )
        .map(({ name, attributes }) => `${page.path} <${name} ${Object.keys(attributes).join(' ')}>`),
    );
    expect(offenders).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const offenders = pages.flatMap((page) =>
      page.elements
        .filter(({ name }) => name !== 'a')
        .flatMap(({ name, attributes }) => {
          const isLoaded =
            name !== 'link' || /stylesheet|icon|preload|modulepreload|manifest/.test(attributes['rel'] ?? '');
          return isLoaded
            ? [attributes['src'], attributes['srcset'], name === 'link' ? attributes['href'] : undefined]
            : [];
        })
        .filter((url) => url !== undefined && /^(?:https?:)?\/\//.test(url))
        .map((url) => `${page.path} ${url}`),
    );
    expect(offenders).toEqual([]);
  });

  it('links only to safe addresses', () => {
    const offenders = pages.flatMap((page) =>
      find(page, 'a', 'href')
        // A table that is kept as a file: it is never opened as a page.
        .filter(({ attributes: { href, download } }) => !(download && href?.startsWith('data:text/csv;charset=utf-8,')))
        .map(({ attributes }) => attributes['href'] ?? '')
        .filter((href) => !/^(?:https:\/\/|\/|#|\?|mailto:(?:[^@\s]+@[^@\s?]+)?(?:\?|$))/.test(href))
        .map((href) => `${page.path} ${href}`),
    );
    expect(offenders).toEqual([]);
  });
});

describe('the headers file for CDNs', () => {
  it('carries the same policy, and says of every section who may frame it, which a page cannot', () => {
    const headers = readBuilt('/_headers').toString();
    const sections = new Set(pages.map(({ path }) => path.replace(/^(\/[^/]+\/).+/, '$1')));
    for (const path of sections) {
      const who = path === '/embed/' ? '*' : "'none'";
      expect(headers).toContain(
        `\n${path.replace(/(.)\/$/, '$1/*')}\n  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors ${who}\n`,
      );
    }
  });
});
