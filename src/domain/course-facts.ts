import * as words from '#words/course.ts';
import { formatList } from '../words/format.ts';
import { evidenceFor, missingAnswer, type Answer, type Derivation } from './answer.ts';
import type { Course } from './course.ts';
import { kindWords, modeWords, sentenceCase } from './course-types.ts';
import { costPerCredit, costPerHour } from './cost.ts';
import { formatCredit, formatCredits } from './credit.ts';
import { formatDate } from './dates.ts';
import { formatDuration, formatHours, ofCourse, totalHours, weeklyHours } from './duration.ts';
import { formatLevels, stageLabel, stageOf } from './level.ts';
import { ownAwarder } from './own-award.ts';
import { countryName, formatPlace, languageName } from './places.ts';
import { formatPrice, formatPriceOption, priceNote } from './price.ts';
import { formatCount } from './quantity.ts';
import { formatNextStart, isClosed, startNote, startWords } from './starts.ts';

/** What a fact needs beside the course: the day that counts as today. */
export interface FactContext {
  readonly asOf: string;
}

type Of<T> = (course: Course, context: FactContext) => T | undefined;

export interface Fact {
  readonly key: string;
  readonly label: string;
  /** Paths of the fields of a record that it shows, each with all that stands below it. */
  readonly fields: readonly string[];
  /** The fact in words, where the source states it. */
  readonly stated?: Of<string>;
  /** What a rule makes of other facts where the source does not state it. */
  readonly derived?: Of<Derivation>;
  /** Something that qualifies the fact, in smaller print: shown wherever the fact is. */
  readonly note?: Of<string>;
  /** What to ask the provider where it is not known. */
  readonly question?: string;
  /** One of the six facts that people decide on: shown on cards and at the top of the page. */
  readonly isDeciding?: true;
}

const findAnswer = ({ fields, stated, derived }: Fact, course: Course, context: FactContext): Answer => {
  const said = stated?.(course, context);
  if (said !== undefined) return { kind: 'stated', words: said, evidence: evidenceFor(course, fields) };
  const made = derived?.(course, context);
  return made ? { kind: 'derived', ...made } : missingAnswer(course);
};

/** Answers to the deciding facts by course, for the day that they were last asked for. */
const answers = new WeakMap<Course, Map<Fact, { readonly asOf: string; readonly answer: Answer }>>();

/** What is known of a fact of a course. Those that every list and table asks for are found once. */
export const answerOf = (row: Fact, course: Course, context: FactContext): Answer => {
  if (!row.isDeciding) return findAnswer(row, course, context);
  const known = answers.get(course) ?? new Map<Fact, { asOf: string; answer: Answer }>();
  const last = known.get(row);
  if (last?.asOf === context.asOf) return last.answer;
  const answer = findAnswer(row, course, context);
  answers.set(course, known.set(row, { asOf: context.asOf, answer }));
  return answer;
};

const joined = (parts: readonly (string | undefined)[], by = '; '): string | undefined =>
  [...new Set(parts.filter((part): part is string => part !== undefined && part !== ''))].join(by) || undefined;

/** What qualifies a fact of a course: what is said beside it and, where it is derived, the rule. */
export const noteOf = (row: Fact, course: Course, context: FactContext): string | undefined => {
  const answer = answerOf(row, course, context);
  return joined([row.note?.(course, context), answer.kind === 'derived' ? words.rules[answer.rule] : undefined]);
};

/** What a number says that is of a part of the course, of many courses, or of teaching alone. */
const elsewhere = (
  fact: { readonly of?: keyof typeof words.numberOf | undefined } | undefined,
  number: string | undefined,
) => (fact?.of && number !== undefined ? words.numberOf[fact.of](number) : undefined);

const formatWeekly = (workload: Course['workload']): string | undefined =>
  workload?.hoursPerWeek === undefined ? undefined : formatCount(workload.hoursPerWeek, words.units.hours);

const workloadNote = ({ workload }: Course): string | undefined =>
  joined([
    elsewhere(workload, workload?.hours === undefined ? undefined : formatHours(workload.hours)),
    workload?.note,
  ]);

/**
 * What qualifies the hours a week, with their number, where nothing tells the hours of the whole: beside a length in
 * years the note alone would be read as one of the years.
 */
const noteOfWeek = (course: Course): string | undefined => {
  const { workload } = course;
  const weekly = formatWeekly(workload);
  if (weekly === undefined || workload?.hours !== undefined || totalHours(course)) return undefined;
  const number = elsewhere(workload, words.aWeek(weekly));
  return number === undefined && workload?.note === undefined
    ? undefined
    : joined([number ?? words.aWeek(weekly), workload?.note], ': ');
};

