/** Whom a course is for, and whether it asks anything of those who enrol, as far as its words tell. */
import type { CourseRecord } from '#schemas/course.ts';

type Entry = NonNullable<CourseRecord['entry']>;

/** What records say where a source lets nobody register but organisations. */
const ofOrganisations = /\bonly organisations\b/i;

/** Words that say that there is nothing to meet at all: "None", "No formal entry criteria". */
const asksNothing =
  /^(?:none\b|no (?:(?:formal|prior|previous|particular|specific|special|academic|entry|admissions?) )*(?:requirements?|pre-?requisites?|criteria|qualifications?|learning|knowledge|experience)\b(?! (?:of|with|in)\b))/i;

/** Words that say of one thing alone that it is not asked for, and of the rest nothing. */
const deniesOneThing = /^no\b[^;:.]*$/i;

const demand =
  /^but\b|\b(?:required|requires?|needed|needs?|compulsory|mandatory|must (?:have|hold|be (?:aged|enrolled|employed|registered|nominated))|at least|minimum|only for|limited to|interview)\b/i;

const advice = /\b(?:no|not|nothing|advised?|suggested|recommended|desirable|preferred|optional|earlier|older)\b/i;

/**
 * What the words on entry amount to: "nothing" where they say that nothing is asked for, "something" where they name a
 * thing, undefined where they only say that one thing is not asked for. What is advised is not asked for.
 */
export const askedFor = ({ text, minAge }: Entry): 'nothing' | 'something' | undefined => {
  if (minAge !== undefined || ofOrganisations.test(text)) return 'something';
  if (asksNothing.test(text)) {
    const [, ...further] = text.split(/[;:.]|, (?=but\b)/);
    return further.some((clause) => demand.test(clause) && !advice.test(clause)) ? 'something' : 'nothing';
  }
  return deniesOneThing.test(text) ? undefined : 'something';
};
