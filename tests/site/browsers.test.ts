/** What the site is built of, held against the oldest browsers that it promises: they lack what is named here. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (pattern: string) =>
  globSync(pattern, { cwd: 'dist' }).map((name) => [name, readFileSync(`dist/${name}`, 'utf8')] as const);
const scripts = read('_astro/*.js');
const sheets = read('_astro/*.css');

/**
 * Newer than early 2023, by https://developer.mozilla.org/docs/Web (its tables of compatibility): where Chrome 109,
 * Firefox 115 or Safari 16.4 lacks it and a script would throw.
 */
const newScript = [
  /\b(?:Map|Object)\.groupBy\b/,
  /\.(?:toWellFormed|isWellFormed)\(/,
  /\.(?:toSorted|toReversed|toSpliced)\(/,
  /\bPromise\.(?:withResolvers|try)\b/,
  /\bArray\.fromAsync\b/,
  /\bAbortSignal\.any\b/,
  // A library may use it that has asked whether it is there.
  /(?<!typeof |typeof URL\.canParse==`function`\?)\bURL\.(?:canParse|parse)\b/,
  /\bRegExp\.escape\b/,
  /\bIterator\.(?:from|concat)\b/,
  /\bnew Set\([^)]*\)\.(?:union|intersection|difference|symmetricDifference|isSubsetOf)\(/,
  /\.(?:showPopover|hidePopover|togglePopover|checkVisibility)\(/,
  /\bIntl\.DurationFormat\b/,
  /\bnew URLSearchParams\([^)]*\)\.size\b/,
  /\bscheduler\.(?:yield|postTask)\b/,
];

/** Rules without which a page cannot be used are not written in these; what only adds may be, behind `@supports`. */
const newStyle = [
  /\blight-dark\(/,
  /\boklch\(/,
  /\bcolor-mix\(/,
  /@scope\b/,
  /@starting-style\b/,
  /[;{]\s*&/,
  /\bif\(/,
  /\bcalc-size\(/,
];

it.each(newScript.map((pattern) => [pattern]))('has no script that older browsers stop at: %s', (pattern) => {
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.flatMap(([name, text]) => pattern.exec(text)?.map((found) => `${name}: ${found}`) ?? [])).toEqual([]);
});

it.each(newStyle.map((pattern) => [pattern]))('has no style that older browsers leave out: %s', (pattern) => {
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.flatMap(([name, text]) => pattern.exec(text)?.map((found) => `${name}: ${found}`) ?? [])).toEqual([]);
});

it('asks before it places by anchors, and says what is where there are no popovers', () => {
  const all = sheets.map(([, text]) => text).join('\n');
  expect(all).toMatch(/@supports \(position-area: ?block-end\)/);
  expect(all).toMatch(/@supports not selector\(:popover-open\)/);
});

it('takes the size of text as it is on phones, and draws the line under glossary words in every engine', () => {
  const all = sheets.map(([, text]) => text).join('\n');
  expect(all).toContain('-webkit-text-size-adjust:none');
  // WebKit takes no thickness in the shorthand.
  expect(all).not.toMatch(/text-decoration:[^;}]*\d(?:px|em|rem)/);
});
