/** Dates as feeds write them. */
import { isPartialDate } from './is-valid.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const monthNumber = (word: string): string =>
  String(monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
const two = (digits: string): string => digits.padStart(2, '0');

export interface ReadDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** Why the reading is a guess, where it is one. */
  readonly guess?: string;
}

const forms: readonly (readonly [pattern: RegExp, read: (match: RegExpExecArray) => ReadDate | undefined])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/, ([, y = '', m = '', d = '']) => ({ date: `${y}-${m}-${d}` })],
  [/^(\d{4})-(\d{2})(?:-00)?$/, ([, y = '', m = '']) => ({ date: `${y}-${m}` })],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y = '', m = '', d = '']) => ({ date: `${y}-${m}-${d}` })],
  [/^(\d{4})$/, ([, y = '']) => ({ date: y })],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, ([, y = '', m = '', d = '']) => ({ date: `${y}-${two(m)}-${two(d)}` })],
  [
    new RegExp(`^(?:[a-z]+day,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${month}\\.?,?[ -](\\d{4})$`, 'i'),
    ([, d = '', m = '', y = '']) => ({ date: `${y}-${monthNumber(m)}-${two(d)}` }),
  ],
  [
    new RegExp(`^(?:[a-z]+day,? )?${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    ([, m = '', d = '', y = '']) => ({ date: `${y}-${monthNumber(m)}-${two(d)}` }),
  ],
  [new RegExp(`^${month}\\.?,?[ -](\\d{4})$`, 'i'), ([, m = '', y = '']) => ({ date: `${y}-${monthNumber(m)}` })],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/,
    ([, a = '', b = '', y = '']) => {
      const [first, second] = [Number(a), Number(b)];
      if (first > 12) return { date: `${y}-${two(b)}-${two(a)}` };
      if (second > 12) return { date: `${y}-${two(a)}-${two(b)}`, guess: 'read as month/day/year' };
      return {
        date: `${y}-${two(b)}-${two(a)}`,
        ...(first === second ? {} : { guess: 'read as day/month/year; could be month/day/year' }),
      };
    },
  ],
  [
    /^(\d{10}|\d{13})$/,
    ([, digits = '']) => ({
      date: new Date(Number(digits) * (digits.length === 10 ? 1_000 : 1)).toISOString().slice(0, 10),
      guess: 'a count of seconds since 1970, read as its day',
    }),
  ],
];

/** The date that a text states, as precisely as it states it. Placeholders such as 1900 and 9999 state none. */
export const readDate = (text: string): ReadDate | undefined => {
  const value = text.trim().replace(/\s+/g, ' ');
  for (const [pattern, read] of forms) {
    const match = pattern.exec(value);
    const found = match && read(match);
    if (!found) continue;
    const year = Number(found.date.slice(0, 4));
    return isPartialDate(found.date) && year > 1950 && year < 2200 ? found : undefined;
  }
  return undefined;
};

/** Whether a text says that one may start when one likes. */
export const isAnytime = (text: string): boolean =>
  /\b(any ?time|flexible(?: start)?|rolling|on[- ]demand|self[- ]paced|ongoing|continuous(?:ly)?|throughout the year|all year|start when you like)\b/i.test(
    text,
  );

/** Months that a sentence names without a year, 1 to 12: "in October, February or April". "May" counts only beside another or after "in". */
export const readMonths = (text: string): number[] | undefined => {
  if (/\b(19|20)\d{2}\b/.test(text)) return undefined;
  const found = [...text.matchAll(new RegExp(`\\b${month}\\b`, 'gi'))]
    .filter(([word]) => /^[A-Z]/.test(word))
    .map(([word]) => Number(monthNumber(word)));
  const list = [...new Set(found)].sort((a, b) => a - b);
  if (
    !list.length ||
    (list.length === 1 && list[0] === 5 && !/\b(?:in|each|every) May\b/.test(text) && text.trim() !== 'May')
  ) {
    return undefined;
  }
  return list;
};
