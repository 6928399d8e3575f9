import type { Course } from './course.ts';
import { modeLabel, sentenceCase, typeLabel } from './course-types.ts';
import { costPerCredit, costPerHour } from './cost.ts';
import { formatCredits } from './credit.ts';
import { formatDate } from './dates.ts';
import { disclosureOf } from './disclosure.ts';
import { formatDuration, formatTotalHours } from './duration.ts';
import { formatLevels } from './level.ts';
import { countryName, languageName } from './places.ts';
import { formatPrice, formatPriceOption, priceAsOf } from './price.ts';
import { countOf } from './quantity.ts';
import { formatNextStart } from './starts.ts';

/** What a fact needs beside the course: the day that counts as today. */
export interface FactContext {
  readonly asOf: string;
}

export interface Fact {
  readonly key: string;
  readonly label: string;
  /** The fact in words; undefined where it is not stated. */
  readonly value: (course: Course, context: FactContext) => string | undefined;
  /** Something that qualifies the value, in smaller print. */
  readonly note?: (course: Course, context: FactContext) => string | undefined;
  /** One of the six facts that people decide on: shown on cards and at the top of the page. */
  readonly isDeciding?: true;
}

const list = new Intl.ListFormat('en-GB');

const time = (course: Course): string | undefined => {
  const hours = formatTotalHours(course);
  const length = course.duration && formatDuration(course.duration);
  return hours && length ? `${sentenceCase(hours)}, ${length}` : hours ? sentenceCase(hours) : length;
};

const placeOf = ({ delivery, provider }: Course): string | undefined => {
  const country = delivery.place?.country ?? (delivery.place?.town ? provider.country : undefined);
  const parts = [delivery.place?.town, country && countryName(country)].filter(Boolean);
  return parts.length ? parts.join(', ') : undefined;
};

const paces = {
  'self-paced': 'At your own pace',
  scheduled: 'To a timetable',
  both: 'At your own pace or to a timetable',
};

/** Every fact of a course in the one fixed order: page, card, comparison and exports read this table. */
export const courseFacts: readonly Fact[] = [
  {
    key: 'price',
    label: 'Price',
    isDeciding: true,
    value: ({ price }) => formatPrice(price),
    note: ({ price }) => priceAsOf(price),
  },
  {
    key: 'time',
    label: 'Total time',
    isDeciding: true,
    value: time,
    note: ({ workload, duration }) =>
      [...new Set([workload?.note, duration?.note])].filter(Boolean).join('; ') || undefined,
  },
  { key: 'credit', label: 'Credit', isDeciding: true, value: formatCredits },
  { key: 'level', label: 'Level', isDeciding: true, value: formatLevels },
  {
    key: 'mode',
    label: 'How you take part',
    isDeciding: true,
    value: ({ delivery }) => modeLabel(delivery.mode),
    note: ({ delivery }) => (delivery.inferred ? 'our reading; the page does not say outright' : undefined),
  },
  {
    key: 'start',
    label: 'Next start',
    isDeciding: true,
    value: (course, { asOf }) => formatNextStart(course, asOf),
    note: ({ startNote, status }) => (status === 'paused' ? 'not taking applications when read' : startNote),
  },
  { key: 'costPerCredit', label: 'Cost for each credit', value: costPerCredit },
  { key: 'costPerHour', label: 'Cost for each hour', value: costPerHour },
  {
    key: 'type',
    label: 'Kind of course',
    value: ({ type, typeLabel: own }) => (own ? `${typeLabel(type)} (“${own}”)` : typeLabel(type)),
  },
  { key: 'awardingBody', label: 'Awarded by', value: ({ awardingBody }) => awardingBody?.name },
  { key: 'platform', label: 'Platform', value: ({ platform }) => platform },
  {
    key: 'hoursPerWeek',
    label: 'Hours a week',
    value: ({ workload }) =>
      workload?.hoursPerWeek === undefined ? undefined : countOf(workload.hoursPerWeek, 'hour'),
  },
  {
    key: 'duration',
    label: 'Length',
    value: ({ duration }) => duration && formatDuration(duration),
    note: ({ duration }) => duration?.note,
  },
  { key: 'pace', label: 'Pace', value: ({ delivery }) => delivery.pace && paces[delivery.pace] },
  {
    key: 'studyMode',
    label: 'Full-time or part-time',
    value: ({ studyMode }) => studyMode && sentenceCase(list.format(studyMode)),
  },
  { key: 'place', label: 'Place', value: placeOf },
  {
    key: 'deliveryNote',
    label: 'Delivery in detail',
    value: ({ delivery }) => delivery.note && sentenceCase(delivery.note),
  },
  {
    key: 'language',
    label: 'Language',
    value: ({ languages }) => languages && list.format(languages.map(languageName)),
  },
  {
    key: 'prices',
    label: 'Prices in detail',
    value: ({ price }) => {
      const options = price?.options.map(formatPriceOption) ?? [];
      const isPlain = options.length === 1 && options[0] === formatPrice(price);
      const parts = [...(isPlain ? [] : options), price?.note].filter((part) => part !== undefined);
      return parts.length ? parts.map(sentenceCase).join('. ') : undefined;
    },
  },
  {
    key: 'funding',
    label: 'Help with the cost',
    value: ({ funding }) =>
      funding
        ?.map(({ name, text, until }) => [name, text, until && `until ${formatDate(until)}`].filter(Boolean).join(', '))
        .join('; '),
  },
  { key: 'difficulty', label: 'Difficulty', value: ({ difficulty }) => difficulty && sentenceCase(difficulty) },
  {
    key: 'levelNote',
    label: 'Level in the provider’s words',
    value: ({ levelNote }) => levelNote && sentenceCase(levelNote),
  },
  { key: 'code', label: 'Provider’s code', value: ({ code }) => code },
];

