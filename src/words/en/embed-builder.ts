/** Words of the page that makes the lines for a frame. */
import { formatNumber } from '../format.ts';

export const title = 'Show courses on your own page';
export const description =
  'Make the lines that show a list of courses, one course or a figure of a guide on a page of your own, without tracking.';
export const lead =
  'A list that stays up to date, the card of a course, or a figure of a guide, in a frame on your own page. A frame weighs little, keeps nothing on your readers’ devices and counts nobody.';
export const needsScript =
  'The form needs JavaScript. Without it, write the lines by hand: the addresses are below, and a list takes the query of the course finder.';
export const make = 'Show it';
export const what = 'What to show';
export const kinds = { list: 'A list of courses', course: 'One course', figure: 'A figure of a guide' };
export const search = 'Address of a search';
export const searchHint =
  'Narrow the courses in the finder and copy the address from your browser. Empty: all courses.';
export const limit = 'How many courses';
export const course = 'Address of the course';
export const courseHint = 'Copied from your browser on the page of the course.';
export const figure = 'Which figure';
export const theme = 'Colours';
export const themes = { '': 'As the page around it', light: 'Light', dark: 'Dark' };
export const width = 'Narrowest place for it';
export const pixels = (count: number): string => `${count} px`;

export const noSearch =
  'This is no address of a search here: open the course finder, choose, and copy the address from your browser.';
export const courseMissing = 'Copy the address of a course from your browser into this field.';
export const noCourse =
  'This is no address of a course here: it ends in /courses/, the provider and the course, such as /courses/a-university/a-course/.';
export const figureMissing = 'Choose one of the figures.';
/** What of a search that was copied is not known here, in sentences. */
export const notUsed = (ignored: string): string => `Not all of this search is used. ${ignored}.`;
export const nothingThere = {
  search: 'No course fits this search at the moment: readers would see a sentence that says so.',
  course: 'There is no such course in the directory: readers would see a sentence that says so.',
};

export const result = 'How it looks';
export const lines = 'The lines for your page';
export const copy = 'Copy the lines';
export const copied = 'Copied';
export const notCopied = 'Not copied: select the lines';
export const policy = 'If your page has a security policy of its own, it must allow this frame: ';
export const lookedAt = 'Loading what readers will see.';
export const ready = 'Ready: the lines are below.';
/** The title of a list without its count, which would grow old in the page of others: "Computing: 12 courses – Site". */
export const withoutCount = (title: string): string =>
  title.replace(/: [\d,]+ courses?(?= – )/, '').replace(/^[\d,]+ courses?(?= – )/, 'Courses');
export const label = (site: string): string => `See it in the ${site}`;

export const pages = 'The pages by themselves';
/** What a page in a frame weighs, and what a list weighs besides, in bytes as they travel. */
export const pagesLead = (weight: {
  readonly frame: number;
  /** The table of all courses. */
  readonly table: number;
  /** What reads the words of a search in whatever language, and the most of each word. */
  readonly words: number;
  readonly word: number;
}): string => {
  const kB = (bytes: number) => `${formatNumber(Math.ceil(bytes / 1000))} kB`;
  return `What stands in a frame is a page like any other: a course or a figure weighs at most ${kB(weight.frame)}, and so does a list of all courses, or one that one choice alone makes: one kind, subject, level, country, provider or way to take part. Any other list fetches the table of all courses besides, ${kB(weight.table)}, and one whose search has words what reads them: up to ${kB(weight.words)}, and up to ${kB(weight.word)} a word.`;
};
export const listPage = 'A list: any query of the course finder, and limit=1 to 20';
export const allPage = 'All courses: limit=1 to 20';
export const coursePage = 'A course: id= with the last two parts of its address';
export const colours =
  'Frames take the colours of the page around them where browsers tell, else those of the reader’s device; theme=light or theme=dark holds them.';
export const figures = 'Figures';
