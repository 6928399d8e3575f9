import { expect, it } from 'vitest';
import { drawPicture } from '../../../src/cards/picture.ts';
import { readTypeface } from '../../../src/cards/typeface.ts';

const faces = { bold: readTypeface(600), regular: readTypeface(400) };
const picture = { id: 'a', title: 'A finding', alt: '', caption: [], columns: ['What', 'How much'] };

it('draws a bar as long as its share', () => {
  const svg = drawPicture(
    { ...picture, rows: [], bars: [{ label: 'One', share: 0.5, value: '50%' }] },
    'Somewhere',
    faces,
  );
  const widths = [...svg.matchAll(/height="24"/g)].length;
  expect(widths).toBe(2);
  const [track, bar] = [...svg.matchAll(/width="([\d.]+)" height="24"/g)].map(([, width]) => Number(width));
  expect(bar).toBe((track ?? 0) / 2);
});

it('grows with its rows, and fills the cell that the finding is about', () => {
  const rows = [
    ['First', 'none', '6'],
    ['Second', 'none', '7'],
  ];
  const heightOf = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1]);
  const short = drawPicture({ ...picture, rows: rows.slice(0, 1), marked: '7' }, 'Somewhere', faces);
  const long = drawPicture({ ...picture, rows, marked: '7' }, 'Somewhere', faces);
  expect(heightOf(long)).toBeGreaterThan(heightOf(short));
  expect([short, long].map((svg) => [...svg.matchAll(/height="34"/g)].length)).toEqual([0, 1]);
});
