/** Dates as feeds write them, in numbers and with the names of months in their languages. */
import { denialIn, purposes, saysAny } from './account.ts';
import { celticMonths, namesIn } from './celtic-names.ts';
import { isPartialDate } from './is-valid.ts';
import { plainSigns } from './number.ts';
import { byRules, unread, type Read, type ReadContext } from './reading.ts';

const speakers = 'en de fr es nl it pt cy ga et sv nb da fi ca pl cs sk hu ro tr el ru uk lt lv'.split(' ');
/** Languages whose names of months are those of other months elsewhere: "listopad" is October or November. */
const otherSpeakers = 'hr bs sr sl mk bg be'.split(' ');

/** Names of months, long and short, alone and beside a day; a name of two months in two languages is none. */
const makeNames = (width: 'month' | 'weekday'): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  const clash = new Set<string>();
  const count = width === 'month' ? 12 : 7;
  for (const language of width === 'month' ? [...speakers, ...otherSpeakers] : speakers)
    for (const style of ['long', 'short'] as const)
      for (const withDay of [false, true]) {
        const format = new Intl.DateTimeFormat(language, {
          [width]: style,
          ...(withDay && { day: 'numeric' }),
          timeZone: 'UTC',
        });
        for (let index = 0; index < count; index += 1) {
          const day = new Date(Date.UTC(2027, width === 'month' ? index : 1, width === 'month' ? 15 : index + 1));
          const name = format
            .formatToParts(day)
            .find(({ type }) => type === width)
            ?.value.toLowerCase()
            .replace(/\.$/, '')
            .trim();
          if (name === undefined || name.length < 3 || /\d/.test(name)) continue;
          if ((names.get(name) ?? index) !== index && language !== 'en') {
            // English comes first and keeps its names.
            if (!english.has(name)) clash.add(name);
          } else names.set(name, index);
          if (language === 'en') english.add(name);
        }
      }
  if (width === 'month')
    for (const [name, index] of [
      ['sept', 8],
      ['märz', 2],
      ['jän', 0],
      ['jänner', 0],
    ] as const)
      names.set(name, index);
  if (width === 'month')
    for (const [index, row] of celticMonths.entries())
      for (const name of namesIn(row))
        if ((names.get(name) ?? index) === index) names.set(name, index);
        else if (!english.has(name)) clash.add(name);
  for (const name of clash) names.delete(name);
  return names;
};
const english = new Set<string>();
const monthNames = makeNames('month');
const weekdays = makeNames('weekday');
const alternatives = (names: ReadonlyMap<string, number>) =>
  [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
const month = `(?<month>${alternatives(monthNames)})`;
const monthNumber = (word: string): string => String((monthNames.get(word.toLowerCase()) ?? 0) + 1).padStart(2, '0');
const two = (digits: string): string => digits.padStart(2, '0');

/** Words before a date that change nothing. */
const opening = new RegExp(
  String.raw`^(?:(?:starts?|starting|started|start date|begins?|beginning|commences?|commencing|next start|next|from|on|w\/c|week commencing|since|ab|am|vom|von|beginn|start|début|à partir du|dès le|du|le|inicio|desde(?: el)?|del|el|vanaf|op|inizio|dal|il|início|a partir de|yn dechrau|ar|algus|alates|från|fra|alkaa|ends?(?! of)|until|deadline|apply by|by|enrol by|closes?|closing date)\s*:?\s+)+`,
  'iu',
);
const leadingDay = new RegExp(
  String.raw`^(?:(?:${alternatives(weekdays)})\.?,?\s+(?=\S)|(?:mo|di|mi|do|fr|sa|so)\.?,?\s+(?=\d))`,
  'iu',
);

type Form = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, context: ReadContext) => { date: string; rule?: string } | undefined,
];
const year = String.raw`(?<year>\d{4}|'?\d{2})`;
const full = (text: string): string => {
  const digits = text.replace("'", '');
  return digits.length === 4 ? digits : Number(digits) < 80 ? `20${digits}` : `19${digits}`;
};
const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? '';
const time = String.raw`(?:,?\s*(?:at|um|à|om|T)?\s*\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|Uhr|h)?\s*(?:\(?[A-Z]{2,5}\)?|Z|[+–-]\d{2}:?\d{2})?)?`;

