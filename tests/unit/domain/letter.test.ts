import { describe, expect, it } from 'vitest';
import { letterAsking, questionsAbout } from '#domain/letter.ts';
import { mailLink } from '#domain/letter-text.ts';
import { makeCourse } from '../../support/make.ts';

const asOf = '2026-11-23';

describe('a letter to the provider', () => {
  it('asks once for each fact that is not known, and for none that is', () => {
    const all = questionsAbout(makeCourse(), asOf);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('What must I do to pass, and who marks it?');
    const told = questionsAbout(makeCourse({ assessment: { text: 'A fixture exam.' } }), asOf);
    expect(told).toEqual(all.filter((question) => question !== 'What must I do to pass, and who marks it?'));
  });

  it('names the course and its page', () => {
    const letter = letterAsking(makeCourse({ title: 'Fixture & course', url: 'https://example.org/a?b=1' }), asOf);
    expect(letter?.subject).toContain('Fixture & course');
    expect(letter?.body).toContain('https://example.org/a?b=1');
    expect(letter?.body).toContain('1. ');
  });

  it('opens in a mail program with nothing lost on the way', () => {
    const letter = { subject: 'A & B?', body: 'One\n\nTwo = 2 %' };
    const link = new URL(mailLink(letter, 'office@example.org'));
    expect([link.protocol, link.pathname]).toEqual(['mailto:', 'office@example.org']);
    expect(link.searchParams.get('subject')).toBe(letter.subject);
    expect(link.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letter.body);
    expect(mailLink(letter).startsWith('mailto:?subject=')).toBe(true);
  });
});
