import { elementQuestions, factQuestions } from '#words/course.ts';
import { questions as priceQuestions } from '#words/money-panel.ts';
import { isKnown } from './answer.ts';
import { answerOf, decidingFacts } from './course-facts.ts';
import type { Course } from './course.ts';
import { disclosureOf, elements } from './disclosure.ts';
import { eachOnce, letterAbout, type Letter } from './letter-text.ts';
import { fourPrices, whenToApplyQuestion } from './money-panel.ts';

/** Questions that another asks as well, with that other. */
const coveredBy: Readonly<Record<string, string>> = {
  [elementQuestions.workload]: factQuestions.time,
  [factQuestions.price]: priceQuestions.learn,
};

/**
 * All that the page of a course marks as not known, as questions to its provider, each once: the deciding facts,
 * the four prices and when to apply, then the points of the EU list.
 */
export const questionsAbout = (course: Course, asOf: string): string[] => {
  const facts = decidingFacts.filter((fact) => !isKnown(answerOf(fact, course, { asOf })));
  const prices = fourPrices(course).flatMap(({ value, question }) => (value === undefined ? [question] : []));
  const asked = facts.flatMap(({ question }) => question ?? []);
  const apply = whenToApplyQuestion(course, asOf);
  const missing = disclosureOf(course).missing.map(({ question }) => question);
  return eachOnce([...prices, ...asked, ...(apply === undefined ? [] : [apply]), ...missing], coveredBy);
};

/** A letter that asks the provider for all that is not known of a course; nothing where all is known. */
export const letterAsking = (course: Course, asOf: string): Letter | undefined => {
  const questions = questionsAbout(course, asOf);
  return questions.length ? letterAbout(course.title, course.url ?? course.source.url, questions) : undefined;
};

/** The questions by what is not known, for a browser that knows of a course only which facts are: the deciding facts in their order, then the points of the EU list. */
export interface Questions {
  readonly facts: readonly string[];
  readonly elements: Readonly<Record<string, string>>;
}

/** The questions of the deciding facts, and those of the elements by key. */
export const allQuestions = (): Questions => ({
  facts: decidingFacts.map(({ question = '' }) => question),
  elements: Object.fromEntries(elements.map(({ key, question }) => [key, coveredBy[question] ?? question])),
});
