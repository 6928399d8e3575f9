/** Amounts that are parts of a whole, sums of parts, or written with a sign where a reader does not look for it. */
import { describe, expect, it } from 'vitest';
import { readCredits } from '#formats/values/credit.ts';
import { readMode } from '#formats/values/delivery.ts';
import { readDuration } from '#formats/values/duration.ts';
import { readLanguages } from '#formats/values/language.ts';
import { readPrice } from '#formats/values/price.ts';
import { showDuration } from '#formats/values/show.ts';

/** "Module" in the languages of the feeds, with the words for "per" or "each" before it; with accents and without. */
const perModule = [
  ['/', 'module', 'Modul', 'módulo', 'modulo', 'moodul', 'modiwl', 'modúl', 'unité', 'unità', 'unidad', 'Einheit'],
  ['per ', 'module', 'modulo', 'unit', 'kurs', 'vak', 'semester'],
  ['pro ', 'Modul', 'Semester', 'Jahr'],
  ['je ', 'Modul', 'Einheit'],
  ['par ', 'module', 'unité', 'semestre', 'année', 'annee'],
  ['por ', 'módulo', 'modulo', 'asignatura', 'semestre', 'año', 'ano'],
  ['cada ', 'módulo', 'modulo'],
  ['chaque ', 'module'],
  ['elk ', 'module'],
  ['ogni ', 'modulo'],
  ['pob ', 'modiwl'],
  ['fesul ', 'modiwl'],
  ['gach ', 'modúl'],
  ['in aghaidh an ', 'mhodúil'],
  ['iga ', 'moodul'],
  ['varje ', 'kurs'],
].flatMap(([per = '', ...nouns]) => nouns.map((noun) => `${per}${noun}`));

describe('credit of a part', () => {
  it.each([
    '5 ECTS. A course for nurses',
    '5 ECTS, a part-time course',
    '5 ECTS, an online course',
    '5 ECTS. De cursus duurt 5 weken',
    '5 ECTS. Le cours',
  ])('is not seen where a sentence goes on: %s', (words) => {
    expect(readCredits(words).value).toMatchObject([{ value: 5 }]);
  });

  it.each(['5 ECTS a module', '5 ECTS y modiwl', '5 ECTS le module'])('is seen behind an article: %s', (words) => {
    expect(readCredits(words).certainty).toBe('unread');
  });

  it.each(perModule)('is not that of the course: %s', (part) => {
    expect(readCredits(`5 ECTS${part.startsWith('/') ? '' : ' '}${part}`).certainty).toBe('unread');
    if (!part.startsWith('/')) expect(readCredits(`${part}: 5 ECTS`).certainty).toBe('unread');
  });

  it.each(['+', 'plus', 'and', 'und', 'et', 'y', 'e', 'en', 'a', 'agus', 'ja', 'och', '&'])(
    'is not taken for the sum where it stands twice: %s',
    (joiner) => {
      expect(readCredits(`5 ECTS ${joiner} 5 ECTS`).certainty).toBe('unread');
      expect(readCredits(`3 ECTS ${joiner} 2 ECTS`).certainty).toBe('unread');
    },
  );

  it('is said to stand twice where nothing adds it up', () => {
    expect(readCredits('5 ECTS, 5 ECTS')).toMatchObject({ certainty: 'by-rule', value: [{ value: 5 }] });
  });
});

describe('a length of a part', () => {
  it.each(['/module', '/módulo', 'pro Modul', 'par module', 'cada módulo', 'ogni modulo', 'y modiwl', 'an modúl'])(
    'is not that of the course: 10 hours %s',
    (part) => {
      expect(readDuration(`10 hours ${part}`).certainty).toBe('unread');
    },
  );

  it.each([
    '3 years + 1 year placement',
    '2 ans + 1 an de stage',
    '2 años más 1 año de prácticas',
    '2 Jahre + 6 Monate',
    '10 hours + 10 hours',
    '10 Stunden und 10 Stunden',
  ])('is not taken for the whole: %s', (words) => {
    const { certainty, left } = readDuration(words);
    expect(certainty).toBe('unread');
    expect(left).toHaveLength(2);
  });

  it.each([
    ['5 demi-journées', '2.5 days'],
    ['3 halbe Tage', '1.5 days'],
    ['3 dagdelen', '1.5 days'],
    ['3 fois 2 heures', '6 hours'],
  ])('is multiplied where the text does: %s', (words, length) => {
    const { value } = readDuration(words);
    expect(value && showDuration(value)).toBe(length);
  });
});

