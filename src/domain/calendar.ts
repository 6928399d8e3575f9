/** Dates of a course as a calendar file (https://www.rfc-editor.org/rfc/rfc5545). */
import * as words from '#words/lists.ts';
import type { Course } from './course.ts';
import { formatDate } from './dates.ts';
import { writeCalendar, type CalendarEvent } from './icalendar.ts';
import { isOpen } from './starts.ts';

const isDay = (date: string | undefined): date is string => date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Intakes that start on a day that is still to come and can be joined: a month alone is no date for a calendar. */
export const calendarIntakes = (course: Course, asOf: string): Course['intakes'] =>
  course.status === 'paused' || course.status === 'closed'
    ? []
    : course.intakes.filter((intake) => isOpen(intake, asOf) && isDay(intake.start) && intake.start >= asOf);

/** Starts and last days to apply of a course; two runs that start on one day are one event. */
const eventsOf = (course: Course, asOf: string, page: string): CalendarEvent[] => {
  const name = `${course.title}, ${course.provider.name}`;
  const text = words.asStated(formatDate(course.recorded), page);
  const event = (kind: string, day: string, title: string): CalendarEvent => ({
    id: `${course.id.replace('/', '.')}.${kind}-${day}@${new URL(page).hostname}`,
    from: day,
    to: day,
    title: `${title}: ${name}`,
    text,
    url: page,
  });
  const events = calendarIntakes(course, asOf).flatMap(({ start, applyBy }) => [
    event('start', start, words.starts),
    ...(isDay(applyBy) ? [event('apply', applyBy, words.lastDayToApply)] : []),
  ]);
  return [...new Map(events.map((one) => [one.id, one])).values()];
};

const maker = words.courseStarts;

/**
 * The calendar of a course's starts and last days to apply.
 * @param page address of the course's page
 */
export const calendarOf = (course: Course, asOf: string, page: string): string =>
  writeCalendar(eventsOf(course, asOf, page), `${asOf}T00:00:00Z`, maker);

/**
 * One calendar of the starts of many courses, by date; without an event where none has a day to come, so that whoever
 * subscribes to it is not refused.
 * @param pageOf address of a course's page
 */
export const calendarOfAll = (
  courses: readonly Course[],
  asOf: string,
  pageOf: (course: Course) => string,
  name: string,
): { readonly text: string; readonly events: number; readonly courses: number } => {
  const dated = courses.filter((course) => calendarIntakes(course, asOf).length > 0);
  const events = dated
    .flatMap((course) => eventsOf(course, asOf, pageOf(course)))
    .sort((a, b) => a.from.localeCompare(b.from) || (a.id < b.id ? -1 : 1));
  return {
    text: writeCalendar(events, `${asOf}T00:00:00Z`, maker, name),
    events: events.length,
    courses: dated.length,
  };
};
