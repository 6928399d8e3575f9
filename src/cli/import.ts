/** `npm run import -- FILE`: takes a provider's feed into `content/`, all of it or nothing, and reports what it could not carry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { InputError } from '#formats/format.ts';
import { formats } from '#formats/index.ts';
import { mappings } from '#formats/table/mapping.ts';
import { suggest } from '#content-check/problem.ts';
import type { Question } from '#import/needs.ts';
import { readSaidKinds } from '#import/provider-kind.ts';
import { screenReport } from '#import/report.ts';
import { draftMapping, runImport } from '#import/run.ts';
import { finishImport, undoImport, undoWithoutJournal } from '#import/stage.ts';
import { told } from '#import/told.ts';
import { courseTypes, deliveryModes } from '#schemas/course.ts';
import { contentName } from '../deployment.ts';

const readable = formats.filter(({ read }) => read).map(({ id }) => id);

/** The options: type, the word for its value, and what it does. */
const options = {
  format: ['string', 'F', `${readable.join(', ')}; told from the file where left out`],
  feed: ['string', 'ID', 'id of the feed that this is; told from its name or its courses where left out'],
  provider: [
    'string',
    'ID',
    `id of the provider in ${contentName('content/providers')}; found by identifier, site or name where left out`,
  ],
  mapping: ['string', 'M', `for tables: ${mappings.map(({ id }) => id).join(', ')}, or a file`],
  'draft-mapping': ['boolean', '', 'print a mapping proposed from the header and the first rows'],
  'dry-run': ['boolean', '', 'report only, write nothing'],
  'close-missing': ['boolean', '', 'close courses that this feed no longer has'],
  'close-many': ['boolean', '', 'close them even where they are more than a third of the feed'],
  confirm: ['boolean', '', 'set the day of record of unchanged courses too'],
  'keep-first': [
    'boolean',
    '',
    'take the first of several courses with one identifier also where most of the feed is such, instead of stopping',
  ],
  'prefer-feed': ['boolean', '', 'where the feed and a record differ, take what the feed says'],
  'upgrade-links': ['boolean', '', 'read http: links as https: (each is reported as a guess)'],
  encoding: [
    'string',
    'E',
    'encoding of a text that does not say it, or says it wrongly, such as windows-1252, iso-8859-15, shift_jis',
  ],
  language: ['string', 'TAG', 'of several languages, the one to take (en)'],
  'source-url': ['string', 'URL', 'address of the feed, shown as the source'],
  type: ['string', 'T', 'kind of award of courses that do not state one'],
  mode: ['string', 'M', 'mode of delivery of courses that do not state one'],
  subject: ['string', 'S', 'subject of courses of which none can be told'],
  'provider-kind': [
    'string',
    'K',
    'sort of institution of providers whose name does not tell it; ID=K,ID=K of single ones',
  ],
  report: ['string', 'DIR', 'folder for import.json and import.md (.import-report)'],
  finish: ['boolean', '', 'after an import that was cut off: put the rest of its files in place'],
  undo: ['boolean', '', 'after an import that was cut off: put the old files back'],
  'without-journal': [
    'boolean',
    '',
    'with --undo, where the journal cannot be read: put back what was kept, set the rest aside',
  ],
  debug: ['boolean', '', 'show where in the program a mistake arose'],
  help: ['boolean', '', 'show this'],
} as const;

const usage = `npm run import -- FILE [options]

FILE is a file, an https: address, or - for standard input; also packed (.gz, .zip) or a spreadsheet (.xlsx, .ods).
FILE#NAME names a file in an archive or a sheet.

${Object.entries(options)
  .map(([name, [, value, words]]) => `  ${`--${name} ${value}`.padEnd(20)}${words}`)
  .join('\n')}

Import a feed as often as you like: a course is known again by its identifier in the feed. What was changed by hand
stands. Where the feed has changed the same value, this is reported once; the hand edit then counts as settled until
the feed changes that value again. All courses are written, or none. What a source does not say is not made up: the
import asks in a terminal, takes the options above, or keeps the record in ${contentName('content/drafts')} until it is completed.`;

/** The text of a source where it is a file and can be read. */
const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** One of a closed list of words, or a sentence that names them. */
const oneOf = <T extends string>(flag: string, value: string | undefined, allowed: readonly T[]): T | undefined => {
  const found = allowed.find((one) => one === value);
  if (value !== undefined && found === undefined)
    throw new InputError(`--${flag} ${value}: write one of ${allowed.join(', ')}`);
  return found;
};

const questions: Readonly<Record<Question['need'], (about: string) => string>> = {
  subject: (about) => `No subject can be told of some courses, first of "${about}". Subject of all of them`,
  mode: (about) => `Some courses do not say how one takes part, first "${about}". Mode of all of them`,
  'provider-kind': (about) =>
    `The kind of some providers cannot be told, first of "${about}". Sort of institution of all of them`,
};

