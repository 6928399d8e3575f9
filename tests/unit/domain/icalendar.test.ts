import { describe, expect, test } from 'vitest';
import { writeCalendar as write, type CalendarEvent } from '#domain/icalendar.ts';

const writeCalendar = (events: readonly CalendarEvent[], at: string) => write(events, at, 'Test');
const event = { id: '1@example.org', title: 'Week 1', from: '2027-01-04', to: '2027-01-10' };
const stamp = '2026-11-23T10:20:30.456Z';
const lines = (text: string) => text.split('\r\n');

describe('a calendar file', () => {
  test('ends every line as RFC 5545 wants, and begins and ends a calendar', () => {
    const text = writeCalendar([event], stamp);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('gives whole days, the end being the day after the last one', () => {
    const rows = lines(writeCalendar([{ ...event, to: '2027-12-31' }], stamp));
    expect(rows).toContain('DTSTART;VALUE=DATE:20270104');
    expect(rows).toContain('DTEND;VALUE=DATE:20280101');
    expect(rows).toContain('DTSTAMP:20261123T102030Z');
  });

  test('escapes what has a meaning of its own, so that no text can add a line', () => {
    const rows = lines(writeCalendar([{ ...event, title: 'Maths; part 1, A\\B\r\nEND:VCALENDAR' }], stamp));
    expect(rows).toContain('SUMMARY:Maths\\; part 1\\, A\\\\B\\nEND:VCALENDAR');
    expect(rows.filter((row) => row === 'END:VCALENDAR')).toHaveLength(1);
  });

  test('folds lines to 75 octets without breaking a character', () => {
    const title = 'Einführung in die Ökonometrie – größere Übungen über Ähnlichkeit 👩🏽‍🎓 '.repeat(3);
    const text = writeCalendar([{ ...event, title }], stamp);
    for (const row of lines(text)) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });
});
