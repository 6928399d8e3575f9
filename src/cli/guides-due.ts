/**
 * `npm run guides-due`: guides whose claims should be checked again by now, the longest overdue first.
 * `npm run guides-due -- 2027-06-01` asks for another day. Exit code 1 where there are any.
 */
import { formatDate } from '#domain/dates.ts';
import { dueGuides } from '#domain/due.ts';
import { day } from '#schemas/values.ts';
import { entriesOf } from '../content-check/entry.ts';
import { readContent } from '../content-check/read.ts';

const wanted = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const asked = day.safeParse(wanted);
if (!asked.success) {
  console.error(`${JSON.stringify(wanted)}: ${asked.error.issues[0]?.message ?? 'write a date'}.`);
  process.exit(2);
}

const guides = entriesOf(readContent(process.cwd()).entries, 'guides').flatMap(({ file, record }) =>
  record ? [{ file, ...record }] : [],
);
const due = dueGuides(guides, asked.data);
for (const { file, title, reviewed, reviewBy, daysOver } of due) {
  console.log(
    `${file}\n  ${title}\n  due since ${formatDate(reviewBy)} (${daysOver} days), last reviewed ${formatDate(reviewed)}`,
  );
}
const next = guides
  .map(({ reviewBy }) => reviewBy)
  .filter((date) => date >= asked.data)
  .sort()[0];
console.log(
  `${due.length} of ${guides.length} guides are due for review on ${formatDate(asked.data)}.${next ? ` The next one falls due after ${formatDate(next)}.` : ''}`,
);
process.exitCode = due.length ? 1 : 0;
