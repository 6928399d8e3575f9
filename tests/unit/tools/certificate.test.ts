import { expect, test } from 'vitest';
import { describeTicks } from '#tools/certificate-ticks.ts';
import { certificateElements, requiredElements } from '#tools/certificate.ts';

test('the eleven mandatory elements of the EU Recommendation stand in its order', () => {
  expect(requiredElements.map(({ key }) => key)).toEqual([
    'learner',
    'title',
    'country',
    'body',
    'date',
    'outcomes',
    'workload',
    'level',
    'assessment',
    'participation',
    'quality',
  ]);
});

test('every element has its own key and a question that ends in a question mark', () => {
  expect(new Set(certificateElements.map(({ key }) => key)).size).toBe(certificateElements.length);
  expect(certificateElements.filter(({ ask }) => !ask.endsWith('?'))).toEqual([]);
});

test('ticks are counted and what is missing is named', () => {
  const labels = requiredElements.map(({ label }) => label);
  expect(describeTicks(0, labels, 11)).toBe('');
  expect(describeTicks(1, labels, 11)).toMatch(/^0 of 11 required elements found\. Missing: who the learner is; /);
  expect(describeTicks(10, labels.slice(0, 1), 11)).toBe(
    '10 of 11 required elements found. Missing: who the learner is.',
  );
  expect(describeTicks(11, [], 11)).toMatch(/^All 11 required elements are there\./);
});
