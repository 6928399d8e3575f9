import { domainToUnicode } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isOfOwner, isSameOwner, oddHost, registeredPart } from '#content-check/hosts.ts';

describe('a host', () => {
  it.each([
    ['www.example.org', 'example.org'],
    ['example.org', 'example.org'],
    ['www.example.ac.uk', 'example.ac.uk'],
    ['short.courses.example.edu.au', 'example.edu.au'],
    ['a.b.example.de', 'example.de'],
    ['www.example.govt.nz.', 'example.govt.nz'],
    ['co.example.com', 'example.com'],
    ['WWW.Example.Org', 'example.org'],
  ])('%s is registered as %s', (host, part) => {
    expect(registeredPart(host)).toBe(part);
  });

  it.each([
    ['https://www.example.ac.uk/a', 'https://courses.example.ac.uk/', true],
    ['https://example.ac.uk/', 'https://other.ac.uk/', false],
    ['https://example.org.evil.example/', 'https://example.org/', false],
    ['https://example.org/', 'no address', undefined],
  ])('of %s is of the owner of %s: %s', (url, other, isSame) => {
    expect(isSameOwner(url, other)).toBe(isSame);
  });

  it.each([
    ['https://192.0.2.1/a', 'a name, not a number'],
    ['https://3221225985/a', 'a name, not a number'],
    ['https://0xC0.0x00.0x02.0x01/', 'a name, not a number'],
    ['https://[2001:db8::1]/', 'a name, not a number'],
    ['https://xn--d-9ma.example/', 'browsers show d'],
    ['https://ехample.org/', 'mixes Latin and Cyrillic'],
    ['https://münchen.example/', 'browsers show münchen.example'],
  ])('of %s is odd: %s', (url, words) => {
    expect(oddHost(url)).toContain(words);
  });

  it.each(['https://example.org/', 'https://a-b.example.ac.uk/ü', 'no address'])('of %s is not odd', (url) => {
    expect(oddHost(url)).toBeUndefined();
  });

  it.each(['bücher', 'ελληνικά', '他们为什么不说中文', 'ñandú-y-más', 'a\u{10400}b', 'правда'])(
    'with %s is shown in the letters that Node reads in it',
    (label) => {
      const { hostname } = new URL(`https://${label}.example/`);
      expect(hostname).toContain('xn--');
      expect(oddHost(`https://${label}.example/`)).toContain(domainToUnicode(hostname));
    },
  );

  it.each([
    ['https://github.com/example/trainings/blob/1/table.yml', 'https://www.example.org/course/', false],
    ['https://github.com/example/lesson/tree/1', 'https://example.github.io/lesson/', true],
    ['https://github.com/other/lesson', 'https://github.com/example/lesson', false],
    ['https://github.com/Example/lesson', 'https://github.com/example/lesson', true],
    ['https://courses.example.ac.uk/a', 'https://www.example.ac.uk/', true],
    ['no address', 'https://example.org/', false],
  ])('of %s is of the owner of the course at %s: %s', (url, other, isOwn) => {
    expect(isOfOwner(url, [undefined, other])).toBe(isOwn);
  });
});