const durationNote = ({ duration }: Course): string | undefined =>
  joined([elsewhere(duration, duration && formatDuration(duration)), duration?.note]);

const timeStated: Of<string> = (course) => {
  const hours = ofCourse(course.workload)?.hours;
  const duration = ofCourse(course.duration);
  const length = duration && formatDuration(duration);
  if (hours === undefined || course.workload?.addedUp) return totalHours(course) ? undefined : length;
  return joined([sentenceCase(formatHours(hours)), length], ', ');
};

const derivedFrom = (text: string | undefined, rule: Derivation['rule'], from: readonly string[]) =>
  text === undefined ? undefined : { words: text, rule, from };

const timeDerived: Of<Derivation> = (course) => {
  const total = totalHours(course);
  if (!total) return undefined;
  const duration = ofCourse(course.duration);
  const text = joined(
    [sentenceCase(words.about(formatHours(total.hours))), duration && formatDuration(duration)],
    ', ',
  );
  return course.workload?.addedUp
    ? derivedFrom(text, 'hours-added-up', ['workload.hours'])
    : derivedFrom(text, 'weeks-times-hours', ['workload.hoursPerWeek', 'duration.value']);
};

const ownAward: Of<Derivation> = (course) => {
  const awarder = ownAwarder(course);
  return awarder && { words: awarder.name, rule: 'own-award', from: ['provider'] };
};

/** Whether a record says where one of some fields was read: what is sorted by us stands on no page. */
const hasOwnEvidence = ({ evidence = [] }: Course, fields: readonly string[]): boolean =>
  evidence.some(({ field }) => fields.includes(field));

const subjectWords = ({ subjects }: Course): string => formatList(subjects.map(({ name }) => name));

const fact = (key: keyof typeof words.factLabels, rest: Omit<Fact, 'key' | 'label' | 'question'>): Fact => ({
  key,
  label: words.factLabels[key],
  ...(key in words.factQuestions ? { question: words.factQuestions[key as keyof typeof words.factQuestions] } : {}),
  ...rest,
});

/** What the source says of the next start in words, where it gives no date. */
const nextStartInWords = (course: Course, asOf: string): string | undefined => {
  const said = isClosed(course) ? undefined : startWords(course, asOf);
  return said && sentenceCase(said.replace(/\.$/, ''));
};

