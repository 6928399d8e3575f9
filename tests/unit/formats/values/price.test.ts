import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readNumber } from '#formats/values/number.ts';
import { readPrice, type PriceContext } from '#formats/values/price.ts';
import { currencyCode } from '#schemas/values.ts';

const optionsOf = (words: string, context?: PriceContext) => readPrice(words, context).value?.options;
const categoryOf = (words: string, context?: PriceContext) => readPrice(words, context).value?.category;

describe('numbers', () => {
  it.each([
    ['1,250.00', 1250],
    ['1.250,00', 1250],
    ['1 250', 1250],
    ['1\u00A0250,5', 1250.5],
    ['1\u202F250\u202F000', 1_250_000],
    ['1\u2009250', 1250],
    ["1'250.50", 1250.5],
    ['1’250', 1250],
    ['1,00,000', 100_000],
    ['12,34,567.89', 1_234_567.89],
    ['12.345.678', 12_345_678],
    ['12,5', 12.5],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['١٬٢٥٠٫٥٠', 1250.5],
    ['१,२५,०००', 125_000],
    ['１２５０', 1250],
    ['1,250', 1250],
  ])('reads %s', (text, value) => {
    expect(readAmount(text)).toEqual({ value });
  });

  it('says so where three digits after a dot are read as thousands, and reads no number where signs contradict one another', () => {
    expect(readAmount('1.250')).toEqual({ value: 1250, rule: expect.any(String) as string });
    expect(['1.25.0', '12,34', '1,2,3', '1 25', '1.250,000', 'x', ''].map((text) => readAmount(text)?.value)).toEqual([
      undefined,
      12.34,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(readAmount('1.250', 3)).toBeUndefined();
    expect(readNumber('20000000')).toBeUndefined();
  });
});

describe('prices', () => {
  it('tells regions apart and keeps their names', () => {
    expect(readPrice('UK fee: GBP155.00; Ireland fee: GBP340.00; Continental Europe fee: GBP385.00')).toMatchObject({
      certainty: 'by-rule',
      value: {
        category: 'paid',
        options: [
          { amount: 155, currency: 'GBP', for: 'home', note: 'UK fee' },
          { amount: 340, currency: 'GBP', for: 'international', note: 'Ireland fee' },
          { amount: 385, currency: 'GBP', for: 'international', note: 'Continental Europe fee' },
        ],
      },
    });
  });

  it('does not pass off the price of a part as that of the course', () => {
    expect(readPrice('GBP6,000 per stage')).toMatchObject({
      value: { category: 'paid', options: [], note: 'GBP6,000 per stage' },
      left: [{ text: 'GBP6,000 per stage' }],
    });
  });

  it.each([
    ['Free', 'free'],
    ['£0', 'free'],
    ['No cost', 'free'],
    ['Costs are paid per unit not per qualification.', 'paid'],
    ['Ten interest-free monthly payments are possible.', 'paid'],
    ['The fee is tax free.', 'paid'],
    ['The course is fee-free for residents.', 'free'],
    ['Fees are paid. Free for staff.', 'paid'],
    ['Free to study; other fees are paid', 'partially-free'],
    ['Free to study; other fees are paid. EUR 50', 'partially-free'],
    ['By subscription: USD 39 per month', 'subscription'],
    ['€1.250,00', 'paid'],
  ])('takes %s for %s', (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });

  it('lets a category that a field of its own states stand before the words, but not against the amounts', () => {
    expect(readPrice('Free for staff.', { category: 'paid' }).value).toMatchObject({
      category: 'paid',
      note: 'Free for staff.',
    });
    expect(readPrice('Ask the provider.', { category: 'paid' }).value).toMatchObject({
      category: 'paid',
      note: 'Ask the provider.',
    });
    expect(readPrice('EUR 50', { category: 'partially-free' }).value).toMatchObject({
      category: 'partially-free',
      options: [{ amount: 50 }],
    });
    expect(categoryOf('EUR 50', { category: 'free' })).toBe('paid');
  });

  it('takes an amount in a note for part of the note', () => {
    expect(readPrice('USD 7920 (note: US$440 for each credit; no VAT); Home: USD 900').value).toEqual({
      category: 'paid',
      options: [
        { amount: 7920, currency: 'USD', note: 'US$440 for each credit; no VAT' },
        { amount: 900, currency: 'USD', for: 'home' },
      ],
    });
    expect(readPrice('Fees are paid (note: Staff pay £5.)').value).toEqual({
      category: 'paid',
      options: [],
      note: 'Staff pay £5.',
    });
  });

  it('gives an amount without a currency no currency', () => {
    expect(readPrice('13900.0')).toMatchObject({
      value: { options: [] },
      left: [{ why: 'an amount without a currency' }],
    });
    expect(optionsOf('13900.0', { currency: 'EUR' })).toEqual([{ amount: 13_900, currency: 'EUR' }]);
  });

  it('reads rates and ranges', () => {
    expect(optionsOf('£9,250 per year')).toEqual([{ amount: 9250, currency: 'GBP', per: 'year' }]);
    expect(optionsOf('£400 - £600')).toEqual([{ amount: { min: 400, max: 600 }, currency: 'GBP' }]);
    expect(readPrice('words alone')).toMatchObject({ certainty: 'unread', rule: expect.any(String) as string });
  });
});

const EUR = 'EUR';
const GBP = 'GBP';
/** Words that say one amount for everybody and the whole course, and that must not be doubted. */
const sure: readonly (readonly [words: string, amount: number | { min: number; max: number }, currency: string])[] = [
  ['12 000 SEK', 12_000, 'SEK'],
  ['15\u00A0000 USD', 15_000, 'USD'],
  ['15\u202F000,00 €', 15_000, EUR],
  ['EUR 2 340', 2340, EUR],
  ['€ 2.340,50', 2340.5, EUR],
  ['2.340,- €', 2340, EUR],
  ['2340,– Euro', 2340, EUR],
  ['CHF 2’340.-', 2340, 'CHF'],
  ['CHF 2’340.–', 2340, 'CHF'],
  ['2\u2009340 €', 2340, EUR],
  ['2 340,00 zł', 2340, 'PLN'],
  ['7 900 Kč', 7900, 'CZK'],
  ['45 000 Ft', 45_000, 'HUF'],
  ['₹ 1,25,000', 125_000, 'INR'],
  ['₹१,२५,०००', 125_000, 'INR'],
  ['US$ 1,999.00', 1999, 'USD'],
  ['$1,999 USD', 1999, 'USD'],
  ['AUD $450', 450, 'AUD'],
  ['A$450', 450, 'AUD'],
  ['NZ$1,150.00', 1150, 'NZD'],
  ['R$ 1.299,90', 1299.9, 'BRL'],
  ['RM 350', 350, 'MYR'],
  ['KSh 25,000', 25_000, 'KES'],
  ['HK$12,800', 12_800, 'HKD'],
  ['£395', 395, GBP],
  ['395 GBP', 395, GBP],
  ['gbp 395', 395, GBP],
  ['£395.00', 395, GBP],
  ['395 pounds sterling', 395, GBP],
  ['Fee: £395', 395, GBP],
  ['Price (€): 395', 395, EUR],
  ['Fee in EUR: 395', 395, EUR],
  ['395 euros', 395, EUR],
  ['395 Euro', 395, EUR],
  ['395 US dollars', 395, 'USD'],
  ['395 Swiss francs', 395, 'CHF'],
  ['395 kronor', 395, 'SEK'],
  ['Teilnahmegebühr: 395 €', 395, EUR],
  ['Kosten: 395,00 EUR', 395, EUR],
  ['Prix : 395 €', 395, EUR],
  ['1 175–1 305 €', { min: 1175, max: 1305 }, EUR],
  ['£400-600', { min: 400, max: 600 }, GBP],
  ['EUR 400 to 600', { min: 400, max: 600 }, EUR],
  ['400 bis 600 €', { min: 400, max: 600 }, EUR],
  ['between £400 and £600', { min: 400, max: 600 }, GBP],
  ['entre 400 et 600 €', { min: 400, max: 600 }, EUR],
  ['£395 per person', 395, GBP],
  ['£395 pp', 395, GBP],
  ['395 € pro Person', 395, EUR],
  ['395 € par personne', 395, EUR],
  ['395 € por persona', 395, EUR],
  ['¥12,000 JPY', 12_000, 'JPY'],
  ['12,000円', 12_000, 'JPY'],
  ['₩350,000', 350_000, 'KRW'],
  ['£395 total', 395, GBP],
];

describe('one amount', () => {
  it.each(sure)('reads %s and does not doubt it', (words, amount, currency) => {
    const home = /£/.test(words) ? 'GB' : /₩/.test(words) ? 'KR' : undefined;
    const read = readPrice(words, { country: home });
    expect(read.value?.options).toEqual([expect.objectContaining({ amount, currency })]);
    expect(read.value?.category).toBe('paid');
    expect(read.certainty).toBe('certain');
  });

  it.each<[string, number, string, PriceContext?]>([
    ['1.800 €', 1800, EUR],
    ['GBP 12.500', 12_500, GBP],
    ['$450', 450, 'USD'],
    ['£450', 450, GBP],
    ['£450', 450, GBP, { country: 'FR' }],
    ['£450', 450, 'EGP', { country: 'EG' }],
    ['£450', 450, 'FKP', { country: 'FK' }],
    ['₩450,000', 450_000, 'KRW'],
    ['$450', 450, 'AUD', { country: 'AU' }],
    ['$450', 450, 'CAD', { country: 'CA' }],
    ['450 dollars', 450, 'NZD', { country: 'NZ' }],
    ['¥3000', 3000, 'JPY'],
    ['¥3000', 3000, 'CNY', { country: 'CN' }],
    ['Rs. 4,500', 4500, 'INR', { country: 'IN' }],
    ['Rs 4,500/-', 4500, 'PKR', { country: 'PK' }],
    ['12 500 kr', 12_500, 'SEK', { country: 'SE' }],
    ['12.500 kr.', 12_500, 'DKK', { country: 'DK' }],
    ['kr 12 500', 12_500, 'NOK', { country: 'NO' }],
    ['500:-', 500, 'SEK', { country: 'SE' }],
    ['Fr. 980.50', 980.5, 'CHF'],
    ['R1,500', 1500, 'ZAR', { country: 'ZA' }],
    ['£1.5k', 1500, GBP],
    ['15k EUR', 15_000, EUR],
    ['20 000 FCFA', 20_000, 'XOF', { country: 'SN' }],
    ['Fee 500', 500, EUR, { currency: EUR }],
  ])('reads %s as %d %s by a rule that it names', (words, amount, currency, context) => {
    const read = readPrice(words, context);
    expect(read.value?.options).toEqual([expect.objectContaining({ amount, currency })]);
    expect(read).toMatchObject({ certainty: 'by-rule', rule: expect.any(String) as string });
  });

  it.each([
    'Rs. 500',
    '12 500 kr',
    '500:-',
    'R1,500',
    'KWD 1.250',
    '1,250 KWD',
    '500',
    '20 000 FCFA',
    'Module 3 500 EUR',
    'XY$ 500',
    '£500 EUR',
    '1.25.0 EUR',
    '40000000 EUR',
    '250 pesos',
  ])('keeps no amount of "%s" and says why', (words) => {
    const read = readPrice(words);
    expect(read.value?.options ?? []).toEqual([]);
    expect(read.certainty).not.toBe('certain');
    expect(read.left?.length ?? 0).toBeGreaterThan(0);
  });
});

describe('several amounts', () => {
  it.each<[string, object[], PriceContext?]>([
    [
      '£9,000 (UK) / £21,000 (overseas)',
      [
        { amount: 9000, for: 'home' },
        { amount: 21_000, for: 'international' },
      ],
    ],
    [
      '£21,000 (overseas) / £9,000 (UK)',
      [
        { amount: 21_000, for: 'international' },
        { amount: 9000, for: 'home' },
      ],
    ],
    [
      'Home £9,000 International £21,000',
      [
        { amount: 9000, for: 'home' },
        { amount: 21_000, for: 'international' },
      ],
    ],
    [
      'Home: £9,000, International: £21,000',
      [
        { amount: 9000, for: 'home' },
        { amount: 21_000, for: 'international' },
      ],
    ],
    [
      'UK: £9,000 | Overseas: £21,000',
      [
        { amount: 9000, for: 'home' },
        { amount: 21_000, for: 'international' },
      ],
    ],
    [
      '£9,000 home, £21,000 overseas',
      [
        { amount: 9000, for: 'home' },
        { amount: 21_000, for: 'international' },
      ],
    ],
    [
      '£9,000 for home students and £21,000 for international students',
      [
        { amount: 9000, for: 'home' },
        { amount: 21_000, for: 'international' },
      ],
    ],
    [
      'International students £21,000; home students £9,000',
      [
        { amount: 21_000, for: 'international' },
        { amount: 9000, for: 'home' },
      ],
    ],
    [
      'Home (£9,000), overseas (£21,000)',
      [
        { amount: 9000, for: 'home' },
        { amount: 21_000, for: 'international' },
      ],
    ],
    [
      'EU €3,000 / Non-EU €9,000',
      [
        { amount: 3000, for: 'home' },
        { amount: 9000, for: 'international' },
      ],
      { country: 'IE' },
    ],
    ['UK students: €9,000', [{ amount: 9000, for: 'international' }], { country: 'IE' }],
    ['£600 (£450 early bird)', [{ amount: 600 }, { amount: 450, note: 'early bird' }]],
    [
      'Early bird £450, standard £600',
      [
        { amount: 450, note: 'Early bird' },
        { amount: 600, note: 'standard' },
      ],
    ],
    [
      '£450 members / £600 non-members',
      [
        { amount: 450, note: 'members' },
        { amount: 600, note: 'non-members' },
      ],
    ],
    [
      '€600 / £520',
      [
        { amount: 600, currency: EUR },
        { amount: 520, currency: GBP },
      ],
    ],
    [
      '500 EUR (540 CHF)',
      [
        { amount: 500, currency: EUR },
        { amount: 540, currency: 'CHF' },
      ],
    ],
    [
      '£39 per month or £390 per year',
      [
        { amount: 39, per: 'month' },
        { amount: 390, per: 'year' },
      ],
    ],
    ['£600 plus £50 exam fee', [{ amount: 600, note: 'plus £50 exam fee' }]],
    ['2 500 € + km', [{ amount: 2500, note: '+ km' }]],
    ['£600 + VAT', [{ amount: 600, note: '+ VAT' }]],
    ['£600 (was £800)', [{ amount: 600 }]],
    ['Was £800, now £600', [{ amount: 600, note: 'now' }]],
    ['from £250', [{ amount: 250, note: 'from' }]],
    ['ab 250 €', [{ amount: 250, note: 'ab' }]],
    ['up to £900', [{ amount: 900, note: 'up to' }]],
    ['ca. 300 €', [{ amount: 300, note: 'ca.' }]],
    ['£600 including £100 deposit', [{ amount: 600 }]],
    [
      '€600 (employers), €450 (individuals)',
      [
        { amount: 600, for: 'employer' },
        { amount: 450, note: 'individuals' },
      ],
    ],
    ['£600 or 3 payments of £210', [{ amount: 600 }]],
    ['£600. Loans of up to £5,000 are there', [{ amount: 600 }]],
  ])('reads %s', (words, options, context) => {
    const found = optionsOf(words, context) ?? [];
    expect(found).toHaveLength(options.length);
    expect(found).toMatchObject(options);
  });

  it.each([
    '£100 deposit then £600',
    '£100 deposit and £600 on arrival',
    'Deposit: £100. Balance: £600',
    'Deposit (£100), then £600',
    '100 € Anzahlung, danach 600 €',
    '6 payments of £110',
    '6 x £110',
    '£110 x 6',
    '12 monthly payments of €45',
    '£45 per session',
    '£45 a session',
    '€20/hour',
    '20 € pro Stunde',
    'Weekly: £60',
    'Year 1: £3,000; Year 2: £3,500',
    '£12,000/£24,000 (UK/overseas)',
    'Application fee £30',
  ])('makes no alternative out of the parts of "%s"', (words) => {
    const read = readPrice(words);
    expect(read.value?.options ?? []).toEqual([]);
    expect(read.certainty).toBe('by-rule');
    expect(read.left?.length).toBeGreaterThan(0);
  });

  it.each([
    ['Scholarships of £500 are available', undefined],
    ['Save £200', undefined],
    ['You may earn £30,000', undefined],
    ['Free (worth £500)', 'free'],
  ])('takes no other amount for the price: %s', (words, category) => {
    expect(optionsOf(words) ?? []).toEqual([]);
    expect(categoryOf(words)).toBe(category);
  });
});

describe('rates', () => {
  it.each([
    ['£50 per module', 'module'],
    ['50 € pro Modul', 'module'],
    ['$300 per credit hour', 'credit'],
    ['€80/ECTS', 'credit'],
    ['80 € EAP kohta', 'credit'],
    ['Cost per credit: $300', 'credit'],
    ['$49/mo', 'month'],
    ['49 €/Monat', 'month'],
    ['49 € monatlich', 'month'],
    ['49 € par mois', 'month'],
    ['49 € al mes', 'month'],
    ['49 € per maand', 'month'],
    ['49 € al mese', 'month'],
    ['49 € por mês', 'month'],
    ['£49 y mis', 'month'],
    ['Monthly fee: £49', 'month'],
    ['£9,250 p.a.', 'year'],
    ['9.250,00 € jährlich', 'year'],
    ['900 € par an', 'year'],
    ['900 € per jaar', 'year'],
    ['Annual fee £900', 'year'],
  ])('reads %s as an amount per %s', (words, per) => {
    expect(optionsOf(words)?.[0]?.per).toBe(per);
  });
});

describe('free', () => {
  it.each([
    'Free',
    'FREE!',
    'Free of charge',
    'This course is free',
    'Kostenlos',
    'kostenfrei',
    'Die Teilnahme ist kostenlos',
    'Gratuit',
    'gratuite',
    'Gratis',
    'Gratuito',
    'grátis',
    'kosteloos',
    'Am ddim',
    'Yn rhad ac am ddim',
    'Saor in aisce',
    'tasuta',
    'Kostnadsfritt',
    'Gebyrfri',
    'maksuton',
    'бесплатно',
    '無料',
    'none',
    '0 €',
    '£0.00',
    'No fees',
    'Sans frais',
    'senza costi',
  ])('knows "%s"', (words) => {
    expect(readPrice(words)).toMatchObject({ certainty: 'certain', value: { category: 'free', options: [] } });
  });

  it.each<[string, object[]]>([
    ['Free to audit, certificate £45', [{ amount: 45, covers: 'certificate' }]],
    ['Free to audit; verified certificate: $99', [{ amount: 99, covers: 'certificate' }]],
    ['Audit for free, or pay $149 for the certificate', [{ amount: 149, covers: 'certificate' }]],
    ['Free (certificate €49)', [{ amount: 49, covers: 'certificate' }]],
    ['Course is free. Certificate costs $49.', [{ amount: 49, covers: 'certificate' }]],
    ['Kostenlos, Zertifikat 49 €', [{ amount: 49, covers: 'certificate' }]],
    ['Cours gratuit, certificat 49 €', [{ amount: 49, covers: 'certificate' }]],
    ['Curso gratuito, certificado 49 €', [{ amount: 49, covers: 'certificate' }]],
    ['Free to study, exam fee 120 €', [{ amount: 120, covers: 'assessment' }]],
    ['Free; optional certificate for purchase', []],
    ['Free to learn, pay for a certificate', []],
    ['Free Optional Upgrade Available', []],
    ['Free with paid certificate', []],
    ['Free to audit', []],
    ['Kostenlos; Zertifikat kostenpflichtig', []],
    ['Gratuit, certificat payant', []],
    ['Free to study; certificate at extra cost', []],
  ])('knows free study beside a certificate to be paid for: %s', (words, options) => {
    const read = readPrice(words);
    expect(read.value?.category).toBe('partially-free');
    expect(read.value?.options).toMatchObject(options);
    expect(read.value?.options).toHaveLength(options.length);
  });

  it.each([
    ['Free with free certificate', 'free'],
    ['Free, certificate included', 'free'],
    ['Not free', 'paid'],
    ['Nicht kostenlos', 'paid'],
    ['No longer free of charge', 'paid'],
    ['Free 7-day trial, then $39 per month', 'paid'],
    ['$39/month subscription, free trial', 'subscription'],
    ['Free parking', undefined],
    ['1 200 € (õpetajatele tasuta)', 'paid'],
    ['£50 (free for members)', 'paid'],
    ['Free lunch included; £90', 'paid'],
    ['Price on request', 'paid'],
    ['TBC', undefined],
    ['PGCert: £3,000', 'paid'],
    ['Certificate £500, Diploma £900', 'paid'],
  ])('takes %s for %s', (words, category) => {
    expect(categoryOf(words)).toBe(category);
  });

  it('doubts what is free for some only', () => {
    for (const words of [
      'Free for members',
      'Free to UK residents',
      'free if you are unemployed',
      '£50 (free for members)',
    ])
      expect(readPrice(words)).toMatchObject({ certainty: 'by-rule', value: { note: words } });
  });
});

const locales =
  'en en-GB en-AU en-IN en-ZA de de-AT de-CH fr fr-CA fr-CH es es-MX pt pt-BR it it-CH nl sv nb da fi is et lv lt pl cs sk hu ro bg hr el tr ru uk ar-EG fa he hi bn ja zh ko th cy ga'.split(
    ' ',
  );
const currencies = Intl.supportedValuesOf('currency').filter((code) => currencyCode.safeParse(code).success);

describe('what Intl writes', () => {
  it('comes back as it was, or is doubted; never another amount or currency with certainty', () => {
    const wrong: string[] = [];
    let sureOnes = 0;
    let all = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.constantFrom('symbol', 'narrowSymbol', 'code', 'name' as const),
        fc.oneof(
          fc.integer({ min: 1, max: 9_999_999 }),
          fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
        ),
        fc.boolean(),
        fc.constantFrom(undefined, 'GB', 'SE', 'US', 'AU', 'IN'),
        (locale, currency, currencyDisplay, amount, isPlain, country) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            ...(isPlain && { minimumFractionDigits: 0 }),
          });
          const words = format.format(amount);
          const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
          const wanted = Number(amount.toFixed(digits));
          const read = readPrice(words, { country });
          all += 1;
          const [option] = read.value?.options ?? [];
          // Nothing in the words tells the pounds of other countries from those of the provider's own.
          if (/£/.test(words) && country === 'GB' && currency !== 'GBP') return true;
          const isRight =
            wanted === 0 ? read.value?.category === 'free' : option?.amount === wanted && option.currency === currency;
          if (isRight && read.certainty === 'certain') sureOnes += 1;
          if (!isRight && read.certainty === 'certain')
            wrong.push(`${locale} ${currency} ${amount}: "${words}" -> ${JSON.stringify(read.value)}`);
          return true;
        },
      ),
      { numRuns: 4000 },
    );
    expect(wrong).toEqual([]);
    expect(sureOnes / all).toBeGreaterThan(0.5);
  });

  it.each(['GBP', 'EUR', 'USD', 'CHF', 'SEK', 'PLN', 'INR', 'AUD'])(
    'comes back without doubt for %s by code',
    (currency) => {
      for (const locale of locales)
        for (const amount of [5, 99.5, 1250, 12_500.75, 1_250_000]) {
          const words = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(
            amount,
          );
          expect([words, readPrice(words)]).toMatchObject([
            words,
            { certainty: 'certain', value: { options: [{ amount, currency }] } },
          ]);
        }
    },
  );
});

