import { describe, expect, it } from 'vitest';
import { readDuration, readWeeklyHours, type ReadDuration } from '#formats/values/duration.ts';

type Wanted = Partial<Omit<ReadDuration, 'hasMore'>>;
const [days, weeks, months, semesters, years] = (['days', 'weeks', 'months', 'semesters', 'years'] as const).map(
  (unit) =>
    (value: number | { min: number; max: number }): Wanted => ({ duration: { value, unit } }),
) as [
  (value: number | { min: number; max: number }) => Wanted,
  (value: number | { min: number; max: number }) => Wanted,
  (value: number | { min: number; max: number }) => Wanted,
  (value: number | { min: number; max: number }) => Wanted,
  (value: number | { min: number; max: number }) => Wanted,
];
const range = (min: number, max: number) => ({ min, max });

/** What is read of a text, without the mark of more words. */
const told = (words: string): Wanted | undefined => {
  const { value } = readDuration(words);
  if (!value) return undefined;
  const { hasMore: _, ...rest } = value;
  return rest;
};

describe('lengths', () => {
  it.each<[string, Wanted]>([
    ['P2Y', years(2)],
    ['P12W', weeks(12)],
    ['P1Y6M', months(18)],
    ['P3W2D', days(23)],
    ['PT60H', { hours: 60 }],
    ['PT90M', { hours: 1.5 }],
    ['PT1H30M', { hours: 1.5 }],
    ['1H', { hours: 1 }],
    ['2h30m', { hours: 2.5 }],
    ['0h45m', { hours: 0.75 }],
    ['12h30', { hours: 12.5 }],
    ['6w', weeks(6)],
    ['6 weeks', weeks(6)],
    ['6-week', weeks(6)],
    ['18 - 36 months', months(range(18, 36))],
    ['one year', years(1)],
    ['a year', years(1)],
    ['40 hours', { hours: 40 }],
    ['1,200 hours', { hours: 1200 }],
    ['4 to 6 hours per week', { hoursPerWeek: range(4, 6) }],
    ['4 hrs/wk', { hoursPerWeek: 4 }],
    ['Weekly workload: 4 hours', { hoursPerWeek: 4 }],
    ['9 months (approx)', months(9)],
    ['6 weeks, 4 hours per week', { ...weeks(6), hoursPerWeek: 4 }],
    ['8 weeks at 3h/week (24h total)', { ...weeks(8), hoursPerWeek: 3, hours: 24 }],
    ['24-30 hours (4-5 hours a week for 6 weeks).', { ...weeks(6), hoursPerWeek: range(4, 5), hours: range(24, 30) }],
    ['3 to 6 months, 5 to 8 hours a week', { ...months(range(3, 6)), hoursPerWeek: range(5, 8) }],
    ['2 days (14 hours)', { ...days(2), hours: 14 }],
    ['21 hours (3 days)', { ...days(3), hours: 21 }],
    ['Four (4) weeks', weeks(4)],
    ['one to two weeks', weeks(range(1, 2))],
    ['two or three days', days(range(2, 3))],
    ['Between 2 and 4 weeks', weeks(range(2, 4))],
    ['1 year 6 months', months(18)],
    ['2 hours and 30 minutes', { hours: 2.5 }],
    ['1 h 30 min', { hours: 1.5 }],
    ['90 minutes', { hours: 1.5 }],
    ['12 weeks (3 months)', weeks(12)],
    ['12 months (1 year)', months(12)],
    ['2 fortnights', weeks(4)],
    ['12 clock hours, 4 modules lasting 3 hours each.', { hours: 12 }],
    ['30 hours (provided in 10 lessons of 3 hrs each)', { hours: 30 }],
    ['2-day workshop', days(2)],
    ['1 Jahr', years(1)],
    ['zwei Jahre', years(2)],
    ['eine Woche', weeks(1)],
    ['ein bis zwei Semester', semesters(range(1, 2))],
    ['3-4 Monate', months(range(3, 4))],
    ['2 Std.', { hours: 2 }],
    ['2 Std. 30 Min.', { hours: 2.5 }],
    ['1,5 Stunden', { hours: 1.5 }],
    ['2 Stunden pro Woche', { hoursPerWeek: 2 }],
    ['4 Wochen (2-4 Std./Woche)', { ...weeks(4), hoursPerWeek: range(2, 4) }],
    ['6 mois', months(6)],
    ['deux jours', days(2)],
    ['un an', years(1)],
    ['5 semaines, 3h/semaine', { ...weeks(5), hoursPerWeek: 3 }],
    ['3 heures par semaine', { hoursPerWeek: 3 }],
    ['16 horas', { hours: 16 }],
    ['tres semanas', weeks(3)],
    ['6 meses', months(6)],
    ['un año', years(1)],
    ['5 horas por semana', { hoursPerWeek: 5 }],
    ['6 maanden', months(6)],
    ['4 uur per week', { hoursPerWeek: 4 }],
    ['due giorni', days(2)],
    ['6 mesi', months(6)],
    ['3 ore alla settimana', { hoursPerWeek: 3 }],
    ['três meses', months(3)],
    ['tair wythnos', weeks(3)],
    ['6 mis', months(6)],
    ['3 awr yr wythnos', { hoursPerWeek: 3 }],
    ['trí seachtaine', weeks(3)],
    ['6 mhí', months(6)],
    ['2 semestrit', semesters(2)],
    ['8 nädalat', weeks(8)],
    ['26 tundi', { hours: 26 }],
    ['4 veckor', weeks(4)],
    ['20 timmar', { hours: 20 }],
    ['6 uker', weeks(6)],
    ['20 timer', { hours: 20 }],
    ['10 viikkoa', weeks(10)],
    ['1 小时', { hours: 1 }],
    ['6か月', months(6)],
    ['anderthalb Jahre', years(1.5)],
    ['2 half-days', days(1)],
  ])('reads %s and does not doubt it', (words, wanted) => {
    expect(told(words)).toEqual(wanted);
    expect(readDuration(words).certainty).toBe('certain');
  });

  it.each<[string, Wanted]>([
    ['30M', { hours: 0.5 }],
    ['45m', { hours: 0.75 }],
    ['12 x 2 hour sessions', { hours: 24 }],
    ['5 × 3h', { hours: 15 }],
    ['2 x 90 min', { hours: 3 }],
    ['ten two-hour sessions', { hours: 20 }],
    ['8 sessions of 2 hours', { hours: 16 }],
    ['6 webinars (each 3,5 hours) within 3 weeks', { ...weeks(3), hours: 21 }],
    ['4 Termine à 90 Minuten', { hours: 6 }],
    ['6 séances de 3 heures', { hours: 18 }],
    ['4 sesiones de 2 horas', { hours: 8 }],
    ['3 Tage à 8 Stunden', { ...days(3), hours: 24 }],
    ['2 hours a day for 5 days', { ...days(5), hours: 10 }],
    ['10 weeks x 3 hours', { ...weeks(10), hoursPerWeek: 3 }],
    ['half a day', days(0.5)],
    ['Half-day', days(0.5)],
    ['1½ days', days(1.5)],
    ['3 half-day sessions', days(1.5)],
    ['5 days, over a period of 5 weeks.', weeks(5)],
    ['2 years full-time, 4 years part-time', years(range(2, 4))],
    ['11 hours consisting of 2 modules lasting 6 and 5 hours.', { hours: 11 }],
    ['3 terms', semesters(3)],
    ['40 UE', { hours: 30 }],
    ['P18M', months(18)],
    ['P1DT2H', { hours: 26 }],
    ['1.500 hours', { hours: 1500 }],
    ['10 weeks, 2 hours', weeks(10)],
    ['01:30:00', { hours: 1.5 }],
    ['Level 3, 12 weeks', weeks(12)],
  ])('reads %s by a rule that it names', (words, wanted) => {
    expect(told(words)).toEqual(wanted);
    expect(readDuration(words)).toMatchObject({ certainty: 'by-rule', rule: expect.any(String) as string });
  });

  it.each([
    'Variable',
    '',
    'P',
    'PT',
    'PT0S',
    'P0D',
    'P2H',
    'as long as you need',
    '120',
    '6m',
    '12M',
    '1:30',
    '2 weekends',
    '10 sessions',
    '30 ECTS',
    '2 trimesters',
    '24.08.2026–30.06.2027',
    '60-minute video call',
    '90-minutes long cohort call',
    '3 hours per topic, in a maximum of 5 topics',
    '2 hours per session',
    'Typically 1 day per platform',
    'The exam takes 3 hours',
    '12 months access',
    'Access for 12 months',
    '5 years of experience',
    '18 years and over',
    '3 hours per day',
    '1 hour reading per module. 11 hours for 11 modules.',
    '7 hours for online formats, and 14 hours for the blended format',
    '1 day (4h) or 2 × 3h sessions',
    'Self-paced',
    '24/7 access',
    '2 Semesterwochenstunden',
    '200 hours a week',
  ])('reads no length in "%s" and says why', (words) => {
    expect(readDuration(words)).toMatchObject({ certainty: 'unread', rule: expect.stringMatching(/./) as string });
  });

  it('keeps the words that say more', () => {
    expect(readDuration('9 months (approx)').value?.hasMore).toBe(true);
    expect(readDuration('9 months').value?.hasMore).toBe(false);
    expect(readDuration('2 days. The exam lasts 1 day.')).toMatchObject({ value: days(2), left: [{ text: '1 day' }] });
  });
});

