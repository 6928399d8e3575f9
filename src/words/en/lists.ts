/** Words of the lists of courses, subjects and providers, of a provider’s page and of the page that is not there. */
import { plural } from '../format.ts';

export const alsoKnownAs = (names: string): string => ` Also known as ${names}.`;
export const toProvidersSite = 'Go to the provider’s site';
export const checkStanding = 'Check its official standing';
export const lookItUp = 'Look it up in the ';
export const itIsOn = 'It is on the ';
export const asReadHere = 'as we read here';
export const entryNotRead = ' We have not read its entry ourselves.';
export const entryTells = 'What an entry tells you:';
export const entryDoesNotTell = 'What it does not:';
export const noRegister =
  'We know of no official register for this provider. That alone proves nothing, but check with extra care who stands behind it and who accepts its certificates.';
export const howToCheck = 'How to check a provider:';
export const moreFrom = (country: string): string => `More courses from ${country}`;
export const editRecord = 'Edit this record';
export const subjectDescription = (count: number, subject: string, providers: number, offer: string): string =>
  `${count} courses in ${subject} by ${providers} providers: ${offer}.`;
export const coursesIn = (subject: string): string => `courses in ${subject}`;
export const subjects = 'Subjects';
export const broadField = (code: string, name: string): string => `ISCED-F 2013 broad field ${code}: ${name}.`;
export const levelElsewhere = 'What this level is called elsewhere';
export const correspondsTo = (stated: string, eqf: number): string =>
  `${stated} corresponds to level ${eqf} of the European Qualifications Framework. This is official comparability, not equivalence: it does not oblige anybody to accept one for the other.`;
export const levelColumns = {
  where: 'Where',
  framework: 'Framework',
  level: 'Level',
};
export const noRegisterInShort =
  'We know of no official register for this provider: check with extra care who stands behind it.';
export const courses = 'Courses';
export const guidesThatHelp = 'Guides that help';
export const providers = 'Providers';
export const providersLead = (count: number): string =>
  `${count} providers whose courses are listed here. Being listed is no endorsement: each page names the official register in which to look the provider up.`;
export const countries = 'Countries';
export const narrowThese = 'Narrow these by price, time, level and more';
export const notFound = 'Page not found';
export const notFoundDescription = 'There is no page at this address. Search the site or start from one of its lists.';
export const notFoundHeading = 'There is no page at this address';
export const notFoundLead =
  'The link may be old or mistyped. A course that its provider has withdrawn is taken out of the directory too.';
export const searchWholeSite = 'Search the whole site';
export const subjectsDescription = (count: number): string =>
  `The ${count} broad subjects of the directory, each with its courses. The fields are those of ISCED-F 2013.`;
export const subjectsLead = (count: number): string =>
  `${count} broad fields, as UNESCO’s classification ISCED-F 2013 divides them, with everyday names.`;
export const coursesBy = (provider: string): string => `Courses by ${provider}`;
export const shortlistDescription = 'The courses that you saved, with your notes, kept in this browser only.';
export const searchDescription = 'Search the guides, the glossary, the courses and the providers together.';
export const feedDescription = 'Courses by the day on which their facts were last entered or checked.';
export const feedDescriptionOf = (list: string): string =>
  `${list}, by the day on which their facts were last entered or checked.`;
export const feedTitle = (site: string, list: string): string => `${site}: ${list}`;
export const startsOf = (site: string): string => `${site}: course starts`;
export const startsOfList = (site: string, list: string): string => `${site}: starts, ${list}`;
export const newAndChanged = 'new and changed courses';
export const sentenceOf = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
/** By what a list can be followed: a feed, and a calendar where days are known. */
export const follow = 'Follow: [new and changed courses] (RSS).';
/** A list as it stands in a frame of another page. */
export const inFrame = 'For your own page: [in a frame].';
export const followWithStarts = 'Follow: [new and changed courses] (RSS), [starts] (calendar).';
export const guidesFeed = (site: string): string => `${site}: guides`;
export const kindDescription = (count: string, kinds: string): string =>
  `${count} listed: ${kinds}, with price, time, credit, level and what each provider leaves unsaid.`;
export const levelIntro = (stage: string): string =>
  `Courses that say they are at ${stage}, or that stand at the level of a national framework that corresponds to it.`;
export const levelsDiffer =
  'Level numbers differ from country to country. The comparison is official comparability, not equivalence.';
export const coursesFrom = (country: string): string => `Courses from ${country}`;
export const noneOnline = 'None of them is listed as online.';
export const asStated = (day: string, page: string): string =>
  `As the source stated it when read on or before ${day}: check with the provider. ${page}`;
export const starts = 'Starts';
export const lastDayToApply = 'Last day to apply';
export const courseStarts = 'Course starts';

/** On a way of taking part, of courses whose page does not say it in words that we saw. */
export const ofOurReading = (count: number): string =>
  plural(count, {
    one: 'Of # of these it is our reading of what we saw of its page, not the page’s own words.',
    other: 'Of # of these it is our reading of what we saw of their pages, not the pages’ own words.',
  });
export const suits = (whom: string): string => `Suits: ${whom}`;
export const levelTitles = {
  'before-university': 'Courses at a level before university',
  undergraduate: 'Courses at undergraduate level',
  postgraduate: 'Courses at postgraduate level',
  doctoral: 'Courses at doctoral level',
};
export const levelDescription = (count: string, stage: string): string =>
  `${count} at ${stage}, from every country in the directory.`;
export const someOnline = (online: number, all: number): string =>
  `${online} of the ${all} can be taken online: check with the provider whether people in other countries may enrol.`;
export const countryDescription = (count: string, country: string, online: number): string =>
  `${count} by providers in ${country}, ${online} of them online, with price, time, credit and level.`;
export const countryIntro = (country: string, online: string): string =>
  `Courses by providers in ${country}. ${online}`;
export const pageOf = (page: number, pages: number): string => `, page ${page} of ${pages}`;
export const pageOfSentence = (page: number, pages: number): string => `Page ${page} of ${pages}.`;
export const page = (number: number): string => `Page ${number}`;
export const pageInTitle = (number: number): string => `page ${number}`;
export const providersDescription = (count: number, countries: number): string =>
  `${count} universities, colleges, companies and other providers in ${countries} countries, each with the official register in which to look it up.`;
export const providerDescription = (count: string): string =>
  `${count} listed, and where to check its official standing.`;
export const countAndField = (count: string, code: string): string => `${count}, ISCED-F ${code}`;
export const isOn = 'Is on the ';
export const entryNotReadInShort = ': we have not read its entry.';
export const orBrowse = 'Or browse: [guides], [all courses], [subjects], [providers], [glossary].';
export const yourShortlist = 'Your shortlist';
export const search = 'Search';

export const save = 'Save';
export const compare = 'Compare';
export const recordAsJson = 'This record as JSON';