/** Denials of "free" by language, with the word for it. */
const notFree: Readonly<Record<string, readonly [denials: string[], free: string[]]>> = {
  English: [
    ['not', 'no longer', "isn't"],
    ['free', 'free of charge'],
  ],
  German: [
    ['nicht', 'leider nicht'],
    ['kostenlos', 'kostenfrei', 'gratis', 'gebührenfrei'],
  ],
  French: [
    ['pas', "n'est pas"],
    ['gratuit', 'gratuite'],
  ],
  Spanish: [['no es'], ['gratuito', 'gratis']],
  Italian: [
    ['non è', 'non'],
    ['gratuito', 'gratis'],
  ],
  Portuguese: [['não é'], ['gratuito', 'grátis']],
  Dutch: [['niet'], ['gratis', 'kosteloos']],
  Welsh: [
    ['ddim', 'nid yw am ddim,', 'ddim yn'],
    ['am ddim', 'rhad ac am ddim'],
  ],
  Irish: [['níl', 'níl sé'], ['saor in aisce']],
  Croatian: [['nije'], ['besplatno', 'besplatna']],
  Polish: [
    ['nie jest', 'nie'],
    ['bezpłatny', 'darmowy'],
  ],
  Czech: [['není'], ['zdarma', 'bezplatné']],
  Hungarian: [['nem'], ['ingyenes']],
  Russian: [['не'], ['бесплатно']],
  Ukrainian: [['не'], ['безкоштовно']],
  Greek: [['δεν είναι'], ['δωρεάν']],
  Swedish: [
    ['inte', 'är inte'],
    ['gratis', 'kostnadsfri'],
  ],
  Norwegian: [['ikke'], ['gratis', 'gebyrfritt']],
  Finnish: [['ei ole'], ['ilmainen', 'maksuton']],
  Estonian: [['ei ole', 'pole'], ['tasuta']],
  Chinese: [
    ['不', '非', '不是'],
    ['免费', '免費'],
  ],
};

