import type { Course } from './course.ts';
import { formatDate, lastDay, monthName } from './dates.ts';

type Intake = Course['intakes'][number];

/** Whether an intake can still be joined on a day: its start has not passed and it is not closed or full. */
export const isOpen = (intake: Intake, asOf: string): boolean =>
  intake.state !== 'closed' &&
  intake.state !== 'full' &&
  (intake.start === 'anytime'
    ? intake.end === undefined || lastDay(intake.end) >= asOf
    : lastDay(intake.start) >= asOf) &&
  (intake.applyBy === undefined || lastDay(intake.applyBy) >= asOf);

/** The first intake that can still be joined: a dated one before "any time"; a past one is never offered. */
export const nextIntake = (course: Course, asOf: string): Intake | undefined => {
  const open = course.intakes.filter((intake) => isOpen(intake, asOf));
  const dated = open.filter(({ start }) => start !== 'anytime').sort((a, b) => a.start.localeCompare(b.start));
  return dated[0] ?? open[0];
};

/** "Any time", "21 September 2027", "Every year in February and July"; undefined where no future start is stated. */
export const formatNextStart = (course: Course, asOf: string): string | undefined => {
  if (course.status === 'closed' || course.status === 'paused') return undefined;
  const anytime = course.intakes.find(({ start }) => start === 'anytime');
  if (anytime && isOpen(anytime, asOf)) return 'Any time';
  const next = nextIntake(course, asOf);
  if (next) return formatDate(next.start);
  if (course.startMonths) {
    return `Each year in ${new Intl.ListFormat('en-GB').format(course.startMonths.map(monthName))}`;
  }
  return undefined;
};

/** Intakes that are over on a day, latest first. */
export const pastIntakes = (course: Course, asOf: string): Intake[] =>
  course.intakes
    .filter(({ start }) => start !== 'anytime' && lastDay(start) < asOf)
    .sort((a, b) => b.start.localeCompare(a.start));
