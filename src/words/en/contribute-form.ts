/** Words of the form for editors that its script writes: loaded when the form is first used. */
import { plural } from '../format.ts';

export const nothing = 'nothing';
export const emptyList = 'none';
export const upTo = ' to ';
export const numbered = (label: string, number: number) => `${label} ${number}`;
export const changed = (label: string, before: string, after: string) => `${label}: ${before} → ${after}`;
export const listed = (line: string) => `- ${line}`;
export const otherOrder = 'in another order';
export const inThisOrder = 'in this order';

export const fillIn = 'This is needed: fill it in.';
export const chooseOne = 'This is needed: choose one.';
export const chooseListed = 'Choose one from the list.';
export const freeWithAmount =
  'It says that it is free, and a price is listed: choose another answer here, or take the price out.';
export const inDigits = 'Write a number in digits, such as 150 or 7.5.';
export const writeDay = {
  day: 'Write a day of the calendar, such as 28 November 2026 or 2026-11-28.',
  partial: 'Write a year, a month or a day, such as 2026, November 2026 or 28 November 2026.',
} as const;
/** A day that is another one for readers of another country: each as a record has it, and in words. */
export const dayCanMeanBoth = (
  typed: string,
  [one, inWords]: readonly [day: string, words: string],
  [other, otherInWords]: readonly [day: string, words: string],
) => `Write ${one} for ${inWords}, or ${other} for ${otherInWords}: “${typed}” can mean both.`;
export const dayToCome = (today: string) => `write a day that has been: today is ${today}`;
export const theNumber = 'the number';
export const wrongWayRound =
  'The first number must be the smaller one. Leave the second empty where there is only one.';
export const quoted = (text: string) => `“${text}”`;
export const fromTo = (from: string, to: string) => `${from} to ${to}`;
/** Remarks whose words in the check are about a file. */
export const remarksOf = {
  'note-not-shown':
    'No page shows this remark. Write it beside the fact that it is about, or take it out if that fact is not filled in.',
  'number-of-many':
    'The remark says that the number is of many courses. Under “What the number is for”, choose “A range for many courses, not this one”.',
  'whole-of-other-page':
    'Choose “A part of it”: only where the provider’s own page of this course was read whole can its silence be told. If that page was read, give its address as “The page with these facts”.',
  'mode-not-said': 'The remark says that the page does not state it. Choose “Not said” here.',
  'without-address': 'No page is named on which these facts can be looked up. Give the web address of one.',
} as const;
export const wanted = (text: string) => `Wanted: ${text}`;
export const wordsOfOld = (field: string) =>
  `quote the words that say the new value of "${field}", with their page and the day on which you read them: these were read for the value as it was. Where the page has no such words, take them out`;
export const dayOfOld = (field: string) =>
  `write the day of the new value of "${field}", and its page: this one is of the value as it was`;
/** What is asked of a page beside a changed value. */
export const proof = {
  quotation: {
    label: 'The words of the page that say it',
    hint: 'Copied as they stand, at most 20 words',
    wanted: 'Copy the words of the page that say the new value, or tick that it has none.',
  },
  url: {
    label: 'Web address of that page',
    hint: 'Starts with https://',
    wanted: 'Give the web address of the page that says the new value.',
  },
  read: {
    label: 'Day on which you read it',
    hint: 'As 28 November 2026 or 2026-11-28',
    wanted: 'Write the day on which you read the new value there, such as 28 November 2026.',
  },
} as const;
export const proofHeading = 'Where does a page say so?';
export const proofWhy =
  'Every fact here can be looked up. With the words and their day, an editor can take your change without asking you, and readers see how old it is.';
export const emptied = (texts: readonly string[]) =>
  `Taken out, since it was said of the old value: ${texts.map(quoted).join(', ')}. Write beside the new value what holds for it.`;
export const proofWordless = 'The page shows it, but in no words that can be copied (a picture, a table)';
export const sameName = 'Is it this course?';
export const sameNameIs = 'A course of this name by the same provider is here already: ';
export const correctThat = 'Correct that one instead';
export const anotherBecause = 'It is another course, because …';
export const anotherHint = 'Such as “another campus and another award”';
export const sameNameAsked = 'Correct the course that is here, or say why yours is another.';
export const letterAnother = (title: string, reason: string) =>
  `Another course than “${title}”, which is here: ${reason}`;
export const sayThere = (line: string) => `Say there too: ${line}`;
export const unknownField = (name: string, value: string) =>
  `The record has “${name}” (${value}), which this form does not know.`;
export const found = (what: string) => `(Found: ${what})`;
export const providerListed = 'A provider of this name is in the list already: choose it there.';
export const takeOut = 'Take it out';

