/** A search is called by what it asks for, and its words stand in quotation marks already. */
import { expect, it } from 'vitest';
import * as en from '../../../src/words/en/kept-search.ts';
import * as enList from '../../../src/words/en/search-list.ts';
import { quoted } from '../../../src/words/en/finder.ts';
import * as es from '../../../src/words/es/kept-search.ts';
import * as esList from '../../../src/words/es/search-list.ts';
import { quoted as quotedEs } from '../../../src/words/es/finder.ts';

const doubled = /[“«"]\s*[“«"]|[”»"]\s*[”»"]/;

it.each([
  ['English', quoted('nursing'), { ...en, ...enList }],
  ['Spanish', quotedEs('enfermería'), { ...es, ...esList }],
])('of a search of words is in one pair of them, in %s', (_, name, words) => {
  const said = Object.values<unknown>(words).flatMap((one) =>
    typeof one === 'function' ? [(one as (name: string) => string)(name)] : [],
  );
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter((text) => !text.includes(name) || doubled.test(text))).toEqual([]);
});
