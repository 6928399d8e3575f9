import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/security.ts';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

describe('the content security policy', () => {
  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });

  it('allows neither inline code nor code from text', () => {
    expect(contentSecurityPolicy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'/);
  });

  it('names no other site and no scheme but those of data within the page', () => {
    const known = new Set([
      "'self'",
      "'none'",
      "'wasm-unsafe-eval'",
      "'script'",
      'data:',
      'blob:',
      'feed-check',
      'offline',
    ]);
    expect([...directives.values()].flat().filter((source) => !known.has(source))).toEqual([]);
  });

  it('runs scripts of the site alone', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it('lets no script make HTML, code or the address of a script from text', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(['feed-check', 'offline']);
  });

  it('lets two scripts alone make the policies that it names, which answer every text with the address of their worker', () => {
    const makers = globSync('src/**/*.{ts,astro}').filter((file) =>
      /\.createPolicy\b/.test(readFileSync(file, 'utf8')),
    );
    expect(makers.sort()).toEqual(['src/dom/offline.ts', 'src/elements/feed-check.ts']);
    const made = makers.flatMap((file) => readFileSync(file, 'utf8').match(/\.createPolicy\??\.?\([^\n]*\}\)/g) ?? []);
    expect(made.sort()).toEqual([
      ".createPolicy('feed-check', { createScriptURL: () => workerAddress })",
      ".createPolicy('offline', { createScriptURL: () => path })",
    ]);
  });

  it('lets no page change the base of its links', () => {
    expect(directives.get('base-uri')).toEqual(["'none'"]);
  });

  it('sends forms to the site alone', () => {
    expect(directives.get('form-action')).toEqual(["'self'"]);
  });
});
