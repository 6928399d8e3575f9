import { describe, expect, test } from 'vitest';
import { breakLines, drawGuideCard } from '../../../src/cards/guide-card.ts';
import { readTypeface } from '../../../src/cards/typeface.ts';

const faces = { bold: readTypeface(600), regular: readTypeface(400) };

describe('the card of a guide', () => {
  test('holds no text that a machine would have to find a font for, and nothing from elsewhere', () => {
    const svg = drawGuideCard('What are microcredentials?', 'Microcredential Guide', 'A guide', faces);
    expect(svg).not.toMatch(/<text|font-family|href|style=/);
    expect(svg).toContain('width="1200" height="630"');
  });

  test('is the same each time it is drawn', () => {
    const draw = () => drawGuideCard('Cost & funding <2026>', 'Guide', 'A guide', faces);
    expect(draw()).toBe(draw());
  });

  test('sets a long title smaller, within the room beside the ornament', () => {
    const title = 'Microcredential, short course, MOOC, bootcamp, degree module: which is which?';
    const lines = breakLines(title, 780, (line) => faces.bold.width(line, 56));
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(Math.max(...lines.map((line) => faces.bold.width(line, 56)))).toBeLessThanOrEqual(780);
  });

  test('a word that is wider than the room stands alone', () => {
    expect(breakLines('a bbbbbbbb c', 3, (line) => line.length)).toEqual(['a', 'bbbbbbbb', 'c']);
  });
});
