/** The directory as one flat table, whose mapping ships beside the others, so that it reads back. */
import { ageOf } from '#domain/age.ts';
import { ageDescription } from '#words/formats.ts';
import type { Course } from '#domain/course.ts';
import { decidingFacts, factOf } from '#domain/course-facts.ts';
import { withOwnNumbers } from '#domain/credit.ts';
import { csvText } from '#domain/csv-text.ts';
import { formatQuantity } from '#domain/quantity.ts';
import { intakeNote } from '#domain/starts.ts';
import type { Format, WriteContext } from '../format.ts';
import { amountText, priceText, schemeNames } from '../shared.ts';
import { delimiterOf } from './lines.ts';
import { read } from './read.ts';

const several = ' | ';

/** Facts beside the deciding ones that no column of their own tells, and those whose note a number needs. */
const [levelNote, hoursPerWeek, taughtBy] = [factOf('levelNote'), factOf('hoursPerWeek'), factOf('taughtBy')];

/** What stands in small print beside the facts of a course, each with the fact that it qualifies. */
const qualifiers = (course: Course): string | undefined =>
  [
    ...[...decidingFacts, hoursPerWeek].flatMap(({ key, label, note }) => {
      // Every start has its note below, whatever day it is.
      const text = key === 'start' ? undefined : note?.(course, { asOf: course.recorded });
      return text === undefined ? [] : [`${label}: ${text}`];
    }),
    ...[levelNote, taughtBy].flatMap(({ label, stated }) => {
      const text = stated?.(course, { asOf: course.recorded });
      return text === undefined ? [] : [`${label}: ${text}`];
    }),
    ...(course.delivery.note === undefined ? [] : [`${factOf('mode').label}: ${course.delivery.note}`]),
    ...course.intakes.flatMap((intake) => {
      const text = intakeNote(intake);
      return text === undefined ? [] : [`${intake.start}: ${text}`];
    }),
  ].join(several) || undefined;

/** The columns of the table that we write, in order; `mappings/directory.json` reads each back. */
const flat: readonly (readonly [
  column: string,
  describe: string,
  of: (course: Course, day: string) => string | number | undefined,
])[] = [
  ['id', 'Identifier in this directory: provider/course', ({ id }) => id],
  ['title', 'Title', ({ title }) => title],
  ['title_language', 'Language of the title where it is not English (BCP 47)', ({ titleLanguage }) => titleLanguage],
  ['english_title', 'The title in English, where the source gives it', ({ englishTitle }) => englishTitle],
  ['provider', 'Name of the provider', ({ provider }) => provider.name],
  ['provider_country', 'Country of the provider, ISO 3166-1', ({ provider }) => provider.country],
  ['type', 'Kind of award', ({ type }) => type],
  ['type_label', 'The provider’s own word for the kind', ({ typeLabel }) => typeLabel],
  ['status', 'active, upcoming, paused or closed; empty where it is not recorded', ({ status }) => status],
  ['age', ageDescription, (course, day) => ageOf(course, day)],
  ['url', 'The provider’s page', ({ url }) => url],
  ['code', 'The provider’s code', ({ code }) => code],
  [
    'subjects',
    'Subjects (ids of ISCED-F broad fields), divided by |',
    ({ subjects }) => subjects.map(({ id }) => id).join(several),
  ],
  ['description', 'Description', ({ description }) => description],
  ['learning_outcomes', 'Learning outcomes, divided by |', ({ learningOutcomes }) => learningOutcomes?.join(several)],
  ['skills', 'Topics and skills, divided by |', ({ skills }) => skills?.join(several)],
  ['audience', 'Whom it is meant for', ({ audience }) => audience],
  [
    'levels',
    'Levels on frameworks, divided by |',
    ({ levels }) => levels?.map(({ framework, level }) => `${framework.short} level ${level}`).join(several),
  ],
  ['stage', 'Stage of education', ({ stage }) => stage?.replace('before-university', 'secondary')],
  [
    'credits',
    'Credit with its system, divided by |',
    ({ credits }) =>
      credits
        ?.map(
          ({ system, value, name }) =>
            `${formatQuantity(value, String)} ${schemeNames[system.id] ?? name ?? system.name}`,
        )
        .join(several),
  ],
  [
    'hours',
    'Total hours of study',
    ({ workload }) => (workload?.hours === undefined ? undefined : formatQuantity(workload.hours, String)),
  ],
  [
    'hours_per_week',
    'Hours a week',
    ({ workload }) =>
      workload?.hoursPerWeek === undefined
        ? undefined
        : `${formatQuantity(workload.hoursPerWeek, String)} hours per week`,
  ],
  ['duration', 'Length by the calendar', ({ duration }) => duration && amountText(duration.value, duration.unit)],
  [
    'mode',
    'online, blended, on-campus or work-based; divided by | where one chooses',
    ({ delivery }) => delivery.choice?.join(several) ?? delivery.mode,
  ],
  ['study_mode', 'full-time, part-time, flexible; divided by |', ({ studyMode }) => studyMode?.join(several)],
  ['languages', 'Languages of instruction (BCP 47), divided by |', ({ languages }) => languages?.join(several)],
  [
    'starts',
    'Starts as start/end, divided by |',
    ({ intakes }) => intakes.map(({ start, end }) => [start, end].filter(Boolean).join('/')).join(several),
  ],
  ['start_note', 'What the source says of starts that is no date', ({ startNote }) => startNote],
  ['price', 'Prices in words', ({ price }) => price && priceText(price)],
  ['price_category', 'free, partially-free, paid or subscription', ({ price }) => price?.category],
  ['assessment', 'How one is assessed', ({ assessment }) => assessment?.text],
  ['entry', 'What one needs to enrol', ({ entry }) => entry?.text],
  ['awarding_body', 'Who awards it, where not the provider', ({ awardingBody }) => awardingBody?.name],
  ['credential', 'What one receives', ({ credential }) => credential?.name],
  [
    'notes',
    'What qualifies the facts: conditions of price, time, credit, level, mode and each start, who teaches it where that is not the provider, and what is of a part, of many courses or of teaching alone',
    (course) => qualifiers(course),
  ],
  ['source_url', 'Page on which the facts were read', ({ source }) => source.url],
  ['source_name', 'What that page is', ({ source }) => source.name],
  ['source_kind', 'Who speaks on it: the provider, a listing, a register and so on', ({ source }) => source.kind],
  ['source_date', 'Date that the page shows', ({ source }) => source.date],
  ['source_extent', 'How much of the page was read: whole or part', ({ source }) => source.extent],
  ['source_checked', 'Day on which the page was last found to say this still', ({ source }) => source.checked],
  ['source_note', 'What to know of the page', ({ source }) => source.note],
  [
    'evidence',
    'Where single facts were read: field, page, its date, the day of reading; divided by |',
    ({ evidence }) =>
      evidence
        ?.map(({ field, url, name, date, read: on }) =>
          [`${field}:`, url ?? name, date && `dated ${date}`, on && `read ${on}`].filter(Boolean).join(' '),
        )
        .join(several),
  ],
  ['recorded', 'Day on which the facts were last entered or checked in this directory', ({ recorded }) => recorded],
];

