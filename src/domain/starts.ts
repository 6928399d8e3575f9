import { anyTime, applyBy, eachYearIn, intakeStates, saidIn, statuses, until } from '#words/course.ts';
import { formatList } from '../words/format.ts';
import type { Course } from './course.ts';
import { firstDay, formatDate, lastDay, monthName } from './dates.ts';
import { formatPlace } from './places.ts';

type Intake = Course['intakes'][number];

/** Whether an intake can still be joined on a day: its start has not passed and it is not closed or full. */
export const isOpen = (intake: Intake, asOf: string): boolean =>
  intake.state !== 'closed' &&
  intake.state !== 'full' &&
  (intake.start === 'anytime'
    ? intake.end === undefined || lastDay(intake.end) >= asOf
    : lastDay(intake.start) >= asOf) &&
  (intake.applyBy === undefined || lastDay(intake.applyBy) >= asOf);

/** The intakes with a date that can still be joined on a day. */
export const upcomingIntakes = (course: Course, asOf: string): Intake[] =>
  course.intakes.filter((intake) => isOpen(intake, asOf) && intake.start !== 'anytime');

/** The first intake that can still be joined: a dated one before "any time"; a past one is never offered. */
export const nextIntake = (course: Course, asOf: string): Intake | undefined => {
  const open = course.intakes.filter((intake) => isOpen(intake, asOf));
  const dated = open.filter(({ start }) => start !== 'anytime').sort((a, b) => a.start.localeCompare(b.start));
  return dated[0] ?? open[0];
};

/** Whether a course takes no applications. */
export const isClosed = ({ status }: Course): boolean => status === 'closed' || status === 'paused';

/** The intake that is offered as the next start: "any time" before a dated one, a past one never. */
const offered = (course: Course, asOf: string): Intake | undefined =>
  isClosed(course)
    ? undefined
    : (course.intakes.find((intake) => intake.start === 'anytime' && isOpen(intake, asOf)) ?? nextIntake(course, asOf));

/** "Any time", "21 September 2027", "Every year in February and July"; undefined where no future start is stated. */
export const formatNextStart = (course: Course, asOf: string): string | undefined => {
  if (isClosed(course)) return undefined;
  const next = offered(course, asOf);
  if (next) return next.start === 'anytime' ? anyTime : formatDate(next.start);
  return course.startMonths && eachYearIn(formatList(course.startMonths.map(monthName)));
};

/** What qualifies one intake: until when one applies, where, whether it is full, and what else is said of it. */
export const intakeNote = ({ applyBy: last, end, place, state, note, start }: Intake): string | undefined => {
  const parts = [
    start === 'anytime' && end ? until(formatDate(end)) : undefined,
    last && applyBy(formatDate(last)),
    state && intakeStates[state],
    place && formatPlace(place),
    note,
  ].filter((part) => part !== undefined);
  return parts.length ? parts.join('; ') : undefined;
};

/** An intake with a date in words, with what qualifies it: "1 March 2027 to 30 June 2027; apply by 1 February 2027". */
export const intakeWords = (intake: Intake): string =>
  [
    `${formatDate(intake.start)}${intake.end ? ` to ${formatDate(intake.end)}` : ''}`,
    intakeNote({ ...intake, end: undefined }),
  ]
    .filter(Boolean)
    .join('; ');

/** An intake that is to come, in words: one to which one could apply until a day that is over is closed. */
export const comingWords = (intake: Intake, asOf: string): string =>
  intakeWords(intake.applyBy !== undefined && lastDay(intake.applyBy) < asOf ? { state: 'closed', ...intake } : intake);

/** The latest year that a text names: 2025 of "2024/25" and "2024-25". */
const lastYearIn = (text: string): number | undefined => {
  const years = [...text.matchAll(/\b(20\d\d)(?:\s?[-–/]\s?(\d{2})\b(?!\d))?/g)].map(([, year, short]) =>
    short === undefined ? Number(year) : Math.floor(Number(year) / 100) * 100 + Number(short),
  );
  return years.length ? Math.max(...years) : undefined;
};

