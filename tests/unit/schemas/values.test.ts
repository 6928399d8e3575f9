import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import {
  countryCode,
  currencyCode,
  day,
  httpsUrl,
  languageTag,
  line,
  partialDate,
  prose,
  quantity,
  slug,
} from '#schemas/values.ts';

/** What a schema says of a value; nothing where it accepts it. */
const complaints = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('a link', () => {
  it.each(['https://example.org', 'https://example.org/a?b=c#d', 'https://xn--bcher-kva.example/'])(
    'may be %s',
    (url) => {
      expect(complaints(httpsUrl, url)).toEqual([]);
    },
  );

  it.each([
    ['runs script', 'javascript:alert(1)'],
    ['carries its own page', 'data:text/html,fixture'],
    ['is not encrypted', 'http://example.org/'],
    ['leaves the scheme out', '//example.org/'],
    ['is a path', '/courses/'],
    ['holds a user name', 'https://user@example.org/'],
    ['holds a password', 'https://user:secret@example.org/'],
    ['has no host', 'https://'],
    ['points at a machine of one’s own', 'https://localhost/'],
    ['holds a space', 'https://example.org/a b'],
    ['hides a script after a line break', 'https://example.org/\njavascript:alert(1)'],
    ['is empty', ''],
  ])('is refused where it %s', (_, url) => {
    expect(complaints(httpsUrl, url)).toEqual(['write a full address that starts with https://']);
  });
});

