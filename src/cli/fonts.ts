/**
 * `npm run fonts`: cuts the fonts to the characters that content and interface use, and writes src/styles/fonts.css.
 *
 * Each family has three parts. What every page needs is small and stands alone; the other characters that the site
 * uses are fetched by pages that have them, and the rest of Latin by nobody until somebody writes it. So a new
 * character is never missing: it only costs more until this has run again.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import subset from 'subset-font';
import { contentFolder } from '../deployment.ts';
import { currencySign } from '../words/format.ts';

const folder = 'src/styles/fonts';
const packages = 'node_modules/@fontsource-variable';

interface Family {
  readonly name: string;
  readonly file: string;
  /** Features of OpenType that are kept; kerning of the larger family costs 6 kB on every first visit. */
  readonly features: readonly string[];
  /** Fonts of the system that stand in until it is there, with the mean width of their letters in em. */
  readonly fallbacks: readonly { readonly local: readonly string[]; readonly width: number }[];
  readonly generic: string;
}

/**
 * Mean widths by the frequencies below, measured on the fonts themselves, or on those that were made to their widths:
 * Arimo for Arial, Gelasio for Georgia. Phones have Roboto and Noto Serif, and many a Linux DejaVu, which is a seventh
 * wider: without its own row the menu of a phone breaks into another line until the font is there.
 */
const families: readonly Family[] = [
  {
    name: 'Source Sans 3',
    file: 'source-sans-3',
    features: ['kern', 'liga', 'ccmp', 'tnum', 'lnum'],
    fallbacks: [
      { local: ['Arial', 'Liberation Sans', 'Helvetica', 'Roboto'], width: 900 / 2048 },
      { local: ['DejaVu Sans'], width: 1034 / 2048 },
    ],
    generic: 'Sans',
  },
  {
    name: 'Source Serif 4',
    file: 'source-serif-4',
    features: ['ccmp', 'tnum', 'lnum'],
    fallbacks: [
      { local: ['Georgia'], width: 896 / 2048 },
      { local: ['Times New Roman', 'Liberation Serif', 'Times'], width: 816 / 2048 },
      { local: ['Noto Serif'], width: 977 / 2048 },
      { local: ['DejaVu Serif'], width: 1045 / 2048 },
    ],
    generic: 'Serif',
  },
];

/** Weights that the styles use lie between these. */
const weights = { min: 400, max: 700 };

/** What stands on every page: ASCII, and the signs of English typography and of two currencies. */
const common = new Set([
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
  ...Array.from('\u00A0–—‘’“”…·£€'),
]);

/** How often letters stand in a hundred of English text, the space included. */
const frequencies: Readonly<Record<string, number>> = Object.fromEntries(
  ' 18.3,e 10.3,t 7.5,a 6.5,o 6.2,n 5.7,i 5.7,s 5.3,r 5,h 5,l 3.3,d 3.3,u 2.3,c 2.2,m 2,f 2,w 1.7,g 1.6,p 1.5,y 1.4,b 1.3,v 0.8,k 0.6,x 0.1,j 0.1,q 0.1,z 0.1'
    .split(',')
    .map((row) => [row.charAt(0), Number(row.slice(1))]),
);

/**
 * The scripts of a family's files, with the ranges that Google Fonts gives them: wide, so that the style sheet is
 * short. Left out are the marks from U+2060 on, which show nothing and for which no file should be fetched.
 */
const scripts = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-205F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF',
};

const readFont = (data: Buffer): Font => {
  const font = create(data);
  if (!('layout' in font)) throw new Error('The file holds several fonts, and one was wanted');
  return font;
};

/** A variable font at the weight of running text. */
const atTextWeight = async (file: string): Promise<Font> => {
  const letters = Object.keys(frequencies).join('');
  return readFont(await subset(readFileSync(file), letters, { targetFormat: 'sfnt', variationAxes: { wght: 400 } }));
};

const meanWidth = (font: Font): number => {
  const rows = Object.entries(frequencies);
  const sum = rows.reduce((all, [letter, often]) => all + often * font.layout(letter).advanceWidth, 0);
  return sum / rows.reduce((all, [, often]) => all + often, 0) / font.unitsPerEm;
};

