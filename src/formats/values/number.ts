/** Numbers as people write them: `1,250.00`, `1.250,00`, `1 250`, `1’250.-`, `1,00,000`, `१,२५०`. */

/** Text in one alphabet of digits and signs: ASCII digits, plain spaces, straight apostrophes, no marks of direction. */
export const plainSigns = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(/\p{Nd}/gu, (digit) => {
      let zero = digit.codePointAt(0) ?? 0;
      if (zero < 128) return digit;
      // Unicode keeps the ten digits of a script together, zero first.
      while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero -= 1;
      return String((digit.codePointAt(0) ?? 0) - zero);
    })
    .replace(/[’‘ʼ′`´]/g, "'")
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, "'")
    .replace(/[‐‑‒–—―−]/g, '–')
    .replace(/，/g, ',')
    .replace(/．/g, '.')
    .replace(/：/g, ':')
    .replace(/（/g, '(')
    .replace(/）/g, ')');

/** Source of a pattern for one number, grouped or not, in text that {@link plainSigns} has been through. */
export const numberPattern = String.raw`(?<![\d.,'])(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,']\d+)*)`;

export interface Amount {
  readonly value: number;
  /** The rule by which the signs were read, where they could be read otherwise. */
  readonly rule?: string;
}

const thousandsRule = (sign: string) =>
  `three digits after a ${sign === '.' ? 'dot' : 'comma'} read as thousands, not as a fraction`;

/**
 * The number that groups and signs make; undefined where they make none, or where two readings are equally near.
 * @param decimals digits that a fraction may have: those of the currency, 2 where there is none
 */
export const readAmount = (text: string, decimals = 2): Amount | undefined => {
  const token = plainSigns(text).trim();
  const parts = token.split(/([.,' ])/);
  const groups = parts.filter((_, index) => index % 2 === 0);
  const signs = parts.filter((_, index) => index % 2 === 1);
  if (!groups.every((group) => /^\d+$/.test(group))) return undefined;
  const [first = '', ...others] = groups;
  const last = others.at(-1) ?? '';
  const whole = (list: readonly string[]): number | undefined => {
    const [head = '', ...tail] = list;
    const isWestern = head.length <= 3 && tail.every(({ length }) => length === 3);
    const isIndian =
      head.length <= 2 && tail.at(-1)?.length === 3 && tail.slice(0, -1).every(({ length }) => length === 2);
    if (tail.length > 0 && (head.startsWith('0') || !(isWestern || isIndian))) return undefined;
    return Number(list.join(''));
  };
  const done = (value: number | undefined, rule?: string): Amount | undefined =>
    value === undefined || !Number.isFinite(value) ? undefined : { value, ...(rule !== undefined && { rule }) };
  const fraction = (list: readonly string[]): number | undefined => {
    const head = whole(list);
    return head === undefined ? undefined : Number(`${head}.${last}`);
  };

  if (!signs.length) return done(Number(first));
  const sign = signs.at(-1) ?? '';
  const isOneKind = signs.every((other) => other === sign);
  if (!isOneKind) {
    // The last sign of several kinds divides the fraction; all before it are one kind of thousands sign.
    const before = signs.slice(0, -1);
    if (before.some((other) => other !== before[0]) || sign === ' ' || sign === "'") return undefined;
    if (last.length <= decimals) return done(fraction(groups.slice(0, -1)));
    return undefined;
  }
  if (signs.length > 1) return done(whole(groups));
  if (sign === ' ') return done(whole(groups));
  if (sign === "'") {
    if (last.length === 3) return done(whole(groups));
    return last.length === 2
      ? done(Number(`${first}.${last}`), 'an apostrophe read as the sign of a fraction')
      : undefined;
  }
  if (last.length === 3 && first.length <= 3 && !/^0/.test(first)) {
    if (decimals >= 3) return undefined;
    return done(Number(first + last), sign === '.' ? thousandsRule(sign) : undefined);
  }
  const value = Number(`${first}.${last}`);
  return last.length <= Math.max(decimals, 2) || first === '0' || /^0+$/.test(last.slice(decimals))
    ? done(value)
    : done(value, 'a long fraction read as one');
};

const least = 0;
const most = 10_000_000;

/**
 * A number of things that are no money, such as hours and credits: three digits after a sign are thousands only where the
 * last of them is a nought, since nobody ends a fraction so.
 */
export const readCount = (text: string): Amount | undefined => {
  const match = /^(\d{1,3})([.,])(\d{3})$/.exec(plainSigns(text).trim());
  if (!match || match[1] === '0') return readAmount(text);
  const [, head = '', sign = '', last = ''] = match;
  if (last.endsWith('0')) return readAmount(text);
  return {
    value: Number(`${head}.${last}`),
    ...(sign === ',' && { rule: 'three digits after a comma read as a fraction' }),
  };
};

/** A number of something that may be counted in fractions, within the bounds of the schema; undefined where it is none. */
export const readNumber = (text: string): number | undefined => {
  const value = readAmount(text)?.value;
  return value !== undefined && value >= least && value <= most ? value : undefined;
};

/** A number or a range as the schema has it. */
export const quantityOf = (min: number, max: number): number | { min: number; max: number } =>
  min === max ? min : min < max ? { min, max } : { min: max, max: min };
