import { dated, noAddress, readOnDay } from '#words/course-page.ts';
import type { Evidence } from './answer.ts';
import { formatDate } from './dates.ts';

/** What the page is called that a fact was read on: its name, or the host of its address. */
export const evidenceName = ({ name, url }: Evidence): string =>
  name ?? (url ? new URL(url).hostname.replace(/^www\./, '') : noAddress);

/** Its date and the day on which it was read, as far as they are known: "dated 2026, read there on 1 May 2026". */
export const evidenceDays = ({ date, read }: Evidence): string =>
  [date && dated(formatDate(date)), read && readOnDay(formatDate(read))].filter(Boolean).join(', ');
