import { describe, expect, it } from 'vitest';
import { readSubjectCode, readSubjectLabel, readSubjects } from '#formats/values/subject.ts';

describe('subjects by code', () => {
  it.each([
    ['JACS3', 'C800', 'social-sciences'],
    ['JACS3', 'C100', 'natural-sciences'],
    ['LDCS3', 'FN.2', 'arts-and-humanities'],
    ['LDCS3', 'PK.1', 'social-sciences'],
    ['ISCED-F', '0613', 'computing'],
    ['', 'http://data.europa.eu/esco/isced-f/0913', 'health-and-welfare'],
    ['CIP', '11.0701', 'computing'],
    ['CAH', 'CAH03-01-02', 'natural-sciences'],
    ['CAH', 'CAH03-02-01', 'services'],
  ])('reads %s %s as the broad field it lies in, and says that the rest of the code is lost', (scheme, code, value) => {
    expect(readSubjectCode(scheme, code)).toMatchObject({
      // Ours are the broad fields of ISCED-F; where those of others lie in it is our own reading.
      certainty: /isced/i.test(scheme + code) ? 'certain' : 'by-rule',
      value,
      left: [{ text: `${scheme} ${code}`.trim() }],
    });
  });

  it('reads nothing from a code of a classification that it does not know', () => {
    expect(readSubjectCode('Dewey', '500')).toMatchObject({ certainty: 'unread', words: 'Dewey 500' });
  });
});

describe('subjects by name', () => {
  it('is certain of the names of ISCED-F alone', () => {
    expect(readSubjectLabel('Health and welfare')).toMatchObject({ certainty: 'certain', value: 'health-and-welfare' });
    expect(readSubjectLabel('Computing and IT')).toMatchObject({ certainty: 'by-rule', value: 'computing' });
  });

  it.each([
    ['Galaxy Server administration', 'computing'],
    ['Systems Security Certified Practitioner', 'computing'],
    ['Door supervision and security', 'services'],
    ['Öffentliches Recht', 'business-and-law'],
    ['Soins infirmiers', 'health-and-welfare'],
    ['Andmeteadus', 'computing'],
    ['Maschinenbau', 'engineering-and-construction'],
  ])('reads "%s" by a word, as a guess', (label, value) => {
    expect(readSubjectLabel(label)).toMatchObject({ certainty: 'by-rule', value });
  });

  it.each([
    'Community building',
    'Law and nursing',
    'Find out what it does for us',
    'Lawn care',
    'Pet care',
    'Customer care',
    'Car care',
    'Sciences juridiques',
    'non-engineering',
    'Not computing',
  ])('reads nothing from "%s"', (label) => {
    expect(readSubjectLabel(label).certainty).toBe('unread');
  });
});

describe('subjects by title and description', () => {
  it.each([
    ['Foundations of nursing', '', ['health-and-welfare']],
    ['Bachelor of Science in Computer Science', '', ['computing']],
    ['Master of Arts in Political Science', '', ['social-sciences']],
    ['Bachelor of Science (Honours) Zoology', '', ['natural-sciences']],
    ['Soome keele õpetamine', '', ['education', 'arts-and-humanities']],
    ['Introduction aux soins infirmiers', '', ['health-and-welfare']],
    ['Getting started', 'Write software in Python', ['computing']],
  ])('reads "%s" with "%s" as %j, as a guess', (title, description, value) => {
    const read = readSubjects(title, description);
    expect(read.certainty).toBe('by-rule');
    expect([...(read.value ?? [])].sort()).toEqual([...value].sort());
  });

  it('takes the name of a diploma for no subject', () => {
    expect(readSubjects('Diploma of Higher Education', '').certainty).toBe('unread');
  });
});
