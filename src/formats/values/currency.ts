/** Currencies by code (ISO 4217), by sign and by name. A sign of several currencies is decided by country alone, by rule. */
import { isCurrency } from './is-valid.ts';

/** Currencies of countries whose signs or words for money other countries use too: ISO 3166-1 to ISO 4217. */
const ofCountry: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AE:AED AM:AMD AR:ARS AU:AUD AZ:AZN BA:BAM BB:BBD BD:BDT BG:BGN BH:BHD BI:BIF BN:BND BO:BOB BR:BRL BS:BSD BW:BWP ' +
    'BY:BYN BZ:BZD CA:CAD CD:CDF CH:CHF CL:CLP CN:CNY CO:COP CR:CRC CU:CUP CZ:CZK DJ:DJF DK:DKK DO:DOP DZ:DZD EG:EGP ' +
    'ET:ETB FJ:FJD FK:FKP FO:DKK GB:GBP GE:GEL GH:GHS GI:GIP GL:DKK GM:GMD GN:GNF GT:GTQ GY:GYD HK:HKD HN:HNL HU:HUF ID:IDR ' +
    'IL:ILS IM:GBP IN:INR IQ:IQD IR:IRR IS:ISK JE:GBP GG:GBP JM:JMD JO:JOD JP:JPY KE:KES KG:KGS KH:KHR KM:KMF KP:KPW KR:KRW ' +
    'KW:KWD KZ:KZT LA:LAK LB:LBP LI:CHF LK:LKR LR:LRD LS:LSL LY:LYD MA:MAD MD:MDL MG:MGA MK:MKD MM:MMK MN:MNT MO:MOP ' +
    'MU:MUR MV:MVR MW:MWK MX:MXN MY:MYR MZ:MZN NA:NAD NG:NGN NI:NIO NO:NOK NP:NPR NZ:NZD OM:OMR PA:PAB PE:PEN PG:PGK ' +
    'PH:PHP PK:PKR PL:PLN PY:PYG QA:QAR RO:RON RS:RSD RU:RUB RW:RWF SA:SAR SB:SBD SC:SCR SD:SDG SE:SEK SG:SGD SH:SHP SL:SLE ' +
    'SO:SOS SR:SRD SS:SSP SY:SYP TH:THB TN:TND TO:TOP TR:TRY TT:TTD TW:TWD TZ:TZS UA:UAH UG:UGX US:USD UY:UYU UZ:UZS VE:VES ' +
    'VN:VND WS:WST YE:YER ZA:ZAR ZM:ZMW ' +
    'BJ:XOF BF:XOF CI:XOF GW:XOF ML:XOF NE:XOF SN:XOF TG:XOF CM:XAF CF:XAF TD:XAF CG:XAF GQ:XAF GA:XAF ' +
    'PF:XPF NC:XPF WF:XPF AG:XCD DM:XCD GD:XCD KN:XCD LC:XCD VC:XCD AI:XCD MS:XCD'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
) as Record<string, string>;

/** Signs and words of one currency. */
// prettier-ignore
const own: Readonly<Record<string, string>> = {
  '€': 'EUR', euro: 'EUR', euros: 'EUR', eur: 'EUR', eurot: 'EUR', euroa: 'EUR', ευρώ: 'EUR', ewro: 'EUR', 'gbp£': 'GBP',
  'uk£': 'GBP', '£gb': 'GBP', '£stg': 'GBP', 'stg£': 'GBP', 'pounds sterling': 'GBP', 'pound sterling': 'GBP', sterling: 'GBP', gbp: 'GBP',
  us$: 'USD', $us: 'USD', '$ us': 'USD', usd: 'USD', usd$: 'USD', $usd: 'USD', 'us dollars': 'USD',
  a$: 'AUD', au$: 'AUD', $au: 'AUD', '$ au': 'AUD', aud: 'AUD', aud$: 'AUD', $aud: 'AUD',
  nz$: 'NZD', $nz: 'NZD', '$ nz': 'NZD', nzd: 'NZD', nzd$: 'NZD', $nzd: 'NZD',
  ca$: 'CAD', can$: 'CAD', cdn$: 'CAD', $ca: 'CAD', '$ ca': 'CAD', $can: 'CAD', '$ can': 'CAD', $cdn: 'CAD', '$ cdn': 'CAD', cad: 'CAD', cad$: 'CAD', $cad: 'CAD',
  hk$: 'HKD', s$: 'SGD', sg$: 'SGD', sgd$: 'SGD', nt$: 'TWD', r$: 'BRL', mx$: 'MXN', 'jp¥': 'JPY', 'cn¥': 'CNY', 'rmb¥': 'CNY',
  rmb: 'CNY', yen: 'JPY', 円: 'JPY', '₹': 'INR', inr: 'INR', '₽': 'RUB', '₴': 'UAH', '₺': 'TRY', '₪': 'ILS',
  '฿': 'THB', '₫': 'VND', '₦': 'NGN', '₡': 'CRC', '₲': 'PYG', '₸': 'KZT', '₾': 'GEL', '₼': 'AZN', '֏': 'AMD', '৳': 'BDT',
  '៛': 'KHR', '₭': 'LAK', '₮': 'MNT', 'gh₵': 'GHS', '₵': 'GHS',
  zł: 'PLN', zl: 'PLN', złoty: 'PLN', złotych: 'PLN', zloty: 'PLN', zlotys: 'PLN', pln: 'PLN',
  kč: 'CZK', czk: 'CZK', ft: 'HUF', huf: 'HUF', forint: 'HUF', rm: 'MYR', rp: 'IDR', ksh: 'KES', kshs: 'KES', sfr: 'CHF', chf: 'CHF',
  franken: 'CHF', 'schweizer franken': 'CHF', 'swiss francs': 'CHF', kronor: 'SEK', sek: 'SEK', nok: 'NOK', dkk: 'DKK', zar: 'ZAR', rand: 'ZAR',
  'лв': 'BGN', 'руб': 'RUB', рублей: 'RUB', грн: 'UAH', tl: 'TRY', 'punt sterling': 'GBP',
};

