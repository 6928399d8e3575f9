/** How a course would look: its card and the facts of its page, from as much of a record as is sound. */
import { checkProposed, type Proposed, type Site } from '#content-check/one-record.ts';
import { answerOf, courseFacts, noteOf, sectionFacts } from '#domain/course-facts.ts';
import type { Course } from '#domain/course.ts';
import { isKnown } from '#domain/answer.ts';
import { courseSchema } from '#schemas/course.ts';
import { isObject } from '#text/is-object.ts';

/** What stands in for what every record must have and no card shows. */
const standIns = (today: string): Record<string, unknown> => ({
  recorded: today,
  source: { name: '-', kind: 'provider' },
});

/** The record without the fields that the schema refuses, so that the rest can be shown. */
const soundPart = (data: Record<string, unknown>, today: string): Record<string, unknown> => {
  const { success, error } = courseSchema.safeParse(data);
  if (success) return data;
  const refused = new Set(
    error.issues.flatMap(({ path, code }) => (path.length || code === 'custom' ? [String(path[0])] : [])),
  );
  const unknown = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && !issue.path.length ? issue.keys : [],
  );
  for (const name of unknown) refused.add(name);
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => !refused.has(name)));
  return { ...standIns(today), ...kept };
};

/** The course of a record with what it refers to; undefined where too little of it is sound. */
export const previewOf = (proposed: readonly Proposed[], site: Site, today: string): Course | undefined => {
  const sound = proposed.map((record) =>
    record.collection === 'courses' && isObject(record.data)
      ? { ...record, data: soundPart(record.data, today) }
      : record,
  );
  return checkProposed(sound, site, today).course;
};

/** The facts of a course's page in their order: those that are known, and the labels of those that are not. */
export const pageFacts = (course: Course, asOf: string) => {
  const rows = [...courseFacts, ...sectionFacts].map((fact) => ({ fact, answer: answerOf(fact, course, { asOf }) }));
  return {
    known: rows.flatMap(({ fact, answer }) =>
      isKnown(answer) ? [{ label: fact.label, words: answer.words, note: noteOf(fact, course, { asOf }) }] : [],
    ),
    missing: rows.flatMap(({ fact, answer }) => (isKnown(answer) ? [] : [fact.label])),
  };
};
