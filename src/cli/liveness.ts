/** `npm run liveness`: asks whether the pages of the courses are still there, and writes `content/liveness.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkLiveness, type LivenessResult } from '#import/liveness.ts';

const usage = `npm run liveness [-- --most N --dry-run]

  --most N    pages that are asked, those first that were asked longest ago (400)
  --dry-run   report only, write nothing`;

const words = {
  answered: 'answered and name their course',
  'title-missing': 'answered and do not name their course',
  gone: 'gone, says their host',
  unanswered: 'gave no answer that says either',
} as const;

const report = ({ asked, counts, closed, doubtful }: LivenessResult): string =>
  [
    '# Pages of courses',
    '',
    `${asked} pages were asked.`,
    '',
    ...Object.entries(words).map(([state, text]) => `- ${counts[state as keyof typeof words]} ${text}`),
    '',
    ...(closed.length
      ? ['## Closed', '', 'Gone on three days in a row.', '', ...closed.map((id) => `- ${id}`), '']
      : []),
    ...(doubtful.length
      ? [
          '## To look at',
          '',
          ...doubtful.map(
            ({ course, state, failures }) => `- ${course}: ${words[state]}${failures ? ` (${failures} of 3)` : ''}`,
          ),
          '',
        ]
      : []),
  ].join('\n');

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { most: { type: 'string' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const most = values.most === undefined ? undefined : Number(values.most);
  if (most !== undefined && !(Number.isInteger(most) && most > 0))
    throw new Error(`--most ${values.most ?? ''}: write a whole number, such as 100`);
  const result = await checkLiveness({
    root: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    dryRun: values['dry-run'] ?? false,
    ...(most !== undefined && { most }),
    onAnswer: (done, all) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all}`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (result.isOffline) {
    console.error('No host could be reached: there seems to be no network. Nothing was changed.');
    return 1;
  }
  const text = report(result);
  console.log(text);
  mkdirSync('.import-report', { recursive: true });
  writeFileSync(join('.import-report', 'liveness.md'), text);
  return 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
