/** Where each fact of a course was read, or by which rule it was worked out; no evidence of a record is left out. */
import { courseFields } from '#words/contribute-fields.ts';
import { evidenceOf, isKnown, isWithin, type Evidence, type RuleId } from './answer.ts';
import { answerOf, courseFacts, namingFacts, sectionFacts, type Fact } from './course-facts.ts';
import type { Course } from './course.ts';

interface EvidenceRow {
  readonly label: string;
  readonly rule?: RuleId | undefined;
  readonly evidence: readonly Evidence[];
}

/**
 * The evidence of a record for fields that none of some facts states, by field: starts that are over, what it covers.
 * @param facts those that are shown with their evidence
 */
export const evidenceBeside = (course: Course, asOf: string, facts: readonly Fact[]): EvidenceRow[] => {
  const shown = facts
    .filter((fact) => answerOf(fact, course, { asOf }).kind === 'stated')
    .flatMap(({ fields }) => fields);
  const beside = (course.evidence ?? []).filter(({ field }) => !shown.some((path) => isWithin(field, path)));
  return [...Map.groupBy(beside, ({ field }) => field)].map(([field, rows]) => ({
    label: (courseFields[field] ?? courseFields[field.split('.')[0] ?? field])?.label ?? field,
    evidence: rows.map(evidenceOf),
  }));
};

/** A row for every fact that is known, then those of the evidence for what no row tells. */
export const evidenceRows = (course: Course, asOf: string): EvidenceRow[] => {
  const facts = [...namingFacts(course), ...courseFacts, ...sectionFacts];
  return [
    ...facts.flatMap((fact): EvidenceRow[] => {
      const answer = answerOf(fact, course, { asOf });
      if (!isKnown(answer)) return [];
      return [
        answer.kind === 'stated'
          ? { label: fact.label, evidence: answer.evidence }
          : { label: fact.label, rule: answer.rule, evidence: [] },
      ];
    }),
    ...evidenceBeside(course, asOf, facts),
  ];
};

/** The rows of {@link evidenceRows}; those that rest on the very same evidence or rule are one, under all their labels. */
export const evidenceGroups = (
  course: Course,
  asOf: string,
): (Omit<EvidenceRow, 'label'> & { readonly labels: readonly string[] })[] =>
  [
    ...Map.groupBy(evidenceRows(course, asOf), ({ rule, evidence }) => JSON.stringify([rule, evidence])).values(),
  ].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ rule: first.rule, evidence: first.evidence, labels: rows.map(({ label }) => label) }] : [];
  });