/** A date in numbers whose order is not certain. */
const ordered = (
  a: string,
  b: string,
  y: string,
  sign: string,
  { country }: ReadContext,
): { date: string; rule?: string } => {
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = `${full(y)}-${two(b)}-${two(a)}`;
  const monthFirst = `${full(y)}-${two(a)}-${two(b)}`;
  const short = y.length === 2 ? ['a year of two digits'] : [];
  const done = (date: string, ...rules: string[]) => ({ date, ...(rules.length && { rule: rules.join('; ') }) });
  if (first > 12) return done(dayFirst, ...short);
  if (second > 12) return done(monthFirst, 'read as month/day/year', ...short);
  if (first === second) return done(dayFirst, ...short);
  if (sign === '.') return done(dayFirst, ...short);
  if (country === 'US') return done(monthFirst, 'read as month/day/year, by the country of the provider', ...short);
  return done(dayFirst, 'read as day/month/year; could be month/day/year', ...short);
};

const forms: readonly Form[] = [
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}[:.\d]*(?: ?(?:Z|UTC|GMT|[+–-]\d{2}:?\d{2}))?(?:\[[\w/]+\])?)?$/,
    ([, y = '', m = '', d = '']) => ({ date: `${y}-${two(m)}-${two(d)}` }),
  ],
  [/^(\d{4})-(\d{2})(?:-00)?$/, ([, y = '', m = '']) => ({ date: `${y}-${m}` })],
  [/^(\d{4})[/.](\d{1,2})$/, ([, y = '', m = '']) => ({ date: `${y}-${two(m)}` })],
  [/^(\d{1,2})[/.–-](\d{4})$/, ([, m = '', y = '']) => ({ date: `${y}-${two(m)}` })],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y = '', m = '', d = '']) => ({ date: `${y}-${m}-${d}` })],
  [/^(\d{4})$/, ([, y = '']) => ({ date: y })],
  [
    new RegExp(String.raw`^(\d{4})[/.](\d{1,2})[/.](\d{1,2})${time}$`, 'i'),
    ([, y = '', m = '', d = '']) => ({ date: `${y}-${two(m)}-${two(d)}` }),
  ],
  [
    /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?(?: ?[(（][月火水木金土日월화수목금토일][)）])?$/,
    ([, y = '', m = '', d]) => ({ date: d === undefined ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}` }),
  ],
  [
    new RegExp(
      String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|o|ª|af|ain|ydd|eg|fed|ed)?[\s/–-]*(?:of |de |d'|di |a |o |mis |- )?${month}\.?,?[\s/–-]*(?:de |del |di |o |a )?${year}(?: ?(?:г|r)\.?)?${time}$`,
      'iu',
    ),
    (match) => ({
      date: `${full(group(match, 'year'))}-${monthNumber(group(match, 'month'))}-${two(group(match, 'day'))}`,
    }),
  ],
  [
    new RegExp(String.raw`^${month}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})${time}$`, 'iu'),
    (match) => ({ date: `${group(match, 'year')}-${monthNumber(group(match, 'month'))}-${two(group(match, 'day'))}` }),
  ],
  [
    new RegExp(
      String.raw`^(?<year>\d{4})[\s,.–-]*(?:a\. ?|m\. ?)?${month}\.?(?:[\s–-]*(?<day>\d{1,2})\.?(?: d\.)?)?$`,
      'iu',
    ),
    (match) => ({
      date: [
        group(match, 'year'),
        monthNumber(group(match, 'month')),
        ...(group(match, 'day') ? [two(group(match, 'day'))] : []),
      ].join('-'),
    }),
  ],
  [
    new RegExp(
      String.raw`^(?<about>(?:mid|early|late|end of|beginning of|anfang|mitte|ende|début|mi|fin|principios de|mediados de|finales de|inizio|metà|fine|begin|medio|eind)[\s-]+)?${month}\.?,?[\s/–-]*(?:de |del |di |o )?(?<year>\d{4})(?: ?(?:г|r)\.?)?$`,
      'iu',
    ),
    (match) => ({
      date: `${group(match, 'year')}-${monthNumber(group(match, 'month'))}`,
      ...(group(match, 'about') && { rule: 'a part of a month read as the month' }),
    }),
  ],
  [
    new RegExp(String.raw`^${month}\.?[–'/-]+\s?(?<year>\d{2})$`, 'iu'),
    (match) => ({
      date: `${full(group(match, 'year'))}-${monthNumber(group(match, 'month'))}`,
      rule: 'two digits behind a month read as a year',
    }),
  ],
  [
    new RegExp(String.raw`^(?<a>\d{1,2})(?<sign>[/.–-]) ?(?<b>\d{1,2})[/.–-] ?(?<year>\d{4}|\d{2})\.?${time}$`, 'i'),
    (match, context) =>
      ordered(group(match, 'a'), group(match, 'b'), group(match, 'year'), group(match, 'sign'), context),
  ],
  [
    /^(\d{10}|\d{13})$/,
    ([, digits = '']) => ({
      date: new Date(Number(digits) * (digits.length === 10 ? 1_000 : 1)).toISOString().slice(0, 10),
      rule: 'a count of seconds since 1970, read as its day',
    }),
  ],
];

