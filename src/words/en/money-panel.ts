/** Words of the panel on money of a course's page. */
import { formatList, plural } from '../format.ts';

export const heading = 'What it costs, and who can pay';

export const labels = {
  learn: 'To learn',
  assessed: 'To be assessed',
  certificate: 'For the certificate',
  credit: 'For the credit',
} as const;

export const questions = {
  learn: 'What does it cost in all?',
  assessed: 'Is the assessment in the price, with a resit?',
  certificate: 'Is the certificate in the price?',
  credit: 'Is credit in the price, if it carries any?',
  knownCredit: 'Is the credit in the price?',
  apply: 'By when must I apply?',
  date: 'On which day does it next start, and by when must I apply?',
  refund: 'What do I get back if I stop?',
  funding: 'Which grants pay for it?',
  stillHolds: (year: string) => `Do price, dates and content of ${year} still hold?`,
} as const;

export const free = 'Free';
/** Of what costs nothing beside a course that costs money. */
export const inThePrice = 'In the price';
export const freeToLearn = 'Free; something beside it costs money';
export const notAssessed = 'There is no assessment';
export const noCredit = 'It carries none';
export const inTheFee = 'In the fee: the credit is the award’s';
/** After a price that holds more than studying. */
export const studyIncluded = ', study included';
export const perHundred = (amount: string, isFromCredit: boolean) =>
  `About ${amount} for 100 hours of study${isFromCredit ? ', the hours worked out from the credit' : ''}`;

interface Place {
  readonly compared: number;
  /** "microcredentials" */
  readonly kind: string;
  readonly cheaper: number;
  /** Courses that cost the same. */
  readonly alike: number;
  readonly dearer: number;
  readonly median: string;
  /** Day of the rates, where prices were converted. */
  readonly rates: string | undefined;
}

/** Where it stands among the courses of its kind by the price of 100 hours. */
export const place = ({ compared, kind, cheaper, alike, dearer, median, rates }: Place) => {
  const parts = [
    ...(cheaper ? [plural(cheaper, { one: '# costs less', other: '# cost less' })] : []),
    ...(alike ? [plural(alike, { one: '# costs the same', other: '# cost the same' })] : []),
    ...(dearer ? [plural(dearer, { one: '# costs more', other: '# cost more' })] : []),
  ];
  return `Of ${compared} other ${kind} here that cost money and whose price and hours are known, ${formatList(parts)} for 100 hours. The middle one costs about ${median}${rates ? `, other currencies converted at rates of ${rates}` : ''}.`;
};

export const applyHeading = 'When to apply';
export const applyBy = (date: string) => `By ${date}.`;
export const providerNames = (schemes: string) => `The source names: ${schemes}.`;
export const startsIn = (months: string) => `It starts each year in ${months}; by when one must apply is not known.`;
export const startsAs = (note: string) => `Of its start the source says: ${note}.`;
export const startsAsWithoutDate = (note: string) => `${startsAs(note)} By when one must apply is not known.`;
export const startsOn = (date: string) =>
  `The next start that we know of is ${date}; by when one must apply is not known.`;
export const anyTime = 'One may start when one likes.';

export const fundersHeading = 'Who may help to pay';
export const whereYouLive = 'It depends on where you live, and no rule here can promise it: the scheme decides.';
export const noneKnown = (country: string | undefined) =>
  `We have recorded no scheme for courses from the country of this provider${country === undefined ? '' : ` (${country})`}. Ask the provider, and your employer.`;
const verdicts = { maybe: 'Perhaps', unlikely: 'Unlikely for this course', no: 'Not for this course' } as const;
interface Demand {
  readonly says: string;
  readonly except?: string | undefined;
}

/** Why a scheme does not pay for a course, or hardly; what decides first. Exceptions are told where they may let it in. */
export const refused = (
  place: string,
  verdict: keyof typeof verdicts,
  against: Demand | undefined,
  besides: Demand | undefined,
) =>
  `(${place}). ${verdicts[verdict]}${against ? `: it must ${against.says}` : ''}${besides ? `; and it must ${besides.says}` : ''}${verdict === 'unlikely' && against?.except ? `; exceptions: ${against.except}` : ''}.`;
/** Schemes of the country whose rules are not in the panel. */
export const othersThere = (count: number) =>
  plural(count, {
    one: 'It names # more, whose rules we have not laid out.',
    other: 'It names # more, whose rules we have not laid out.',
  });
/** A scheme of which nothing depends on the course: its own page says the rest. */
export const inOneLine = (place: string) => `(${place}). Perhaps: see`;
export const whatItPays = 'what it pays for';
export const fundersInShort = 'Who may help to pay, and how to pay safely';
/** The prices that are not known, in one line. */
export const notKnownPrices = (labels: readonly string[]) =>
  `Not known: what it costs ${formatList(labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)))}.`;
export const forThoseIn = (place: string, pays: string) => `For those who live in ${place}. ${pays}`;
/** What a scheme asks of the learner and of the course. */
export const demands = (learner: readonly Demand[], course: readonly Demand[]) => {
  const list = (rows: readonly Demand[]) =>
    rows.map(({ says, except }) => (except ? `${says} (exceptions: ${except})` : says)).join('; ');
  return [
    ...(learner.length ? [`You must ${list(learner)}.`] : []),
    ...(course.length ? [`The course must ${list(course)}.`] : []),
  ].join(' ');
};
export const notForThis = (count: number) =>
  plural(count, {
    one: '# scheme that is not for this course, or hardly',
    other: '# schemes that are not for this course, or hardly',
  });
export const rules = 'Its rules';
export const readOn = (date: string) => `read ${date}`;

export const payHeading = 'How to pay safely';
export const source = 'Source';