/** A number that is not the course's own stands among the notes alone. */
const rowOf = (course: Course, day: string) => {
  const own = withOwnNumbers(course);
  return flat.map(([name, , of]) => of(name === 'notes' ? course : own, day));
};

/** What each column of the written table holds, for its documentation. */
export const flatColumns: readonly { readonly name: string; readonly description: string }[] = flat.map(
  ([name, description]) => ({ name, description }),
);

export const csv = {
  id: 'csv',
  label: 'CSV',
  specification: 'https://www.rfc-editor.org/rfc/rfc4180',
  extensions: ['.csv', '.tsv', '.txt'],
  mediaType: 'text/csv',
  detect: (head) => {
    if (/^\uFEFF?\s*[<[{]/.test(head)) return false;
    const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, ''))?.[0] ?? '';
    return line.split(delimiterOf(head)).length > 1;
  },
  read,
  // Spreadsheets take a file without the mark for the encoding of their country.
  write: (courses, { generated }: Pick<WriteContext, 'generated'>) =>
    `\uFEFF${csvText([flat.map(([name]) => name), ...courses.map((course) => rowOf(course, generated.slice(0, 10)))])}\r\n`,
  carries: [
    'title',
    'titleLanguage',
    'englishTitle',
    'type',
    'typeLabel',
    'status',
    'url',
    'code',
    'subjects',
    'description',
    'learningOutcomes',
    'skills',
    'audience',
    'levels.framework',
    'levels.level',
    'stage',
    'credits.system',
    'credits.value',
    'workload.hours',
    'workload.hoursPerWeek',
    'duration.value',
    'duration.unit',
    'delivery.mode',
    'delivery.choice',
    'studyMode',
    'languages',
    'intakes.start',
    'intakes.end',
    'startNote',
    'assessment.text',
    'entry.text',
    'awardingBody.name',
    'credential.name',
    'price.category',
    'price.options.amount',
    'price.options.currency',
    'price.options.per',
    'price.options.for',
    'credits.name',
    'source',
    'recorded',
  ],
  adds: {
    identifiers: 'the id of the course here, by which an importer knows it again',
  },
} as const satisfies Format;
