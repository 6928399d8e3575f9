/** `npm run import -- FILE`: takes a provider's feed into `content/`, all of it or nothing, and reports what it could not carry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LineCounter, parseDocument } from 'yaml';
import { InputError, limits } from '#formats/format.ts';
import { formats } from '#formats/index.ts';
import { mappings } from '#formats/csv/csv.ts';
import { screenReport } from '#import/report.ts';
import { runImport } from '#import/run.ts';
import { courseTypes, deliveryModes } from '#schemas/course.ts';

const usage = `npm run import -- FILE [options]

  --format F          ${formats
    .filter(({ read }) => read)
    .map(({ id }) => id)
    .join(', ')}; told from the file where left out
  --provider ID       id of the provider in content/providers; found by name where left out
  --mapping M         for tables: ${mappings.map(({ id }) => id).join(', ')}, or a file
  --dry-run           report only, write nothing
  --close-missing     close courses that the feed no longer has
  --confirm           set the day of record of unchanged courses too
  --keep-first        of several courses with one identifier take the first, instead of stopping
  --upgrade-links     read http: links as https: (each is reported as a guess)
  --language TAG      of several languages, the one to take (en)
  --source-url URL    address of the feed, shown as the source
  --type T            kind of award of courses that do not state one
  --mode M            mode of delivery of courses that do not state one
  --subject S         subject of courses of which none can be told
  --report DIR        folder for import.json and import.md (.import-report)
  --debug             show where in the program a mistake arose

Import a feed as often as you like: a course is known again by its identifier in the feed. What was changed by hand
stands. Where the feed has changed the same value, this is reported once; the hand edit then counts as settled until
the feed changes that value again. All courses are written, or none.`;

/** Line of a place such as `$.@graph[3].name` in a JSON text. */
const lineOfPath = (file: string, place: string): number | undefined => {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    if (text.length > limits.document / 4 || !/^\s*[[{]/.test(text)) return undefined;
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const steps = [...place.slice(1).matchAll(/\[(\d+)\]|\.(@?[\w:-]+)/g)].map(([, index, key]) =>
      index === undefined ? (key ?? '') : Number(index),
    );
    for (let length = steps.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(steps.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
  } catch {
    // The place alone is told.
  }
  return undefined;
};

/** "file.xml:12: message", with the line where it is known. */
const told = (file: string, { message, place }: InputError): string => {
  const line =
    /^line (\d+)/.exec(place ?? '')?.[1] ?? (place?.startsWith('$') ? lineOfPath(file, place)?.toString() : undefined);
  const rest = place !== undefined && !/^line \d+$/.test(place) ? ` (${place})` : '';
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}${rest}`;
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      provider: { type: 'string' },
      mapping: { type: 'string' },
      'dry-run': { type: 'boolean' },
      'close-missing': { type: 'boolean' },
      confirm: { type: 'boolean' },
      'keep-first': { type: 'boolean' },
      'upgrade-links': { type: 'boolean' },
      language: { type: 'string' },
      'source-url': { type: 'string' },
      type: { type: 'string' },
      mode: { type: 'string' },
      subject: { type: 'string' },
      report: { type: 'string' },
      debug: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length) {
    console.error(
      `${file === undefined ? 'Name the file to import.' : `Name one file only; ${others.join(', ')} is one too many.`}\n\n${usage}`,
    );
    return 1;
  }
  const type = courseTypes.find((one) => one === values.type);
  const mode = deliveryModes.find((one) => one === values.mode);
  if (values.type !== undefined && !type)
    throw new InputError(`--type ${values.type}: write one of ${courseTypes.join(', ')}`);
  if (values.mode !== undefined && !mode)
    throw new InputError(`--mode ${values.mode}: write one of ${deliveryModes.join(', ')}`);
  const root = process.cwd();
  const isTerminal = process.stderr.isTTY;
  let shown = 0;
  try {
    const { report, groups, files } = await runImport({
      root,
      file,
      format: values.format,
      provider: values.provider,
      mapping: values.mapping,
      dryRun: values['dry-run'],
      closeMissing: values['close-missing'],
      confirm: values.confirm,
      upgradeLinks: values['upgrade-links'],
      keepFirst: values['keep-first'],
      language: values.language,
      sourceUrl: values['source-url'],
      fallback: { type, mode, subject: values.subject },
      report: values.report ?? join(root, '.import-report'),
      today: new Date().toISOString().slice(0, 10),
      onRecovered: () => {
        console.error('An earlier import had been cut off; content/ was put back as it was before it.\n');
      },
      onProgress: (bytes, size, courses) => {
        const now = Date.now();
        if (now - shown < (isTerminal ? 100 : 10_000)) return;
        if (shown || isTerminal)
          process.stderr.write(
            `${isTerminal ? '\r' : ''}${Math.floor((bytes / size) * 100)} %, ${courses} courses${isTerminal ? '' : '\n'}`,
          );
        shown = now;
      },
    });
    if (isTerminal) process.stderr.write('\r\x1b[K');
    console.log(screenReport(report, groups));
    if (files) console.log(`\nReport: ${files.markdown} (for reading), ${files.json} (every value)`);
    return 0;
  } catch (error) {
    if (isTerminal) process.stderr.write('\r\x1b[K');
    if (error instanceof InputError) {
      console.error(`${told(file, error)}\nNothing was written.`);
      if (values.debug) console.error(error.stack);
    } else {
      console.error(
        `The import of ${file} failed: ${error instanceof Error ? error.message : String(error)}\nNothing was written; --debug shows where it arose.`,
      );
      if (values.debug && error instanceof Error) console.error(error.stack);
    }
    return 1;
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