const dollars =
  'USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP UYU BBD BSD BZD FJD JMD TTD GYD XCD LRD NAD SBD SRD BND DOP CUP'.split(
    ' ',
  );
const crowns = ['SEK', 'NOK', 'DKK', 'ISK'];
const rupees = ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'];
const francs = ['CHF', 'XOF', 'XAF', 'XPF', 'BIF', 'CDF', 'DJF', 'GNF', 'KMF', 'RWF'];
const pounds = ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP', 'GIP', 'FKP', 'SHP'];

interface Shared {
  readonly codes: readonly string[];
  /** What it means where the country decides nothing. */
  readonly usual?: string;
  /** Whether the usual meaning is beyond doubt in the country whose currency it is. */
  readonly isSureAtHome?: boolean;
}
const table = (words: string, meaning: Shared) => words.split('|').map((word): [string, Shared] => [word, meaning]);

/** Signs and words of several currencies. */
const shared = new Map<string, Shared>([
  ...table('$|＄|dollar|dollars|dólares|dollari|doler|doleri', { codes: dollars, usual: 'USD' }),
  ...table('£|￡', { codes: pounds, usual: 'GBP', isSureAtHome: true }),
  ...table('₩|￦', { codes: ['KRW', 'KPW'], usual: 'KRW', isSureAtHome: true }),
  ...table('pound|pounds|livres|libras|lire sterline|pfund|bunt|punnoedd', { codes: pounds, usual: 'GBP' }),
  ...table('c$', { codes: ['CAD', 'NIO'], usual: 'CAD' }),
  ...table('¥|￥', { codes: ['JPY', 'CNY'], usual: 'JPY' }),
  ...table('元|圓|圆', { codes: ['CNY', 'TWD', 'HKD'], usual: 'CNY' }),
  ...table('kr|:-|kroner|crowns|krone|krona|kroon|kronen', { codes: crowns }),
  ...table('krónur|króna', { codes: ['ISK'], usual: 'ISK' }),
  ...table('rs|₨|rupees|rupee', { codes: rupees }),
  ...table('fr', { codes: francs, usual: 'CHF' }),
  ...table('francs|franc|franchi', { codes: francs }),
  ...table('cfa|fcfa|f cfa|f\u202Fcfa|francs cfa', { codes: ['XOF', 'XAF'] }),
  ...table('lei|leu', { codes: ['RON', 'MDL'] }),
  ...table('₱', { codes: ['PHP', 'CUP'], usual: 'PHP' }),
  ...table('peso|pesos', { codes: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'DOP', 'CUP'] }),
  ...table('din|dinar|dinara|dinars', { codes: ['RSD', 'KWD', 'BHD', 'JOD', 'DZD', 'TND', 'IQD', 'LYD', 'MKD'] }),
  ...table('r', { codes: ['ZAR'] }),
  ...table('riyals?|rial|rials', { codes: ['SAR', 'QAR', 'OMR', 'YER', 'IRR'] }),
]);

