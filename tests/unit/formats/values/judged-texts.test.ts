/** Texts as feeds write them, each with what must be read from it: judged by eye, not taken from what the readers say. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCredits } from '#formats/values/credit.ts';
import { readDate, readPeriod } from '#formats/values/date.ts';
import { readMode } from '#formats/values/delivery.ts';
import { readDuration } from '#formats/values/duration.ts';
import { readLanguages } from '#formats/values/language.ts';
import { readLevel } from '#formats/values/level.ts';
import { readPrice } from '#formats/values/price.ts';
import type { Read } from '#formats/values/reading.ts';
import { showCredits, showDuration, showLevels, showPrice } from '#formats/values/show.ts';

const told = <T>(read: Read<T> | undefined, show: (value: T) => string): string =>
  `${read?.certainty ?? 'none'}: ${read?.value === undefined ? '' : show(read.value)}`;

const readers: Readonly<Record<string, (words: string) => string>> = {
  prices: (words) => told(readPrice(words), showPrice),
  durations: (words) => told(readDuration(words), showDuration),
  levels: (words) => told(readLevel(words), showLevels),
  modes: (words) => told(readMode(words), String),
  dates: (words) => {
    const date = readDate(words);
    const period = date.value === undefined ? readPeriod(words) : undefined;
    return period ? told(period, ({ start, end }) => `${start} to ${end}`) : told(date, String);
  },
  credits: (words) => told(readCredits(words), showCredits),
  languages: (words) => told(readLanguages(words), (tags) => tags.join(' ')),
};

const rows = readFileSync('tests/fixtures/formats/judged-texts.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

it.each(Object.keys(readers))('are read as they are judged: %s', (kind) => {
  const judged = rows.filter(([of]) => of === kind);
  expect(judged.length).toBeGreaterThan(40);
  const other = judged.flatMap(([, certainty, words = '', value = '']) => {
    const found = readers[kind]?.(words);
    return found === `${certainty}: ${value}` ? [] : [{ words, wanted: `${certainty}: ${value}`, found }];
  });
  expect(other).toEqual([]);
});
