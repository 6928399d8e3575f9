import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, oneLine, plainText, readLink, shorten } from '#formats/text.ts';
import { line, prose } from '#schemas/values.ts';

describe('text of a feed', () => {
  it('loses markup, scripts and what is escaped markup, and keeps paragraphs', () => {
    expect(plainText('<p>One <b>two</b>.</p><script>alert(1)</script><p>Three &amp; four</p>')).toBe(
      'One two.\n\nThree & four',
    );
    expect(plainText('&lt;p&gt;Escaped&lt;/p&gt;')).toBe('Escaped');
    expect(plainText('a < b and c > d')).toBe('a < b and c > d');
    expect(plainText('<img src=x onerror=alert(1)>text<iframe src="https://x.example"></iframe>')).toBe('text');
  });

  it('loses control characters, byte-order marks and turned writing directions', () => {
    expect(oneLine('\uFEFFa\u0000b\u202Ec\u0007 d\r\ne')).toBe('abc d e');
  });

  it('is always text that the schema takes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<', '>', '<b', '&lt;', '&#60;', '<script>', '</', '<!--', ']]>', '\u0000', 'a'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (text) => {
          const plain = plainText(text);
          if (plain) expect(prose(1_000_000).safeParse(plain).success).toBe(true);
          const one = oneLine(text);
          if (one) expect(line(1_000_000).safeParse(one).success).toBe(true);
          expect(plainText(plain)).toBe(plain);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is cut at a sentence or a word, never beyond the limit', () => {
    expect(cut('One sentence. Another one here.', 20)).toBe('One sentence. …');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 5, max: 60 }), (text, max) => {
        expect(cut(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
    expect(shorten('x'.repeat(500)).length).toBe(120);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x.example',
    '//x.example',
    'www.x.example',
    'https://u:p@x.example',
    'https://localhost',
    'https://x.example/a b',
    'https://x.example/a\u0000b',
    'https://x.example\\@y.example',
  ])('refuses %s', (text) => {
    expect(readLink(text)).toBeUndefined();
  });

  it('tells http from https', () => {
    expect(readLink('https://x.example/a')).toEqual({ url: 'https://x.example/a', scheme: 'https' });
    expect(readLink('http://x.example/a')).toEqual({ url: 'https://x.example/a', scheme: 'http' });
  });
});