describe('a day', () => {
  it.each([
    ['2026-02-30', 'write a day that exists in the calendar, as YYYY-MM-DD'],
    ['2025-02-29', 'write a day that exists in the calendar, as YYYY-MM-DD'],
    ['2026-13-01', 'write a day that exists in the calendar, as YYYY-MM-DD'],
    ['2026-00-10', 'write a day that exists in the calendar, as YYYY-MM-DD'],
    ['2026-9-1', 'write a date as YYYY-MM-DD, such as 2026-09-21'],
    ['21/09/2026', 'write a date as YYYY-MM-DD, such as 2026-09-21'],
    ['2026-09', 'write a date as YYYY-MM-DD, such as 2026-09-21'],
    ['soon', 'write a date as YYYY-MM-DD, such as 2026-09-21'],
  ])('is refused as %s with one message', (text, message) => {
    expect(complaints(day, text)).toEqual([message]);
  });

  it('may be 29 February of a leap year', () => {
    expect(complaints(day, '2028-02-29')).toEqual([]);
  });

  it('may be any day of the calendar', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(complaints(day, date.toISOString().slice(0, 10))).toEqual([]);
      }),
    );
  });

  it('is never one that the calendar does not have', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 29, max: 99 }), (month, date) => {
        const text = `2026-${two(month)}-${two(date)}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(complaints(day, text).length === 0).toBe(exists);
      }),
    );
  });
});

describe('a date of unknown precision', () => {
  it.each(['2026', '2026-09', '2026-09-21'])('may be %s', (date) => {
    expect(complaints(partialDate, date)).toEqual([]);
  });

  it.each([
    ['2026-13', 'write a date that exists in the calendar'],
    ['2026-02-30', 'write a date that exists in the calendar'],
    ['September 2026', 'write a date as YYYY, YYYY-MM or YYYY-MM-DD'],
    ['26', 'write a date as YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('is refused as %s with one message', (date, message) => {
    expect(complaints(partialDate, date)).toEqual([message]);
  });
});

describe('a country', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

  it.each(['GB', 'IE', 'NZ', 'HK', 'XK'])('may be %s', (code) => {
    expect(complaints(countryCode, code)).toEqual([]);
  });

  it.each(['UK', 'EU', 'UN', 'AC', 'SU', 'ZZ', 'gb', 'GBR', 'United Kingdom', ''])('is refused as "%s"', (code) => {
    expect(complaints(countryCode, code)).toEqual([
      'write a two-letter ISO 3166-1 country code in capitals, such as GB, IE or NZ',
    ]);
  });

  it('is one of the 249 of ISO 3166-1, or Kosovo', () => {
    const codes = letters.flatMap((a) => letters.map((b) => a + b));
    expect(codes.filter((code) => countryCode.safeParse(code).success)).toHaveLength(249 + 1);
  });
});

describe('a currency', () => {
  it.each(['GBP', 'EUR', 'USD', 'XAF', 'XCD'])('may be %s', (code) => {
    expect(complaints(currencyCode, code)).toEqual([]);
  });

  it.each(['ABC', 'gbp', '£', 'XXX', 'XAU', 'XDR', ''])('is refused as "%s"', (code) => {
    expect(complaints(currencyCode, code)).toEqual([
      'write a three-letter ISO 4217 currency code in capitals, such as GBP or EUR',
    ]);
  });
});

describe('a language', () => {
  it.each(['en', 'cy', 'pt-BR', 'zh-Hans'])('may be %s', (tag) => {
    expect(complaints(languageTag, tag)).toEqual([]);
  });

  it.each(['xx', 'EN', 'en-UK', 'english', 'en_GB', ''])('is refused as "%s"', (tag) => {
    expect(complaints(languageTag, tag)).toEqual(['write a BCP 47 language code, such as en, fr or pt-BR']);
  });
});

describe('an amount or a range', () => {
  it.each([0, 12.5, { min: 0, max: 1 }])('may be %j', (value) => {
    expect(complaints(quantity, value)).toEqual([]);
  });

  it.each([
    [-1, 'write zero or more'],
    [{ min: -1, max: 5 }, 'write zero or more'],
    [{ min: 5, max: 5 }, 'min must be below max; write one number where they are equal'],
    [{ min: 6, max: 5 }, 'min must be below max; write one number where they are equal'],
    ['12', 'write a number of zero or more, or { "min": 100, "max": 150 } for a range'],
    [[1, 2], 'write a number of zero or more, or { "min": 100, "max": 150 } for a range'],
    [{ min: 5 }, 'write a number of zero or more, or { "min": 100, "max": 150 } for a range'],
    [null, 'write a number of zero or more, or { "min": 100, "max": 150 } for a range'],
  ])('is refused as %j with one message', (value, message) => {
    expect(complaints(quantity, value)).toEqual([message]);
  });
});

describe('a line of text', () => {
  it('loses the space around it', () => {
    expect(line(20).parse('  Fixture ')).toBe('Fixture');
  });

  it.each([
    ['is empty', '', 'write some text, or leave the field out'],
    ['is blank', ' \u00a0 ', 'write some text, or leave the field out'],
    ['is too long', 'x'.repeat(21), 'write at most 20 characters'],
    ['has a line break', 'one\ntwo', 'write one line, without tabs or line breaks'],
    [
      'has a control character',
      'a\u0000b',
      'write text without control characters and marks that turn its direction: write the line again by hand',
    ],
    ['has markup', 'a <b>fact</b>', 'write plain text, without HTML tags'],
    ['has a script', '<script>x()', 'write plain text, without HTML tags'],
  ])('is refused where it %s', (_, text, message) => {
    expect(complaints(line(20), text)).toEqual([message]);
  });

  it('may say that one number is below another', () => {
    expect(complaints(line(20), 'ages < 18 or > 65')).toEqual([]);
  });
});

describe('a text of paragraphs', () => {
  it('may have line breaks', () => {
    expect(complaints(prose(20), 'one\n\ntwo')).toEqual([]);
  });

  it.each([
    ['is blank', '\n\n', 'write some text, or leave the field out'],
    ['has markup', '<p>one</p>', 'write plain text, without HTML tags'],
  ])('is refused where it %s', (_, text, message) => {
    expect(complaints(prose(20), text)).toEqual([message]);
  });
});

describe('an id', () => {
  it.each(['a', 'open-university', '3-d-printing'])('may be %s', (id) => {
    expect(complaints(slug, id)).toEqual([]);
  });

  it.each(['Open-University', 'open_university', 'open--university', '-open', 'open-', '../open', 'öpen', ''])(
    'is refused as "%s"',
    (id) => {
      expect(complaints(slug, id)).toEqual([
        'write lower-case letters, digits and single hyphens, such as "open-university"',
      ]);
    },
  );
});
