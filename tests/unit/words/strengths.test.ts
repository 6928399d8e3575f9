import { expect, it } from 'vitest';
import { strengthLabels } from '#words/guide.ts';
import { strengths } from '#schemas/source.ts';

it('explains every strength of a source, strongest first', () => {
  expect(Object.keys(strengthLabels)).toEqual([...strengths]);
});

it('gives no two strengths the same label', () => {
  const labels = Object.values(strengthLabels).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
