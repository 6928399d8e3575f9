import { expect, test } from 'vitest';
import { certificateElements, describeTicks, requiredElements } from '#tools/certificate.ts';

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
  expect(describeTicks([])).toBe('');
  expect(describeTicks(['nonsense'])).toBe('');
  expect(describeTicks(['grade'])).toMatch(/^0 of 11 required elements found\. Missing: who the learner is; /);
  expect(describeTicks(requiredElements.map(({ key }) => key).slice(1))).toBe(
    '10 of 11 required elements found. Missing: who the learner is.',
  );
  expect(describeTicks(requiredElements.map(({ key }) => key))).toMatch(/^All 11 required elements are there\./);
});
