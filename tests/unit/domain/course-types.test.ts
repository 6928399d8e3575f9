import { describe, expect, it } from 'vitest';
import {
  asSentence,
  courseKinds,
  deliveryKinds,
  kindOf,
  modeLabel,
  sentenceCase,
  typeLabel,
} from '#domain/course-types.ts';
import type { Course } from '#domain/course.ts';
import { courseTypes, deliveryModes } from '#schemas/course.ts';

describe('the kinds of content/site.json', () => {
  it('have a row for every course type', () => {
    expect(courseKinds.map(({ id }) => id).sort()).toEqual([...courseTypes].sort());
  });

  it('have a row for every mode of delivery', () => {
    expect(deliveryKinds.map(({ id }) => id).sort()).toEqual([...deliveryModes].sort());
  });

  it('give each page an address of its own', () => {
    const slugs = [...courseKinds, ...deliveryKinds].map(({ slug }) => slug);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  });
});

it('calls a type by its everyday name', () => {
  expect(typeLabel('undergraduate-degree')).toBe('Degree course');
});

it('says what blended means', () => {
  expect(modeLabel('blended')).toBe('Part online, part in person');
});

it('refuses a type without a row, and names it', () => {
  expect(() => kindOf('nanodegree' as Course['type'])).toThrow('"nanodegree"');
});

it('raises the first letter and leaves the others', () => {
  expect(sentenceCase('iSCED fields')).toBe('ISCED fields');
});

it.each([
  ['by coursework', 'By coursework.'],
  ['An open licence. ', 'An open licence.'],
  ['Who may apply?', 'Who may apply?'],
  ['called “a badge.”', 'Called “a badge.”'],
])('makes one sentence of %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