describe('a denial of "free"', () => {
  it.each(Object.entries(notFree))('is never free in %s', (_, [denials, free]) => {
    for (const denial of denials)
      for (const word of free)
        for (const text of [`${denial} ${word}`, `${denial} ${word}.`]) {
          const { value } = readPrice(text);
          expect(value?.category ?? 'paid', text).toBe('paid');
        }
  });

  it.each([
    '不免费',
    '無料ではない',
    '無料ではありません',
    '무료가 아닙니다',
    'ücretsiz değil',
    'नि:शुल्क नहीं',
    'ليس مجانيا',
  ])('is never free in "%s"', (text) => {
    expect(readPrice(text).value?.category ?? 'paid').toBe('paid');
  });

  it.each([
    'nessun costo',
    'aucun frais',
    'ningún coste',
    'keine Kosten',
    'am ddim',
    '無料',
    '免费',
    'ingyenes',
    'besplatno',
  ])('is not seen in "%s"', (text) => {
    expect(readPrice(text).value?.category).toBe('free');
  });
});

it.each([
  'annual membership (£199)',
  'membership (€20 a month)',
  'our membership: £99 per year',
  'the yearly membership, $50',
])('takes what members pay for no price of the course: included in %s', (words) => {
  expect(readPrice(`Included in ${words}`)).toMatchObject({ certainty: 'by-rule', value: { options: [] } });
});

it.each(['Fee waived', 'Fees are waived', 'Course fee waived', 'Tuition fees waived.'])(
  'says nothing of a waived fee whose reach is not told: "%s"',
  (words) => {
    expect(readPrice(words).certainty).toBe('unread');
  },
);
