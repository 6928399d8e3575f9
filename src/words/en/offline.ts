/** Words of the page that says what is kept on the device. */
import { formatNumber, plural } from '../format.ts';

export const title = 'On this device';
export const description = 'What this browser keeps of the site, so that it can be read without a connection.';
export const heading = 'Kept on this device';
export const lead =
  'Pages that you open are kept in this browser, so that you can read them again without a connection. While you are connected, you always get the newest version.';
export const needsScript = 'This needs JavaScript. Pages can be read without it, but not kept.';
export const notHere = 'This page is not on this device';
export const notHereLead = 'There is no connection to the site, and you have not opened this page before.';
export const tryAgain = 'Try again';
export const directory = 'The directory';
export const directoryLead =
  'Keep the finder and the search here too: filters, lists and search then work without a connection. The page of a course is kept once you have opened it.';
export const keepDirectory = (bytes: number): string =>
  `Keep the directory on this device (${formatNumber(Math.max(0.1, bytes / 1_000_000), 2)} MB)`;
export const bringing = 'Fetching the directory ...';
export const directoryKept = 'The directory is kept on this device. It is renewed when you visit the site.';
export const directoryFailed = 'The directory could not be kept: there is no connection, or no room on the device.';
export const removeDirectory = 'Remove the directory';
export const directoryRemoved = 'The directory is no longer kept.';
export const pages = 'Pages';
export const noPages = 'No page is kept yet.';
export const keptPages = (count: number): string =>
  plural(count, { one: '# page is kept.', other: '# pages are kept.' });
export const removePages = 'Remove all pages';
export const pagesRemoved = 'All pages are removed.';
export const cannotKeep = 'This browser keeps no pages of this site: it may be a private window, or set so.';