describe('hours of a week, of a field that is for them', () => {
  it.each<[string, object]>([
    ['5 hours', { hoursPerWeek: 5 }],
    ['3h', { hoursPerWeek: 3 }],
    ['10-12 hrs', { hoursPerWeek: { min: 10, max: 12 } }],
    ['4-5 Stunden', { hoursPerWeek: { min: 4, max: 5 } }],
    ['half an hour', { hoursPerWeek: 0.5 }],
    ['PT5H', { hoursPerWeek: 5 }],
  ])('takes "%s" for each week', (words, value) => {
    expect(readWeeklyHours(words)).toMatchObject({ certainty: 'certain', value });
  });

  it('reports a bound, and leaves hours in all, many sessions and a minus unread', () => {
    expect(readWeeklyHours('up to 8')).toMatchObject({ certainty: 'by-rule', value: { hoursPerWeek: 8 } });
    for (const words of ['20 hours total', '3 sessions of 2 hours', '-5 hours', '120 hours'])
      expect([words, readWeeklyHours(words)?.certainty]).toEqual([words, 'unread']);
  });

  it('leaves texts with a length or a rate of their own to the reader of lengths', () => {
    expect(readWeeklyHours('40 hours over 8 weeks')).toBeUndefined();
    expect(readWeeklyHours('5 hours a week')).toBeUndefined();
  });
});

