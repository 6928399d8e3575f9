import { expect, test } from 'vitest';
import { remember } from '#text/remember.ts';

test('a value is worked out once for each key', () => {
  const asked: string[] = [];
  const shout = remember((word: string) => {
    asked.push(word);
    return word.toUpperCase();
  });

  expect([shout('a'), shout('b'), shout('a')]).toEqual(['A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b']);
});

test('what is kept is bounded, and right after it began anew', () => {
  let count = 0;
  const double = remember((number: number) => {
    count += 1;
    return number * 2;
  });
  for (let number = 0; number <= 20_000; number += 1) double(number);

  expect([double(0), count]).toEqual([0, 20_002]);
});
