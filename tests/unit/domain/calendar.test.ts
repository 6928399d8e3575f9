import { describe, expect, it } from 'vitest';
import { calendarOf, calendarOfAll } from '#domain/calendar.ts';
import { makeCourse } from '../../support/make.ts';

const asOf = '2026-11-23';
const page = 'https://guide.example/courses/acme/one/';
const count = (text: string | undefined, line: string) => text?.split('\r\n').filter((row) => row === line).length;

describe('the calendar of a course', () => {
  it('has one event where two runs start on one day in different places', () => {
    const intakes = [
      { start: '2027-02-15', place: { town: 'Leeds' } },
      { start: '2027-02-15', place: { town: 'York' } },
    ];
    expect(count(calendarOf(makeCourse({ intakes }), asOf, page), 'BEGIN:VEVENT')).toBe(1);
  });

  it('has the last day to apply beside the start', () => {
    const intakes = [{ start: '2027-02-15', applyBy: '2027-01-10' }];
    const text = calendarOf(makeCourse({ intakes }), asOf, page);
    expect(count(text, 'DTSTART;VALUE=DATE:20270215')).toBe(1);
    expect(count(text, 'DTSTART;VALUE=DATE:20270110')).toBe(1);
  });
});

describe('the calendar of all courses', () => {
  const one = makeCourse({ id: 'acme/one', intakes: [{ start: '2027-09-01' }] });
  const two = makeCourse({ id: 'acme/two', intakes: [{ start: '2027-02-15' }, { start: '2026-01-01' }] });
  const pageOf = ({ id }: { id: string }) => `https://guide.example/courses/${id}/`;

  it('is in the order of the dates, without starts that have passed', () => {
    const all = calendarOfAll([one, two, makeCourse()], asOf, pageOf, 'Starts');
    expect([all.events, all.courses]).toEqual([2, 2]);
    expect([...all.text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)).toEqual(['20270215', '20270901']);
    expect(count(all.text, 'NAME:Starts')).toBe(1);
  });

  it('is there without an event where no course has a day to come', () => {
    const none = calendarOfAll([makeCourse({ intakes: [{ start: '2027-02' }] })], asOf, pageOf, 'Starts');
    expect(none).toMatchObject({ events: 0, courses: 0 });
    expect(none.text).not.toContain('VEVENT');
    expect(count(none.text, 'BEGIN:VTIMEZONE')).toBe(1);
    expect(none.text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });

  it('has events alone where there are any', () => {
    expect(calendarOfAll([one], asOf, pageOf, 'Starts').text).not.toContain('VTIMEZONE');
  });
});
