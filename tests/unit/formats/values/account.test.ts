import { describe, expect, it } from 'vitest';
import { denialIn, isNegative, leftOver, wholeWords } from '#formats/values/account.ts';
import { readCredits } from '#formats/values/credit.ts';
import { readMode } from '#formats/values/delivery.ts';
import { readDuration } from '#formats/values/duration.ts';
import { readLanguages } from '#formats/values/language.ts';
import { readLevel } from '#formats/values/level.ts';

describe('the account of a text', () => {
  it('leaves the words that nobody has read', () => {
    expect(leftOver('The course is online, with snacks', wholeWords('online', 'giu'))).toBe('snacks');
    expect(leftOver('Der Kurs ist online', wholeWords('online', 'giu'))).toBe('');
  });

  it.each(['not', 'No longer', 'kein', 'ne … plus: pas', 'sin', 'geen', 'senza', 'não', 'nid', 'níl', 'discontinued'])(
    'hears the denial in "%s"',
    (words) => {
      expect(denialIn(`${words} so`)).toBeDefined();
    },
  );

  it.each(['no more than 5', 'nicht mehr als 5', 'not only so', 'No. 5'])('hears none in "%s"', (words) => {
    expect(denialIn(words)).toBeUndefined();
  });

  it.each([
    ['-5', true],
    ['-€50', true],
    ['Fee: -EUR 50', true],
    ['5-7', false],
    ['Fee - €50', false],
  ])('takes the minus of "%s": %s', (words, isMinus) => {
    expect(isNegative(words)).toBe(isMinus);
  });
});

/** A text of each reader that it is sure of. */
const sure: readonly (readonly [string, (words: string) => { certainty: string } | undefined])[] = [
  ['online', readMode],
  ['EQF level 5', readLevel],
  ['6 weeks', readDuration],
  ['5 ECTS', readCredits],
  ['English', readLanguages],
];

describe('no reader is certain', () => {
  it.each(sure)('of "%s" beside a denial or a word that it does not know', (words, read) => {
    expect(read(words)?.certainty).toBe('certain');
    const others = [
      `not ${words}`,
      `${words} not available`,
      `${words} discontinued`,
      `formerly ${words}`,
      `kein ${words}`,
      `${words} zorgle`,
    ];
    for (const text of others) expect([text, read(text)?.certainty]).not.toEqual([text, 'certain']);
  });
});