/** "2010/11": the years on both sides of a winter, or a month. */
const isAcademicYear = (text: string): boolean => {
  const [, year, next] = /^(?:19|20)(\d{2})\/(\d{2})$/.exec(text) ?? [];
  return year !== undefined && Number(next) === (Number(year) + 1) % 100;
};

/** What is wrong with the day of the week before a date; undefined where there is none, or nothing is wrong. */
const otherWeekday = (text: string, date: string): string | undefined => {
  const named = weekdays.get(/^\p{L}+/u.exec(leadingDay.exec(text)?.[0] ?? '')?.[0].toLowerCase() ?? '');
  if (named === undefined || date.length !== 10) return undefined;
  // The names begin with Monday.
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7 === named
    ? undefined
    : 'a date on another day of the week than it says';
};

/** The date that words state, as precisely as they state it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Placeholders such as 1900 and 9999 state none. */
export const readDate = (words: string, context: ReadContext = {}): Read<string> => {
  const plain = plainSigns(words).trim().replace(/\s+/g, ' ');
  const aside = /^(.*\d{4}) ?\([^()\d]*\)$/.exec(plain)?.[1];
  if (aside !== undefined) {
    const behind = plain.slice(aside.length);
    if (denialIn(behind) !== undefined || isOfOther(behind) || isEnd(behind.replace(/^\W+/, '')))
      return unread(words, 'a date beside words that say it is another, or none');
    const read = readDate(aside, context);
    return read.value === undefined
      ? unread(words, read.rule)
      : byRules(words, read.value, [...(read.rule === undefined ? [] : [read.rule]), 'words behind the date left out']);
  }
  const text = plain
    .replace(opening, '')
    .replace(leadingDay, '')
    .replace(/[.,;]$/, '');
  if (isAcademicYear(text)) return unread(words, 'may be an academic year or a month');
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    const found = match && read(match, context);
    if (!found) continue;
    const first = Number(found.date.slice(0, 4));
    if (!isPartialDate(found.date)) return unread(words, 'a day that the calendar does not have');
    if (first <= 1950 || first >= 2200) return unread(words, 'a year that stands for no date');
    const rules = [found.rule, otherWeekday(plain.replace(opening, ''), found.date)];
    return byRules(
      words,
      found.date,
      rules.filter((rule) => rule !== undefined),
    );
  }
  return unread(words, 'no date that can be told');
};

/** Two dates in one text: "24.08.2026–30.06.2027", "1–5 Feb 2027", "2027-02-01/2027-03-01". */
export const readPeriod = (
  words: string,
  context: ReadContext = {},
): Read<{ start: string; end: string }> | undefined => {
  const text = plainSigns(words).trim().replace(/\s+/g, ' ').replace(opening, '');
  const parts = text
    .replace(/^(\d{1,2})\.?-(\d{1,2}[. ])/, '$1–$2')
    .replace(/^(\d{1,2}\.\d{1,2}\.)-(?=\d)/, '$1–')
    .split(/\s*(?:–| - |\bto\b|\buntil\b|\bbis\b|\bau\b|\bal\b|\bt\/m\b|\bkuni\b|(?<=^\d{4}-\d{2}(?:-\d{2})?)\/)\s*/iu);
  const [one = '', two = ''] = parts;
  if (parts.length !== 2 || two === '') return undefined;
  const end = readDate(two, context);
  if (end.value === undefined) return undefined;
  const tail = /(?:[\s.,]+(?:of )?\p{L}+\.?)?[\s.,]+\d{4}$|\.\d{1,2}\.\d{4}$/u.exec(two)?.[0] ?? '';
  const completions = [
    one,
    `${one.replace(/\.$/, '')}${/^\.\d/.test(tail) && /^\d{1,2}\.?$/.test(one) ? tail : ''}`,
    `${one}${tail}`,
    `${one.replace(/\.$/, '')}${/\.\d{1,2}\.?$/.test(one) ? '.' : ' '}${/\d{4}$/.exec(two)?.[0] ?? ''}`,
  ];
  for (const text of completions) {
    const start = readDate(text, context);
    if (start.value === undefined || start.value.length !== end.value.length || start.value > end.value) continue;
    if (/^\d{4}$/.test(start.value)) continue;
    return byRules(
      words,
      { start: start.value, end: end.value },
      [start.rule, end.rule].filter((rule) => rule !== undefined),
    );
  }
  return undefined;
};

