import { describe, expect, it } from 'vitest';
import { boundIn } from '#formats/values/bounds.ts';
import { readCredits } from '#formats/values/credit.ts';
import { readLevel } from '#formats/values/level.ts';

const signs = ['>', '<', '≥', '≤', '≈', '~', '±', '> ', '>= ', '<=', '～'];
const before = [
  'at least',
  'up to',
  'more than',
  'mindestens',
  'mind.',
  'höchstens',
  'au moins',
  "jusqu'à",
  'al menos',
  'hasta',
  'minstens',
  'almeno',
  'fino a',
  'pelo menos',
  'o leiaf',
  'ar a laghad',
  'vähemalt',
  'minst',
  'vähintään',
  'about',
  'approx.',
  'ca.',
  'circa',
  'etwa',
  'environ',
  'unos',
  'ongeveer',
  'cerca de',
  'tua',
  'umbes',
  'ungefär',
  'noin',
];
const behind = [
  'or more',
  'and over',
  'min',
  'minimum',
  'max',
  'oder mehr',
  'mindestens',
  'ou plus',
  'o más',
  'of meer',
  'o più',
  'ou mais',
  'neu fwy',
  'nó níos mó',
  'või rohkem',
  'eller mer',
  'or so',
  'approx.',
];
const bounded = (unit: string, amount: string): string[] => [
  ...signs.map((sign) => `${sign}${amount} ${unit}`),
  ...before.map((word) => `${word} ${amount} ${unit}`),
  ...behind.map((word) => `${amount} ${unit} ${word}`),
  `${amount}+ ${unit}`,
  `${amount} ${unit}+`,
  `${amount} ${unit} +`,
  `${amount} +`,
];

describe('bounds and estimates', () => {
  it.each(['1', '5', '7.5', '2,5', '120'])('are told by signs and words about %s, on either side', (amount) => {
    expect(bounded('weeks', amount).filter((text) => boundIn(text) === undefined)).toEqual([]);
  });

  it.each(['5 weeks', '5 + 3 weeks', '5-10 ECTS', 'EQF 5', '6 minutes', '2 h + self-study', 'C++ in 6 weeks', 'Bac+3'])(
    'are not seen in "%s"',
    (text) => {
      expect(boundIn(text)).toBeUndefined();
    },
  );

  it('never make a certain figure of credit', () => {
    const texts = ['ECTS', 'CATS', 'UK credits', 'credits'].flatMap((unit) =>
      ['5', '7.5', '20'].flatMap((amount) => bounded(unit, amount)),
    );
    expect(texts.filter((text) => readCredits(text, { country: 'DE' }).certainty === 'certain')).toEqual([]);
    expect(readCredits('5 ECTS+')).toMatchObject({ certainty: 'by-rule', value: [{ system: 'ects', value: 5 }] });
    expect(readCredits('5 ECTS').certainty).toBe('certain');
  });

  it('never make a certain level', () => {
    const texts = ['EQF', 'RQF', 'SCQF', 'FHEQ'].flatMap((name) =>
      ['5', '6', '7'].flatMap((level) => [
        ...signs.flatMap((sign) => [`${name} ${sign}${level}`, `${sign} ${name} ${level}`]),
        ...before.map((word) => `${word} ${name} ${level}`),
        ...behind.map((word) => `${name} ${level} ${word}`),
        `${name} ${level}+`,
        `${name} level ${level}+`,
        `${name} ${level} +`,
      ]),
    );
    expect(texts.filter((text) => readLevel(text).certainty === 'certain')).toEqual([]);
    expect(readLevel('EQF 5').certainty).toBe('certain');
  });
});
