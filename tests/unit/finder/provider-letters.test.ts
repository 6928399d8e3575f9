import { describe, expect, it } from 'vitest';
import { encodeLetters, questionsAbout } from '#domain/letter.ts';
import { letterAboutSeveral } from '#domain/letter-text.ts';
import { askedByProvider } from '#finder/page/provider-letters.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { questions as priceQuestions } from '#words/money-panel.ts';
import { readCourses } from '../../support/content.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const asOf = '2026-11-23';

describe('the letters of the shortlist', () => {
  it('ask of every course what the letter on its own page asks, prices too', () => {
    const courses = readCourses();
    const table = readTable(encodeTable(courses, asOf));
    const file = encodeLetters(courses, asOf);
    const saved = courses.map(({ id, title }) => ({ id, title, provider: '', note: '' }));
    const asked = askedByProvider(table, saved, file);
    const own = Map.groupBy(
      courses.filter((course) => questionsAbout(course, asOf).length),
      ({ provider }) => provider.name,
    );
    expect([...asked.keys()]).toEqual([...own.keys()]);
    const wrong = [...own].filter(
      ([provider, its]) =>
        JSON.stringify(asked.get(provider)) !==
        JSON.stringify(
          its.map((course) => ({
            title: course.title,
            page: course.url ?? (course.source.kind === 'provider' ? course.source.url : undefined),
            questions: questionsAbout(course, asOf),
          })),
        ),
    );
    expect(wrong.map(([provider]) => provider)).toEqual([]);
    const ofMoney: readonly string[] = [priceQuestions.certificate, priceQuestions.refund, priceQuestions.funding];
    expect(file.questions).toEqual(expect.arrayContaining([...ofMoney]));
  });

  it('are one to a provider, in the order of the list, and leave out what is gone', () => {
    const [one, two] = [makeProvider({ id: 'one', name: 'One' }), makeProvider({ id: 'two', name: 'Two' })];
    const courses = [
      makeCourse({ id: 'one/a', title: 'A', provider: one }),
      makeCourse({ id: 'one/b', title: 'B', provider: one }),
      makeCourse({ id: 'two/c', title: 'C', provider: two }),
    ];
    const table = readTable(encodeTable(courses, asOf));
    const saved = ['two/c', 'one/b', 'gone/d', 'one/a'].map((id) => ({ id, title: id, provider: '', note: '' }));
    const asked = askedByProvider(table, saved, encodeLetters(courses, asOf));
    expect([...asked].map(([name, courses]) => [name, courses.map(({ title }) => title)])).toEqual([
      ['Two', ['C']],
      ['One', ['B', 'A']],
    ]);
  });

  it('say once what is asked of all courses, and apart what is asked of one', () => {
    const { subject, body } = letterAboutSeveral([
      { title: 'A', page: 'https://example.org/a', questions: ['How much?', 'When?'] },
      { title: 'B', questions: ['How much?'] },
    ]);
    expect(subject).toBe('Questions about 2 of your courses');
    expect(body.match(/How much\?/g)).toHaveLength(1);
    expect(body).toContain('Of A:\n\n1. When?');
    expect(body).not.toContain('Of B:');
    expect(body).toContain('- A (https://example.org/a)\n- B\n');
  });
});
