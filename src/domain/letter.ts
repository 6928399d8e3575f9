import { isKnown } from './answer.ts';
import { answerOf, decidingFacts } from './course-facts.ts';
import type { Course } from './course.ts';
import { disclosureOf, elements } from './disclosure.ts';
import { letterAbout, type Letter } from './letter-text.ts';

/** What is not known of a course, as questions to its provider, each once: the deciding facts first. */
export const questionsAbout = (course: Course, asOf: string): string[] => {
  const facts = decidingFacts.filter((fact) => !isKnown(answerOf(fact, course, { asOf })));
  return [...new Set([...facts, ...disclosureOf(course).missing].flatMap(({ question }) => question ?? []))];
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
  elements: Object.fromEntries(elements.map(({ key, question }) => [key, question])),
});
