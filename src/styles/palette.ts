/** The colours of the tokens as numbers, and how well one is read on another. */

/** A colour as the tokens write it: lightness from 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

export type Scheme = 'light' | 'dark';
type Colours = Readonly<Record<string, Oklch>>;

const colour = String.raw`oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)`;
const bothSchemes = new RegExp(`^light-dark\\(${colour}, ${colour}\\)$`);

/**
 * The colours of a sheet of tokens by name, without "--color-".
 * @throws where a colour is written in another way than as `light-dark(oklch(L% C H), oklch(L% C H))`
 */
export const readPalette = (css: string): Readonly<Record<Scheme, Colours>> => {
  const rows = [...css.matchAll(/--color-([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => {
    const numbers = bothSchemes.exec(value)?.slice(1).map(Number);
    if (!numbers)
      throw new Error(
        `tokens.css: --color-${name} is ${JSON.stringify(value)}; write light-dark(oklch(L% C H), oklch(L% C H))`,
      );
    const [light = 0, lightChroma = 0, lightHue = 0, dark = 0, darkChroma = 0, darkHue = 0] = numbers;
    return {
      name,
      light: { lightness: light / 100, chroma: lightChroma, hue: lightHue },
      dark: { lightness: dark / 100, chroma: darkChroma, hue: darkHue },
    };
  });
  return {
    light: Object.fromEntries(rows.map(({ name, light }) => [name, light])),
    dark: Object.fromEntries(rows.map(({ name, dark }) => [name, dark])),
  };
};

/** The distances and sizes of a sheet of tokens as they are written, by name without "--". */
export const readSizes = (css: string): readonly { readonly name: string; readonly value: string }[] =>
  [...css.matchAll(/--((?:step|space|measure|small-measure|column|page|gutter|radius)[\w-]*): ([^;]+);/g)].map(
    ([, name = '', value = '']) => ({ name, value }),
  );

/** A colour as SVG and CSS write it. */
export const formatColour = ({ lightness, chroma, hue }: Oklch): string =>
  `oklch(${Math.round(lightness * 10000) / 100}% ${chroma} ${hue})`;

/** Linear red, green and blue from 0 to 1 (https://bottosson.github.io/posts/oklab/); what no screen shows is cut off. */
const linearOf = ({ lightness, chroma, hue }: Oklch): [number, number, number] => {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  return [
    cut(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    cut(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    cut(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
};

const luminance = (colour: Oklch): number => {
  const [red, green, blue] = linearOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours from 1 to 21, as WCAG 2.2 defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export const contrast = (one: Oklch, other: Oklch): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** Least contrast of what stands on what: 7 for running text, 4.5 for other text, 3 for lines that mean something. */
export const pairs: readonly { readonly least: number; readonly front: string; readonly backs: readonly string[] }[] = [
  { least: 7, front: 'ink', backs: ['paper', 'surface', 'sunken', 'accent-soft', 'signal-soft'] },
  { least: 4.5, front: 'ink', backs: ['mark'] },
  { least: 4.5, front: 'ink-soft', backs: ['paper', 'surface', 'sunken', 'accent-soft', 'signal-soft'] },
  { least: 4.5, front: 'accent', backs: ['paper', 'surface', 'sunken', 'accent-soft'] },
  { least: 4.5, front: 'accent-strong', backs: ['paper', 'surface', 'accent-soft'] },
  { least: 4.5, front: 'signal', backs: ['paper', 'surface', 'signal-soft'] },
  { least: 4.5, front: 'on-accent', backs: ['accent', 'accent-strong'] },
  { least: 3, front: 'rule-strong', backs: ['paper', 'surface'] },
  { least: 3, front: 'focus', backs: ['paper', 'surface', 'sunken'] },
];
