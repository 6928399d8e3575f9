/** Dates of a course as a calendar file (https://www.rfc-editor.org/rfc/rfc5545). */
import type { Course } from './course.ts';
import { formatDate } from './dates.ts';
import { writeCalendar } from './icalendar.ts';
import { isOpen } from './starts.ts';

const isDay = (date: string | undefined): date is string => date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Intakes that start on a day that is still to come and can be joined: a month alone is no date for a calendar. */
export const calendarIntakes = (course: Course, asOf: string): Course['intakes'] =>
  course.status === 'paused' || course.status === 'closed'
    ? []
    : course.intakes.filter((intake) => isOpen(intake, asOf) && isDay(intake.start) && intake.start >= asOf);

/**
 * The calendar of a course's starts and last days to apply.
 * @param page address of the course's page
 */
export const calendarOf = (course: Course, asOf: string, page: string): string => {
  const event = (id: string, day: string, title: string, text: string) => ({
    id: `${course.id.replace('/', '.')}.${id}@${new URL(page).hostname}`,
    from: day,
    to: day,
    title,
    text,
    url: page,
  });
  const name = `${course.title}, ${course.provider.name}`;
  const check = `As the source stated it when read on or before ${formatDate(course.recorded)}: check with the provider. ${page}`;
  const events = calendarIntakes(course, asOf).flatMap((intake) => [
    event(`start-${intake.start}`, intake.start, `Starts: ${name}`, check),
    ...(isDay(intake.applyBy)
      ? [event(`apply-${intake.applyBy}`, intake.applyBy, `Last day to apply: ${name}`, check)]
      : []),
  ]);
  return writeCalendar(events, `${asOf}T00:00:00Z`, 'Course starts');
};
