/** `npm run release`: writes a release of the data into `content/releases`, with what changed since the last one; or brings an earlier one back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRelease } from '#import/release.ts';
import { restoreRelease } from '#import/restore-release.ts';
import { day } from '#schemas/values.ts';
import type { ReleaseRecord } from '#schemas/release.ts';
import { contentName } from '../deployment.ts';

const usage = `npm run release [-- --date YYYY-MM-DD --note TEXT --dry-run]
npm run release -- --restore YYYY-MM-DD

  --date      day of the release (today)
  --note      what it is made of, where that is not the records of that day
  --dry-run   report only, write nothing
  --restore   write courses.jsonl as an earlier release had it, into .import-report`;

/** Most courses that the report names of each kind; the file has them all. */
const named = 200;

const part = (title: string, rows: readonly string[]): string[] =>
  rows.length
    ? [
        `## ${title}`,
        '',
        ...rows.slice(0, named).map((row) => `- ${row}`),
        ...(rows.length > named ? [`- and ${rows.length - named} more`] : []),
        '',
      ]
    : [];

const report = ({ date, since, courses, added, changed, gone }: ReleaseRecord): string =>
  [
    `# Release of ${date}`,
    '',
    since === undefined
      ? `The first one: ${courses} courses.`
      : `${courses} courses. Since ${since}: ${added.length} added, ${changed.length} changed, ${gone.length} gone.`,
    '',
    ...part('Added', added),
    ...part(
      'Changed',
      changed.map(({ id, fields }) => `${id}: ${fields.map(({ field }) => field).join(', ')}`),
    ),
    ...part(
      'Gone',
      gone.map(({ id, why, now }) => `${id}: ${why}${now === undefined ? '' : `, now ${now}`}`),
    ),
  ].join('\n');

const main = (): number => {
  const { values } = parseArgs({
    options: {
      date: { type: 'string' },
      note: { type: 'string' },
      'dry-run': { type: 'boolean' },
      restore: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.restore !== undefined) {
    const text = restoreRelease(process.cwd(), values.restore);
    const file = join('.import-report', `courses-${values.restore}.jsonl`);
    mkdirSync('.import-report', { recursive: true });
    writeFileSync(file, text);
    console.log(`Written: ${file}, with the checksum of that release.`);
    return 0;
  }
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  const checked = day.safeParse(date);
  if (!checked.success) throw new Error(`--date ${date}: ${checked.error.issues[0]?.message ?? ''}`);
  const dryRun = values['dry-run'] ?? false;
  const release = makeRelease({ root: process.cwd(), date, note: values.note, dryRun });
  if (!release) {
    console.log('No course has changed since the last release; nothing was written.');
    return 0;
  }
  const text = report(release);
  console.log(text);
  if (dryRun) return 0;
  mkdirSync('.import-report', { recursive: true });
  writeFileSync(join('.import-report', 'release.md'), text);
  console.log(`Written: ${contentName(`content/releases/${date}.json`)}`);
  return 0;
};

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
