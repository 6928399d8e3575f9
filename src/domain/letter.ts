import { elementQuestions, factQuestions } from '#words/course.ts';
import { questions as priceQuestions } from '#words/money-panel.ts';
import { ageOf, newestDate } from './age.ts';
import { isKnown } from './answer.ts';
import { answerOf, decidingFacts } from './course-facts.ts';
import type { Course } from './course.ts';
import { disclosureOf } from './disclosure.ts';
import { eachOnce, letterAbout, type Letter, type LettersFile } from './letter-text.ts';
import { fourPrices, whenToApplyQuestion } from './money-panel.ts';
import { isFreeForAll } from './price.ts';

/** Questions that another asks as well, with that other. */
const coveredBy: Readonly<Record<string, string>> = {
  [elementQuestions.workload]: factQuestions.time,
  [factQuestions.price]: priceQuestions.learn,
};

/**
 * All that the page of a course marks as not known, as questions to its provider, each once: whether old facts still hold,
 * the four prices, the deciding facts, when to apply, of what costs anybody money what one gets back and who may help to
 * pay, then the points of the EU list.
 */
export const questionsAbout = (course: Course, asOf: string): string[] => {
  const facts = decidingFacts.filter((fact) => !isKnown(answerOf(fact, course, { asOf })));
  const prices = fourPrices(course).flatMap(({ value, question }) => (value === undefined ? [question] : []));
  const asked = facts.flatMap(({ question }) => question ?? []);
  const apply = whenToApplyQuestion(course, asOf);
  const age = ageOf(course, asOf);
  const old =
    age === 'older' || age === 'past' ? [priceQuestions.stillHolds(newestDate(course, asOf).slice(0, 4))] : [];
  const paying = isFreeForAll(course.price)
    ? []
    : [priceQuestions.refund, ...(course.funding ? [] : [priceQuestions.funding])];
  const missing = disclosureOf(course).missing.map(({ question }) => question);
  return eachOnce(
    [...old, ...prices, ...asked, ...(apply === undefined ? [] : [apply]), ...paying, ...missing],
    coveredBy,
  );
};

/** The provider's own page of a course: a newspaper is no address to ask a provider about. */
const ownPage = ({ url, source }: Course): string | undefined =>
  url ?? (source.kind === 'provider' ? source.url : undefined);

/** A letter that asks the provider for all that is not known of a course; nothing where all is known. */
export const letterAsking = (course: Course, asOf: string): Letter | undefined => {
  const questions = questionsAbout(course, asOf);
  return questions.length ? letterAbout(course.title, ownPage(course), questions) : undefined;
};

/** What the letters of a list ask, as a file: that of a course asks what the letter on its own page asks. */
export const encodeLetters = (courses: readonly Course[], asOf: string): LettersFile => {
  const codes = new Map<string, number>();
  const codeOf = (question: string) => {
    const code = codes.get(question) ?? codes.size;
    codes.set(question, code);
    return code;
  };
  const asked = courses.map((course) => questionsAbout(course, asOf).map(codeOf));
  return { version: 1, questions: [...codes.keys()], asked, pages: courses.map((course) => ownPage(course) ?? '') };
};
