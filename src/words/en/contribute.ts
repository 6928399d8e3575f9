/** Words of the page with the form for providers and editors. */
import { plural } from '../format.ts';

export const title = 'Add or correct a course';
export const description =
  'A form for providers and editors: add a course to this directory or correct one, see it checked at once, and hand it over yourself.';
export const lead =
  'Is a course of yours missing here, or is something wrong? Fill in a form, see how the entry will look, and hand it over. Nothing is sent from this page: you decide where it goes.';
export const needs =
  'The form needs JavaScript. Without it, write what you know: the name of the course, who offers it, what one gets at the end, how one takes part, its price, size and level, and the address of a page that shows each.';
export const fieldReference =
  'All that a record can hold: [the fields of a course]. Many courses at once: [try a feed or a page]. On your own page: [show courses in a frame].';
export const newHeading = 'A new course';
export const newWhat = 'About ten minutes. You need the web page of the course.';
export const start = 'Add a course';
export const correctHeading = 'A correction';
export const correctWhat =
  'Find the course among [all courses]. At the foot of its page, under where its facts come from, is a link that opens it here.';
export const draftsHeading = (count: number) => plural(count, { one: 'You have a draft', other: 'You have # drafts' });
export const draftOf = (title: string) => `On this device: ${title}.`;
export const correctionDraftOf = (title: string) => `On this device, a correction: ${title}.`;
export const lastWritten = (moment: string) => `Last written ${moment}.`;
/** A few of the values that were written, by which somebody knows a draft again. */
export const whatIsWritten = (values: readonly string[]) => {
  const shown = values.slice(0, 3).map((value) => `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`);
  return `You wrote ${shown.join(', ')}${values.length > shown.length ? ' and more' : ''}.`;
};
export const goOn = 'Go on with it';
export const putAway = 'Put it away';
export const putDraftAway = 'Put this draft away';
export const asideHeading = 'Drafts that were put away';
export const unreadable =
  'A draft that cannot be read: it is of another version of the form, or damaged. You can download what is there.';
export const untitled = 'a course without a name';
export const downloadIt = 'Download it';
export const forgetIt = 'Forget it';
export const loading = 'The form is being loaded …';
export const notLoaded = 'The form could not be loaded. Check the connection and try again.';
export const tryAgain = 'Try again';
export const whatYouWrite = 'What you write';
export const checkIt = 'Check it';
export const remarks = 'Worth a second look';
export const remarksLead = 'None of this stands in the way.';
export const preview = 'How it will look';
export const previewNote = 'It follows what you write.';
export const previewLater = 'The card appears here once name, provider, kind and subject are filled in.';
export const previewPartly = 'Fields with something to mend are left out of it.';
export const allFacts = 'The facts on its page';
export const handOver = 'Hand it over';
export const openForm = 'Correct it in a form';
export const isThisYours = 'Is this yours? [Add a course or correct one].';
