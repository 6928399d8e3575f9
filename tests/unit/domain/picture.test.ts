import { describe, expect, it } from 'vitest';
import { chartsIn, pictureOfTable } from '#domain/picture.ts';

const table = (...rows: string[]): string => ['| What | How much |', '| --- | --- |', ...rows].join('\n');

describe('the picture of a table', () => {
  it('draws shares against the whole', () => {
    const { bars } = pictureOfTable('a', 'A finding', table('| One | 90% |', '| Other | 45% |'));
    expect(bars?.map(({ label, share, value }) => [label, share, value])).toEqual([
      ['One', 0.9, '90%'],
      ['Other', 0.45, '45%'],
    ]);
  });

  it('draws other amounts against the greatest, and a range by its middle', () => {
    const { bars } = pictureOfTable('a', 'A finding', table('| Less | 100 to 200 hours |', '| More | 1,500 hours |'));
    expect(bars?.map(({ share }) => share)).toEqual([0.1, 1]);
  });

  it('is the table itself where a row states no amount', () => {
    const { bars, rows } = pictureOfTable('a', 'A finding', table('| One | 3 |', '| Other | Yes |'));
    expect(bars).toBeUndefined();
    expect(rows).toEqual([
      ['One', '3'],
      ['Other', 'Yes'],
    ]);
  });

  it('has the words of a cell without citations, links and the tags of terms', () => {
    const { rows } = pictureOfTable(
      'a',
      'A finding',
      table('| [A](/a/) <Term id="ects">ECTS</Term> credit<Cite id="x" /> | **5** |'),
    );
    expect(rows).toEqual([['A ECTS credit', '5']]);
  });

  it('is found in a guide by its tag, with its finding', () => {
    const body = `Text.\n\n<Chart id="sizes" title="One is larger">\n\n${table('| One | 2 |')}\n\n</Chart>\n\nMore | text.`;
    expect(chartsIn(body).map(({ id, title, columns, rows }) => [id, title, columns, rows])).toEqual([
      ['sizes', 'One is larger', ['What', 'How much'], [['One', '2']]],
    ]);
  });
});
