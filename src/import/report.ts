/** The report of an import: what happened to each course, and every value that did not come through. */
import { appendFileSync, createReadStream, createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Loss } from '#formats/format.ts';
import { detach } from '#formats/text.ts';
import type { Change, Conflict } from './merge.ts';

export interface LossGroup {
  readonly field: string;
  readonly reason: Loss['reason'];
  readonly note: string;
  count: number;
  /** The first few, to look at. */
  readonly examples: { readonly place: string; readonly value: string }[];
}

/** Counts losses by kind and keeps each of them in a file, so that a large feed is not held in memory. */
export class LossLog {
  readonly #groups = new Map<string, LossGroup>();
  readonly #file: string;
  #waiting: string[] = [];
  count = 0;

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }

  add(losses: Iterable<Loss>): void {
    for (const loss of losses) {
      this.count += 1;
      const key = `${loss.reason}\n${loss.field}\n${loss.note}`;
      let group = this.#groups.get(key);
      if (!group) {
        group = { field: detach(loss.field), reason: loss.reason, note: loss.note, count: 0, examples: [] };
        this.#groups.set(key, group);
      }
      group.count += 1;
      if (group.examples.length < 3) group.examples.push({ place: loss.place, value: loss.value });
      this.#waiting.push(JSON.stringify(loss));
      if (this.#waiting.length >= 5_000) this.#flush();
    }
  }

  #flush(): void {
    if (this.#waiting.length) appendFileSync(this.#file, `${this.#waiting.join('\n')}\n`);
    this.#waiting = [];
  }

  /** Kinds of loss, guesses first because they are the ones to check, then by number. */
  groups(): LossGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.reason.localeCompare(a.reason) || b.count - a.count);
  }

  /** Every loss as a line of JSON. */
  async *lines(): AsyncGenerator<string> {
    this.#flush();
    yield* createInterface({ input: createReadStream(this.#file, 'utf8'), crlfDelay: Infinity });
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }
}

export interface Report {
  readonly file: string;
  readonly format: string;
  readonly mapping?: string | undefined;
  readonly encoding: string;
  readonly date?: string | undefined;
  readonly dryRun: boolean;
  readonly providers: readonly { readonly id: string; readonly name: string; readonly isNew: boolean }[];
  readonly read: number;
  readonly created: readonly string[];
  readonly changed: readonly { readonly id: string; readonly changes: readonly Change[] }[];
  readonly unchanged: number;
  readonly conflicts: readonly { readonly id: string; readonly conflicts: readonly Conflict[] }[];
  /** Courses whose file an editor has removed; they are not made again. */
  readonly removed: readonly string[];
  readonly gone: readonly string[];
  readonly closed: readonly string[];
  readonly rejected: readonly {
    readonly identifier: string;
    readonly place: string;
    readonly title: string;
    readonly reasons: readonly string[];
  }[];
}

const many = (count: number, one: string, other = `${one}s`): string => `${count} ${count === 1 ? one : other}`;
const limit = <T>(list: readonly T[], max: number, show: (item: T) => string, indent = '    '): string[] => [
  ...list.slice(0, max).map((item) => `${indent}${show(item)}`),
  ...(list.length > max ? [`${indent}and ${list.length - max} more (all of them in the report)`] : []),
];

const totals = ({
  read,
  created,
  changed,
  unchanged,
  conflicts,
  removed,
  gone,
  closed,
  rejected,
}: Report): (readonly [string, number])[] => [
  ['read', read],
  ['created', created.length],
  ['changed', changed.length],
  ['unchanged', unchanged],
  ['closed', closed.length],
  ['rejected', rejected.length],
  ['in conflict with a hand edit', conflicts.length],
  ['gone from the feed', gone.length],
  ['removed by hand before', removed.length],
];

/** The report for a terminal: everything in brief, the kinds of loss with an example each. */
export const screenReport = (report: Report, groups: readonly LossGroup[]): string => {
  const { created, changed, conflicts, gone, closed, rejected, removed, providers, dryRun } = report;
  const count = (reason: Loss['reason']) =>
    groups.filter((group) => group.reason === reason).reduce((sum, group) => sum + group.count, 0);
  const lines = [
    `${report.file}: ${report.format}${report.mapping ? `, mapping ${report.mapping}` : ''}, ${report.encoding}${report.date ? `, dated ${report.date}` : ''}`,
    `Provider${providers.length === 1 ? '' : 's'}: ${providers
      .slice(0, 8)
      .map(({ id, name, isNew }) => `${id} (${name}${isNew ? ', new' : ''})`)
      .join(', ')}${providers.length > 8 ? ` and ${providers.length - 8} more` : ''}`,
    '',
    ...totals(report)
      .filter(([name, number]) => number > 0 || ['created', 'changed', 'unchanged', 'rejected'].includes(name))
      .map(([name, number]) => `${String(number).padStart(7)}  ${name}`),
  ];
  if (changed.length) {
    lines.push(
      '',
      'Changed:',
      ...limit(
        changed,
        10,
        ({ id, changes }) =>
          `${id}: ${changes
            .map(({ field, from, to }) => `${field} ${from.slice(0, 40)} → ${to.slice(0, 40)}`)
            .join('; ')
            .slice(0, 200)}`,
      ),
    );
  }
  if (conflicts.length) {
    lines.push('', 'In conflict: both the feed and an editor changed these; the editor’s text stands.');
    lines.push(
      ...limit(
        conflicts,
        10,
        ({ id, conflicts: list }) =>
          `${id}: ${list
            .map(({ field, file, feed }) => `${field}: file ${file.slice(0, 40)}, feed ${feed.slice(0, 40)}`)
            .join('; ')
            .slice(0, 240)}`,
      ),
    );
  }
  if (rejected.length)
    lines.push(
      '',
      'Rejected:',
      ...limit(
        rejected,
        10,
        ({ identifier, place, reasons }) => `${place}: ${identifier.slice(0, 80)}: ${reasons.join('; ').slice(0, 200)}`,
      ),
    );
  if (gone.length) lines.push('', 'Gone from the feed (--close-missing closes them):', ...limit(gone, 10, (id) => id));
  if (closed.length) lines.push('', 'Closed, because gone from the feed:', ...limit(closed, 10, (id) => id));
  if (removed.length)
    lines.push('', 'Removed by hand before, and so not made again:', ...limit(removed, 10, (id) => id));
  for (const reason of ['guessed', 'dropped'] as const) {
    const list = groups.filter((group) => group.reason === reason);
    if (!list.length) continue;
    lines.push(
      '',
      `${reason === 'guessed' ? 'Guessed' : 'Dropped'}: ${many(count(reason), 'value')} of ${many(list.length, 'kind')}`,
    );
    lines.push(
      ...limit(
        list,
        25,
        ({ field, note, count: number, examples }) =>
          `${String(number).padStart(6)}  ${field}: ${note}; first ${examples[0]?.place ?? ''}: ${examples[0]?.value.slice(0, 60) ?? ''}`,
        '',
      ),
    );
  }
  if (created.length === 0 && changed.length === 0 && closed.length === 0)
    lines.push('', dryRun ? 'Nothing would be written.' : 'Nothing to write.');
  else if (dryRun) lines.push('', 'A dry run: nothing was written.');
  return lines.join('\n');
};

const cell = (text: string): string => text.replace(/[\\|<>`*_[\]]/g, (sign) => `\\${sign}`).replace(/\n/g, ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  '',
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  '',
];

/** The report for reading and for keeping beside a change: every course, and the kinds of loss with examples. */
export const markdownReport = (report: Report, groups: readonly LossGroup[]): string =>
  [
    `# Import of ${cell(report.file)}`,
    '',
    `${report.format}${report.mapping ? `, mapping ${report.mapping}` : ''}, ${report.encoding}${report.date ? `, dated ${report.date}` : ''}.${report.dryRun ? ' Dry run: nothing was written.' : ''}`,
    ...table(
      ['Courses', 'Number'],
      totals(report).map(([name, number]) => [name, String(number)]),
    ),
    ...table(
      ['Provider', 'Name', ''],
      report.providers.map(({ id, name, isNew }) => [id, name, isNew ? 'new' : 'known']),
    ),
    ...(report.changed.length
      ? [
          '## Changed',
          ...table(
            ['Course', 'Field', 'Before', 'Now'],
            report.changed.flatMap(({ id, changes }) => changes.map(({ field, from, to }) => [id, field, from, to])),
          ),
        ]
      : []),
    ...(report.conflicts.length
      ? [
          '## In conflict',
          '',
          'Both the feed and an editor changed these; the editor’s text stands.',
          ...table(
            ['Course', 'Field', 'File', 'Feed'],
            report.conflicts.flatMap(({ id, conflicts }) =>
              conflicts.map(({ field, file, feed }) => [id, field, file, feed]),
            ),
          ),
        ]
      : []),
    ...(report.rejected.length
      ? [
          '## Rejected',
          ...table(
            ['Place', 'Identifier', 'Title', 'Why'],
            report.rejected.map(({ place, identifier, title, reasons }) => [
              place,
              identifier,
              title,
              reasons.join('; '),
            ]),
          ),
        ]
      : []),
    ...(report.closed.length ? ['## Closed', '', ...report.closed.map((id) => `- ${id}`), ''] : []),
    ...(report.gone.length ? ['## Gone from the feed', '', ...report.gone.map((id) => `- ${id}`), ''] : []),
    ...(report.removed.length ? ['## Removed by hand before', '', ...report.removed.map((id) => `- ${id}`), ''] : []),
    ...(report.created.length ? ['## Created', '', ...report.created.map((id) => `- ${id}`), ''] : []),
    ...(['guessed', 'dropped'] as const).flatMap((reason) => {
      const list = groups.filter((group) => group.reason === reason);
      if (!list.length) return [];
      return [
        reason === 'guessed' ? '## Guessed' : '## Dropped',
        '',
        reason === 'guessed'
          ? 'The record says something that the source does not say outright.'
          : 'The record does not say what the source says.',
        ...table(
          ['Number', 'Field', 'Why', 'First places', 'Example'],
          list.map(({ count, field, note, examples }) => [
            String(count),
            field,
            note,
            examples.map(({ place }) => place).join(', '),
            examples[0]?.value ?? '',
          ]),
        ),
      ];
    }),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd() + '\n';

/** Writes `import.json` (with every single loss) and `import.md` into a folder. */
export const writeReports = async (
  folder: string,
  report: Report,
  log: LossLog,
): Promise<{ json: string; markdown: string }> => {
  mkdirSync(folder, { recursive: true });
  const names = { json: join(folder, 'import.json'), markdown: join(folder, 'import.md') };
  const groups = log.groups();
  writeFileSync(names.markdown, markdownReport(report, groups));
  const out = createWriteStream(names.json);
  const head = JSON.stringify(
    { ...report, totals: Object.fromEntries(totals(report)), lossKinds: groups, lossCount: log.count },
    null,
    2,
  );
  out.write(`${head.slice(0, -2)},\n  "losses": [`);
  let first = true;
  for await (const line of log.lines()) {
    if (line === '') continue;
    if (!out.write(`${first ? '' : ','}\n    ${line}`))
      await new Promise<void>((resolve) => out.once('drain', resolve));
    first = false;
  }
  out.end('\n  ]\n}\n');
  await finished(out);
  return names;
};