/** The months as records write them, whose words are English in every edition. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dateInWords = new RegExp(
  `(?:\\b(\\d{1,2})(?:st|nd|rd|th)? )?\\b(${months.join('|')})\\b(?: (20\\d\\d)\\b)?`,
  'g',
);

/** The dates that words name, as `MM` or `MM-DD`, each with its year where it has one. */
const datesIn = (text: string): { readonly day: string; readonly year: string | undefined }[] =>
  [...text.matchAll(dateInWords)].map(([, day, month = '', year]) => ({
    day: [String(months.indexOf(month) + 1).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'),
    year,
  }));

/** The last date by which words about starts say that one must apply: `2026-08-23` of "apply by 23 August 2026". */
const lastDayToApply = (note: string): string | undefined => {
  const by = note.search(/\bby\b/i);
  const of = lastYearIn(note);
  if (by < 0) return undefined;
  return datesIn(note.slice(by))
    .flatMap(({ day, year = of }) => (year === undefined ? [] : [lastDay(`${year}-${day}`)]))
    .sort()
    .at(-1);
};

/**
 * The last of the days that words without a year name, where it can fall for a page of a date: in the year from its
 * first day, and from its last. Nothing where they name no day, or one of every year.
 */
const yearlessDays = (note: string, date: string | undefined): readonly (string | undefined)[] => {
  const days = datesIn(note).flatMap(({ day }) => (day.length > 2 ? [day] : []));
  if (lastYearIn(note) !== undefined || !days.length || /\b(?:each|every|annual(?:ly)?)\b|\ba year\b/i.test(note))
    return [];
  const next = (from: string) =>
    days
      .map((day) => `${Number(from.slice(0, 4)) + Number(day < from.slice(5))}-${day}`)
      .sort()
      .at(-1);
  return date === undefined ? [undefined] : [next(firstDay(date)), next(lastDay(date))];
};

/** Whether words about starts say by when one must apply. */
export const saysWhenToApply = (note: string): boolean => lastDayToApply(note) !== undefined;

/** Whether words about starts name only dates that are over: the last date to apply, the term or the year. */
const isOver = ({ startNote: note, source }: Pick<Course, 'startNote' | 'source'>, asOf: string): boolean => {
  if (note === undefined) return false;
  const days = yearlessDays(note, source.date);
  if (days.length) return days.every((day) => day !== undefined && day < asOf);
  const toApply = lastDayToApply(note);
  if (toApply !== undefined && toApply < asOf) return true;
  const year = lastYearIn(note);
  if (year === undefined) return false;
  const isAcademic = /20\d\d\s?[-–/]\s?(?:20)?\d{2}\b/.test(note);
  const isAutumn = /\b(?:autumn|fall)\b/i.test(note) && !/\b(?:winter|spring|summer)\b/i.test(note);
  // An academic year that ends in this year has no start left in it after the summer; its autumn is the year before.
  const ends = isAutumn ? `${year - (isAcademic ? 1 : 0)}-11` : `${year}-${isAcademic ? '08' : '12'}`;
  return ends < asOf.slice(0, 7);
};

/** Whether words about starts name a day of which nothing tells whether it is over: neither they nor their page show the year. */
const isOfUnknownYear = (course: Course, asOf: string): boolean =>
  !isOver(course, asOf) &&
  yearlessDays(course.startNote ?? '', course.source.date).some((day) => day === undefined || day < asOf);

/** What the source says of starts in words, as far as it may still hold; a note without a year is dated by its page. */
export const startWords = (course: Course, asOf: string): string | undefined => {
  const { startNote, source } = course;
  if (startNote === undefined || isOver(course, asOf) || isOfUnknownYear(course, asOf)) return undefined;
  const said = source.date?.slice(0, 4);
  return lastYearIn(startNote) === undefined && said !== undefined && said < asOf.slice(0, 4)
    ? saidIn(startNote, said)
    : startNote;
};

/** What the source says of a start in a year that nothing tells. */
export const undatedStartWords = (course: Course, asOf: string): string | undefined =>
  isOfUnknownYear(course, asOf) ? course.startNote : undefined;

/** What the source said of starts in words, where all that it names is over. */
export const pastStartWords = (course: Course, asOf: string): string | undefined =>
  isOver(course, asOf) ? course.startNote : undefined;

/** What stands in small print beside the next start. */
export const startNote = (course: Course, asOf: string): string | undefined => {
  if (course.status === 'paused') return statuses.paused.toLowerCase();
  const next = offered(course, asOf);
  // Where no date is known these words are the start itself.
  const said = formatNextStart(course, asOf) === undefined ? undefined : startWords(course, asOf);
  const parts = [next && intakeNote(next), said].filter((part) => part !== undefined);
  return parts.length ? parts.join('; ') : undefined;
};

/** Most past starts that a page tells: the latest show the rhythm. */
const mostEarlier = 4;

/** The intakes that are not over on a day, first the earliest: also those that one can no longer join. */
export const comingIntakes = ({ intakes }: Course, asOf: string): Intake[] =>
  intakes
    .filter(({ start }) => start !== 'anytime' && lastDay(start) >= asOf)
    .sort((a, b) => a.start.localeCompare(b.start));

/** Intakes that are over on a day, latest first. */
export const pastIntakes = (course: Course, asOf: string): Intake[] =>
  course.intakes
    .filter(({ start }) => start !== 'anytime' && lastDay(start) < asOf)
    .sort((a, b) => b.start.localeCompare(a.start));

/** What a page tells of starts that are over. */
export const earlierStarts = (course: Course, asOf: string): string[] => {
  const said = pastStartWords(course, asOf);
  return [...pastIntakes(course, asOf).slice(0, mostEarlier).map(intakeWords), ...(said === undefined ? [] : [said])];
};
