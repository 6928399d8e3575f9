/** The report of an import: what happened to each course, and every value that did not come through. */
import { groupBy } from '#text/group.ts';
import type { Interpreted, Loss } from '#formats/format.ts';
import { detach } from '#formats/text.ts';
import { addressWanted } from '#content-check/has-address.ts';
import type { Outcome } from './courses.ts';
import type { FeedMatch } from './feed.ts';
import type { Need } from './needs.ts';

export interface LossGroup {
  readonly field: string;
  readonly reason: Loss['reason'];
  readonly note: string;
  count: number;
  /** The first few, to look at. */
  readonly examples: { readonly place: string; readonly value: string }[];
}

/** One value of ours and the words that it was read from, with the number of courses that have the pair. */
export interface ReadPair {
  readonly to: string;
  readonly words: string;
  readonly value: string;
  readonly certainty: Interpreted['certainty'];
  readonly rule?: string;
  count: number;
  /** The first of them. */
  readonly place: string;
}

/** Counts losses by kind and hands each of them on, so that those of a large feed need not be held in memory. */
export class LossLog {
  readonly #groups = new Map<string, LossGroup>();
  readonly #pairs = new Map<string, ReadPair>();
  readonly #keep: (loss: Loss) => void;
  count = 0;

  constructor(keep: (loss: Loss) => void = () => undefined) {
    this.#keep = keep;
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
      this.#keep(loss);
    }
  }

  /** Counts what was read from which words. */
  addReadings(readings: Iterable<Interpreted>): void {
    for (const { to, words, value, certainty, rule, place } of readings) {
      const key = `${to}\n${words}\n${value}\n${rule ?? ''}`;
      const pair = this.#pairs.get(key);
      if (pair) pair.count += 1;
      else
        this.#pairs.set(detach(key), {
          to,
          words: detach(words),
          value: detach(value),
          certainty,
          ...(rule !== undefined && { rule }),
          count: 1,
          place: detach(place),
        });
    }
  }

  /** Distinct pairs of words and value: by our field, what rests on a rule first, then by number. */
  pairs(): ReadPair[] {
    const rank = { 'by-rule': 0, unread: 1, certain: 2 } as const;
    return [...this.#pairs.values()].sort(
      (a, b) => a.to.localeCompare(b.to) || rank[a.certainty] - rank[b.certainty] || b.count - a.count,
    );
  }

  /** Kinds of loss, guesses first because they are the ones to check, then by number. */
  groups(): LossGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.reason.localeCompare(a.reason) || b.count - a.count);
  }
}

export interface Report extends Readonly<Outcome> {
  readonly file: string;
  /** The feed that it was taken for, and by what. */
  readonly feed: { readonly id: string; readonly by: FeedMatch };
  readonly format: string;
  readonly mapping?: string | undefined;
  readonly encoding: string;
  /** Of a source that answers page by page: how many were taken. */
  readonly pages?: number | undefined;
  readonly date?: string | undefined;
  readonly dryRun: boolean;
  /** How many courses the feed had brought before. */
  readonly feedSize: number;
  /** How messages name the folder of what waits. */
  readonly draftsFolder: string;
  readonly providers: readonly {
    readonly id: string;
    readonly name: string;
    readonly isNew: boolean;
    /** Set where its kind is not known, so that it waits in the drafts. */
    readonly isDraft?: true;
  }[];
}

const many = (count: number, one: string, other = `${one}s`): string => `${count} ${count === 1 ? one : other}`;

/** A part of a whole in percent, rounded: "33 %". */
export const shareOf = (part: number, whole: number): string => `${whole ? Math.round((100 * part) / whole) : 0} %`;

/** How many courses have gone which way. */
export const totals = (report: Report): (readonly [string, number])[] => [
  ['read', report.read],
  ['created', report.created.length],
  [`waiting in ${report.draftsFolder}`, report.drafts.length],
  ['drafts made whole', report.completed.length],
  ['with a subject that is a guess', report.guessed.length],
  ['without any address', report.unaddressed.length],
  ['changed', report.changed.length],
  ['unchanged', report.unchanged],
  ['closed', report.closed.length],
  ['rejected', report.rejected.length],
  ['in conflict with a hand edit', report.conflicts.filter(({ isHand }) => isHand).length],
  ['in conflict with the record', report.conflicts.filter(({ isHand }) => !isHand).length],
  ['known from elsewhere', report.recognised.length],
  ['perhaps there already', report.suspected.length],
  ['gone from the feed', report.gone.length],
  ['removed by hand before', report.removed.length],
];

const needWords: Readonly<Record<Need, string>> = {
  subject: 'no subject could be told (--subject says one for such courses)',
  mode: 'the source does not say how one takes part, or not in words that are known (--mode says it for such courses)',
  'provider-kind': 'it is not known what sort of institution the provider is (--provider-kind says it)',
};

const matchWords: Readonly<Record<FeedMatch, string>> = {
  named: 'as named',
  address: 'by its address',
  'file-name': 'by the name of the file',
  courses: 'by its courses, though the file is new (--feed names another)',
  new: 'new, named after the file (--feed names it otherwise)',
};

