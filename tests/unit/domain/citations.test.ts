import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCitations } from '#domain/citations.ts';

const cite = (...ids: string[]) => `Fixture text.<Cite id="${ids.join(' ')}" />\n`;

describe('the numbers of sources', () => {
  it('follow the order of first citation', () => {
    const { numberOf } = numberCitations(cite('b') + cite('a') + cite('b'));
    expect([numberOf('b'), numberOf('a')]).toEqual([1, 2]);
  });

  it('count every source of a shared citation', () => {
    expect(numberCitations(cite('b', 'a')).ids).toEqual(['b', 'a']);
  });

  it('begin with the sources of the whole article', () => {
    expect(numberCitations(cite('b') + cite('c'), ['c', 'a']).ids).toEqual(['c', 'a', 'b']);
  });

  it('run from 1 without a gap, once for each source', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(ids, (cited) => {
        const { numberOf } = numberCitations(cited.map((id) => cite(id)).join(''));
        const numbers = [...new Set(cited)].map(numberOf);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
    );
  });

  it('are refused to a source that the text does not cite', () => {
    expect(() => numberCitations(cite('a')).numberOf('b')).toThrow('"b"');
  });
});

describe('the anchors of citations', () => {
  it('tell the citations of one source apart', () => {
    const { anchor } = numberCitations(cite('a') + cite('b') + cite('b'));
    expect([anchor('b'), anchor('b')]).toEqual(['cite-2-1', 'cite-2-2']);
  });

  it('are the same in the list of sources as in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (cited) => {
        const { ids, anchor, anchorsOf } = numberCitations(cited.map((id) => cite(id)).join(''));
        const rendered = cited.map(anchor);
        expect(ids.flatMap(anchorsOf).sort()).toEqual(rendered.sort());
      }),
    );
  });

  it('are none for a source that only the article as a whole rests on', () => {
    expect(numberCitations('', ['a']).anchorsOf('a')).toEqual([]);
  });
});