const anytime =
  /(?<![\p{L}])(?:any ?time|at any (?:time|point)|flexible(?: start)?|rolling|on[- ]demand|self[- ]paced|ongoing|continuous(?:ly)?|throughout the year|all year(?: round)?|year[- ]round|start when you like|whenever you (?:like|want)|immediate(?:ly)? start|jederzeit|laufend|fortlaufend|à tout moment|en tout temps|toute l'année|entrées? permanentes?|en cualquier momento|todo el año|op elk moment|elk moment|doorlopend|in qualsiasi momento|sempre aperto|a qualquer momento|todo o ano|unrhyw (?:bryd|adeg)|am ar bith|igal ajal|jooksvalt|när som helst|löpande|når som helst|løpende|løbende|milloin tahansa|jatkuva\p{L}*|w dowolnym momencie|kdykoliv)(?![\p{L}])/iu;

/** Whether a text says that one may start when one likes. */
export const isAnytime = (text: string): boolean =>
  anytime.test(text) &&
  !/\b(?:not|no|nicht|keine?|pas|non) (?:\p{L}+ )?(?:any ?time|flexible|rolling|ongoing|on[- ]demand|jederzeit)/iu.test(
    text,
  );

const deadline =
  /\b(?:deadlines?|closing date|clos(?:es?|ing))\b|\b(?:appl(?:y|ications?)|enrol(?:l?ment|l)?|regist(?:er|rations?)|book(?:ings?)?|sign up)\b.*?\b(?:by|until|before|till|end)\b|(?<![\p{L}])(?:Bewerbung|Anmeld|Einschreib)\p{L}*.*?(?<![\p{L}])bis(?![\p{L}])/iu;

const isOfOther = saysAny(purposes.applying, purposes.testing);

const end =
  /^\W*(?:ends?|ended|ending|until|till|by|before|no later than|up to|finish(?:es|ed)?|closes?|due|last|expires?|bis|endet|ende|spätestens|vor(?: dem)?|jusqu(?:'|’)?(?:au|à|en)?|avant|fin|se termine|hasta|antes|termina|fin|finaliza|tot|uiterlijk|eindigt|einde|voor|fino|entro|prima|termina|fine|até|antes|termina|hyd(?: at)?|cyn|erbyn|go dtí|roimh|kuni|till|til|senast|innan|før|asti)(?![\p{L}])/iu;
const isEnd = (text: string): boolean =>
  end.test(text) && !/^\W*(?:fin|fine|end|ende|eind|einde) (?:of |de |von |van |di )?(?!\d)\p{L}+ \d{4}$/iu.test(text);

/** Whether a text tells by when one must apply, or when something ends: a day in it is no start. */
export const isDeadline = (text: string): boolean => deadline.test(text) || isEnd(text);

/** A time from one month to another: when a course runs, or when one may start, but no two starts. */
const betweenMonths = new RegExp(
  String.raw`(?<![\p{L}])(?:${alternatives(monthNames)})\.?\s*(?:to|–|—|-|bis|until|till|through|à|au|jusqu'en|a|al|hasta|tot(?: en met)?|t\/m|até|kuni|till|til)\s*(?:${alternatives(monthNames)})(?![\p{L}])`,
  'iu',
);

/** Months that a sentence names without a year, 1 to 12: "in October, February or April". "May" counts only beside another or after "in". */
export const readMonths = (text: string): number[] | undefined => {
  if (/\b(19|20)\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?\b/.test(text)) return undefined;
  if (isDeadline(text) || /^\W*March (?:your|with|to|on|for|into|through|forward)\b/.test(text)) return undefined;
  if (denialIn(text) !== undefined || isOfOther(text) || betweenMonths.test(text)) return undefined;
  const found = [...text.matchAll(new RegExp(String.raw`(?<![\p{L}])${month}(?![\p{L}])`, 'giu'))]
    .filter(([word]) => /^\p{Lu}/u.test(word) || (!english.has(word.toLowerCase()) && word.length > 4))
    .map(([word]) => Number(monthNumber(word)));
  const list = [...new Set(found)].sort((a, b) => a - b);
  if (
    !list.length ||
    (list.length === 1 && list[0] === 5 && !/\b(?:in|each|every) May\b/.test(text) && !/^\s*Ma[iy]\s*$/.test(text))
  )
    return undefined;
  return list;
};
