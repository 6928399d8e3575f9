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

/** Words that ask, but for "must": what one must have installed anybody can install. */
const asking = String.raw`required|requires?|needed|needs?|compulsory|mandatory|interview|only|limited to|ha(?:ve|s) to`;
const bound = 'at least|minimum';
const must = /\bmust\b(?! be installed\b)/i;

/** A word that asks, or sets a bound, together with the denial before it in the same phrase. */
const deniedAsking = new RegExp(
  String.raw`\b(?:no|not|nothing|never)\b(?:(?!\bmust\b)[^,])*?\b(?:${asking}|${bound})\b|\bneeds? not\b`,
  'gi',
);
const demand = new RegExp(String.raw`\b(?:${asking})\b|${must.source}`, 'i');

/** What asks only where its clause has no word of advice. */
const softDemand = new RegExp(String.raw`^(?:but|however)\b,? (?!no\b|not\b|nothing\b)|\b(?:${bound})\b`, 'i');
const advice = /\b(?:advised?|suggested|recommended|desirable|preferred|optional|useful|helpful|helps?)\b/i;

/** Where a clause ends: at a sign, and before the "but" that takes something back. */
const clauseEnd = /[;:.()]|,? (?=(?:but|however)\b)/i;

const demands = (clause: string): boolean => {
  const said = clause.replace(deniedAsking, '').trim();
  return demand.test(said) || (softDemand.test(said) && !advice.test(said));
};

/**
 * What the words on entry amount to: "nothing" where they say that nothing is asked for, "something" where they name a
 * thing, undefined where they only say that one thing is not asked for. What is advised is not asked for.
 */
export const askedFor = ({ text, minAge }: Entry): 'nothing' | 'something' | undefined => {
  if (minAge !== undefined || ofOrganisations.test(text)) return 'something';
  if (asksNothing.test(text)) {
    const [first = '', ...further] = text.split(clauseEnd);
    return must.test(first) || further.some(demands) ? 'something' : 'nothing';
  }
  return deniesOneThing.test(text) ? undefined : 'something';
};