/** One part of a report: the same rows as lines on a screen and as a table for reading. */
interface Section {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is to be done stands in it, which is never cut. */
  readonly isWhole?: true;
  /** Left out on a screen, where the numbers say enough. */
  readonly isLong?: true;
}

const idRows = (ids: readonly string[]): string[][] => ids.map((id) => [id]);

const conflictRows = ({ conflicts: all }: Report, hand: boolean): string[][] =>
  all
    .filter(({ isHand }) => isHand === hand)
    .flatMap(({ id, conflicts }) => conflicts.map(({ field, file, feed }) => [id, field, file, feed]));

const sections = (report: Report): Section[] => [
  {
    title: 'Rejected',
    head: ['Place', 'Identifier', 'Title', 'Why'],
    rows: report.rejected.map(({ place, identifier, title, reasons }) => [
      place,
      identifier,
      title,
      reasons.join('; '),
    ]),
    isWhole: true,
  },
  {
    title: 'In conflict',
    note: 'Both the feed and an editor say something of these; the editor’s text stands (--prefer-feed takes the feed’s).',
    head: ['Course', 'Field', 'File', 'Feed'],
    rows: conflictRows(report, true),
  },
  {
    title: 'In conflict with the record',
    note: 'This feed did not bring these records, and says something else of them; the record stands (--prefer-feed takes the feed’s).',
    head: ['Course', 'Field', 'File', 'Feed'],
    rows: conflictRows(report, false),
  },
  {
    title: `Waiting in ${report.draftsFolder}`,
    note: 'Not published: the source does not say what a record must have, and nothing was made up.',
    head: ['Courses', 'What is needed'],
    rows: [...groupBy(report.drafts, ({ needs }) => needs.map((need) => needWords[need]).join('; '))].map(
      ([needed, list]) => [String(list.length), needed],
    ),
    isWhole: true,
  },
  {
    title: 'With a subject that is a guess',
    note: 'The source states no subject that is known: it was told from the title or the description. Look at each.',
    head: ['Course', 'Subject', 'From'],
    rows: report.guessed.map(({ id, subject, words }) => [id, subject, words]),
  },
  {
    title: 'Without any address',
    note: `Wanted: ${addressWanted}.`,
    head: ['Course'],
    rows: idRows(report.unaddressed),
  },
  {
    title: 'Perhaps there already',
    note: 'Made anew, because what they share with another record tells too little; remove one of the two where they are one.',
    head: ['Course', 'Like'],
    rows: report.suspected.map(({ id, like }) => [id, like]),
  },
  {
    title: 'Changed',
    head: ['Course', 'Field', 'Before', 'Now'],
    rows: report.changed.flatMap(({ id, changes }) => changes.map(({ field, from, to }) => [id, field, from, to])),
  },
  {
    title: 'Known from elsewhere',
    note: 'Another feed, an editor or our own export had brought them; what this one adds was taken.',
    head: ['Course', 'By'],
    rows: report.recognised.map(({ id, by }) => [id, by === 'own' ? 'its id here' : by]),
    isLong: true,
  },
  { title: 'Drafts made whole', head: ['Course'], rows: idRows(report.completed) },
  {
    title: 'Closed, because gone from the feed',
    note: `${report.closed.length} of the ${many(report.feedSize, 'course')} that the feed had brought (${shareOf(report.closed.length, report.feedSize)}).`,
    head: ['Course'],
    rows: idRows(report.closed),
  },
  { title: 'Gone from the feed (--close-missing closes them)', head: ['Course'], rows: idRows(report.gone) },
  { title: 'Removed by hand before, and so not made again', head: ['Course'], rows: idRows(report.removed) },
  { title: 'Created', head: ['Course'], rows: idRows(report.created), isLong: true },
  { title: 'Drafts', head: ['Course'], rows: idRows(report.drafts.map(({ id }) => id)), isLong: true },
];

/** At most `max` characters, cut between words where there is one to cut behind. */
const clip = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const start = text.slice(0, max - 1);
  return `${/\s/.test(text[max - 1] ?? '') ? start : start.replace(/(?<=\S.*)\s\S*$/s, '')}…`;
};

const limit = (lines: readonly string[], max: number): string[] => [
  ...lines.slice(0, max),
  ...(lines.length > max ? [`    and ${lines.length - max} more (all of them in the report)`] : []),
];

const heading = (report: Report): string =>
  [
    report.format,
    ...(report.mapping ? [`mapping ${report.mapping}`] : []),
    report.encoding,
    ...(report.pages !== undefined && report.pages > 1 ? [`${report.pages} pages`] : []),
    ...(report.date ? [`dated ${report.date}`] : []),
  ].join(', ');

const lossLines = (groups: readonly LossGroup[], reason: Loss['reason']): string[] => {
  const list = groups.filter((group) => group.reason === reason);
  if (!list.length) return [];
  const count = list.reduce((sum, group) => sum + group.count, 0);
  return [
    '',
    `${reason === 'guessed' ? 'Guessed' : 'Dropped'}: ${many(count, 'value')} of ${many(list.length, 'kind')}`,
    ...limit(
      list.map(
        ({ field, note, count: number, examples }) =>
          `${String(number).padStart(6)}  ${field}: ${note}; first ${examples[0]?.place ?? ''}: ${clip(examples[0]?.value ?? '', 60)}`,
      ),
      25,
    ),
  ];
};

