import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '#text/slug.ts';
import { slugPattern } from '#schemas/values.ts';
describe('a name in an address', () => {
  it.each([
    ['United Kingdom', 'united-kingdom'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['Türkiye', 'turkiye'],
    ['Åbo og Tromsø Straße', 'abo-og-tromso-strasse'],
    ['  Trinidad & Tobago ', 'trinidad-and-tobago'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is empty or has the form of an id, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugOf(name);
        expect(slug === '' || slugPattern.test(slug)).toBe(true);
      }),
    );
  });
});
