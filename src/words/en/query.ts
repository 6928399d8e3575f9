/**
 * How queries say what filters choose. All of it is held against folded text: small letters without accents. Groups of the
 * patterns have the names that `read-query.ts` asks for.
 */

export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Numbers in words, from zero. */
export const numberWords: readonly string[] = numbers;
/** What stands for one of something: "a year". */
export const one = /^an?$/;

const below =
  '(?:under|below|less than|fewer than|up to|at most|max(?:imum)?(?: of)?|cheaper than|shorter than|within|not? more than|<)';
const above = '(?:over|above|more than|at least|longer than|min(?:imum)?(?: of)?|from|>)';
const compared = `(?:(?<below>${below})\\s*|(?<above>${above})\\s*)?`;
const amount = `(?<amount>\\d[\\d,.]*|${numbers.slice(1).join('|')}|an?(?= ))(?<thousand>k\\b)?`;
const range = `(?:\\s*(?:-|–|to)\\s*(?<upper>\\d[\\d,.]*))?`;

/** Ways to write an amount of something, the most telling first. */
export const measures: readonly { readonly facet: string; readonly pattern: RegExp }[] = [
  {
    facet: 'price',
    pattern: new RegExp(
      `${compared}(?:(?<sign>[£€$])\\s*${amount}${range}|(?<bare>\\d[\\d,.]*)(?<kilo>k)?\\s*(?<unit>pounds?|quid|gbp|euros?|eur|dollars?|usd)\\b)`,
      'u',
    ),
  },
  {
    facet: 'weekly',
    pattern: new RegExp(
      `${compared}${amount}${range}\\s*(?:hours?|hrs?|h)\\s*(?:an?|per|each|every|/)\\s*(?:week|wk)\\b`,
      'u',
    ),
  },
  { facet: 'hours', pattern: new RegExp(`${compared}${amount}${range}[\\s-]*(?:hours?|hrs?)\\b`, 'u') },
  {
    facet: 'credits',
    pattern: new RegExp(
      `${compared}(?<amount>\\d[\\d,.]*)${range}[\\s-]*(?<system>european credits?|ects|uk credits?|cats|scqf credits?|credits?)(?:\\s+(?:credits?|points?))?\\b`,
      'u',
    ),
  },
  {
    facet: 'length',
    pattern: new RegExp(`${compared}${amount}${range}[\\s-]*(?<span>day|week|month|year)s?\\b(?:[\\s-]*long)?`, 'u'),
  },
];

/** Limits that let through what is at them. */
export const isInclusive = /^(?:up to|at most|max|within|no more|not more|at least|min|from)/u;

/** Credit systems by the names that people use for them; all others are ECTS. */
export const creditSystems: readonly (readonly [name: RegExp, id: string])[] = [
  [/^(?:uk|cats)/u, 'cats'],
  [/^scqf/u, 'scqf'],
];

/** Weeks in a day, a week, a month and a year. */
export const weeksIn: Readonly<Record<string, number>> = { day: 1 / 7, week: 1, month: 52 / 12, year: 52 };

/** Currencies by the names that people write out; all others are pounds. */
export const unitSigns: readonly (readonly [name: RegExp, sign: string])[] = [
  [/^(?:eur|euro)/, '€'],
  [/^(?:usd|dollar)/, '$'],
];

export const level =
  /\b(?:(?:(?<framework>nvq|qcf|rqf|fheq|scqf|cqfw|nfq|eqf|aqf|nzqf|nzqcf)\s+)?(?:level|lvl)\s*(?<level>\d{1,2})\b(?:\s+(?<after>nvq|rqf|fheq|scqf|cqfw|nfq|eqf|aqf|nzqcf)\b)?|(?<short>nvq|qcf|rqf|fheq|scqf|cqfw|nfq|eqf|aqf|nzqf|nzqcf)\s*(?<bare>\d{1,2})\b)/u;
/** Frameworks by other names than their own; an empty one is that of a level without any. */
export const frameworkNames: Readonly<Record<string, string>> = { '': 'RQF', nvq: 'RQF', qcf: 'RQF', nzqf: 'NZQCF' };

