/**
 * `npm run check-content`: everything in `content/` that the build would refuse, then what it would not.
 * Exit code 1 where there is anything to refuse; with `--strict`, where there is anything at all.
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../content-check/index.ts';
import { formatProblems } from '../content-check/problem.ts';
import { reportTranslations } from '../content-check/translations.ts';
import { translationWarnings } from '../content-check/translation-warnings.ts';
import { checkWarnings, formatWarnings } from '../content-check/warnings.ts';
import { readDrafts } from '#import/drafts.ts';

const usage = `npm run check-content -- [options]

  --json        problems and warnings as JSON
  --strict      warnings count as errors
  --errors      errors only
  --all         every warning, not only how many of each kind
  --as-of DAY   the day that ages and ends are counted from, YYYY-MM-DD (today; for ends, the day of the build)`;

const main = (): number => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
      errors: { type: 'boolean' },
      all: { type: 'boolean' },
      'as-of': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw new Error(`--as-of ${asOf}: write a day as YYYY-MM-DD`);
  const { entries, problems } = checkContent(process.cwd(), values['as-of'], asOf);
  const warnings = values.errors
    ? []
    : [...checkWarnings(entries, asOf), ...translationWarnings(reportTranslations(process.cwd()))];
  const counts = Object.fromEntries(
    [...Map.groupBy(entries, ({ collection }) => collection)].map(([name, list]) => [name, list.length]),
  );
  const isSound = problems.length === 0 && (!values.strict || warnings.length === 0);
  if (values.json) {
    console.log(JSON.stringify({ asOf, isSound, counts, errors: problems, warnings }, null, 2));
    return isSound ? 0 : 1;
  }
  if (problems.length) console.error(formatProblems(problems));
  if (warnings.length) console.log(`${problems.length ? '\n' : ''}${formatWarnings(warnings, values.all)}`);
  const waiting = values.errors ? [] : readDrafts(process.cwd());
  if (waiting.length)
    console.log(
      `\n${waiting.length} record${waiting.length === 1 ? ' waits' : 's wait'} in content/drafts for what a source does not say; "npm run drafts" lists what each needs.`,
    );
  if (!problems.length) {
    const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    console.log(`${warnings.length ? '\n' : ''}content/ is sound: ${told.join(', ')}.`);
  }
  return isSound ? 0 : 1;
};

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
