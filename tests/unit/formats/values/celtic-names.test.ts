/** Welsh and Irish where the machine has no names in them, as in Chromium. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const withoutCeltic = (locale: unknown): string => (/^(?:cy|ga)\b/.test(String(locale)) ? 'en' : String(locale));

beforeEach(() => {
  const { DisplayNames, DateTimeFormat } = Intl;
  vi.resetModules();
  vi.spyOn(Intl, 'DisplayNames').mockImplementation(function (locale, options) {
    return new DisplayNames(withoutCeltic(locale), options);
  });
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (locale, options) {
    return new DateTimeFormat(withoutCeltic(locale), options);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('names languages as a machine that has their names does', async () => {
  const { readLanguages } = await import('#formats/values/language.ts');
  const { celticLanguages, namesIn } = await import('#formats/values/celtic-names.ts');
  for (const [code, row] of Object.entries(celticLanguages))
    for (const name of namesIn(row))
      expect(readLanguages(name), name).toMatchObject({ certainty: 'certain', value: [code] });
});

it('names months as a machine that has their names does', async () => {
  vi.restoreAllMocks();
  const monthIn = (locale: string, style: 'long' | 'short', month: number) =>
    new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
      .format(new Date(Date.UTC(2027, month, 15)))
      .toLowerCase();
  const { celticMonths, namesIn } = await import('#formats/values/celtic-names.ts');
  for (const [index, row] of celticMonths.entries())
    for (const locale of ['cy', 'ga'])
      for (const style of ['long', 'short'] as const) expect(namesIn(row)).toContain(monthIn(locale, style, index));
});

it.each([
  ['1 Mawrth 2027', '2027-03-01'],
  ['15 Gorffennaf 2027', '2027-07-15'],
  ['1 Meán Fómhair 2027', '2027-09-01'],
  ['3 Lúnasa 2027', '2027-08-03'],
])('reads the date %s', async (words, date) => {
  const { readDate } = await import('#formats/values/date.ts');
  expect(readDate(words)).toMatchObject({ value: date });
});
