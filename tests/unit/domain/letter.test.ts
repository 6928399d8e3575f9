import { describe, expect, it } from 'vitest';
import { letterAsking, questionsAbout } from '#domain/letter.ts';
import { fourPrices } from '#domain/money-panel.ts';
import { questions } from '#words/money-panel.ts';
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

  it('asks every price that the page marks as not known, and the hours once', () => {
    const asked = questionsAbout(makeCourse(), asOf);
    expect(asked).toEqual(expect.arrayContaining(fourPrices(makeCourse()).map(({ question }) => question)));
    expect(asked.filter((question) => /how many hours/i.test(question))).toHaveLength(1);
    const paid = makeCourse({ price: { category: 'free', options: [] }, duration: { value: 6, unit: 'weeks' } });
    const open = questionsAbout(paid, asOf);
    expect(open).not.toContain('What does it cost in all?');
    expect(open).toContain('Is the certificate in the price?');
    expect(open.filter((question) => /how many hours/i.test(question))).toHaveLength(1);
  });

  it('asks for nothing that is known to cost nothing', () => {
    const question = 'Is the certificate in the price?';
    const option = { amount: 0, currency: 'EUR', per: 'course', for: 'everyone', covers: 'certificate' } as const;
    expect(questionsAbout(makeCourse({ price: { category: 'free', options: [option] } }), asOf)).not.toContain(
      question,
    );
  });

  it('asks what one gets back and who may help to pay of what costs money, and never of what is free', () => {
    const ofMoney: readonly string[] = [questions.refund, questions.funding];
    const option = { amount: 60, currency: 'GBP', per: 'course', for: 'everyone', covers: 'both' } as const;
    const paid = makeCourse({ price: { category: 'paid', options: [option] } });
    expect(questionsAbout(paid, asOf)).toEqual(expect.arrayContaining([...ofMoney]));
    expect(questionsAbout(makeCourse(), asOf)).toEqual(expect.arrayContaining([...ofMoney]));
    const free = questionsAbout(makeCourse({ price: { category: 'free', options: [] } }), asOf);
    expect(free.filter((question) => ofMoney.includes(question))).toEqual([]);
    const some = makeCourse({
      price: { category: 'free', options: [], note: 'Free for residents of the fixture state.' },
    });
    expect(questionsAbout(some, asOf)).toEqual(expect.arrayContaining([...ofMoney]));
    const funded = { ...paid, funding: [{ name: 'Fixture grant', kind: 'grant' as const }] };
    expect(questionsAbout(funded, asOf)).not.toContain(questions.funding);
  });

  it('asks by when to apply where the start is known and that is not', () => {
    const question = 'By when must I apply?';
    const start = '2027-02-01';
    expect(questionsAbout(makeCourse({ intakes: [{ start }] }), asOf)).toContain(question);
    expect(questionsAbout(makeCourse({ intakes: [{ start, applyBy: '2027-01-10' }] }), asOf)).not.toContain(question);
    expect(questionsAbout(makeCourse({ intakes: [{ start: 'anytime' }] }), asOf)).not.toContain(question);
  });

  it('asks for the date where only words about the start are known', () => {
    const question = 'On which day does it next start, and by when must I apply?';
    expect(questionsAbout(makeCourse({ startNote: 'second semester' }), asOf)).toContain(question);
    expect(questionsAbout(makeCourse({ startNote: 'Autumn; apply by 8 August 2027' }), asOf)).not.toContain(question);
  });

  it('names the course and its page', () => {
    const letter = letterAsking(makeCourse({ title: 'Fixture & course', url: 'https://example.org/a?b=1' }), asOf);
    expect(letter?.subject).toContain('Fixture & course');
    expect(letter?.body).toContain('https://example.org/a?b=1');
    expect(letter?.body).toContain('1. ');
  });

  it('asks of old facts whether they still hold, and names no page that is not the provider’s own', () => {
    const source = { name: 'A newspaper', kind: 'news' as const, url: 'https://example.org/news', date: '2020-05' };
    const old = makeCourse({ source, url: undefined });
    expect(questionsAbout(old, asOf)[0]).toBe(questions.stillHolds('2020'));
    expect(letterAsking(old, asOf)?.body).not.toContain('example.org/news');
    expect(questionsAbout(makeCourse(), asOf)[0]).not.toContain('still hold');
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
