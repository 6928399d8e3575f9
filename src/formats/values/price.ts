/** Prices as feeds write them: one text may hold several amounts, with the conditions under which each is paid. */
import { keysOf } from '#text/keys.ts';
import type { CourseInput } from '../format.ts';
import { isNegative } from './account.ts';
import { decimalsOf, readCurrency, type Currency } from './currency.ts';
import { numberPattern, plainSigns, quantityOf, readAmount, type Amount } from './number.ts';
import {
  aboutAssessment,
  aboutCertificate,
  aboutCertificateAlone,
  aboutPaying,
  aboutSubscription,
  certificateIsFree,
  deniesFee,
  deniesFree,
  deniesPrice,
  freeFor,
  freeForSome,
  freeIn,
  freeToStudy,
  isBothReaders,
  isCourseFee,
  isExtra,
  isFunded,
  isIncluded,
  isInstalment,
  isJustFree,
  isPart,
  isKnownCondition,
  isSideFee,
  isStep,
  isThen,
  noPriceBefore,
  noPriceBehind,
  otherRate,
  otherRateLabel,
  plainLabel,
  readers,
  readRate,
  readRateLabel,
} from './price-words.ts';
import { byRules, unread, type Left, type Read, type ReadContext } from './reading.ts';

type Price = NonNullable<CourseInput['price']>;
export type PriceCategory = Price['category'];
export type PriceOption = NonNullable<Price['options']>[number];

export interface ReadPrice {
  readonly category: PriceCategory;
  readonly options: readonly PriceOption[];
  /** The words, less those that told the category; left out where category and options tell them all. */
  readonly note?: string;
}

export interface PriceContext extends ReadContext {
  /** The category that a field of its own states. */
  readonly category?: PriceCategory | undefined;
}

/** Words that tell the category of a price whatever else its note says, as they are written before it. */
export const categoryWords = {
  'partially-free': 'Free to study; other fees are paid',
  paid: 'Fees are paid',
  subscription: 'By subscription',
} as const;

/** The category that a text states in its first words, and what follows them. */
export const readCategory = (text: string): { category: keyof typeof categoryWords; rest: string } | undefined => {
  for (const category of keysOf(categoryWords)) {
    const words = categoryWords[category];
    if (!text.toLowerCase().startsWith(words.toLowerCase())) continue;
    const rest = text.slice(words.length);
    if (/^\s*(?:[.:;]|\(note: |$)/.test(rest)) return { category, rest: rest.replace(/^[\s.:;]+/, '').trim() };
  }
  return undefined;
};

/** An amount in a text, with the span that it and its currency take up. */
interface Money {
  start: number;
  end: number;
  low: number;
  high: number | undefined;
  currency: string | undefined;
  rules: string[];
  /** Why the amount cannot be told. */
  why: string | undefined;
}

interface Numeral {
  readonly start: number;
  end: number;
  readonly text: string;
  readonly factor: number;
  /** Whether signs behind it say that it is whole: "1.250,-". */
  readonly isWhole: boolean;
  before: { sign: string; start: number } | undefined;
  behind: { sign: string; end: number } | undefined;
}

const factors: Readonly<Record<string, number>> = {
  k: 1_000,
  tsd: 1_000,
  thousand: 1_000,
  tausend: 1_000,
  mil: 1_000,
  mille: 1_000,
  duizend: 1_000,
  mio: 1_000_000,
  mln: 1_000_000,
  million: 1_000_000,
  crore: 10_000_000,
  lakh: 100_000,
  lac: 100_000,
};
const numberNouns =
  /\b(?:modules?|levels?|years?|parts?|stages?|bands?|tiers?|options?|weeks?|units?|courses?|terms?|semesters?|phases?|groups?|grades?|steps?|class|room|act|version|no|nr|modul|kurs|stufe|jahr|niveau|année|nivel|año|anno)\.?:? ?$/iu;

const isSign = (text: string, country: string | undefined): boolean => readCurrency(text, country) !== undefined;

/** The sign of a currency that ends right before a place: "EUR ", "US$", "AUD $", "Price (€): ". */
const signBefore = (text: string, country: string | undefined): { sign: string; start: number } | undefined => {
  const tail =
    /((?:F |[A-Z]{2,3} (?=\p{Sc}))?[\p{L}\p{M}\p{Sc}.]*[\p{L}\p{M}\p{Sc}]\.?)(\)?\s{0,2}[:=]?\s{0,2})$/u.exec(text);
  if (!tail) return undefined;
  const [all, found = ''] = tail;
  const start = text.length - all.length;
  if (isSign(found.replace(' ', ''), country)) return { sign: found.replace(' ', ''), start };
  const [, prefix] = /^([A-Z]{3}) \p{Sc}$/u.exec(found) ?? [];
  if (prefix !== undefined && isSign(prefix, country)) return { sign: prefix, start };
  const run = found.split(' ').at(-1) ?? '';
  const from = start + found.length - run.length;
  if (isSign(run, country)) return { sign: run, start: from };
  const sign = /\p{Sc}$/u.exec(run)?.[0];
  // A word that a sign is stuck to ("fee£") is one only in small letters; "XY$" would be another currency.
  if (sign !== undefined && /^\p{L}?\p{Ll}{2,}\p{Sc}$/u.test(run) && isSign(sign, country))
    return { sign, start: from + run.length - sign.length };
  return sign === undefined ? undefined : { sign: run, start: from };
};

