import type { Course } from './course.ts';

/**
 * An element of Annex I of the EU Council Recommendation on micro-credentials (2022/C 243/02)
 * that a course listing can state before anybody has earned the credential.
 */
export interface Element {
  readonly key: string;
  readonly label: string;
  /** Whether the listing states it. */
  readonly isStated: (course: Course) => boolean;
  /** What to ask the provider where it is not stated. */
  readonly question: string;
}

/**
 * The elements of Annex I that concern an offer. Title is always stated; the learner's identity
 * and the date of issue belong to the award itself and are left out. Prerequisites and stackability
 * are optional in the Recommendation ("where relevant") and are counted because learners decide by them.
 */
export const elements: readonly Element[] = [
  {
    key: 'awarding-body',
    label: 'Who awards it',
    isStated: ({ awardingBody, credential }) => awardingBody !== undefined || credential !== undefined,
    question: 'Whose name will be on the certificate?',
  },
  {
    key: 'country',
    label: 'Country of the issuer',
    isStated: ({ awardingBody, provider }) => (awardingBody?.country ?? provider.country) !== undefined,
    question: 'In which country is the body that issues it, and under whose rules?',
  },
  {
    key: 'outcomes',
    label: 'What you will be able to do',
    isStated: ({ learningOutcomes, skills }) => learningOutcomes !== undefined || skills !== undefined,
    question: 'What will I be able to do at the end, and where is that written down?',
  },
  {
    key: 'workload',
    label: 'How much work it is',
    isStated: ({ workload, credits }) =>
      workload?.hours !== undefined || workload?.hoursPerWeek !== undefined || (credits?.length ?? 0) > 0,
    question: 'How many hours does it take in all, with private study and assessment?',
  },
  {
    key: 'level',
    label: 'Level on a framework',
    isStated: ({ levels }) => levels !== undefined,
    question: 'Which level is it, and on which qualifications framework?',
  },
  {
    key: 'assessment',
    label: 'How you are assessed',
    isStated: ({ assessment }) => assessment?.text !== undefined || (assessment?.types?.length ?? 0) > 0,
    question: 'What must I do to pass, and who marks it?',
  },
  {
    key: 'participation',
    label: 'How you take part',
    isStated: ({ delivery }) => !delivery.inferred,
    question: 'Is all of it online, and must I be anywhere at a fixed time?',
  },
  {
    key: 'quality',
    label: 'Who checks its quality',
    isStated: ({ qualityAssurance, recognition }) =>
      qualityAssurance !== undefined ||
      (recognition?.some(({ kind }) => kind === 'accredits' || kind === 'approves' || kind === 'regulates') ?? false),
    question: 'Who outside your organisation checks the quality of this course?',
  },
  {
    key: 'entry',
    label: 'What you need to enrol',
    isStated: ({ entry }) => entry !== undefined,
    question: 'What must I have studied or done before I can enrol?',
  },
  {
    key: 'stacking',
    label: 'Whether it counts towards more',
    isStated: ({ stacking }) => stacking !== undefined,
    question: 'Does it count towards a larger award, which one, and for how many years?',
  },
];

export interface Disclosure {
  readonly stated: readonly Element[];
  readonly missing: readonly Element[];
}

/** Which elements the listing states and which it does not: a statement about the listing, no rating of the course. */
export const disclosureOf = (course: Course): Disclosure => ({
  stated: elements.filter(({ isStated }) => isStated(course)),
  missing: elements.filter(({ isStated }) => !isStated(course)),
});
