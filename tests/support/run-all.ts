/**
 * `npm test`: every check, cheap ones first. Goes on after a failed check where the next ones do not
 * need it, so that one run shows all that is wrong, and ends with the totals on a line of their own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'microcredential-guide-'));
const failed: string[] = [];
const totals = { passed: 0, failed: 0, skipped: 0 };

const run = (name: string, args: readonly string[]): boolean => {
  console.log(`\n> ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name, ...(args.length ? ['--', ...args] : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed.push(name);
  return status === 0;
};

const check = (name: string, ...args: string[]): boolean => {
  const isSound = run(name, args);
  totals[isSound ? 'passed' : 'failed'] += 1;
  return isSound;
};

const test = (name: string): void => {
  const report = join(reports, `${name.replaceAll(':', '-')}.json`);
  const isSound = run(name, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    totals.passed += counts['numPassedTests'] ?? 0;
    totals.failed += counts['numFailedTests'] ?? 0;
    totals.skipped += (counts['numPendingTests'] ?? 0) + (counts['numTodoTests'] ?? 0);
    // A file that could not be loaded fails without a failed test.
    if (!isSound && !counts['numFailedTests']) totals.failed += 1;
  } catch {
    totals.failed += 1;
  }
};

for (const name of ['format:check', 'lint', 'check', 'unused']) check(name);
// What is merely old or missing is for editors to list, not for a test to print.
check('check-content', '--errors');
test('test:unit');
if (check('build')) {
  test('test:site');
  test('test:browser');
}
rmSync(reports, { recursive: true, force: true });

if (failed.length) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = failed.length || totals.passed === 0 ? 1 : 0;