/** Every fact of a course in the one fixed order: page, card, comparison and exports read this table. */
export const courseFacts: readonly Fact[] = [
  fact('price', {
    fields: ['price'],
    isDeciding: true,
    stated: ({ price }) => formatPrice(price),
    note: ({ price }) => priceNote(price),
  }),
  fact('time', {
    fields: ['workload.hours', 'workload.of', 'workload.note', 'duration'],
    isDeciding: true,
    stated: timeStated,
    derived: timeDerived,
    note: (course) => joined([noteOfWeek(course) ?? workloadNote(course), durationNote(course)]),
  }),
  fact('credit', {
    fields: ['credits'],
    isDeciding: true,
    stated: formatCredits,
    note: ({ credits }) =>
      joined(credits?.flatMap((credit) => [elsewhere(credit, formatCredit(credit)), credit.note]) ?? []),
  }),
  fact('level', {
    fields: ['levels', 'stage', 'difficulty', 'levelNote'],
    isDeciding: true,
    stated: formatLevels,
    derived: (course) => {
      const stage = stageOf(course);
      return derivedFrom(stage && stageLabel(stage), 'stage-of-kind', ['type']);
    },
    note: ({ levels }) => joined(levels?.map(({ note }) => note) ?? []),
  }),
  fact('mode', {
    fields: ['delivery.mode', 'delivery.choice', 'delivery.inferred'],
    isDeciding: true,
    stated: ({ delivery }) => (delivery.inferred ? undefined : modeWords(delivery)),
    derived: ({ delivery }) => derivedFrom(modeWords(delivery), 'mode-from-context', ['delivery.mode']),
  }),
  fact('start', {
    fields: ['intakes', 'startMonths', 'startNote', 'status'],
    isDeciding: true,
    stated: (course, { asOf }) => formatNextStart(course, asOf) ?? nextStartInWords(course, asOf),
    note: (course, { asOf }) => startNote(course, asOf),
  }),
  fact('costPerCredit', {
    fields: [],
    derived: (course) => derivedFrom(costPerCredit(course), 'price-by-credit', ['price.options', 'credits']),
  }),
  fact('costPerHour', {
    fields: [],
    derived: (course) => derivedFrom(costPerHour(course), 'price-by-hours', ['price.options', 'workload.hours']),
  }),
  fact('type', {
    fields: ['type', 'typeLabel'],
    stated: (course) => (hasOwnEvidence(course, ['type', 'typeLabel']) ? kindWords(course) : undefined),
    derived: (course) => ({ words: kindWords(course), rule: 'our-kind', from: ['title', 'typeLabel', 'credential'] }),
  }),
  fact('subject', {
    fields: ['subjects'],
    stated: (course) => (hasOwnEvidence(course, ['subjects']) ? subjectWords(course) : undefined),
    derived: (course) => ({ words: subjectWords(course), rule: 'our-subject', from: ['title', 'description'] }),
  }),
  fact('status', {
    fields: ['status'],
    stated: ({ status }) => (status === 'upcoming' || status === 'paused' ? words.statuses[status] : undefined),
  }),
  fact('awardingBody', {
    fields: ['awardingBody'],
    stated: ({ awardingBody }) =>
      awardingBody && joined([awardingBody.name, awardingBody.country && countryName(awardingBody.country)], ', '),
    derived: ownAward,
  }),
  fact('platform', { fields: ['platform'], stated: ({ platform }) => platform }),
  fact('hoursPerWeek', {
    fields: ['workload.hoursPerWeek', 'workload.of', 'workload.note'],
    stated: ({ workload }) => formatWeekly(ofCourse(workload)),
    derived: (course) => {
      const weekly = weeklyHours(course);
      return derivedFrom(
        weekly && sentenceCase(words.about(formatCount(weekly.hours, words.units.hours))),
        'hours-by-weeks',
        ['workload.hours', 'duration.value'],
      );
    },
    note: ({ workload }) =>
      workload?.hoursPerWeek === undefined
        ? undefined
        : joined([elsewhere(workload, formatWeekly(workload)), workload.note]),
  }),
  fact('duration', {
    fields: ['duration'],
    stated: ({ duration }) => (ofCourse(duration) && duration ? formatDuration(duration) : undefined),
    note: durationNote,
  }),
  fact('pace', { fields: ['delivery.pace'], stated: ({ delivery }) => delivery.pace && words.paces[delivery.pace] }),
  fact('studyMode', {
    fields: ['studyMode'],
    stated: ({ studyMode }) => studyMode && sentenceCase(formatList(studyMode)),
  }),
  fact('place', {
    fields: ['delivery.place'],
    stated: ({ delivery: { place }, provider }) =>
      place && formatPlace({ town: place.town, country: place.country ?? (place.town ? provider.country : undefined) }),
  }),
  fact('taughtBy', {
    fields: ['delivery.taughtBy'],
    stated: ({ delivery }) => delivery.taughtBy && sentenceCase(delivery.taughtBy),
  }),
  fact('deliveryNote', {
    fields: ['delivery.note'],
    stated: ({ delivery }) => delivery.note && sentenceCase(delivery.note),
  }),
  fact('language', {
    fields: ['languages'],
    stated: ({ languages }) => languages && formatList(languages.map(languageName)),
  }),
  fact('prices', {
    fields: ['price'],
    stated: ({ price }) => {
      const options = price?.options.map(formatPriceOption) ?? [];
      const isPlain = options.length === 1 && options[0] === formatPrice(price);
      const parts = [...(isPlain ? [] : options), price?.note].filter((part) => part !== undefined);
      return parts.length ? parts.map(sentenceCase).join('. ') : undefined;
    },
  }),
  fact('funding', {
    fields: ['funding'],
    stated: ({ funding }) =>
      funding
        ?.map(({ name, kind, text, country, until }) => {
          // "Advanced Learner Loan" says by its name what it is.
          const what = words.fundingKinds[kind];
          const isNamed = what !== undefined && name.toLowerCase().includes(what);
          const parts = [isNamed ? undefined : what, country && countryName(country), text];
          return joined([name, ...parts, until && words.until(formatDate(until))], ', ');
        })
        .join('; '),
  }),
  fact('difficulty', {
    fields: ['difficulty'],
    stated: ({ difficulty }) => difficulty && words.difficulties[difficulty],
  }),
  fact('levelNote', { fields: ['levelNote'], stated: ({ levelNote }) => levelNote && sentenceCase(levelNote) }),
  fact('audience', { fields: ['audience'], stated: ({ audience }) => audience && sentenceCase(audience) }),
  fact('accessibility', {
    fields: ['accessibility'],
    stated: ({ accessibility }) => accessibility?.features && sentenceCase(formatList(accessibility.features)),
  }),
  fact('identifiers', {
    fields: ['identifiers'],
    stated: ({ identifiers }) =>
      identifiers?.map(({ scheme, value }) => `${words.identifierSchemes[scheme]}: ${value}`).join('; '),
  }),
  fact('code', { fields: ['code'], stated: ({ code }) => code }),
];

