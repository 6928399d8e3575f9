import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, pairs, readPalette, type Scheme } from '../../../src/styles/palette.ts';

const palette = readPalette(readFileSync('src/styles/tokens.css', 'utf8'));
const white = { lightness: 1, chroma: 0, hue: 0 };
const black = { lightness: 0, chroma: 0, hue: 0 };

describe('contrast', () => {
  it('is 21 of black on white and 1 of a colour on itself', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 3);
    expect(contrast(white, white)).toBe(1);
  });

  it('is what WCAG gives for a colour known in both notations', () => {
    // #767676, the lightest grey that reaches 4.5 on white.
    expect(contrast({ lightness: 0.5655, chroma: 0, hue: 0 }, white)).toBeCloseTo(4.54, 1);
  });
});

describe.each(['light', 'dark'] as Scheme[])('the %s scheme', (scheme) => {
  it('lets all text and all lines that mean something be seen', () => {
    const colours = palette[scheme];
    const weak = pairs.flatMap(({ least, front, backs }) =>
      backs.flatMap((back) => {
        const [one, other] = [colours[front], colours[back]];
        if (!one || !other) return [`${front} or ${back} is no colour`];
        const found = contrast(one, other);
        return found < least ? [`${front} on ${back}: ${found.toFixed(2)} of ${least}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });
});

describe('a sheet of tokens', () => {
  it('is refused where a colour is written in another way', () => {
    expect(() => readPalette(':root { --color-ink: #123456; }')).toThrow(/--color-ink is "#123456"; write light-dark/);
  });
});