/** By language: days, what joins them to the hours of each, hours, and "and a half". */
const eachDay: Readonly<Record<string, readonly [days: string, joins: string[], hours: string, half?: string]>> = {
  English: ['days', ['x', '×', 'of', 'at', '@', ', each of', '(each'], 'hours', 'and a half'],
  German: ['Tage', ['à', 'je', '(je', ', jeweils', 'zu je', 'mit je'], 'Stunden', 'und eine halbe'],
  French: ['jours', ['de', 'à', 'x'], 'heures', 'et demie'],
  Spanish: ['días', ['de', 'x', 'con'], 'horas', 'y media'],
  Dutch: ['dagen', ['van', 'à', 'x', '(van'], 'uur', 'en een half'],
  Italian: ['giorni', ['da', 'di', 'x', '(da'], 'ore', 'e mezza'],
  Portuguese: ['dias', ['de', 'x', 'com'], 'horas', 'e meia'],
  Danish: ['dage', ['á', 'à', 'med', 'på'], 'timer', 'og en halv'],
  Norwegian: ['dager', ['á', 'à', 'med', 'på'], 'timer', 'og en halv'],
  Swedish: ['dagar', ['à', 'om', 'på', 'med'], 'timmar', 'och en halv'],
  Welsh: ['diwrnod', ['o', 'x'], 'awr', 'a hanner'],
  Polish: ['dni', ['po', 'x'], 'godziny', 'i pół'],
  Czech: ['dní', ['po', 'x'], 'hodin', 'a půl'],
};