export const needed = '(needed)';
export const neededInGroup = '(needed if you fill in this group)';
export const notSaid = 'Not said';
export const choose = 'Choose';
export const quantityTo = 'up to';
export const add = (what: string) => `Add: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
export const remove = 'Remove';
export const added = (what: string) => `${what} added.`;
export const removed = (what: string) => `${what} removed.`;
export const filledIn = (count: number) => plural(count, { one: '# filled in', other: '# filled in' });

export const newProvider = 'It is not in this list';
export const newProviderHeading = 'About the provider';
export const newProviderWhy = 'It is new here, so a second, small record is made for it.';

export const newCourse = 'A new course';
export const wholeCourse = 'The course';
export const correctionOf = (title: string) => `A correction of “${title}”`;
export const problems = (count: number) => plural(count, { one: 'One thing to mend', other: '# things to mend' });
export const questions = (count: number) =>
  plural(count, { one: 'One question is left', other: '# questions are left' });
export const questionsLead =
  'The file passes all checks of this site as it is; what was read for an old value is left out of it.';
export const problemsLead = 'Each line leads to its field.';
export const sound = 'Nothing is wrong with it.';
export const soundLead = 'It passes all checks of this site. ';

export const toHandOver = 'Go on to hand it over';

export const notKnown = 'Not known';

export const goneHere = 'This course is no longer here';
export const goneHereLead =
  'It was taken out, or given another address, after you began. What you wrote is kept; if the course is still on offer, say so in the report.';
export const changedHere = 'The entry has changed since you began';
export const changedHereLead = 'Your changes now stand over the entry of today. What is new in it:';
export const otherDrafts = (count: number) =>
  plural(count, {
    one: 'Another draft of this correction is on this device',
    other: '# other drafts of this correction are on this device',
  });
export const otherDraftsLead = 'This is the one of this tab. Nothing of the others is lost.';
export const otherDraft = (moment: string | undefined) =>
  moment === undefined ? 'It says otherwise:' : `Last written ${moment}, it says otherwise:`;
export const otherSays = (label: string, here: string, there: string) => `${label}: here ${here}, there ${there}`;
export const goOnThere = 'Go on with that one';
export const clashes = 'Changed by you too';
export const clashesLead = 'The form has what you wrote. Compare both, and take what is right.';
export const clash = (label: string, here: string, yours: string) => `${label}: here ${here}, by you ${yours}`;
export const takeTheirs = (values: readonly string[]) =>
  values.length === 1 ? `Take what is here: ${values[0] ?? ''}` : 'Take what is here';

export const stillOpen = (count: number) =>
  plural(count, {
    one: 'One thing is still to be mended. You can keep the record or send it as it is: then somebody has to ask you about it.',
    other:
      '# things are still to be mended. You can keep the record or send it as it is: then somebody has to ask you about them.',
  });
export const stillAsked = (count: number) =>
  plural(count, {
    one: 'One question is left. You can keep the record or send it as it is: then somebody has to ask you.',
    other: '# questions are left. You can keep the record or send it as it is: then somebody has to ask you.',
  });
export const nothingChanged = 'Nothing is changed yet.';
export const whatChanged = 'What you changed';
export const noSending = 'Nothing is sent until you do one of these. The site has no server that could take it.';
export const openNewFile = 'Open it as a new file in the project’s repository';
export const openNewFileNote =
  'The page that opens has everything filled in and asks for an account there. Look it over and propose the file: that makes a pull request, which an editor reads.';
export const openNewFileEmptyNote =
  'The record is too long for an address: copy it, open the page, which asks for an account there, paste it into the large field, and propose the file. That makes a pull request.';
export const openProviderFile = 'First open the provider as a new file';
export const firstOfTwo =
  'Both files are needed: this one first. The check refuses the course until its provider is there.';
export const secondOfTwo =
  'The second of two files. Propose it once the provider’s is taken in, or put it into the same pull request, on the branch that the first one made.';
export const openFile = 'Open the file in the project’s repository';
export const openFileNote =
  'Copy the record, open the file, which asks for an account there, paste it in the place of all that stands in it, and propose the change. That makes a pull request.';
export const openIssue = 'Open it as a report to the editors';
export const openIssueNote = 'The page that opens has the text filled in and asks for an account there.';
export const openIssueEmpty = 'Open a report to the editors';
export const openIssueEmptyNote =
  'The text is too long for an address: copy it first, then put it into the page that opens.';
export const openMail = 'Write it as an email';
export const openMailNote = 'It opens in your own mail program, which alone sends it.';
export const openMailEmptyNote =
  'The text is too long for a link: copy it first, then put it into the email that opens.';
export const openContact = 'Open the page that takes reports';
export const openContactNote = 'Copy the text first, then put it there.';
export const noContact =
  'This copy of the site names nobody who takes it. If you know who runs it, copy the text and send it to them.';
export const copyText = 'Copy the text';
export const copyRecord = 'Copy the record';
export const textToSend = 'The text to send';
export const recordFile = 'The record as a file';
export const recordNote = 'Machines read it (it is JSON). You need not.';
export const download = 'Download';
export const copy = 'Copy';
export const copied = 'Copied.';
export const notCopied = 'This browser does not let the page copy. Select the text and copy it yourself.';
export const seeRecord = 'See the record';

export const letterNew = (course: string) => `New course: ${course}`;
export const letterCorrection = (course: string) => `Correction: ${course}`;
export const offeredBy = (title: string, provider: string) => `${title}, ${provider}`;
export const letterPage = (address: string) => `Page: ${address}`;
export const letterSource = (address: string) => `Where this can be read: ${address}`;
export const letterChanges = 'What changed:';
export const letterRecord = (file: string) => `The record, for ${file}:`;
export const letterOpen = (count: number) =>
  plural(count, { one: 'The check still finds one thing to mend:', other: 'The check still finds # things to mend:' });
export const letterAsked = (count: number) =>
  plural(count, {
    one: 'One question of the form is not answered:',
    other: '# questions of the form are not answered:',
  });
export const openPoint = (label: string, message: string) => `${label}: ${message}`;

export const draftKept = 'Kept on this device.';
export const draftNotKept =
  'This browser does not let the site keep anything: what you write lasts only while this page is open.';

export const noSuchCourse = (id: string) =>
  `There is no course at “${id}”. It may have been taken out, or the address is not whole. Find the course in the directory and follow the link on its page, or add it as a new one.`;