/** The six facts that people decide on. */
export const decidingFacts: readonly Fact[] = courseFacts.filter(({ isDeciding }) => isDeciding);

/** How a fact that the source does not state is written, everywhere. */
export const notStated = 'Not stated';

const qualityKinds: Record<NonNullable<Course['qualityAssurance']>['kind'], string> = {
  provider: 'The provider itself',
  'external-agency': 'An outside agency',
  'professional-body': 'A professional body',
  regulator: 'A regulator',
  industry: 'Industry',
};

const stackingKinds = {
  standalone: 'Stands alone',
  stackable: 'Can count towards a larger award',
  both: 'Stands alone or counts towards a larger award',
};

const assessmentOf = ({ assessment }: Course): string | undefined => {
  const words = assessment?.text ?? (assessment?.types?.length ? assessment.types.join(', ') : undefined);
  return words && sentenceCase(words);
};

/** Facts that the course page tells in sections of their own and a comparison in a row each. */
export const sectionFacts: readonly Fact[] = [
  { key: 'assessment', label: 'How you are assessed', value: assessmentOf },
  { key: 'certificate', label: 'What you get', value: ({ credential }) => credential?.name },
  {
    key: 'quality',
    label: 'Who checks its quality',
    value: ({ qualityAssurance }) => qualityAssurance && (qualityAssurance.body ?? qualityKinds[qualityAssurance.kind]),
  },
  {
    key: 'recognition',
    label: 'Who recognises it',
    value: ({ recognition }) => recognition?.map(({ text }) => text.replace(/\.$/, '')).join('; '),
  },
  {
    key: 'stacking',
    label: 'Whether it counts towards more',
    value: ({ stacking }) =>
      stacking &&
      (stacking.text ??
        (stacking.into?.length
          ? `Towards ${stacking.into.map(({ title }) => title).join(', ')}`
          : stackingKinds[stacking.kind])),
  },
  { key: 'entry', label: 'What you need to enrol', value: ({ entry }) => entry && sentenceCase(entry.text) },
  {
    key: 'missing',
    label: 'Not stated: ask about',
    value: (course) => {
      const { missing } = disclosureOf(course);
      return missing.length ? missing.map(({ label }) => label).join('; ') : 'Nothing: all points are stated';
    },
  },
  {
    key: 'read',
    label: 'Where and when read',
    value: ({ source, recorded }) =>
      `${source.name}${source.date ? `, dated ${formatDate(source.date)}` : ''}; entered here on ${formatDate(recorded)}`,
  },
];

/** The rows of a comparison in the one fixed order; what is about one provider's own wording is left out. */
export const comparedFacts: readonly Fact[] = [
  ...courseFacts.filter(({ key }) => !['prices', 'code', 'deliveryNote', 'levelNote', 'platform'].includes(key)),
  ...sectionFacts,
];
