import { expect, test } from 'vitest';
import { certificateElements, requiredElements } from '#domain/certificate.ts';

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