/** Codes that are also words of English, which texts in capitals hold: by rule only. */
const alsoWords = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'PEN',
  'GEL',
  'MAD',
  'SOS',
  'COP',
  'BAM',
  'RON',
  'MOP',
  'LAK',
  'BOB',
  'ANG',
  'DEM',
  'FIM',
  'NIC',
  'SIT',
]);

const speakers = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt', 'cy', 'ga', 'et', 'sv', 'nb', 'da', 'fi', 'pl', 'cs'];
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every sign and name that Intl has for currencies in the languages of the feeds; made when first asked for. */
const knownNames = (): ReadonlyMap<string, ReadonlySet<string>> => {
  if (known) return known;
  const map = new Map<string, Set<string>>();
  const english = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  // A currency of former years bears the name of the one that took its place; only its code tells it.
  const codes = Intl.supportedValuesOf('currency').filter(
    (code) => isCurrency(code) && !/\d{4}/.test(english.of(code) ?? ''),
  );
  const add = (name: string, code: string) => {
    const key = wordOf(name);
    if (key !== '' && key !== code.toLowerCase()) map.set(key, (map.get(key) ?? new Set()).add(code));
  };
  for (const language of [
    ...speakers,
    'en-GB',
    'en-AU',
    'en-CA',
    'en-IN',
    'fr-CA',
    'fr-CH',
    'de-CH',
    'es-MX',
    'pt-PT',
    'hi',
    'ja',
    'zh',
    'ar',
    'ru',
    'tr',
  ])
    for (const style of ['short', 'narrow', 'long'] as const) {
      const names = new Intl.DisplayNames(language, { type: 'currency', style, fallback: 'none' });
      for (const code of codes) add(names.of(code) ?? '', code);
    }
  for (const language of speakers)
    for (const code of codes) {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name' });
      for (const count of [1, 2, 1250.5])
        add(format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '', code);
    }
  known = map;
  return map;
};

/** A sign or a word as the tables have it: small letters, one space, no dot at its end. */
const wordOf = (text: string): string =>
  text
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '')
    .toLowerCase();

export interface Currency {
  readonly code: string;
  readonly rule?: string;
  /** All that the sign may mean, where it is one of several currencies. */
  readonly among?: readonly string[];
}

/**
 * The currency that a sign, a code or a name means; `why` where several come into question and nothing decides,
 * undefined where it is no currency at all.
 */
export const readCurrency = (text: string, country?: string): Currency | { readonly why: string } | undefined => {
  const written = text.trim();
  if (/^[A-Z]{3}$/.test(written) && isCurrency(written))
    return alsoWords.has(written)
      ? { code: written, rule: `${written} read as the code of a currency` }
      : { code: written };
  const word = wordOf(written);
  if (word === '' && written !== ':-') return undefined;
  const code = Object.hasOwn(own, word) ? own[word] : undefined;
  if (code !== undefined) return { code };
  const home = country === undefined ? undefined : ofCountry[country];
  const [, sign = '', stated = ''] = /^(\p{Sc}) ?([a-z]{3})$/u.exec(word) ?? [];
  // "$ CAD": the code says which of the currencies of the sign it is.
  if (shared.get(sign)?.codes.includes(stated.toUpperCase())) return { code: stated.toUpperCase() };
  const meaning = shared.get(word);
  if (meaning) {
    const { codes, usual, isSureAtHome } = meaning;
    if (home !== undefined && codes.includes(home))
      return usual === home && isSureAtHome
        ? { code: home }
        : { code: home, rule: `"${written}" read as ${home}, by the country of the provider`, among: codes };
    if (usual !== undefined)
      return { code: usual, rule: `"${written}" read as ${usual}, its usual meaning`, among: codes };
    return { why: `"${written}" is a sign of several currencies` };
  }
  if (/^[a-z]{1,2}$/.test(word) || (/^\p{Ll}/u.test(written) && word.length < 3 && !/\p{Sc}/u.test(word))) {
    if (home === undefined || !knownNames().get(word)?.has(home)) return undefined;
    return { code: home, rule: `"${written}" read as ${home}, by the country of the provider` };
  }
  const found = knownNames().get(word);
  if (!found) return undefined;
  const [only] = found;
  if (found.size === 1 && only !== undefined) return { code: only };
  if (home !== undefined && found.has(home))
    return { code: home, rule: `"${written}" read as ${home}, by the country of the provider` };
  return { why: `"${written}" is a sign of several currencies` };
};

const digits = new Map<string, number>();

/** Digits after the point that amounts in a currency have. */
export const decimalsOf = (currency: string): number => {
  let count = digits.get(currency);
  if (count === undefined) {
    count = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    digits.set(currency, count);
  }
  return count;
};
