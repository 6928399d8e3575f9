import { letterAbout, letterGreeting, letterOpening, letterClosing } from '#words/letter.ts';
import { isKnown } from './answer.ts';
import { answerOf, decidingFacts } from './course-facts.ts';
import type { Course } from './course.ts';
import { disclosureOf } from './disclosure.ts';

/** What is not known of a course, as questions to its provider, each once: the deciding facts first. */
export const questionsAbout = (course: Course, asOf: string): string[] => {
  const facts = decidingFacts.filter((fact) => !isKnown(answerOf(fact, course, { asOf })));
  return [...new Set([...facts, ...disclosureOf(course).missing].flatMap(({ question }) => question ?? []))];
};

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A letter that asks the provider for all that is not known of a course; nothing where all is known. */
export const letterAsking = (course: Course, asOf: string): Letter | undefined => {
  const questions = questionsAbout(course, asOf);
  if (!questions.length) return undefined;
  return {
    subject: letterAbout(course.title),
    body: [
      letterGreeting,
      letterOpening(course.title, course.url ?? course.source.url),
      questions.map((question, index) => `${index + 1}. ${question}`).join('\n'),
      letterClosing,
    ].join('\n\n'),
  };
};

/** A link that opens a letter in the reader's own mail program, which alone sends it (RFC 6068). */
export const mailLink = ({ subject, body }: Letter, to = ''): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
