/** Dates of a course as a calendar file (https://www.rfc-editor.org/rfc/rfc5545). */
import type { Course } from './course.ts';
import { formatDate } from './dates.ts';
import { isOpen } from './starts.ts';

const isDay = (date: string | undefined): date is string => date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Intakes that start on a day that is still to come and can be joined: a month alone is no date for a calendar. */
export const calendarIntakes = (course: Course, asOf: string): Course['intakes'] =>
  course.status === 'paused' || course.status === 'closed'
    ? []
    : course.intakes.filter((intake) => isOpen(intake, asOf) && isDay(intake.start) && intake.start >= asOf);

const escape = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A line cut so that none has more than 75 octets, as the standard asks. */
const fold = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > 74) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
};

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const compact = (day: string) => day.replaceAll('-', '');

/**
 * The calendar of a course's starts and last days to apply.
 * @param page address of the course's page
 */
export const calendarOf = (course: Course, asOf: string, page: string): string => {
  const event = (id: string, day: string, summary: string, description: string) => [
    'BEGIN:VEVENT',
    `UID:${course.id.replace('/', '.')}.${id}@${new URL(page).hostname}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape(description)}`,
    `URL:${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const name = `${course.title}, ${course.provider.name}`;
  const check = `As the source stated it when read on or before ${formatDate(course.recorded)}: check with the provider. ${page}`;
  const events = calendarIntakes(course, asOf).flatMap((intake) => [
    ...event(`start-${intake.start}`, intake.start, `Starts: ${name}`, check),
    ...(isDay(intake.applyBy)
      ? event(`apply-${intake.applyBy}`, intake.applyBy, `Last day to apply: ${name}`, check)
      : []),
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Microcredential Guide//Course starts//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
