import { describe, expect, it } from 'vitest';
import { allQuestions, questionsAbout } from '#domain/letter.ts';
import { letterAboutSeveral } from '#domain/letter-text.ts';
import { askedByProvider, questionsOfRow } from '#finder/page/provider-letters.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { elementQuestions, factQuestions } from '#words/course.ts';
import { readCourses } from '../../support/content.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const asOf = '2026-11-23';

describe('the letters of the shortlist', () => {
  it('ask of every course what the letter on its own page asks of the main facts and the EU list', () => {
    const courses = readCourses();
    const table = readTable(encodeTable(courses, asOf));
    const questions = allQuestions();
    // The letter of a page asks for the four prices one by one instead of the price in all.
    const [price] = questions.facts;
    const main = new Set([...questions.facts, ...Object.values(questions.elements)]);
    const wrong = courses.filter((course, row) => {
      const own = questionsAbout(course, asOf)
        .map((question) => (question === elementQuestions.workload ? factQuestions.time : question))
        .filter((question) => main.has(question));
      return (
        questionsOfRow(table, row, questions)
          .filter((question) => question !== price)
          .join() !== own.join()
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are one to a provider, in the order of the list, and leave out what is gone', () => {
    const [one, two] = [makeProvider({ id: 'one', name: 'One' }), makeProvider({ id: 'two', name: 'Two' })];
    const table = readTable(
      encodeTable(
        [
          makeCourse({ id: 'one/a', title: 'A', provider: one }),
          makeCourse({ id: 'one/b', title: 'B', provider: one }),
          makeCourse({ id: 'two/c', title: 'C', provider: two }),
        ],
        asOf,
      ),
    );
    const saved = ['two/c', 'one/b', 'gone/d', 'one/a'].map((id) => ({ id, title: id, provider: '', note: '' }));
    const asked = askedByProvider(table, saved, allQuestions());
    expect([...asked].map(([name, courses]) => [name, courses.map(({ title }) => title)])).toEqual([
      ['Two', ['C']],
      ['One', ['B', 'A']],
    ]);
  });

  it('say once what is asked of all courses, and apart what is asked of one', () => {
    const { subject, body } = letterAboutSeveral([
      { title: 'A', questions: ['How much?', 'When?'] },
      { title: 'B', questions: ['How much?'] },
    ]);
    expect(subject).toBe('Questions about 2 of your courses');
    expect(body.match(/How much\?/g)).toHaveLength(1);
    expect(body).toContain('Of A:\n\n1. When?');
    expect(body).not.toContain('Of B:');
  });
});