/** The six facts that people decide on. */
export const decidingFacts: readonly Fact[] = courseFacts.filter(({ isDeciding }) => isDeciding);

/** Facts that the course page tells in sections of their own and a comparison in a row each. */
export const sectionFacts: readonly Fact[] = [
  fact('outcomes', {
    fields: ['learningOutcomes'],
    stated: ({ learningOutcomes }) => learningOutcomes?.join('; '),
  }),
  fact('assessment', {
    fields: ['assessment'],
    stated: ({ assessment }) => {
      const types = assessment?.types?.map((type) => words.assessmentTypes[type]).join(', ');
      const said = assessment?.text ?? (types || undefined);
      return said && sentenceCase(said);
    },
    note: ({ assessment }) =>
      joined([
        assessment?.text === undefined
          ? undefined
          : assessment.types?.map((type) => words.assessmentTypes[type]).join(', '),
        assessment?.supervision && words.supervisions[assessment.supervision].toLowerCase(),
      ]),
  }),
  fact('certificate', {
    fields: ['credential'],
    stated: ({ credential }) => credential?.name,
    note: ({ credential }) =>
      credential &&
      joined([
        credential.formats && formatList(credential.formats.map((format) => words.certificateFormats[format])),
        credential.expiresAfterYears === undefined ? undefined : words.lapsesAfter(credential.expiresAfterYears),
      ]),
  }),
  fact('quality', {
    fields: ['qualityAssurance'],
    stated: ({ qualityAssurance: quality }) => quality && (quality.body ?? words.qualityKinds[quality.kind]),
    note: ({ qualityAssurance: quality }) =>
      quality &&
      joined([
        quality.body === undefined ? undefined : words.qualityKinds[quality.kind].toLowerCase(),
        quality.text?.replace(/\.$/, ''),
      ]),
  }),
  fact('recognition', {
    fields: ['recognition'],
    stated: ({ recognition }) =>
      recognition
        ?.map(({ text, body }) => (body && !text.includes(body) ? `${text.replace(/\.$/, '')}: ${body}` : text))
        .map((text) => text.replace(/\.$/, ''))
        .join('; '),
  }),
  fact('stacking', {
    fields: ['stacking'],
    stated: ({ stacking }) => {
      if (!stacking) return undefined;
      const into = stacking.into?.length
        ? words.countsTowards(formatList(stacking.into.map(({ title }) => title)))
        : undefined;
      return stacking.text ?? into ?? words.stackingKinds[stacking.kind];
    },
    // Where a sentence says how, the awards themselves stand beside it, unless it names them.
    note: ({ stacking }) =>
      stacking?.text === undefined
        ? undefined
        : joined(stacking.into?.map(({ title }) => (stacking.text?.includes(title) ? undefined : title)) ?? []),
  }),
  fact('entry', {
    fields: ['entry'],
    stated: ({ entry }) => entry && sentenceCase(entry.text),
    note: ({ entry }) =>
      entry &&
      joined([
        entry.openTo && words.openTo(formatList(entry.openTo.map(countryName))),
        entry.minAge === undefined ? undefined : words.fromAge(entry.minAge),
      ]),
  }),
];

const naming: readonly Fact[] = [
  fact('title', { fields: ['title'], stated: ({ title }) => title }),
  fact('englishTitle', { fields: ['englishTitle'], stated: ({ englishTitle }) => englishTitle }),
  fact('provider', { fields: ['provider'], stated: ({ provider }) => provider.name }),
];

/** What names a course, as far as the record says where it was read: it stands over every page, so no list repeats it. */
export const namingFacts = ({ evidence = [] }: Course): Fact[] =>
  naming.filter(({ fields }) => evidence.some(({ field }) => fields.includes(field)));

/** The fact of a key. */
export const factOf = (key: keyof typeof words.factLabels): Fact => {
  const found = [...courseFacts, ...sectionFacts].find((row) => row.key === key);
  if (!found) throw new Error(`There is no fact "${key}"`);
  return found;
};