/** The sign of a currency that starts right behind a place: "€", " kr.", " US dollars", " $ US". */
const signBehind = (text: string, country: string | undefined): { sign: string; length: number } | undefined => {
  const blank = /^\s{0,2}\(?/.exec(text)?.[0].length ?? 0;
  const words = text.slice(blank);
  const run = /^(?:[\p{L}\p{M}\p{Sc}.'’]+(?: (?=[\p{L}\p{M}\p{Sc}]))?){1,5}/u.exec(words)?.[0] ?? '';
  const parts = run.split(' ');
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join(' ');
    for (const sign of [name, name.replace(/\.+$/, '')])
      if (sign !== '' && isSign(sign, country)) return { sign, length: blank + sign.length };
  }
  const [first = ''] = parts;
  return /\p{Sc}/u.test(first) ? { sign: first, length: blank + first.length } : undefined;
};

const findNumerals = (text: string, country: string | undefined): Numeral[] => {
  const list: Numeral[] = [];
  for (const match of text.matchAll(new RegExp(numberPattern, 'g'))) {
    let end = match.index + match[0].length;
    const factor =
      /^\s?(k|tsd|thousand|tausend|mil|mille|duizend|mio|mln|millions?|crores?|lakhs?|lacs?)(?![\p{L}\p{N}])\.?/iu.exec(
        text.slice(end),
      );
    if (factor) end += factor[0].length;
    const tail = /^\s?(?:[.,]\s?[–]{1,2}(?!\d)|[.,]--?|,-|\.-)/.exec(text.slice(end));
    if (tail) end += tail[0].length;
    const swedish = /^:(?:–|-)/.exec(text.slice(end));
    const behind = swedish ? { sign: ':-', length: 2 } : signBehind(text.slice(end), country);
    list.push({
      start: match.index,
      end,
      text: match[0],
      factor: factor ? (factors[(factor[1] ?? '').toLowerCase().replace(/s$/, '')] ?? 1) : 1,
      before: signBefore(text.slice(0, match.index), country),
      isWhole: tail !== null || swedish !== null,
      behind: behind && { sign: behind.sign, end: end + behind.length },
    });
  }
  // A sign between two numbers is of one of them: of the one that it touches, else as the signs of the text stand.
  const isBeforeStyle = list[0]?.before !== undefined;
  for (const [index, left] of list.entries()) {
    const right = list[index + 1];
    if (!right?.before || !left.behind || left.behind.end <= right.before.start) continue;
    const touchesRight =
      text.slice(right.before.start, right.start).trimEnd() === text.slice(right.before.start, right.start);
    const touchesLeft = text[left.end] !== ' ';
    const goesRight = touchesRight === touchesLeft ? isBeforeStyle : touchesRight;
    if (goesRight) left.behind = undefined;
    else right.before = undefined;
  }
  return list;
};

/** The currency that the signs on both sides of a number agree on. */
const agree = (
  signs: readonly (string | undefined)[],
  country: string | undefined,
): (Currency & { isGuess: boolean }) | { why: string } | undefined => {
  const found = signs.filter((sign) => sign !== undefined).map((sign) => readCurrency(sign, country));
  const sure = found.filter((one): one is Currency => one !== undefined && 'code' in one && one.rule === undefined);
  const [first] = sure;
  if (first && sure.some(({ code }) => code !== first.code)) return { why: 'two currencies at one amount' };
  if (first) {
    const others = found.filter((one): one is Currency => one !== undefined && 'code' in one && one.rule !== undefined);
    if (others.some(({ among }) => among && !among.includes(first.code)))
      return { why: 'two currencies at one amount' };
    return others.every(({ code, among }) => code === first.code || among)
      ? { ...first, isGuess: false }
      : { code: first.code, rule: 'the code stands above the sign beside it', isGuess: true };
  }
  const [guess] = found;
  if (!guess) {
    const unknown = signs.find((sign) => sign !== undefined);
    return unknown === undefined ? undefined : { why: `"${unknown}" is no sign of a known currency` };
  }
  if ('why' in guess) return guess;
  const guesses = found.filter((one): one is Currency => one !== undefined && 'code' in one);
  // Of a code and a sign that may mean it, the code tells.
  const telling = guesses.find(({ among }) => !among) ?? guess;
  return guesses.length === found.length &&
    guesses.every(({ code, among }) => code === telling.code || among?.includes(telling.code))
    ? { ...telling, isGuess: true }
    : { why: 'two currencies at one amount' };
};

/** Currencies of the countries that write 12,34,567. */
const indian = new Set(['INR', 'PKR', 'BDT', 'NPR', 'LKR', 'BTN']);

/** The number of an amount: one with more decimals than any price has is none. */
const amountOf = (text: string, currency: string | undefined): Amount | undefined => {
  const decimals = currency === undefined ? 2 : decimalsOf(currency);
  if (new RegExp(String.raw`[.,]\d{${Math.max(decimals, 3) + 1},}$`).test(text.trim())) return undefined;
  const amount = readAmount(text, decimals);
  if (
    !amount ||
    decimals === 0 ||
    !/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text.trim()) ||
    (currency !== undefined && indian.has(currency))
  )
    return amount;
  return { ...amount, rule: 'signs of thousands as in India, beside a currency that is of another country' };
};

/** A number that touches an amount and is none itself: "€ 1 2500", "1250/1750 €". A year, and a number of something, are. */
const strayBefore = /(?<![\d.,\p{L}/])(?!(?:19|20)\d{2}\s)\d+(?:[.,]\d+)?(?: {1,2}| ?\/ ?| , )$/u;
const strayBehind =
  /^(?: {1,2}| ?\/ ?| , ?)(?!(?:19|20)\d{2}(?!\d))\d+(?:[.,]\d+)*(?![\d.,]*\d|\s*[\p{L}%/:–x×*-]|\s*\p{Sc})/u;

/** A number without a sign of its own before an amount: "100 of 200 euro", "12 €50". */
const bareBefore =
  /(?<![\d.,\p{L}\p{Sc}]|\p{Sc} |[A-Z]{3} )(?!(?:19|20)\d{2}\s)\d+(?:[.,]\d+)?(?:\s+(?:or|oder|ou|o|of|või|eller|tai|neu|nó)\s+| {1,2})$/iu;

const connector = /^\s*(?:[–-]|to|bis|à|al?|tot|until|till|kuni|do|til|hasta|až|до|~|〜|～)\s*$/iu;
const between = /\b(?:between|zwischen|entre|tussen|tra|fra|mellom|mellan|mellem)\s*$/iu;
const betweenAnd = /^\s*(?:and|und|et|y|en|e|og|och)\s*$/iu;

/** Letters that stand in for digits: "1,2OO", "l0O". */
const lookalikes = /^[OoIl]+(?!\p{L})/u;

/** Amounts with a currency, ranges put together, in the order of the text. */
const findMoney = (text: string, context: PriceContext): Money[] => {
  const { country } = context;
  const numerals = findNumerals(text, country);
  const list: Money[] = [];
  const size = (numeral: Numeral, currency: string | undefined) => {
    const amount = amountOf(numeral.text, currency);
    const value = amount && Math.round(amount.value * numeral.factor * 1e4) / 1e4;
    if (!amount || value === undefined) return undefined;
    return { value, rule: numeral.isWhole ? undefined : amount.rule };
  };
  const isThere = (pattern: RegExp, before: string): boolean => {
    const stray = pattern.exec(before);
    return stray !== null && !numberNouns.test(before.slice(0, stray.index));
  };
  const isStray = (first: Numeral, last: Numeral): boolean => {
    const before = text.slice(0, first.before?.start ?? first.start);
    return (
      (isThere(strayBefore, before) && first.before === undefined) ||
      strayBehind.test(text.slice(last.behind?.end ?? last.end))
    );
  };
  for (let index = 0; index < numerals.length; index += 1) {
    const numeral = numerals[index];
    if (!numeral) continue;
    const next = numerals[index + 1];
    const gap = next && text.slice(numeral.behind?.end ?? numeral.end, next.before?.start ?? next.start);
    const own = [numeral.before?.sign, numeral.behind?.sign];
    const others = next ? [next.before?.sign, next.behind?.sign] : [];
    const hasOwn = own.some((sign) => sign !== undefined);
    const hasOther = others.some((sign) => sign !== undefined);
    const behindNext = next ? text.slice(next.behind?.end ?? next.end) : '';
    const joins =
      gap !== undefined &&
      !(/\p{L}/u.test(gap) && /^20[1-4]\d$/.test(next?.text ?? '') && !hasOther) &&
      !/until|till/i.test(gap) &&
      (connector.test(gap) ||
        (betweenAnd.test(gap) && between.test(text.slice(0, numeral.before?.start ?? numeral.start))));
    const follows =
      /^\s*\p{L}/u.test(behindNext) &&
      readRate(behindNext.trimStart()) === undefined &&
      !/^\s*(?:excl|incl|plus|per|pro|each|depending|zzgl|inkl|exkl)/i.test(behindNext);
    const isRange =
      next !== undefined &&
      joins &&
      (hasOwn || hasOther) &&
      // "500 € – 600": behind the first number the sign would stand behind the second as well.
      (hasOther || (!follows && numeral.before !== undefined)) &&
      (hasOwn || !numberNouns.test(text.slice(0, numeral.start)));
    const agreed = agree(isRange ? [...own, ...others] : own, country);
    if (!agreed) continue;
    const start = numeral.before?.start ?? numeral.start;
    const base = { start, rules: [] as string[], low: 0, high: undefined, currency: undefined };
    const code = 'code' in agreed ? agreed.code : undefined;
    const factor = isRange && numeral.factor === 1 ? next.factor : numeral.factor;
    const low = size({ ...numeral, factor }, code);
    const high = isRange ? size(next, code) : undefined;
    const joined = isRange && low !== undefined && high !== undefined && low.value < high.value;
    const last = joined ? next : numeral;
    const end = last.behind?.end ?? last.end;
    const isSplit = numberNouns.test(text.slice(0, start)) && numeral.before === undefined && / /.test(numeral.text);
    const tooMuch = Math.max(low?.value ?? 0, high?.value ?? 0) > 10_000_000;
    const why = !('code' in agreed)
      ? agreed.why
      : isSplit
        ? 'a number that may belong to the word before it'
        : low === undefined || (isRange && high === undefined)
          ? 'an amount whose signs can be read in two ways, or in none'
          : tooMuch
            ? 'an amount beyond ten millions'
            : isStray(numeral, last)
              ? 'digits beside the amount that belong to no number'
              : lookalikes.test(text.slice(last.end))
                ? 'letters among the digits of an amount'
                : undefined;
    const rules = [
      ...('code' in agreed && agreed.rule !== undefined ? [agreed.rule] : []),
      ...[low?.rule, joined ? high.rule : undefined].filter((rule) => rule !== undefined),
      ...(isThere(bareBefore, text.slice(0, start)) ? ['a number before the amount was passed over'] : []),
      ...(factor > 1 ? ['a short word for thousands read as such'] : []),
      ...(joined && high.value > low.value * 10 ? ['two numbers far from one another read as a range'] : []),
    ];
    list.push({
      ...base,
      end,
      low: low?.value ?? 0,
      high: joined ? high.value : undefined,
      currency: code,
      rules,
      why,
    });
    if (joined) index += 1;
  }
  return list;
};

const separators =
  /\s*(?:[;|\n•·]|\s\/\s|\/(?=\s*(?:\p{Sc}|(?:EUR|USD|GBP|CHF|AUD|CAD|SEK|NOK|DKK)(?![\p{L}])))|,(?!\d)|\.\s+(?=\p{Lu})|(?<![\p{L}])(?:and|or|und|oder|et|ou|e|y|en|of|og|och|eller|ja|või|ac|neu|agus|nó)(?![\p{L}])|&)\s*/giu;
const clean = (label: string): string =>
  label
    .replace(/^[\s,;:.)/|–+-]+|[\s,;:(/|–-]+$/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Where a sentence ends: not behind the short words that stand before amounts. */
const sentenceEnd =
  /(?<=[.!?])(?<!(?:^|[^\p{L}])(?:ca|approx|max|min|inkl|incl|exkl|excl|zzgl|bzw|fr|rs|st|no|nr|ab|c|p|ex|kr)\.)(?<!(?<![\d.,])\d{1,2}\.(?=\s+(?:jan|feb|m[äa]r|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[zcs])))\s+(?=\p{Lu}|\p{Sc}|\d)/iu;

interface Labels {
  before: string;
  behind: string;
}

/** Takes a bracket that is opened or closed elsewhere as the end of what is said. */
const openBrackets = (text: string): string => {
  const open: number[] = [];
  const closed = text.replace(/[()[\]]/g, (mark, index: number) => {
    if (mark === '(' || mark === '[') open.push(index);
    else if (open.pop() === undefined) return ';';
    return mark;
  });
  return open.reduce((result, index) => `${result.slice(0, index)};${result.slice(index + 1)}`, closed);
};

/**
 * Which words around the amounts of a clause belong to which. Words between two amounts go to the side from which no
 * sign divides them; where none does, all labels stand on the side on which the first or the last word of the clause does.
 */
const labelsOf = (text: string, list: readonly Money[]): { labels: Labels[]; isSure: boolean; loose: string } => {
  const labels: Labels[] = list.map(() => ({ before: '', behind: '' }));
  const at = (index: number) => labels[index] ?? { before: '', behind: '' };
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return { labels, isSure: true, loose: text };
  let loose = '';
  let isSure = true;
  const head = text.slice(0, first.start);
  const sentences = head.split(sentenceEnd);
  at(0).before = sentences.pop() ?? '';
  loose += sentences.join(' ');
  const tail = openBrackets(text.slice(last.end));
  const [behind = '', ...more] = tail.split(/[;\n|]/).flatMap((part) => part.split(sentenceEnd));
  at(list.length - 1).behind = behind;
  loose += more.join(' ');
  const hasHead = /\p{L}/u.test(clean(at(0).before)) && !plainLabel.test(clean(at(0).before));
  const hasTail = /\p{L}/u.test(clean(behind));
  for (let index = 0; index + 1 < list.length; index += 1) {
    const [one, two] = [list[index], list[index + 1]];
    if (!one || !two) continue;
    const raw = text.slice(one.end, two.start);
    const colon = /[:=]\s*$/.test(raw);
    let between = openBrackets(raw);
    let left = '';
    // What stands in brackets right behind an amount is said of it.
    const bracket = /^\s*\([^()]*\)/.exec(between);
    if (bracket) {
      left = bracket[0];
      between = between.slice(bracket[0].length);
    }
    const pieces = between.split(separators);
    if (pieces.length === 1) {
      const rate = bracket ? undefined : readRate(between.trimStart());
      const words = rate ? rate.rest : between;
      if (rate) left = between.slice(0, between.length - rate.rest.length);
      if (!/[\p{L}\p{N}]/u.test(words)) left += words;
      else if (noPriceBefore.test(clean(words)) || isIncluded.test(words) || /(?:\+|\bplus\b)/i.test(words))
        at(index + 1).before = words;
      else if (colon || bracket || (hasHead && !hasTail)) at(index + 1).before = words;
      else if (hasTail && !hasHead) left += words;
      else {
        at(index + 1).before = words;
        left += words;
        isSure = false;
      }
    } else {
      const isBlank = (piece: string | undefined) => !/[\p{L}\p{N}]/u.test(piece ?? '');
      if (isBlank(pieces[0]) && !isBlank(pieces.at(-1))) at(index + 1).before = pieces.slice(1).join(', ');
      else if (isBlank(pieces.at(-1)) && !isBlank(pieces[0])) left += ` ${pieces.slice(0, -1).join(', ')}`;
      else if (isBlank(pieces[0])) {
        if (pieces.some((piece) => !isBlank(piece))) {
          if (hasHead && !hasTail) at(index + 1).before = pieces.join(' ');
          else left += ` ${pieces.join(' ')}`;
        }
      } else {
        left += ` ${pieces.length > 2 && colon ? (pieces[0] ?? '') : pieces.slice(0, -1).join(', ')}`;
        at(index + 1).before = pieces.length > 2 && colon ? pieces.slice(1).join(', ') : (pieces.at(-1) ?? '');
      }
    }
    at(index).behind = left;
  }
  return { labels, isSure, loose };
};

/** The currencies of the EU's customs area, as far as "EU" means "home". */
const union = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** @param whole all words about the price: beside people from outside the EU, those of the EU are at home */
const readerOf = (
  label: string,
  country: string | undefined,
  whole: string,
): NonNullable<PriceOption['for']> | undefined => {
  const found = readers.find(([pattern]) => pattern.test(label))?.[1];
  if (found === 'uk') return country === undefined || country === 'GB' ? 'home' : 'international';
  if (found !== 'eu') return found;
  if (country !== undefined) return union.has(country) ? 'home' : 'international';
  if (/\b(?:non[- ]?EU|non[- ]?EEA|outside (?:of )?(?:the )?EU|nicht-?EU|hors[- ]UE)\b/iu.test(whole)) return 'home';
  return /\b(?:home|UK)\b/i.test(whole) ? 'international' : undefined;
};

/** "Certificate included" and the like say nothing of what the fee beside them is for. */
const noSign = /\b(?:certificat\p{L}*|vat|tax) (?:is |are )?includ\p{L}+/giu;

/** "2 for £50". */
const forSeveral =
  /(?<![\d.,\p{L}])(?:[2-9]|\d{2,}|two|three|zwei|drei|deux|trois|dos|tres|due|twee)\s*(?:places|people|persons|plätze|personen|personnes|personas)?\s*(?:for|für|pour|por|voor|per|para)$/iu;

interface Told {
  options: PriceOption[];
  /** For whom it is free while others pay. */
  frees: string[];
  left: Left[];
  rules: string[];
  hasMore: boolean;
}

const readClause = (
  text: string,
  remark: string | undefined,
  context: PriceContext,
  told: Told,
  whole: string,
): void => {
  const list = findMoney(text, context);
  if (!list.length) {
    const free = freeFor(text);
    if (free !== undefined) told.frees.push(free);
    if (/\p{L}/u.test(text)) told.hasMore = true;
    return;
  }
  const { labels, isSure, loose } = labelsOf(text, list);
  if (/\p{L}/u.test(loose)) told.hasMore = true;
  const drop = (part: string, why: string) => {
    told.left.push({ text: part.trim(), why });
    told.hasMore = true;
  };
  if (labels.some(({ before, behind }) => isBothReaders(`${before} ${behind}`))) {
    drop(text, 'an amount for two kinds of student at once; kept as words');
    return;
  }
  const about = labels.map(({ before, behind }) => `${before} ${behind}`);
  const amounts = list.length;
  const joiners = list.map((one, index) => {
    const before = list[index - 1];
    return before ? text.slice(before.end, one.start) : '';
  });
  const hasParts =
    about.some((words, index) => isPart.test(words) && !isIncluded.test(labels[index]?.before ?? '')) ||
    joiners.some((words) => /\b(?:then|followed by|danach|puis|luego|dann|poi|daarna|later)\b/i.test(words));
  const isInstalments = list.map(
    (one, index) =>
      isInstalment.before.test(text.slice(0, one.start)) ||
      isInstalment.behind.test(text.slice(one.end, one.end + 30)) ||
      /\binstal+ments? of\s*$/i.test(labels[index]?.before ?? ''),
  );
  if (hasParts && !isInstalments.some(Boolean)) {
    drop(
      text,
      amounts > 1
        ? 'amounts that are parts of one price; kept as words'
        : 'an amount that is a part of the price; kept as words',
    );
    return;
  }
  if (!isSure && amounts > 1 && new Set(list.map(({ currency }) => currency)).size === 1) {
    drop(text, 'amounts whose words may belong to either; kept as words');
    return;
  }
  const seen: PriceOption[] = [];
  for (const [index, money] of list.entries()) {
    const { before: rawBefore, behind: rawBehind } = labels[index] ?? { before: '', behind: '' };
    const before = clean(money.high === undefined ? rawBefore : rawBefore.replace(between, ''));
    const part = text.slice(money.start, money.end);
    const isOnly = amounts === 1;
    if (noPriceBefore.test(before) || noPriceBehind.test(rawBehind)) {
      drop(part, 'an amount that is not the price; kept as words');
      continue;
    }
    if (isPart.test(`${before} ${rawBehind}`) && isIncluded.test(before)) {
      drop(part, 'a part of the price; kept as words');
      continue;
    }
    const several = forSeveral.exec(before);
    if (several && !numberNouns.test(before.slice(0, several.index))) {
      drop(isOnly ? text : part, 'an amount for several; kept as words');
      continue;
    }
    if (isInstalments[index]) {
      drop(isOnly ? text : part, 'an instalment; kept as words');
      continue;
    }
    if (money.why !== undefined || money.currency === undefined) {
      drop(isOnly ? text : part, money.why ?? 'an amount without a currency');
      continue;
    }
    const previous = seen.at(-1);
    const joiner = joiners[index] ?? '';
    const isTaxBetween = /\b(?:vat|tax|gst|mwst|ust|tva|btw|iva|moms|km)\b\.?\s*[(/,;=]/i.test(joiner);
    if (joiner.includes('=')) told.rules.push('an amount that is said to equal another; both kept');
    const isPlus = !isTaxBetween && /(?:\+|\bplus\b|\bzzgl\.?|\bzuzüglich\b|\ben sus\b|\bmás\b|\bpiù\b)/i.test(joiner);
    if (
      previous &&
      (isPlus ||
        (!isTaxBetween && isExtra.test(`${before} ${rawBehind}`) && !/\b(?:incl|including|with|inkl)\b/i.test(before)))
    ) {
      const words = clean(
        `${isPlus ? 'plus ' : ''}${joiner
          .replace(/^.*(?:\+|plus)/i, '')
          .replace(/^\s*\(/, '')
          .trim()} ${part} ${isPlus ? clean(rawBehind) : clean(rawBehind)}`,
      );
      const note = [previous.note, words.startsWith('plus') ? words : `plus ${words}`].filter(Boolean).join('; ');
      if (note.length <= 200) previous.note = note;
      told.hasMore = true;
      told.rules.push('an amount for something else kept as a note of the price');
      continue;
    }
    const label = `${before} ${clean(rawBehind)}`.trim();
    if (
      !freeIn(whole).length &&
      isSideFee.test(label) &&
      !isCourseFee.test(label.replace(noSign, ' ').replace(/\bnot included\b/gi, ' '))
    ) {
      drop(isOnly ? text : part, 'an amount for a part of what is to be paid; kept as words');
      continue;
    }
    const option: PriceOption = { amount: quantityOf(money.low, money.high ?? money.low), currency: money.currency };
    const rate = readRate(rawBehind.trimStart());
    const behind = rate ? rate.rest : rawBehind;
    const labelRate = readRateLabel(before);
    if (rate) option.per = rate.per;
    else if (labelRate !== undefined) option.per = labelRate;
    else if (otherRate.test(rawBehind.trimStart()) || otherRateLabel.test(before)) {
      drop(isOnly ? text : `${part} ${rawBehind}`, 'an amount for a unit that has no word of its own; kept as words');
      continue;
    }
    if (option.per === 'course') delete option.per;
    const reader =
      (freeIn(before).length ? undefined : readerOf(before, context.country, whole)) ??
      readerOf(clean(behind).slice(0, 60), context.country, whole);
    if (reader) {
      option.for = reader;
      if (
        !/^(?:home|international|overseas|uk|employers?)?(?: (?:students?|fees?|learners?))?$/i.test(
          clean(`${before} ${behind}`.replace(/\b(?:for|students?|fees?)\b/gi, ' ')),
        )
      )
        told.rules.push(
          reader === 'employer'
            ? 'words beside employers kept as the condition'
            : 'the region read as home or international',
        );
      else if (/\buk\b/i.test(label) && context.country !== 'GB') told.rules.push(`"UK" read as ${reader}`);
    }
    const isReaderAlone = /^(?:home|international|employers?)(?: (?:students?|fees?))?$/i;
    const words = [before, clean(behind)]
      .map((piece) => piece.replace(/^(?:for|für|pour|para|voor|per) (?=(?:home|international|overseas|uk|eu)\b)/i, ''))
      .filter(
        (piece) =>
          piece !== '' && /[\p{L}\p{N}%]/u.test(piece) && !plainLabel.test(piece) && !isReaderAlone.test(piece),
      );
    if (labelRate !== undefined && words[0] !== undefined) words.shift();
    const opening =
      /\b(?:from|ab|à partir de|desde|vanaf|a partire da|a partir de|alates|från|fra|as of|starting at|o)$/iu.exec(
        before,
      );
    const limit = /\b(?:up to|bis zu|max(?:imum)?\.?|jusqu'à|hasta|fino a|at most|no more than|till)$/iu.exec(before);
    const isAbout =
      /(?:\b(?:ca|circa|about|approx(?:imately|\.)?|around|etwa|ungefähr|environ|roughly|approximativement|aproximadamente|omstreeks|noin)\.?|~|≈)$/iu.exec(
        before,
      );
    const kept = words.flatMap((piece) => {
      if (!freeIn(piece).length) return [piece];
      const parts = piece.split(/\s*[,/]\s*|\s+(?:and|und|et|y|en|e)\s+(?=\p{L}+ (?:\p{L}+ )?free)/u);
      const free = parts.map((part) => freeFor(part));
      told.frees.push(...free.filter((label) => label !== undefined));
      const others = parts.filter((_, at) => free[at] === undefined);
      return others.length === parts.length ? [piece] : others.length ? [others.join(', ')] : [];
    });
    if (/^\s*\+\s*\p{L}/u.test(rawBehind) && kept.length) kept.push(`+ ${kept.pop() ?? ''}`);
    const sign = /[<>≤≥]=?\s*$/u.exec(rawBefore)?.[0].trim();
    if (sign !== undefined) {
      kept.push(sign.startsWith('<') || sign === '≤' ? 'at most' : 'at least');
      told.rules.push(`"${sign}" before the amount read as a bound`);
    }
    if (opening && !kept.length) kept.push('from');
    if (limit && !kept.length) kept.push('up to');
    if (isAbout && !kept.length) kept.push('about');
    if (/^\s*\+(?!\s*\p{L}|\s*\d)/u.test(rawBehind) && !(joiners[index + 1] ?? '').includes('+')) kept.push('or more');
    if (/^[\s(–-]*\d{4}\s*[–-]\s*\d{4}/.test(rawBehind)) told.rules.push('years stand beside the amount');
    if (context.currency !== undefined && money.currency !== context.currency)
      told.rules.push(`the currency of the words, where the field has ${context.currency}`);
    if (kept.some((piece) => !isKnownCondition(piece)))
      told.rules.push('words beside the amount kept as its condition');
    const note = [...kept, ...(remark !== undefined && index === amounts - 1 ? [remark] : [])].join('; ');
    if (note && note.length <= 200) option.note = note;
    else if (note) told.hasMore = true;
    told.rules.push(...money.rules);
    told.options.push(option);
    seen.push(option);
  }
  const alike = seen
    .filter(({ per, for: reader, note }) => per === undefined && reader === undefined && note === undefined)
    .map(({ currency }) => currency);
  if (new Set(alike).size < alike.length)
    told.rules.push('several amounts without a word that tells them apart; all kept');
};

/** The parts of a text that may each hold amounts; a note in the form in which we write it belongs to the part before it. */
const clausesOf = (text: string): { text: string; remark?: string }[] => {
  const clauses: { text: string; remark?: string }[] = [];
  const add = (piece: string, remark?: string) => {
    const parts = piece.split(/;|\n|\s\|\s|,\s(?=[A-Za-z][A-Za-z ]{2,40}:)/).flatMap((part) => part.split(sentenceEnd));
    const last = parts.pop() ?? '';
    clauses.push(...parts.map((part) => ({ text: part })), { text: last, ...(remark !== undefined && { remark }) });
  };
  let end = 0;
  for (const match of text.matchAll(/\s\(note: (.*?)\)(?=;|$)/g)) {
    add(text.slice(end, match.index), match[1]);
    end = match.index + match[0].length;
  }
  add(text.slice(end));
  return clauses.filter(({ text: clause, remark }) => clause.trim() !== '' || remark !== undefined);
};

/** Where one amount is the sum of all others, it is the price and they are its parts. */
const keepTotal = (told: Told): void => {
  const { options } = told;
  const sum = (list: readonly PriceOption[]) =>
    list.reduce((total, { amount }) => total + (typeof amount === 'number' ? amount : NaN), 0);
  const whole = options.find(({ amount }) => typeof amount === 'number' && amount * 2 === sum(options));
  const isOne = options.every(({ currency, for: reader }) => currency === whole?.currency && reader === undefined);
  if (!whole || options.length < 3 || !isOne) return;
  told.rules.push('of several amounts their sum kept');
  for (const { amount, currency } of options)
    if (amount !== whole.amount && typeof amount === 'number')
      told.left.push({ text: `${amount} ${currency}`, why: 'a part of the price' });
  told.options = [whole];
  told.hasMore = true;
};

/** What beside a course that is free an amount is for, by the words beside it: the test alone, or the certificate. */
const coversOf = (words: string): 'assessment' | 'certificate' =>
  aboutAssessment.test(words) && !aboutCertificateAlone.test(words) ? 'assessment' : 'certificate';

/** What the words say of "free" where they name an amount too. */
const withFree = (text: string, told: Told): PriceCategory | undefined => {
  if (!freeIn(text).length || deniesFree(text)) return undefined;
  if (isThen.test(text) && !aboutCertificate.test(text)) return undefined;
  if (freeToStudy.test(text) || aboutCertificate.test(text)) {
    const isAboutCertificate = told.options.filter(
      ({ note, covers }) => covers === undefined && aboutCertificate.test(note ?? ''),
    );
    if (freeToStudy.test(text) || isAboutCertificate.length) {
      const rows = isAboutCertificate.length ? isAboutCertificate : aboutCertificate.test(text) ? told.options : [];
      for (const row of rows) {
        row.covers = coversOf(row.note ?? text);
        if (
          row.covers === 'certificate' &&
          row.note !== undefined &&
          /^(?:(?:for |the |a |an |optional |verified |paid )*(?:certificat\p{L}*|zertifikat\p{L}*)(?: of \p{L}+)?(?: fee| costs?| at| available for| for)*|(?:for |pour |für )?(?:the |le |das )?certificat\p{L}*)$/iu.test(
            row.note,
          )
        )
          delete row.note;
      }
      if (!rows.length) told.rules.push('a sentence with "free" beside an amount');
      return 'partially-free';
    }
  }
  return undefined;
};

/** A condition without the half of a bracket, and without the number of the instalments that another amount is of. */
const tidied =
  (left: readonly Left[]) =>
  (option: PriceOption): PriceOption => {
    const { note, ...rest } = option;
    if (note === undefined) return option;
    const isOfOther =
      left.some(({ why }) => why.startsWith('an instalment')) &&
      isInstalment.before.test(note) &&
      /^\d+ \p{L}+$/u.test(note);
    const open = note.split('(').length > note.split(')').length ? note.replace(/\s*\(([^(]*)$/, ', $1') : note;
    return isOfOther ? rest : { ...rest, note: open };
  };

const readWords = (words: string, context: PriceContext): Read<ReadPrice> => {
  const read = readAll(words, context);
  const { value, certainty, left } = read;
  if (certainty === 'unread' || isJustFree(plainSigns(words)) || !deniesPrice(plainSigns(words))) return read;
  const denied = 'a word of denial beside the price';
  const hasAmount = value.options.length > 0 || left !== undefined;
  const isOfFree = value.category === 'paid' && freeIn(plainSigns(words)).length > 0;
  return hasAmount || isOfFree || !deniesFee.test(words)
    ? byRules(words, value, [...(read.rule === undefined ? [] : [read.rule]), denied], left)
    : unread(words, denied);
};

/** "€1m" is not one euro, nor is "£2x" two pounds. */
const letterBehind = /(?:\p{Sc}\s?\d[\d.,]*|\d[\d.,]*\s?\p{Sc})(?:m|mn|mio|bn|x)(?![\p{L}\d])/iu;
/** "Under £100" says that it costs something, and not what. */
const isBound =
  /^(?:always |usually )?(?:under|below|less than|no more than|unter|weniger als|moins de|menos de|meno di|minder dan|onder|menos que)\s*(?:\p{Sc}|[A-Z]{3}\s?)?\d[\d.,]*\s*(?:\p{Sc}|[A-Z]{3}|euros?|pounds?|dollars?)?$/iu;

/** A course that members may take: what they pay is for more than the course. */
const inMembership =
  /(?<![\p{L}])(?:included|inclusive|incl\.|comes|part|covered|free|inbegriffen|enthalten|compris|inclus|incluid[oa]|incluso|inbegrepen|inclu[ií]d[oa])\s+(?:in|with|of|by|im|in der|dans|en|in de|nel|nella|na|no)\s+(?:(?:the|an?|our|your|l['’]|la|el|de|het|der|die|den|jahres|annual|yearly|monthly|premium|full)\s*)*(?:member|mitglied|adhésion|cotisation|membresía|lidmaatschap)/iu;

/** "12€50": the sign of the currency stands where the sign of the fraction does. */
const signAsFraction =
  /(?<![\d.,'\p{Sc}\p{L}]|\p{Sc} |[A-Z]{3} )(\d{1,3}(?:[ .,']\d{3})+|\d+)(\p{Sc}|EUR|CHF|FR?|fr)(\d{2})(?![\d\p{L}%]|[.,']\d|\s?\p{Sc}|\s*[–-]\s*\d)/gu;
/** A sign with a digit on both sides that is not so, where it may belong to either or be the sign of a fraction. */
const signWithin = /\d(?:\p{Sc}|EUR|CHF|FR?|fr|kr|zł|Kč)\d/u;

const readAll = (words: string, context: PriceContext): Read<ReadPrice> => {
  const text = plainSigns(words)
    .trim()
    .replace(
      signAsFraction,
      (_, whole: string, sign: string, part: string) => `${whole.replace(/\D/g, '')}.${part}${sign}`,
    );
  if (signWithin.test(text) && !/\d[.,]\d{2}\p{Sc}\d/u.test(text))
    return byRules(
      words,
      { category: 'paid', options: [], note: words.trim() },
      ['an amount above zero read as paid'],
      [{ text: words.trim(), why: 'a sign of a currency between digits, which may be of either' }],
    );
  if (isNegative(text)) return unread(words, 'a minus before the amount');
  if (letterBehind.test(text)) return unread(words, 'an amount with a letter behind it, which may make it another');
  if (isBound.test(text))
    return byRules(words, { category: 'paid', options: [], note: words.trim() }, [
      'a bound of the price, kept as words',
    ]);
  if (isJustFree(text) && !deniesFree(text))
    return isFunded.test(text)
      ? byRules(words, { category: 'free', options: [], note: words.trim() }, ['paid for by others read as free'])
      : byRules(words, { category: 'free', options: [] }, []);
  if (
    /^(?:(?:the |all |course |tuition )*(?:fees?|costs?|charges?)|gebühr\p{L}*|frais|tasas?) (?:is |are |will be |has been |have been )?(?:waived|erlassen|exonérés?|exentas?)\.?$/iu.test(
      text,
    )
  )
    return unread(words, 'a fee that is waived: for whom it does not say');
  if (/\d/.test(text) && inMembership.test(text))
    return byRules(words, { category: 'paid', options: [], note: words.trim() }, [
      'the price of a membership, not of the course, kept as words',
    ]);
  const bare = /^\(?([\d][\d.,' ]*?)(?:[.,]?[–-])?(?:\s*(?:–|-|to)\s*([\d][\d.,' ]*))?\)?$/.exec(text);
  if (bare) {
    const [low, high] = [
      amountOf(bare[1] ?? '', context.currency),
      bare[2] === undefined ? undefined : amountOf(bare[2], context.currency),
    ];
    if (low?.value === 0 && (high?.value ?? 0) === 0 && bare[2] === undefined)
      return byRules(words, { category: 'free', options: [] }, ['zero read as free']);
    if (!low || (bare[2] !== undefined && !high) || Math.max(low.value, high?.value ?? 0) > 10_000_000)
      return byRules(
        words,
        { category: 'paid', options: [], note: words.trim() },
        ['an amount above zero read as paid'],
        [{ text: words.trim(), why: 'an amount whose signs can be read in two ways, or in none' }],
      );
    if (context.currency === undefined)
      return byRules(
        words,
        { category: 'paid', options: [] },
        ['an amount above zero read as paid'],
        [{ text: words.trim(), why: 'an amount without a currency' }],
      );
    const amount = quantityOf(low.value, high?.value ?? low.value);
    return byRules(
      words,
      { category: 'paid', options: [{ amount, currency: context.currency }] },
      [low.rule, high?.rule].filter((rule) => rule !== undefined),
    );
  }
  const told: Told = { options: [], frees: [], left: [], rules: [], hasMore: false };
  for (const { text: clause, remark } of clausesOf(text)) readClause(clause, remark, context, told, text);
  const steps = told.options.filter(({ note }) => isStep.test(note ?? ''));
  if (steps.length > 1) {
    told.options = told.options.filter((option) => !steps.includes(option));
    told.left.push({ text: words.trim(), why: 'amounts that are parts of one price; kept as words' });
    told.hasMore = true;
  }
  keepTotal(told);
  const [paid] = told.options.filter(({ amount }) => amount !== 0);
  if (paid && told.options.every(({ currency }) => currency === paid.currency))
    told.options.push(...told.frees.map((note) => ({ amount: 0, currency: paid.currency, note })));
  const isSubscription = aboutSubscription.test(text);
  const isPaid = told.options.some(({ amount }) => amount !== 0) || told.left.length > 0;
  const whole = { note: words.trim() };
  if (!told.options.length && !told.left.length) {
    const sole = context.currency === undefined ? [] : [...text.matchAll(new RegExp(numberPattern, 'g'))];
    const [only] = sole;
    const amount = only && readAmount(only[0]);
    if (
      only &&
      amount &&
      sole.length === 1 &&
      aboutPaying.test(text) &&
      !/%/.test(text) &&
      text.replace(only[0], '').split(/\s+/).length <= 4 &&
      context.currency !== undefined
    )
      return byRules(
        words,
        { category: 'paid', options: [{ amount: amount.value, currency: context.currency }], ...whole },
        ['an amount without a currency read in that of the field', ...(amount.rule === undefined ? [] : [amount.rule])],
      );
    const isFree = freeIn(text).length > 0;
    if (isFree && deniesFree(text))
      return byRules(words, { category: 'paid', options: [], ...whole }, [
        'a sentence that denies "free" read as paid',
      ]);
    if (isFree) {
      const sells =
        aboutCertificate.test(text) &&
        !certificateIsFree.test(text) &&
        aboutPaying.test(text.replace(/\b(?:no|without|zero) (?:fees?|costs?|charge|payment)\b/gi, ' '));
      const isAudit = /\baudit\b/i.test(text) && !certificateIsFree.test(text);
      const isOptional =
        aboutCertificate.test(text) &&
        !certificateIsFree.test(text) &&
        /\b(?:optional|upgrade|add|paid|purchase|extra|available|purchasable|payant|payante|kostenpflichtig|tegen betaling|de pago|a pagamento)\b/i.test(
          text,
        );
      if (sells || isAudit || isOptional)
        return byRules(words, { category: 'partially-free', options: [], ...whole }, [
          'a sentence with "free" and a certificate read as free to study',
        ]);
      if (isSubscription)
        return byRules(words, { category: 'subscription', options: [], ...whole }, ['a sentence about a subscription']);
      if (
        aboutPaying.test(
          text.replace(/\b(?:no|without|zero|cost|fee)[ -](?:fees?|costs?|charge|payment|free)\b/gi, ' '),
        ) &&
        /\b(?:are paid|is paid|paid by|fees? apply|to be paid)\b/i.test(text)
      )
        return byRules(words, { category: 'paid', options: [], ...whole }, ['a sentence about fees read as paid']);
      return byRules(words, { category: 'free', options: [], ...whole }, [
        freeForSome.test(text)
          ? 'free for some read as free; whom for stands in the note'
          : 'a sentence with "free" read as free',
      ]);
    }
    if (
      aboutCertificate.test(text) &&
      /\b(?:purchase|for sale|buy|upgrade)\b/i.test(text) &&
      !/\bcourse fee|\btuition/i.test(text)
    )
      return byRules(words, { category: 'partially-free', options: [], ...whole }, [
        'a certificate that one may buy read as free to study',
      ]);
    if (isSubscription)
      return byRules(words, { category: 'subscription', options: [], ...whole }, ['a sentence about a subscription']);
    if (
      aboutPaying.test(text) &&
      !/\b(?:not (?:yet )?known|tb[cad]|to be (?:confirmed|announced|decided))\b/i.test(text)
    )
      return byRules(words, { category: 'paid', options: [], ...whole }, ['a sentence about fees read as paid']);
    return unread(words, 'words about price without an amount');
  }
  const rules = [...told.rules];
  let category: PriceCategory = isSubscription ? 'subscription' : isPaid ? 'paid' : 'free';
  const free = withFree(text, told);
  if (free) category = free;
  else if (freeIn(text).length && isPaid && !deniesFree(text)) {
    told.hasMore = true;
    const isNoPrice =
      told.options.length === 0 && told.left.every(({ why }) => why.startsWith('an amount that is not the price'));
    if (isNoPrice) {
      category = 'free';
      rules.push('a sentence with "free" read as free');
    } else rules.push('a price beside "free": free for some, or a part of it');
  } else if (
    told.options.length === 0 &&
    told.left.every(({ why }) => why.startsWith('an amount that is not the price'))
  ) {
    return unread(words, 'amounts that are not the price', told.left);
  }
  for (const option of told.options)
    if (
      category !== 'partially-free' &&
      option.covers === undefined &&
      /\b(?:certificat(?:e|ion) (?:fee|costs?)|(?:for|of) the (?:certificate|verified)|verified certificate|optional certificate|certificate of (?:completion|achievement|attendance)|certificate upgrade)\b/i.test(
        option.note ?? '',
      )
    ) {
      option.covers = 'certificate';
      rules.push('an amount beside a certificate read as the price of the certificate');
    }
  if (told.left.length && !told.options.length && category === 'paid') rules.push('an amount above zero read as paid');
  const sold = told.options.filter(({ amount }) => amount !== 0);
  if (
    category === 'paid' &&
    sold.length > 0 &&
    sold.length < told.options.length &&
    sold.every(({ covers, note }) => covers !== undefined || aboutCertificate.test(note ?? ''))
  ) {
    category = 'partially-free';
    told.options = sold.map((option) => ({ ...option, covers: coversOf(option.note ?? text) }));
    rules.push('nothing without a certificate read as free to study');
  }
  if (category === 'free') told.options = [];
  return byRules(
    words,
    { category, options: told.options.map(tidied(told.left)), ...(told.hasMore && whole) },
    rules,
    told.left,
  );
};

/**
 * What words say about price. A category that a field of its own states, or the first words of the text, stands
 * before what the other words seem to say, unless the amounts deny it.
 */
export const readPrice = (words: string, context: PriceContext = {}): Read<ReadPrice> => {
  const opening = readCategory(words.trim());
  const category = context.category ?? opening?.category;
  if (category === undefined) return readWords(words, context);
  const rest = opening ? opening.rest : words.trim();
  if (rest === '') return byRules(words, { category, options: [] }, []);
  const note = opening && /^\(note: (.*)\)$/.exec(rest)?.[1];
  if (note) return byRules(words, { category, options: [], note }, []);
  const read = readWords(rest, context);
  const { value } = read;
  const rules = read.rule === undefined || read.certainty === 'unread' ? [] : [read.rule];
  if (value && (value.options.length || read.left?.length)) {
    if (category === 'free' && value.category !== 'free')
      return byRules(words, value, [...rules, 'said to be free, yet it has a price: the price is kept'], read.left);
    return byRules(words, { ...value, category, ...(value.note !== undefined && { note: rest }) }, rules, read.left);
  }
  const isAllTold = value?.category === category && value.note === undefined;
  return byRules(words, { category, options: [], ...(!isAllTold && { note: rest }) }, []);
};
