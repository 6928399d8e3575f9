import { ageLine, rules, rulesInShort } from '#words/course.ts';
import { ageOf, newestDate, type Age } from './age.ts';
import { answerOf, decidingFacts, type Fact } from './course-facts.ts';
import { isKnown, missingAnswer, type Answer } from './answer.ts';
import type { Course } from './course.ts';
import { typeLabel } from './course-types.ts';

/** One of the deciding facts on a card. */
export interface CardFact {
  /** Undefined where it is not known. */
  readonly words: string | undefined;
  /** What qualifies it, in short; there also where only that is known. */
  readonly note: string | undefined;
}

/** What a course's card says, in words: rendered at build, and in the browser from the finder's table. */
export interface CardWords {
  /** `<provider>/<course>` */
  readonly id: string;
  readonly title: string;
  /** Language of the title, where it is not English (BCP 47). */
  readonly titleLanguage: string | undefined;
  /** The title in English, where the source gives it beside one in another language. */
  readonly englishTitle: string | undefined;
  /** The provider's own word for the kind of course, else ours. */
  readonly kind: string;
  readonly provider: { readonly id: string; readonly name: string };
  readonly platform: string | undefined;
  /** The deciding facts in their order. */
  readonly facts: readonly CardFact[];
  /** How a fact that is not known is to be read. */
  readonly missing: Exclude<Answer['kind'], 'stated' | 'derived'>;
  /** How old what we know is. */
  readonly age: Age;
  /** The same in a line, where it warns: of a course of which nothing new is known. */
  readonly ageLine: string | undefined;
  /** In an edition: the parts of these words that are in the language of the original. */
  readonly foreign?: readonly string[];
}

/** Characters of a note that a card has room for: more of it stands on the course's page. */
const longestNote = 96;

/**
 * A note cut after a clause, with a sign that more follows: a clause cut short may say the opposite of the whole. The
 * first clause stands whole, however long it is.
 */
export const shortNote = (note: string): string => {
  if (note.length <= longestNote) return note;
  const [first = '', ...clauses] = note.split(/(?<=[;.]) /);
  let kept = first;
  for (const clause of clauses) {
    if (kept.length + clause.length + 1 > longestNote) break;
    kept += ` ${clause}`;
  }
  return kept === note ? note : `${kept.replace(/[;.]$/, '')} …`;
};

/** What qualifies a fact on a card: what is said beside it and, where it is derived, the rule; in short. */
const cardNote = (fact: Fact, answer: Answer, course: Course, asOf: string): string | undefined => {
  const parts = [
    fact.note?.(course, { asOf }),
    answer.kind === 'derived' ? (rulesInShort[answer.rule] ?? rules[answer.rule]) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length ? shortNote(parts.join('; ')) : undefined;
};

/** How old what we know of a course is, in a line; the day is told by its year where it is long ago. */
export const ageWords = (course: Course, asOf: string): string =>
  ageLine[ageOf(course, asOf)](newestDate(course, asOf).slice(0, 4));

const warningAges: ReadonlySet<Age> = new Set<Age>(['older', 'past']);

/** The words of a course's card. */
export const cardWords = (course: Course, asOf: string): CardWords => ({
  id: course.id,
  title: course.title,
  titleLanguage: course.titleLanguage,
  englishTitle: course.englishTitle,
  kind: course.typeLabel ?? typeLabel(course.type),
  provider: { id: course.provider.id, name: course.provider.name },
  platform: course.platform,
  facts: decidingFacts.map((fact) => {
    const answer = answerOf(fact, course, { asOf });
    return {
      words: isKnown(answer) ? answer.words : undefined,
      note: cardNote(fact, answer, course, asOf),
    };
  }),
  missing: missingAnswer(course).kind,
  age: ageOf(course, asOf),
  ageLine: warningAges.has(ageOf(course, asOf)) ? ageWords(course, asOf) : undefined,
});