/** Code points as a unicode-range. */
const rangeOf = (points: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
};

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

/** The signs of the currencies in which one may say a price, which no text holds: the platform knows them. */
const currencySigns = (
  JSON.parse(readFileSync(join(contentFolder(), 'currency-rates.json'), 'utf8')) as readonly { currency: string }[]
).flatMap(({ currency }) => Array.from(currencySign(currency)));

/** Every character of what is shown: content, and the words in the sources. */
const used = new Set(
  [
    ...globSync(join(contentFolder(), '**/*.{json,mdx}')),
    ...globSync('src/{components,layouts,pages,words,domain,tools,finder,search,elements}/**/*.{astro,ts}'),
  ]
    .filter((file) => !file.includes('/imports/') && !file.includes('/drafts/'))
    .flatMap((file) => [...new Set(readFileSync(file, 'utf8'))])
    .concat(currencySigns),
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const rules: string[] = [];
const missing = new Set([...used].filter((character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)));
for (const { name, file, features, fallbacks, generic } of families) {
  const sources = Object.entries(scripts).map(([script, range]) => {
    const path = `${packages}/${file}/files/${file}-${script}-wght-normal.woff2`;
    return { path, script, range, characters: new Set(readFont(readFileSync(path)).characterSet) };
  });
  const face = (url: string, range: string) =>
    `@font-face {\n  font-family: '${name} Variable';\n  font-weight: 200 900;\n  font-display: swap;\n  src: url('${url}') format('woff2');\n  unicode-range: ${range};\n}`;
  const parts: string[] = [];
  const taken = new Set<number>();
  const cut = async (path: string, part: string, points: readonly number[]) => {
    if (!points.length) return;
    const font = await subset(readFileSync(path), String.fromCodePoint(...points), {
      targetFormat: 'woff2',
      keepFeatures: features,
      noHinting: true,
      variationAxes: { wght: weights },
    });
    writeFileSync(join(folder, `${file}-${part}.woff2`), font);
    console.log(`${file}-${part}.woff2: ${points.length} characters, ${font.length} bytes`);
    parts.unshift(face(`./fonts/${file}-${part}.woff2`, rangeOf(points)));
  };
  const rest: string[] = [];
  for (const { path, script, range, characters } of sources) {
    // A character that both files have is the first one's.
    const own = [...characters].filter((point) => point >= 32 && !taken.has(point));
    for (const point of own) taken.add(point);
    const isCommon = (point: number) => common.has(String.fromCodePoint(point));
    const isUsed = (point: number) => used.has(String.fromCodePoint(point));
    await cut(path, `${script}-common`, own.filter(isCommon));
    await cut(
      path,
      `${script}-used`,
      own.filter((point) => isUsed(point) && !isCommon(point)),
    );
    // A later rule counts for the characters of both.
    rest.push(face(path.replace('node_modules/', ''), range));
    for (const character of missing) if (characters.has(character.codePointAt(0) ?? 0)) missing.delete(character);
  }
  rules.push(...rest, ...parts);
  const font = await atTextWeight(sources[0]?.path ?? '');
  fallbacks.forEach(({ local, width }, index) => {
    const adjust = meanWidth(font) / width;
    const em = font.unitsPerEm * adjust;
    rules.push(
      `@font-face {\n  font-family: '${generic} fallback${index ? ` ${index + 1}` : ''}';\n  src: ${local.map((one) => `local('${one}')`).join(', ')};\n  size-adjust: ${percent(adjust)};\n  ascent-override: ${percent(font.ascent / em)};\n  descent-override: ${percent(-font.descent / em)};\n  line-gap-override: ${percent(font.lineGap / em)};\n}`,
    );
  });
}
writeFileSync(
  'src/styles/fonts.css',
  `/* Written by "npm run fonts". Metrics of the fallbacks are those of the fonts, so that nothing moves when they come. */\n${rules.join('\n\n')}\n`,
);
if (missing.size) {
  console.log(`In no font, and shown in one of the reader's own: ${[...missing].sort().join(' ')}`);
}