describe('a sign of a currency between digits', () => {
  it.each([
    ['12€50', 12.5, 'EUR'],
    ['1250€50', 1250.5, 'EUR'],
    ['1.250€50', 1250.5, 'EUR'],
    ['49€90', 49.9, 'EUR'],
    ['à 12€50', 12.5, 'EUR'],
    ['5£50', 5.5, 'GBP'],
    ['5$50', 5.5, 'USD'],
    ['12EUR50', 12.5, 'EUR'],
  ])('stands for that of the fraction: %s', (words, amount, currency) => {
    expect(readPrice(words).value?.options).toMatchObject([{ amount, currency }]);
  });

  it('leaves the month that is behind it', () => {
    for (const words of ['49€90/mois', '49€90 par mois'])
      expect(readPrice(words).value?.options).toEqual([{ amount: 49.9, currency: 'EUR', per: 'month' }]);
  });

  it.each(['12€500', '7€5', '€10€20'])('is of neither side for certain: %s', (words) => {
    const { value, left } = readPrice(words);
    expect(value?.options).toEqual([]);
    expect(left).toHaveLength(1);
  });
});

describe('a number before an amount', () => {
  it.each(['5@£20', '3@ £250', '3 @ £250', '2 for £50', '3 fois 50 €'])('makes it no price: %s', (words) => {
    const { value, left } = readPrice(words, { country: 'GB' });
    expect(value?.options).toEqual([]);
    expect(left).toHaveLength(1);
  });

  it.each(['12 €50', '100 of 200 euro', '£1,250 +VAT = £1,500'])('or beside it is reported: %s', (words) => {
    expect(readPrice(words, { country: 'GB' }).certainty).toBe('by-rule');
  });

  it.each([
    ['795 $ CAD', 'CAD'],
    ['795 $ CAN', 'CAD'],
    ['795$ CDN', 'CAD'],
    ['795 $ AUD', 'AUD'],
    ['795 ¥ CNY', 'CNY'],
  ])('has the currency of the code behind its sign: %s', (words, currency) => {
    expect(readPrice(words).value?.options).toMatchObject([{ amount: 795, currency }]);
  });
});

describe('codes of languages joined by a hyphen', () => {
  it.each(['EN-DE', 'EN-NL', 'EN-ES', 'EN-FR', 'en-fr', 'DE-EN', 'EN-DE-FR', 'EN–DE'])('are several: %s', (words) => {
    expect(readLanguages(words)).toMatchObject({
      certainty: 'by-rule',
      value: words.toLowerCase().split(/[-–]/),
    });
  });

  it.each([
    'en-US',
    'en-GB',
    'EN-GB',
    'pt-BR',
    'PT-BR',
    'de-AT',
    'DE-CH',
    'fr-CA',
    'sv-FI',
    'ca-ES',
    'es-AR',
    'el-CY',
    'en-DE',
  ])('are one with its region: %s', (words) => {
    const [language = '', region = ''] = words.split('-');
    expect(readLanguages(words)).toMatchObject({
      certainty: 'certain',
      value: [`${language.toLowerCase()}-${region.toUpperCase()}`],
    });
  });
});

describe('materials and help online', () => {
  it.each([
    'Campus, with online materials',
    'Face-to-face with online resources',
    'In person (materials online)',
    'Präsenz mit Online-Materialien',
    'présentiel avec ressources en ligne',
    'presencial con recursos en línea',
  ])('make no course blended: %s', (words) => {
    expect(readMode(words)).toMatchObject({ certainty: 'by-rule', value: 'on-campus' });
  });

  it('make none online, and off campus says not where', () => {
    expect(readMode('Blended (online support)')?.value).toBe('blended');
    expect(readMode('Off-campus')?.certainty).toBe('unread');
  });
});

it.each(['Level 3 for £50', 'Module 2 for £50'])('a number that names the course is no count: %s', (words) => {
  expect(readPrice(words).value?.options).toMatchObject([{ amount: 50, currency: 'GBP' }]);
});

it('an amount for several is none of one', () => {
  expect(readPrice('2 for £50').value?.options ?? []).toEqual([]);
});
