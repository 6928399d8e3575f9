/** Words of the pictures in the guides: titles, what each shows for those who do not see it, tables and captions. */
import { formatNumber, plural } from '../format.ts';

export const figuresAsTable = 'The figures as a table';
export const keepOrCite = 'Cite or keep this picture';
export const citation = (title: string, site: string, address: string): string => `“${title}.” ${site}, ${address}`;
export const showElsewhere = 'Show it on your own page';
export const ownAddress = 'Address of this picture';
export const figuresAsCsv = 'Its figures as CSV';
export const mayBeReused = (licence: string): string => `May be reused under ${licence}`;
export const tableOf = (title: string): string => `Table: ${title}`;
export const lengths = {
  title: (quickest: string, most: string, slowest: string, least: string): string =>
    `Half the ${quickest} take ${most} or less, half the ${slowest} ${least} or more`,
  anyTitle: 'How long each kind of course takes',
  alt: (bars: string): string => `Bars of the median length of each kind of course: ${bars}.`,
  caption:
    'The bar is the median: half of the listings are shorter and half longer. The table has the spread. Full-time and part-time together, as each page states it.',
  counted: (count: number, fewest: number): string =>
    `From the ${count} listings in our directory that state a length with a fixed unit; kinds with fewer than ${fewest} are left out.`,
  columns: ['Kind', 'Median', 'Middle half', 'Shortest', 'Longest', 'State it', 'Do not'],
};
export const ladder = {
  title: 'Level 7 is a different height in each country',
  alt: 'A ladder of levels in six columns: Europe, England with Wales and Northern Ireland, Scotland, Ireland, Australia and New Zealand. Level 7 stands at masters height in Europe and in England, Wales and Northern Ireland; at bachelors height in Ireland, Australia and New Zealand; and at the first years of a degree in Scotland. A masters is level 11 in Scotland and level 9 in Ireland, Australia and New Zealand.',
  award: 'Typical award',
  caption:
    'Levels on one rung correspond officially. Where Australia’s stand is our reading, by way of New Zealand. Every level 7 is filled. Level 8 of Australia and New Zealand has no counterpart in the comparison. Official comparability, not equivalence: nobody is obliged to accept one for the other.',
  /** Where there is no room to write it out. */
  entry: 'E3 is Entry 3.',
  source:
    'Drawn from our table of frameworks. Source: “Qualifications can cross boundaries” (2023) and NZQA’s comparisons.',
};
export const hours = {
  title: (times: number): string =>
    `An hour of study costs about ${formatNumber(times)} times as much in the dearest course as in the cheapest`,
  alt: (count: number, dearest: string, times: number, cheapest: string): string =>
    `Bars of ${count} courses by the price of 100 hours, cheapest first. The dearest, ${dearest}, costs about ${times} times as much as the cheapest, ${cheapest}.`,
  rate: (amount: string, pounds: string): string => `${amount} as ${pounds}`,
  counted: (count: number, all: number): string =>
    `Only ${count} of ${all} listings state a price above nothing together with hours or credit.`,
  free: (count: number): string =>
    plural(count, {
      one: '# free course with hours stands in the table alone.',
      other: '# free courses with hours stand in the table alone.',
    }),
  drawn: (count: number): string =>
    `${formatNumber(count)} of them are shown: the cheapest, the dearest, and others evenly between.`,
  about:
    '“About” means that the hours were worked out from the credit. The price of an hour says nothing about its worth.',
  ofRow: (hours: string, isFromCredit: boolean): string => (isFromCredit ? `about ${hours} (from credit)` : hours),
  isFree: 'free',
  from: 'From our directory, at the prices that the pages showed.',
  rates: (day: string, rates: string): string =>
    `Bars in other currencies are drawn at the exchange rates of ${day} (${rates}).`,
  columns: ['Course', 'Kind', 'Hours', 'Price', 'Price of 100 hours'],
};
export const awards = {
  one: 'Microcredential',
  certificate: 'Postgraduate certificate',
  diploma: 'Postgraduate diploma',
  masters: 'Masters',
};
export const stack = {
  title: 'Twelve microcredentials are the size of a masters',
  alt: 'Four rows of blocks, each block 15 UK credits. A microcredential is one block, a postgraduate certificate four, a postgraduate diploma eight and a masters twelve.',
  row: (credits: number, ects: number, hours: string): string =>
    `${credits} UK credits · ${ects} ECTS · about ${hours} hours`,
  caption:
    'A microcredential is counted as 15 UK credits here, a common size; others are smaller or larger. The sizes add up, the awards do not by themselves: the university that gives the larger award decides, and a masters usually also has a project.',
  blocks: 'Each block is 15 UK credits.',
  source: 'Award sizes as the Open University states them; ECTS and hours by the rules of our credit converter.',
  columns: ['Award', 'UK credits', 'ECTS credits', 'Hours', 'Courses of 15'],
};
export const aboutIf = (is: boolean, amount: string): string => (is ? `about ${amount}` : amount);
export const about = (amount: string): string => `about ${amount}`;
/** What is shown and the share of courses of which it is known, "73%". */
interface Share {
  readonly label: string;
  readonly share: string;
}
export const stated = {
  title: (most: Share, least: Share): string =>
    `Of the EU’s list, most often known: ${most.label}; least often: ${least.label}`,
  alt: (count: number, most: Share, least: Share): string =>
    `Bars: the share of courses of which each of ${count} elements is known. Most often known: ${most.label}, ${most.share}. Least often: ${least.label}, ${least.share}.`,
  caption:
    'Counted over every course in our directory, from our record of each, stated or worked out by rule. A gap is mostly ours: few pages were read whole.',
  list: 'Elements: Annex I of the EU Council Recommendation on micro-credentials (2022), those that concern a course on offer.',
  columns: ['Element', 'Courses of which it is known', 'Share'],
};
export const none = 'none';
export const countOf = (count: number, all: number): string => `${count} of ${all}`;
export const askers = {
  vendor: 'asked by a company that sells courses',
  sector: 'asked by an association, with a company’s money',
  provider: 'a university about its own learners',
  independent: 'independent researchers',
};
export const findings = {
  opinions: 'What employers said when asked',
  opinion: 'an opinion',
  outcomes: 'What happened to people',
  outcome: 'an outcome',
  title: 'What was found depends on what was asked',
  alt: (count: number, groups: string): string => `Bars of percentages in ${count} groups. ${groups}.`,
  noDate: 'no date',
  asked: (who: string, how: string, sample: string): string => `${who}, ${how}. Sample: ${sample}.`,
  caption:
    'The two groups do not measure the same thing, so a bar of one must not be set against a bar of the other. Stanford’s figure is how much likelier a result was; the others are shares of people or awards. “Non-degree credentials” is a wider group than microcredentials.',
  table: 'The table names the source of each figure.',
  columns: ['Percentage', 'Finding', 'What it is', 'Who asked', 'Year', 'Sample', 'Source'],
};