export const start = new RegExp(
  `\\b(?<before>(?:start|starts|starting|begin|begins|beginning|from|in|this|next|intake)\\s+(?:in\\s+)?)?(?<month>${months.join('|')}|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\\b(?:\\s+(?<year>20\\d\\d))?(?:\\s+(?:start|intake)\\b)?`,
  'u',
);
/** Months that are other words too: only after "starting" or "in", or with a year. */
export const ambiguousMonths: readonly string[] = ['may', 'march', 'august', 'mar', 'dec', 'jan', 'jun'];

export const timeOfDay = /\b(?:evenings?|weekends?|day ?time|night(?:time|s)?|after work)\b/u;
export const certificate = /\b(?:with|and|get|gives?)\s+(?:an?\s+)?certificates?\b/u;

export const notBefore =
  /(?:^|\s)(?:but not|not|except(?: for)?|excluding|other than|outside(?: of)?|no|non|without)[\s-]+(?:(?:in|at|on|from|by|the|an?)\s+)?$/u;
/** Topics that are not wanted: "business not finance". */
export const without =
  /(?:^|\s)(?:but not|not|except(?: for)?|excluding|without|no)\s+(?:about\s+|in\s+|any\s+|an?\s+)?([\p{L}\p{N}+#'’]+)/u;
/** The same, to be read again. */
export const notWord = (word: string): string => `not ${word}`;

/** What may stand before a place or a provider and belongs to it. */
export const placeWords = /(?:^|\s)(?:(?:taught|based|held|offered)\s+)?(?:in|at|from|by|with|near|on)\s+(?:the\s+)?$/u;
/** What makes the name of a people one of a country: "French" alone is as well a language that one learns. */
export const ofCountry =
  /^\s+(?:universit|colleg|degree|masters|provider|school|institution|microcred|course|qualification)/u;
/** What makes the name of a language that of the teaching. */
export const taughtIn = /(?:\b(?:in|taught in|speaking)\s+)$/u;

/** What says that somebody wants to work as or with something, and not what with. */
export const ambition =
  /^\s*(?:i(?:['’]d)? (?:want|would like|like|need|hope) to |how (?:do i|can i|to) |help me )?(?:work(?:ing)? (?:in|with|as|for|at)|becom(?:e|ing)|get(?:ting)? into|(?:re)?train(?:ing)? (?:as|to be|to become)|(?:a |start a )?careers? (?:in|as)|jobs? (?:in|as|with)) (?:an? |the )?(?=\S)/u;
/** What says that somebody has a qualification already, or has done something for years: neither is a wish. */
export const alreadyHas =
  /\b(?:i|we|my|he|she)\b.*\b(?:ha(?:ve|s|d)|got|hold|with|my)\s+(?:an?\s+)?(?:[\p{L}-]+\s+)?$/u;
export const forYears = /\b(?:for|after|past|last|been|with)\s+(?:\p{L}+\s+){0,2}$/u;

/** Whether one studies beside something else is recorded in words, for some courses: in those of the original. */
export const pace = /\b(?<pace>part|full)[- ]?time\b/u;
export const paceWords = (pace: string): string => `${pace}-time`;

/** Words that begin a question. */
const asksWith = 'what|why|how|should|do|does|is|are|can|could|will|would|which|who|when';

/** Of the query as it was typed. */
export const question = new RegExp(
  `^\\s*(?:${asksWith}|difference|best way)\\b|[,;.]\\s*(?:${asksWith}) |\\S\\s\\S.*\\?\\s*$`,
  'iu',
);

/** Words that only ask to be shown something. */
export const asking =
  /^(?:trainings?|learning|finder|look|show|list|all|top|need|wanted|options?|available|do|doing|taking|universit(?:y|ies)|uni|colleges?|provider|providers|qualifications?|awards?|modules?|professionals?|adults?|people|learners?|students?|long|starts?|starting|begin|beginning|near)$/u;
/** Words that are looked for in the names of who offers courses. */
export const offering = /\b(?:universit(?:y|ies)|colleges?)\b/giu;