const pairText = ({ to, words, value, count, rule, certainty }: ReadPair): string =>
  `${String(count).padStart(6)}  ${to}: ${clip(words, 70)} -> ${certainty === 'unread' ? 'nothing' : clip(value, 60)}${rule === undefined ? '' : ` (${rule})`}`;

/** What was read from which words, as far as it does not stand in the words themselves. */
const pairLines = (pairs: readonly ReadPair[]): string[] => {
  const unsure = pairs.filter(({ certainty }) => certainty !== 'certain');
  if (!pairs.length) return [];
  return [
    '',
    `Read from words: ${many(pairs.length, 'distinct pair')} of words and value, ${unsure.length} of them not certain`,
    ...limit(unsure.map(pairText), 25),
  ];
};

/** The report for a terminal: everything in brief, the kinds of loss with an example each. */
export const screenReport = (report: Report, groups: readonly LossGroup[], pairs: readonly ReadPair[]): string => {
  const { providers, feed, created, changed, closed, drafts, completed, dryRun } = report;
  const lines = [
    `${report.file}: ${heading(report)}`,
    `Feed: ${feed.id}, ${matchWords[feed.by]}`,
    `Provider${providers.length === 1 ? '' : 's'}: ${providers
      .slice(0, 8)
      .map(
        ({ id, name, isNew, isDraft }) => `${id} (${name}${isNew ? ', new' : ''}${isDraft ? ', in the drafts' : ''})`,
      )
      .join(', ')}${providers.length > 8 ? ` and ${providers.length - 8} more` : ''}`,
    '',
    ...totals(report)
      .filter(([name, number]) => number > 0 || ['created', 'changed', 'unchanged', 'rejected'].includes(name))
      .map(([name, number]) => `${String(number).padStart(7)}  ${name}`),
    ...sections(report)
      .filter(({ rows, isLong }) => rows.length > 0 && !isLong)
      .flatMap(({ title, note, rows, isWhole }) => [
        '',
        `${title}:`,
        ...(note ? [`    ${note}`] : []),
        ...limit(
          rows.map((row) => {
            // A course without a title is told by its place alone.
            const parts = row.filter((text) => text !== '');
            return `    ${isWhole ? parts.join(': ') : clip(parts.map((text) => clip(text, 100)).join(': '), 240)}`;
          }),
          10,
        ),
      ]),
    ...pairLines(pairs),
    ...lossLines(groups, 'guessed'),
    ...lossLines(groups, 'dropped'),
  ];
  const written = created.length + changed.length + closed.length + drafts.length + completed.length;
  if (written === 0) lines.push('', dryRun ? 'Nothing would be written.' : 'Nothing to write.');
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

/** The losses of one reason as a section of the report for reading. */
const lossSection = (groups: readonly LossGroup[], reason: Loss['reason']): Section => ({
  title: reason === 'guessed' ? 'Guessed' : 'Dropped',
  note:
    reason === 'guessed'
      ? 'The record says something that the source does not say outright.'
      : 'The record does not say what the source says.',
  head: ['Number', 'Field', 'Why', 'First places', 'Example'],
  rows: groups
    .filter((group) => group.reason === reason)
    .map(({ count, field, note, examples }) => [
      String(count),
      field,
      note,
      examples.map(({ place }) => place).join(', '),
      examples[0]?.value ?? '',
    ]),
});

/** The report for reading and for keeping beside a change: every course, and the kinds of loss with examples. */
export const markdownReport = (report: Report, groups: readonly LossGroup[], pairs: readonly ReadPair[]): string =>
  [
    `# Import of ${cell(report.file)}`,
    '',
    `${heading(report)}; feed ${report.feed.id}, ${matchWords[report.feed.by]}.${report.dryRun ? ' Dry run: nothing was written.' : ''}`,
    ...table(
      ['Courses', 'Number'],
      totals(report).map(([name, number]) => [name, String(number)]),
    ),
    ...table(
      ['Provider', 'Name', ''],
      report.providers.map(({ id, name, isNew, isDraft }) => [
        id,
        name,
        isDraft ? 'in the drafts' : isNew ? 'new' : 'known',
      ]),
    ),
    ...[
      ...sections(report),
      {
        title: 'Read from words',
        note: 'What each value was read from. What is not certain comes first.',
        head: ['Field', 'Words', 'Read as', 'Courses', 'By which rule'],
        rows: pairs.map(({ to, words, value, count, rule }) => [
          to,
          words,
          value || 'nothing',
          String(count),
          rule ?? '',
        ]),
      },
      lossSection(groups, 'guessed'),
      lossSection(groups, 'dropped'),
    ]
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ title, note, head, rows }: Section) => [
        `## ${title}`,
        ...(note ? ['', note] : []),
        ...(head.length === 1 ? ['', ...rows.map(([id = '']) => `- ${id}`), ''] : table(head, rows)),
      ]),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd() + '\n';
