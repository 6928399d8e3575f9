/** Calendar files, after RFC 5545 (https://www.rfc-editor.org/rfc/rfc5545). */

/** Something that takes up whole days. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  readonly text?: string | undefined;
  /** A page about it. */
  readonly url?: string | undefined;
}

/** Section 3.3.11: backslash, semicolon, comma and line break are escaped. */
const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Section 3.1: no line is longer than 75 octets; the rest goes on in the next one after a space. */
const fold = (line: string): string => {
  const encoder = new TextEncoder();
  let rows = '';
  let row = '';
  for (const character of line) {
    if (encoder.encode(row + character).length > 75) {
      rows += `${row}\r\n`;
      row = ' ';
    }
    row += character;
  }
  return rows + row;
};

const compact = (date: string) => date.replaceAll('-', '');

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Section 3.6: a calendar has one component at least. A time zone says nothing and shows nothing. */
const noEvents = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar of all-day events; it may have none.
 * @param stamp the moment of writing, as `Date.toISOString` gives it
 * @param maker which part of the site made it
 * @param name what a calendar that one subscribes to is called (RFC 7986, and the older name that more programs read)
 */
export const writeCalendar = (events: readonly CalendarEvent[], stamp: string, maker: string, name?: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Course guide//${maker}//EN`,
    'CALSCALE:GREGORIAN',
    ...(name ? [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`] : []),
    ...(events.length ? [] : noEvents),
    ...events.flatMap(({ id, title, from, to, text, url }) => [
      'BEGIN:VEVENT',
      `UID:${id}`,
      `DTSTAMP:${stamp.replace(/[-:]/g, '').replace(/\.\d+/, '')}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      // Section 3.6.1: the end of an all-day event is the day after its last day.
      `DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
      `SUMMARY:${escapeText(title)}`,
      ...(text ? [`DESCRIPTION:${escapeText(text)}`] : []),
      ...(url ? [`URL:${url}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
