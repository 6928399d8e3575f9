import { describe, expect, test } from 'vitest';
import { hardestPassages, measureReading, passagesOf } from '#domain/readability.ts';

describe('readability', () => {
  test('reads paragraphs and points, not headings, tables, citations or pictures', () => {
    const body = [
      '## A heading',
      'A <Term id="level">level</Term> is a **step**.<Cite id="a b" />',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '<LevelLadder />',
      '- First [point](/x/).\n- Second point.',
      '1. Third point.',
    ].join('\n\n');
    expect(passagesOf(body)).toEqual(['A level is a step.', 'First point.', 'Second point.', 'Third point.']);
  });

  test('long words and sentences ask for an older reader', () => {
    const easy = measureReading(['The cat sat on the mat. It was warm there.']);
    const hard = measureReading([
      'Institutional recognition of supplementary qualifications necessitates comprehensive interdisciplinary evaluation procedures.',
    ]);
    expect(easy.age).toBe(5);
    expect(hard.age).toBeGreaterThan(20);
    expect(measureReading([])).toEqual({ sentences: 0, words: 0, age: 5 });
  });

  test('agrees with the formula on a text counted by hand', () => {
    // 2 sentences, 12 words, 14 syllables.
    const { sentences, words, age } = measureReading(['She read the paper on the table. He did not read it.']);
    expect([sentences, words]).toEqual([2, 12]);
    expect(age).toBeCloseTo(0.39 * 6 + (11.8 * 14) / 12 - 15.59 + 5, 3);
  });

  test('names the hardest passages that are long enough to judge', () => {
    const short = 'Notwithstanding incomprehensibility.';
    const long =
      'The regulator publishes an authoritative register of institutions that anybody may consult before enrolment without charge.';
    expect(
      hardestPassages([short, long, 'It is a small and easy thing to do and you can do it now.'], 1).map(
        ({ text }) => text,
      ),
    ).toEqual([long]);
  });
});
