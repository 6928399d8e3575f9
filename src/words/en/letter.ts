/** Letters that a reader may send: to a provider, or to whoever runs the site. */
import { plural } from '../format.ts';

export const letterAbout = (course: string) => `Questions about ${course}`;
export const letterGreeting = 'Hello,';
export const letterOpening = (course: string, page: string | undefined) =>
  `I am thinking of taking ${course}${page ? ` (${page})` : ''}. Before I decide, could you tell me:`;
/** Several courses of one provider. */
export const letterAboutSome = (count: number) =>
  plural(count, { one: 'Questions about # course', other: 'Questions about # of your courses' });
export const letterOpeningSome = (titles: string) =>
  `I am thinking of taking one of these:\n\n${titles}\n\nBefore I decide, could you tell me:`;
export const letterOnAll = 'Of each of them:';
export const letterOn = (title: string) => `Of ${title}:`;
export const letterClosing = 'Thank you.';

export const writeLetter = 'Write to the provider';
export const writeTo = (provider: string) => `Write to ${provider}`;
export const seeLetterTo = (provider: string) => `Read, copy or print the letter to ${provider}`;
export const askProviders = 'Ask the providers';
export const askProvidersAbout =
  'One letter to each provider. It asks for all that is not known here of the courses you saved, prices too. It opens in your own mail program: nothing is sent from this site.';
/** Name of the file with what letters ask, where it cannot be had. */
export const letters = 'The questions to providers';
export const letterIsYours =
  'It asks for all that is not known here, and opens in your own mail program: this site sends nothing.';

export const mistakeOn = (page: string) => `Mistake on: ${page}`;
export const mistakeText = (page: string, address: string) =>
  `On the page “${page}” (${address}) something is wrong or out of date.\n\nWhat stands there:\n\nWhat is right:\n\nA page that shows it:`;
export const reportMistake = 'Report a mistake';
export const noContact = 'This copy of the site names nobody to whom you could report it.';
/** Where a fact of a course is wrong; between the two parts stands a link to the page that it was read on. */
export const askThePage = (provider: string) => ({ before: `Ask ${provider} on `, link: 'their own page', after: '.' });
/** Where a page is one that shows no courses of a provider. */
export const trustSources = 'Trust the sources that the page names over the page itself.';
export const copyReport = 'If you know who runs it, copy these words, fill them in and send them:';

export const responsible = 'Responsible for this site:';
export const nobodyNamed =
  'This copy of the site names nobody who answers for it, and no contact. Where a fact of a course is wrong, ask its provider: the page of the course leads to theirs.';
