import { expect, it } from 'vitest';
import { isOwnName, occupationIn, subjectOf } from '#query/occupations.ts';
import type { TravellingOccupation } from '#query/words-file.ts';

const occupations: TravellingOccupation[] = [
  [['data analyst', 'data scientist'], 'computing', ['data analysis', 'statistics']],
  [['electrician'], 'engineering', ['electrical installation']],
];

it.each([
  ['data analyst', 'data analyst'],
  ['how to become a data scientist', 'data scientist'],
  ['Electrician training courses', 'electrician'],
  ['electricians', 'electricians'],
])('finds the occupation in "%s"', (query, said) => {
  expect(occupationIn(query, occupations)?.said).toBe(said);
});

it('says what one learns for it, and in which subject one looks', () => {
  expect(occupationIn('work as a data analyst', occupations)).toEqual({
    said: 'data analyst',
    names: ['data analyst', 'data scientist'],
    subject: 'computing',
    learn: ['data analysis', 'statistics'],
    group: 0,
    isForm: false,
  });
});

it('knows the group of a name for which one learns something else', () => {
  const withApart: TravellingOccupation[] = [
    ...occupations,
    [['sociologist'], 'social', ['sociology']],
    [['archaeologist'], 'arts', ['history'], 2],
  ];
  expect(occupationIn('archaeologists', withApart)).toMatchObject({ subject: 'arts', learn: ['history'], group: 2 });
  expect(occupationIn('archaeology', withApart)).toMatchObject({ learn: ['history'], isForm: true });
  expect(occupationIn('sociologist', withApart)).toMatchObject({ learn: ['sociology'], group: 2 });
});

it.each(['analyst', 'data analyst in Leeds', 'training', '', 'data'])('finds none in "%s"', (query) => {
  expect(occupationIn(query, occupations)).toBeUndefined();
});

it('knows the subject of a word of a name, and of what one learns', () => {
  expect(subjectOf('statistics', occupations)).toBe('computing');
  expect(subjectOf('Electricians', occupations)).toBe('engineering');
  expect(subjectOf('installations', occupations)).toBe('engineering');
  expect(subjectOf('plumbing', occupations)).toBeUndefined();
});

it('takes a word that one learns before one of a name', () => {
  const both: TravellingOccupation[] = [
    [['garden designer'], 'art', ['planting']],
    [['planner'], 'engineering', ['garden']],
  ];
  expect(subjectOf('garden', both)).toBe('engineering');
});

it.each([
  ['carpentry', 'The Carpentries', true],
  ['nursing', 'College of Nursing', false],
  ['carpenter', 'The Carpentries', true],
])('knows whether “%s” is the name “%s”', (topic, name, isOwn) => {
  expect(isOwnName(topic, name)).toBe(isOwn);
});