/** Asks in the terminal; an empty answer leaves the records as drafts. */
const askInTerminal = async ({ need, about, choices }: Question): Promise<string | undefined> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (;;) {
      const answer = (
        await terminal.question(`\r\x1b[K${questions[need](about)}\n(${choices.join(', ')}; empty: keep as drafts): `)
      ).trim();
      if (answer === '') return undefined;
      if (choices.includes(answer)) return answer;
      console.error(`There is no "${answer}".${suggest(answer, choices)}`);
    }
  } finally {
    terminal.close();
  }
};

/** Ends an import that was cut off, where that is what was asked for. */
const endUnfinished = (root: string, finishes: boolean): number => {
  const wasUnfinished = finishes ? finishImport(root) : undoImport(root);
  console.log(
    wasUnfinished
      ? `The import that was cut off is ${finishes ? 'finished' : 'undone'}: ${contentName('content')}/ is as it ${finishes ? 'would have been after it' : 'was before it'}.`
      : 'There is no import that was cut off; nothing was done.',
  );
  return 0;
};

/** Ends an import that was cut off and whose journal tells nothing. */
const endWithoutJournal = (root: string, undoes: boolean): number => {
  if (!undoes) {
    console.error('--without-journal goes with --undo: nothing was done.');
    return 2;
  }
  const done = undoWithoutJournal(root);
  console.log(
    done
      ? `${done.count} files that were kept are back in their places, and the rest is set aside in ${done.aside}. New records that had taken their place have stayed: run "npm run check-content", and look at "git status".`
      : 'There is no import that was cut off; nothing was done.',
  );
  return 0;
};

const showProgress = (isTerminal: boolean) => {
  let shown = 0;
  return (bytes: number, size: number, courses: number): void => {
    const now = Date.now();
    if (now - shown < (isTerminal ? 100 : 10_000)) return;
    if (shown || isTerminal)
      process.stderr.write(
        `${isTerminal ? '\r' : ''}${Math.floor((bytes / size) * 100)} %, ${courses} courses${isTerminal ? '' : '\n'}`,
      );
    shown = now;
  };
};

/** The sentences that stand for what stopped an import. */
const sayFailure = (file: string, error: unknown, isDebug: boolean): void => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    error instanceof InputError
      ? `${told(file, error, error.place?.startsWith('$') ? textOf(file) : undefined)}\nNothing was written.`
      : `The import of ${file} failed: ${message}\nNothing was written; --debug shows where it arose.`,
  );
  if (isDebug && error instanceof Error) console.error(error.stack);
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(Object.entries(options).map(([name, [type]]) => [name, { type }] as const)) as {
      [K in keyof typeof options]: { type: (typeof options)[K][0] };
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root = process.cwd();
  if (values['without-journal'] || values.finish || values.undo)
    try {
      return values['without-journal']
        ? endWithoutJournal(root, values.undo ?? false)
        : endUnfinished(root, values.finish ?? false);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      return 1;
    }
  const [file, ...others] = positionals;
  if (file === undefined || others.length) {
    console.error(
      `${file === undefined ? 'Name the file to import.' : `Name one file only; ${others.join(', ')} is one too many.`}\n\n${usage}`,
    );
    return 1;
  }
  if (values['draft-mapping']) {
    try {
      const { mapping, notes } = await draftMapping({ file, stdin: process.stdin, encoding: values.encoding });
      console.log(JSON.stringify(mapping, null, 2));
      console.error(
        `\nA proposal: look at each column, then import with --mapping FILE.\n${notes.map((note) => `- ${note}`).join('\n')}`,
      );
      return 0;
    } catch (error) {
      sayFailure(file, error, values.debug ?? false);
      return 1;
    }
  }
  const isTerminal = process.stderr.isTTY;
  const clearLine = () => {
    if (isTerminal) process.stderr.write('\r\x1b[K');
  };
  try {
    const { report, groups, pairs, files } = await runImport({
      root,
      file,
      stdin: process.stdin,
      format: values.format,
      feed: values.feed,
      provider: values.provider,
      mapping: values.mapping,
      dryRun: values['dry-run'],
      closeMissing: values['close-missing'],
      closeMany: values['close-many'],
      confirm: values.confirm,
      upgradeLinks: values['upgrade-links'],
      keepFirst: values['keep-first'],
      prefersFeed: values['prefer-feed'],
      language: values.language,
      encoding: values.encoding,
      sourceUrl: values['source-url'],
      fallback: {
        type: oneOf('type', values.type, courseTypes),
        mode: oneOf('mode', values.mode, deliveryModes),
        subject: values.subject,
        ...readSaidKinds(values['provider-kind']),
      },
      ask: process.stdin.isTTY && isTerminal && file !== '-' ? askInTerminal : undefined,
      report: values.report ?? join(root, '.import-report'),
      today: new Date().toISOString().slice(0, 10),
      onRecovered: () => {
        console.error(
          `An earlier import had been cut off; ${contentName('content')}/ was put back as it was before it.\n`,
        );
      },
      onProgress: showProgress(isTerminal),
    });
    clearLine();
    console.log(screenReport(report, groups, pairs));
    if (files) console.log(`\nReport: ${files.markdown} (for reading), ${files.json} (every value)`);
    return 0;
  } catch (error) {
    clearLine();
    sayFailure(file, error, values.debug ?? false);
    return 1;
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
