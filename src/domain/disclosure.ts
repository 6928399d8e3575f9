import { about, aWeek, elementLabels, elementQuestions, factLabels, units } from '#words/course.ts';
import { isKnown, type Answer } from './answer.ts';
import { answerOf, factOf, type Fact } from './course-facts.ts';
import type { Course } from './course.ts';
import { formatCredits, ownCredits } from './credit.ts';
import { formatHours, ofCourse } from './duration.ts';
import { formatLevel } from './level.ts';
import { ownAwarder } from './own-award.ts';
import { countryName } from './places.ts';
import { formatCount } from './quantity.ts';

/**
 * An element of Annex I of the EU Council Recommendation on micro-credentials (2022/C 243/02)
 * that a course listing can state before anybody has earned the credential.
 */
export type Element = Fact & { readonly question: string };

const element = (key: string, base: Fact, changes: Partial<Fact> = {}): Element => {
  const made = { ...base, ...changes, key };
  if (made.question === undefined) throw new Error(`The element "${key}" has no question`);
  return { ...made, question: made.question };
};

/** Credit of a system that says how many hours one is: a provider's own points tell nothing of the work. */
const creditInHours = (course: Course): string | undefined => {
  const credits = ownCredits(course)?.filter(({ system }) => system.hoursPerCredit !== undefined);
  return credits?.length ? formatCredits({ credits: [...credits] }) : undefined;
};

const workload: Fact['stated'] = (course) => {
  const own = ofCourse(course.workload);
  if (own?.hours !== undefined && !own.addedUp) return formatHours(own.hours);
  if (own?.hoursPerWeek !== undefined) return aWeek(formatCount(own.hoursPerWeek, units.hours));
  return creditInHours(course);
};

const workloadDerived: Fact['derived'] = (course) => {
  const own = ofCourse(course.workload);
  return own?.hours !== undefined && own.addedUp
    ? { words: about(formatHours(own.hours)), rule: 'hours-added-up', from: ['workload.hours'] }
    : undefined;
};

const accrediting = new Set(['accredits', 'approves', 'regulates']);

/**
 * The elements of Annex I that concern an offer. Title is always stated; the learner's identity
 * and the date of issue belong to the award itself and are left out. Prerequisites and stackability
 * are optional in the Recommendation ("where relevant") and are counted because learners decide by them.
 * Topics are no learning outcomes, and the name of a certificate does not say who gives it.
 */
export const elements: readonly Element[] = [
  element('awarding-body', factOf('awardingBody'), { label: elementLabels['awarding-body'] }),
  element('country', factOf('awardingBody'), {
    label: elementLabels.country,
    question: elementQuestions.country,
    stated: ({ awardingBody }) => awardingBody?.country && countryName(awardingBody.country),
    derived: (course) => {
      const country = ownAwarder(course)?.country;
      if (country === undefined) return undefined;
      return { words: countryName(country), rule: 'awarder-country', from: ['provider'] };
    },
  }),
  element('outcomes', factOf('outcomes')),
  element('workload', factOf('time'), {
    label: elementLabels.workload,
    question: elementQuestions.workload,
    fields: ['workload', 'credits'],
    stated: workload,
    derived: workloadDerived,
  }),
  element('level', factOf('level'), {
    label: elementLabels.level,
    fields: ['levels'],
    stated: ({ levels }) => levels?.map(({ framework, level }) => formatLevel(framework, level)).join('; '),
    derived: undefined,
  }),
  element('assessment', factOf('assessment')),
  element('participation', factOf('mode'), { label: factLabels.mode }),
  element('quality', factOf('quality'), {
    label: elementLabels.quality,
    fields: ['qualityAssurance', 'recognition'],
    stated: (course, context) =>
      factOf('quality').stated?.(course, context) ??
      course.recognition?.find(({ kind }) => kind !== undefined && accrediting.has(kind))?.text,
  }),
  element('entry', factOf('entry')),
  element('stacking', factOf('stacking')),
];

export interface Disclosure {
  readonly known: readonly Element[];
  readonly missing: readonly Element[];
}

// No element depends on the day.
const context = { asOf: '' };

/** What is known of an element of a course. */
export const elementAnswer = (row: Element, course: Course): Answer => answerOf(row, course, context);

const disclosures = new WeakMap<Course, Disclosure>();

/** Which elements are known of a course, stated or derived, and which are not: a statement about the record, no rating of the course. */
export const disclosureOf = (course: Course): Disclosure => {
  const made = disclosures.get(course);
  if (made) return made;
  const isThere = (row: Element) => isKnown(elementAnswer(row, course));
  const disclosure = { known: elements.filter(isThere), missing: elements.filter((row) => !isThere(row)) };
  disclosures.set(course, disclosure);
  return disclosure;
};
