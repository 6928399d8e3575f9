import type { Course } from './course.ts';
import { missing } from '#words/answers.ts';
import type { rules } from '#words/course.ts';

/** Where a stated answer was read: the page of the record, or the evidence for this one fact. */
export interface Evidence {
  readonly url?: string | undefined;
  /** What the page is, in a few words. */
  readonly name?: string | undefined;
  /** The date that the page shows. */
  readonly date?: string | undefined;
  /** Day on which it was read there. */
  readonly read?: string | undefined;
  readonly quotation?: string | undefined;
}

export type RuleId = keyof typeof rules;

/** What a rule makes of other facts. */
export interface Derivation {
  readonly words: string;
  readonly rule: RuleId;
  /** Paths of the fields that the rule was applied to. */
  readonly from: readonly string[];
}

interface Stated {
  readonly kind: 'stated';
  readonly words: string;
  readonly evidence: readonly Evidence[];
}

interface Derived extends Derivation {
  readonly kind: 'derived';
}

/** The page was read whole and does not say it: the type asks for the reading, so that it cannot be claimed without. */
interface NotStated {
  readonly kind: 'not-stated';
  readonly reading: Course['source'] & { readonly extent: 'whole' };
}

/** We have not read enough to know whether the provider says it. */
interface NotRecorded {
  readonly kind: 'not-recorded';
}

/** What is known of one fact of a course: every page, card, filter and count is made from this. */
export type Answer = Stated | Derived | NotStated | NotRecorded;

const isWhole = (source: Course['source']): source is NotStated['reading'] => source.extent === 'whole';

/** What stands for a fact that is not known: the provider's silence only where its page was read whole, else ours. */
export const missingAnswer = ({ source }: Pick<Course, 'source'>): NotStated | NotRecorded =>
  isWhole(source) ? { kind: 'not-stated', reading: source } : { kind: 'not-recorded' };

/** Whether a path is another or stands within it: "workload.hours" of "workload". */
export const isWithin = (path: string, other: string) =>
  path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`);

/** One piece of evidence of a record, without the field that it is for. */
export const evidenceOf = ({ field: _, ...evidence }: NonNullable<Course['evidence']>[number]): Evidence => evidence;

/** The evidence for some fields: their own where the record has it, else the page of the record. */
export const evidenceFor = (course: Pick<Course, 'source' | 'evidence'>, fields: readonly string[]): Evidence[] => {
  const own = (course.evidence ?? []).filter(({ field }) => fields.some((path) => isWithin(field, path)));
  const { url, name, date, checked } = course.source;
  return own.length ? own.map(evidenceOf) : [{ url, name, date, read: checked }];
};

/** Whether an answer tells anything of the course. */
export const isKnown = (answer: Answer): answer is Stated | Derived =>
  answer.kind === 'stated' || answer.kind === 'derived';

/** The words of an answer, or those that stand for a missing one. */
export const answerWords = (answer: Answer): string => (isKnown(answer) ? answer.words : missing[answer.kind]);
