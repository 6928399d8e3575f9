/** All that the page of a course shows of its record, as texts: what a check looks for a note in. */
import { answerOf, courseFacts, noteOf, sectionFacts } from './course-facts.ts';
import { isKnown } from './answer.ts';
import type { Course } from './course.ts';
import { comingIntakes, comingWords, earlierStarts, undatedStartWords } from './starts.ts';

/** The texts of a course's page, in no order. */
export const shownTexts = (course: Course, asOf: string): string[] =>
  [
    ...[...courseFacts, ...sectionFacts].flatMap((fact) => {
      const answer = answerOf(fact, course, { asOf });
      return [isKnown(answer) ? answer.words : undefined, noteOf(fact, course, { asOf })];
    }),
    ...comingIntakes(course, asOf).map((intake) => comingWords(intake, asOf)),
    ...earlierStarts(course, asOf),
    undatedStartWords(course, asOf),
    course.source.note,
  ].filter((text) => text !== undefined);
