import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, plainText, readExcerpt, withoutTitle } from '#text/excerpt.ts';

describe('an excerpt of the index', () => {
  it('becomes text and marks', () => {
    expect(readExcerpt('A <mark>data</mark> course')).toEqual(['A ', { mark: 'data' }, ' course']);
  });

  it('keeps punctuation out of the marks', () => {
    expect(readExcerpt('In <mark>data:</mark> nine weeks')).toEqual(['In ', { mark: 'data' }, ': nine weeks']);
    expect(readExcerpt('<mark>C++</mark>')).toEqual([{ mark: 'C++' }]);
  });

  it('keeps escaped markup as text', () => {
    expect(plainText(readExcerpt('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more'))).toBe(
      '<script>alert(1)</script> & more',
    );
  });

  it('keeps any other tag as text', () => {
    expect(readExcerpt('<img src=x onerror=alert(1)>')).toEqual(['<img src=x onerror=alert(1)>']);
    expect(readExcerpt('<mark onclick="x">a</mark>')).toEqual(['<mark onclick="x">a</mark>']);
  });

  it('can be made of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(readExcerpt(text.replaceAll('&', '').replaceAll('<', '')))).toBe(
          text.replaceAll('&', '').replaceAll('<', ''),
        );
      }),
    );
  });
});

describe('the title in an excerpt', () => {
  it('is left out at the start, whole or from its middle', () => {
    const rest = plainText(withoutTitle(readExcerpt('Data <mark>Science</mark>. Nine weeks'), 'Data Science'));
    expect(rest).toBe('Nine weeks');
    expect(plainText(withoutTitle(['are microcredentials? A record'], 'What are microcredentials?'))).toBe('A record');
  });

  it('stays where it is not at the start', () => {
    expect(withoutTitle(['On Data Science'], 'Data Science')).toEqual(['On Data Science']);
  });
});

describe('the words of a query in a title', () => {
  it('are marked in any of their forms', () => {
    expect(markWords('Data Sciences', ['science'])).toEqual(['Data ', { mark: 'Sciences' }]);
    expect(markWords('microcredential', ['microcredentials'])).toEqual([{ mark: 'microcredential' }]);
    expect(markWords('Éducation', ['education'])).toEqual([{ mark: 'Éducation' }]);
  });

  it('are not marked inside other words', () => {
    expect(markWords('Said again', ['ai'])).toEqual(['Said again']);
  });
});
