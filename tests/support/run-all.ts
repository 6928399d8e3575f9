/**
 * `npm test`: every check, as many at once as the machine has cores (two at least, four at most). Goes on after a
 * failed check where the next ones do not need it, so that one run shows all that is wrong. The output of each
 * check stays in one piece, and the run ends with the names of what failed and the totals on a line of their own.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** A script of package.json that is run as one check, or that runs tests and counts them. */
interface Job {
  readonly name: string;
  /** The script, where the job has another name. */
  readonly script?: string;
  readonly args?: readonly string[];
  readonly isTests?: true;
  /** Test files at a time: one, where not said. */
  readonly workers?: number;
  /** Jobs that must have ended before this one begins. */
  readonly after?: readonly string[];
  /** A job without whose success this one is not run. */
  readonly needs?: string;
}

// Types are written once, before anything reads them: a file that is being written would be read half.
const types = 'sync';
/** Tests that build copies of the project and read nothing of `dist`: half of the time of all that read files. */
const ofCopies = ['tests/site/builds.test.ts', 'tests/site/topic.test.ts'];

/**
 * Longest first, and the build before all that needs it: short checks fill what is left, so that no core waits for the
 * last job.
 */
const jobs: readonly Job[] = [
  { name: types },
  // It writes the types again.
  { name: 'build', after: [types] },
  // Its workers mostly wait for the browser.
  { name: 'test:browser', isTests: true, workers: 3, needs: 'build' },
  { name: 'test:unit', isTests: true },
  { name: 'test:builds', script: 'test:site', args: ofCopies, isTests: true, needs: 'build' },
  { name: 'lint', after: ['build'] },
  { name: 'test:site', args: ofCopies.map((path) => `--exclude=${path}`), isTests: true, needs: 'build' },
  { name: 'check', args: ['--noSync'], after: ['build'] },
  { name: 'format:check' },
  { name: 'unused' },
  // What is merely old or missing is for editors to list, not for a test to print.
  { name: 'check-content', args: ['--errors'] },
];

const slots = Math.min(4, Math.max(2, availableParallelism()));
const reports = mkdtempSync(join(tmpdir(), 'microcredential-guide-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const waiting = [...jobs];
const ended = new Map<string, boolean>();

/** Jobs that run, in the order in which they began, with what they said and is not printed yet. */
const running = new Map<Job, string[]>();

/** What jobs said that ended while an older one was still speaking. */
const spoken: string[][] = [];

/** Prints what the oldest job says as it says it, and keeps the words of the others until their turn. */
const say = (job: Job, text: string): void => {
  const isFirst = running.keys().next().value === job;
  if (isFirst) process.stdout.write(text);
  else running.get(job)?.push(text);
};

const reportOf = (job: Job): string => join(reports, `${job.name.replaceAll(':', '-')}.json`);

/** Adds up the tests of a report of vitest, and names those that failed. */
const countTests = (job: Job, isSound: boolean): void => {
  interface Report {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
  }
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportOf(job), 'utf8')) as Report;
  } catch {
    totals.failed += 1;
    failures.push(`${job.name} (it ended without a report)`);
    return;
  }
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests + report.numTodoTests;
  if (isSound) return;
  // A file that could not be loaded fails without a failed test.
  if (!report.numFailedTests) totals.failed += 1;
  failures.push(job.name);
  for (const file of report.testResults) {
    if (file.status !== 'failed') continue;
    const name = relative(process.cwd(), file.name);
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    failures.push(...(tests.length ? tests.map(({ fullName }) => `  ${name} > ${fullName}`) : [`  ${name}`]));
  }
};

const count = (job: Job, isSound: boolean): void => {
  if (job.isTests) {
    countTests(job, isSound);
    return;
  }
  totals[isSound ? 'passed' : 'failed'] += 1;
  if (!isSound) failures.push(job.name);
};

/** Ends a job: its words are printed in one piece, then those that the next oldest has said so far. */
const end = (job: Job, isSound: boolean, seconds: number): void => {
  say(job, `${isSound ? '' : `\n${job.name} FAILED\n`}(${job.name}: ${seconds.toFixed(0)} s)\n`);
  const wasFirst = running.keys().next().value === job;
  const kept = running.get(job) ?? [];
  running.delete(job);
  if (!wasFirst) {
    // It ended before an older one: it has its turn when that one ends.
    spoken.push(kept);
  } else {
    for (const words of spoken.splice(0)) process.stdout.write(words.join(''));
    const next = running.keys().next().value;
    if (next) process.stdout.write(running.get(next)?.splice(0).join('') ?? '');
  }
  ended.set(job.name, isSound);
  count(job, isSound);
};

const start = (job: Job): void => {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  running.set(job, []);
  say(job, `\n> ${job.name}\n`);
  const args = [
    ...(job.args ?? []),
    ...(job.isTests
      ? [
          `--maxWorkers=${job.workers ?? 1}`,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${reportOf(job)}`,
        ]
      : []),
  ];
  // Scripts that npm would run before one are jobs of their own here.
  const child = spawn(
    'npm',
    ['run', '--silent', '--ignore-scripts', job.script ?? job.name, ...(args.length ? ['--', ...args] : [])],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    },
  );
  const hear = (data: string): void => say(job, data);
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const finish = (isSound: boolean): void => {
    if (ended.has(job.name)) return;
    end(job, isSound, seconds());
    startWhatCan();
  };
  child.on('error', (error) => {
    say(job, `${error.message}\n`);
    finish(false);
  });
  child.on('close', (status) => finish(status === 0));
};

/** Begins what may begin, as far as there are slots; ends the run where nothing is left. */
const startWhatCan = (): void => {
  for (const job of [...waiting]) {
    if (running.size >= slots) return;
    if (job.needs !== undefined && ended.get(job.needs) === false) {
      waiting.splice(waiting.indexOf(job), 1);
      failures.push(`${job.name} (not run: it needs ${job.needs})`);
      continue;
    }
    const before = [...(job.after ?? []), ...(job.needs === undefined ? [] : [job.needs])];
    if (!before.every((name) => ended.has(name))) continue;
    waiting.splice(waiting.indexOf(job), 1);
    start(job);
  }
  if (running.size || waiting.length) return;
  rmSync(reports, { recursive: true, force: true });
  if (failures.length) console.error(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
  console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  process.exitCode = failures.length || totals.passed === 0 ? 1 : 0;
};

startWhatCan();