describe.each(Object.entries(eachDay))('days and hours in %s', (_, [days, joins, hours, half = '']) => {
  it('are multiplied as a guess, and the hours of one day are never those of all', () => {
    for (const count of [2, 3, 5])
      for (const each of [4, 6, 7.5])
        for (const join of joins) {
          const words = `${count} ${days} ${join} ${each} ${hours}${join.includes('(') ? ')' : ''}`;
          expect(readDuration(words), words).toMatchObject({ certainty: 'by-rule', value: { hours: count * each } });
        }
  });

  it('take a half behind the unit', () => {
    for (const count of [1, 2, 10]) {
      const words = `${count} ${hours} ${half}`;
      expect(told(words), words).toEqual({ hours: count + 0.5 });
    }
  });

  it('are never certain beside a sign of a bound', () => {
    for (const count of ['5', '20', '7.5'])
      for (const unit of [days, hours])
        for (const text of [
          ...['>', '<', '≥', '≤', '≈', '~', '> '].map((sign) => `${sign}${count} ${unit}`),
          `${count}+ ${unit}`,
          `${count} ${unit}+`,
          `${count} ${unit} +`,
        ]) {
          const read = readDuration(text);
          expect(read.certainty, text).not.toBe('certain');
        }
  });
});

describe('a half behind the unit', () => {
  it.each<[string, Wanted]>([
    ['an hour and a half', { hours: 1.5 }],
    ['two hours and a half', { hours: 2.5 }],
    ['one year and a half', years(1.5)],
    ['une heure et demie', { hours: 1.5 }],
    ['dos horas y media', { hours: 2.5 }],
    ["un'ora e mezza", { hours: 1.5 }],
    ['two and a half hours', { hours: 2.5 }],
    ['2 hours and a half per week', { hoursPerWeek: 2.5 }],
  ])('is read in %s', (words, wanted) => {
    expect(told(words)).toEqual(wanted);
  });
});

describe('limits of a length', () => {
  it.each(
    ['10 h', '10 hours', '6 weeks', '2 days', '3 months'].flatMap((length) =>
      ['min', 'or more', 'minimum', 'max', 'oder mehr', 'ou plus', 'o más', 'of meer', 'o più', 'ou mais'].map(
        (word) => `${length} ${word}`,
      ),
    ),
  )('leave %s a guess', (words) => {
    expect(readDuration(words)).toMatchObject({ certainty: 'by-rule' });
  });

  it.each(['90 min', '2 Std. 30 Min.', '1 h 30 min', '45 minutes'])('are not seen in %s', (words) => {
    expect(readDuration(words).certainty).toBe('certain');
  });
});

describe('work beside the hours', () => {
  it.each(
    [
      'live + self-study',
      'plus homework',
      'and self-study',
      'plus independent study',
      'zzgl. Selbststudium',
      'und Selbststudium',
      'et travail personnel',
      'plus zelfstudie',
      'y trabajo autónomo',
      'e studio individuale',
      'och självstudier',
    ].flatMap((more) => ['2 hours', '10 h', '40 hours'].map((hours) => `${hours} ${more}`)),
  )('makes the hours of "%s" a guess', (words) => {
    expect(readDuration(words)).toMatchObject({ certainty: 'by-rule' });
  });
});