export const perCent = 'Per cent:';
/** The steps of a share that is drawn as a square, greatest first. */
export const shares = ['75% and more', '50% to 74%', '25% to 49%', '1% to 24%', 'none'];

export const keepAs = 'Keep it as [SVG], [PNG] or [CSV].';

/** The routes of the check whether a course is right for one. */
export const routes = {
  title: 'Whatever you want it for, one question comes before any course',
  columns: ['You want it for', 'Ask first', 'Go on if', 'Otherwise'],
  caption:
    'From our tool “Is it right for me?”, which goes on to hours and money. “Otherwise” is its answer in a few words.',
};
/** Where providers can be looked up. */
export const registersOf = {
  title: (providers: number, registers: number): string =>
    `There is no one list: ${formatNumber(providers)} providers here are looked up in ${formatNumber(registers)} registers`,
  columns: ['Register', 'Its keeper', 'Providers here'],
  caption: (without: number): string =>
    `Providers of our directory by the official register in which to look them up. For ${formatNumber(without)} more we know of none. We have read the entries of few: a register named here does not say that a provider is on it.`,
};
/** What public money there is, by place. */
export const fundingByPlace = {
  title: (schemes: number, places: number): string =>
    `Public money stops at borders: ${formatNumber(schemes)} schemes in ${formatNumber(places)} places, each with rules of its own`,
  columns: ['You live in', 'Grant', 'Loan', 'Part of the fee', 'Other'],
  caption:
    'Most schemes leave most small courses out. “Other” is a cap on fees or a tax relief; a dash says that we read of no such scheme. The rules of each, quoted, are in our tool “Who can pay?”.',
  none: '–',
};
/** How much credit universities count towards an award. */
export const creditLimits = {
  title: (low: string, high: string): string =>
    `Towards a masters, universities count at most ${low} to ${high} of the credits from elsewhere`,
  columns: ['University', 'Counts at most', 'Of', 'Share', 'Source'],
  caption:
    'Universities whose rules we could read, so no sample. These are upper limits: each decides case by case and may take nothing.',
};
/** What pages that were read whole do not say. */
export const unanswered = {
  title: (label: string, share: string): string =>
    `Read whole, ${share} of course pages do not state: ${label.toLowerCase()}`,
  alt: (count: number): string =>
    `Bars of the share of ${formatNumber(count)} course pages that do not state each point.`,
  columns: ['Point', 'Pages that do not state it', 'Share'],
  caption: (count: number): string =>
    `From the ${formatNumber(count)} pages of courses in our directory that we have read whole. A provider may say it elsewhere: that is what the question is for.`,
};
/** Which kinds can be taken online. */
export const onlineByKind = {
  title: (most: string, share: string, least: string, leastShare: string): string =>
    `Online is not a kind of award: ${share} of ${most} here are online, and ${leastShare} of ${least}`,
  alt: (bars: string): string => `Bars of the share of each kind of course that is wholly online: ${bars}.`,
  columns: ['Kind', 'Wholly online', 'Listed', 'Share'],
  caption: (count: number): string =>
    `From ${formatNumber(count)} courses of our directory, which is small and no sample. Of some, online is our reading of their page. Kinds with fewer than ten are left out.`,
};
/** Hours of one credit. */
export const creditHours = {
  title: (least: string, low: string, most: string, high: string): string =>
    `“Credit” is no unit: one is ${low} hours as ${least}, and ${high} as ${most}`,
  columns: ['Credit', 'Hours of one', 'A full-time year', 'Source'],
  caption:
    'Hours of all study, as the sources of our converter state them. Two systems can agree on the size of a year and not on its hours.',
};
export const hoursOf = (amount: string): string => `${amount} hours`;
