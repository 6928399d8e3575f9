import { describe, expect, it } from 'vitest';
import { lackingLine } from '#domain/card-line.ts';
import { cardWords, shortNote } from '#domain/course-card.ts';
import { decidingFacts, noteOf } from '#domain/course-facts.ts';
import { decidingNames } from '#words/answers.ts';
import { readCourses } from '../../support/content.ts';
import { makeCourse } from '../../support/make.ts';

const asOf = '2026-11-23';

describe('the words of a card', () => {
  it('name the deciding facts in the order of the table of facts', () => {
    expect(decidingNames.map((name) => name.toLowerCase())).toEqual(
      decidingFacts.map(({ label }) => label.toLowerCase()),
    );
  });

  it('say in one line what is not known', () => {
    const card = cardWords(makeCourse({ price: { category: 'free', options: [] } }), asOf);
    expect(lackingLine(card)).toBe('Not recorded: total time, credit, level and next start');
  });

  it('call it the silence of the page only where the page was read whole', () => {
    const course = makeCourse();
    const card = cardWords({ ...course, source: { ...course.source, extent: 'whole' } }, asOf);
    expect(lackingLine(card)).toMatch(/^Not stated: price/);
  });

  it('qualify what a rule has made', () => {
    const course = makeCourse({
      workload: { hoursPerWeek: 5 },
      duration: { value: 10, unit: 'weeks' },
    });
    const fact = cardWords(course, asOf).facts[decidingFacts.findIndex(({ key }) => key === 'time')];
    expect(fact).toEqual({ words: 'About 50 hours, 10 weeks', note: 'weeks times hours a week' });
  });

  it('warn of age only where nothing new is known', () => {
    const dated = (date: string) => {
      const course = makeCourse();
      return cardWords({ ...course, source: { ...course.source, date } }, asOf).ageLine;
    };
    expect(dated('2026-10-01')).toBeUndefined();
    expect(dated('2023-10-01')).toBe('Newest evidence of 2023: may have changed');
  });
});

describe('a note on a card', () => {
  it.each([
    ['No required cost; some pathways include course fees', 'No required cost; some pathways include course fees'],
    [
      'With tax; R1,000 of it on registration; a fixture clause of some length that has no room here; as of 2024',
      'With tax; R1,000 of it on registration; a fixture clause of some length that has no room here …',
    ],
    [
      'Free of fees for domestic students of the fixture college who live in the fixture district, under a condition; as of 2025',
      'Free of fees for domestic students of the fixture college who live in the fixture district, under a condition …',
    ],
  ])('is cut after a clause alone: %s', (note, wanted) => {
    expect(shortNote(note)).toBe(wanted);
  });

  it('never ends within a clause, in any record', () => {
    const cut = readCourses().flatMap((course) =>
      cardWords(course, '2026-11-23').facts.flatMap(({ note }, at) => {
        const whole = decidingFacts[at] && noteOf(decidingFacts[at], course, { asOf: '2026-11-23' });
        const kept = note?.replace(/ …$/, '');
        return note?.endsWith(' …') && !/^(?:[;.]|$)/.test(whole?.slice(kept?.length) ?? '')
          ? [`${course.id}: ${note}`]
          : [];
      }),
    );
    expect(cut).toEqual([]);
  });
});
