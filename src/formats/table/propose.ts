/** A mapping proposed for a table that nobody has described yet, from the names of its columns and its first rows. */
import { InputError } from '../format.ts';
import { fits, guesses, isContact, isIdentifier, providerName, unitInName, yesNoMode } from './column-names.ts';
import { unitColumnFor, unitColumnsOf, type UnitColumn } from './unit-columns.ts';

export interface Proposal {
  readonly mapping: Readonly<Record<string, unknown>>;
  /** What an editor must look at before it is used. */
  readonly notes: readonly string[];
  /** The columns, each with the first value in it. */
  readonly columns: readonly { readonly name: string; readonly example: string }[];
}

type Rows = readonly Readonly<Record<string, string>>[];

const samplesOf = (rows: Rows, column: string): string[] =>
  rows.map((row) => row[column] ?? '').filter((text) => text !== '');

/** Whether no two rows say the same in a column, and some say anything. */
const isDistinctWhereSaid = (rows: Rows, column: string): boolean => {
  const values = samplesOf(rows, column);
  return values.length > 0 && new Set(values).size === values.length;
};

/**
 * The column that tells one course from another: of ids and codes, else of addresses, one that every row has before
 * one that some lack. A row without one is told of by itself; the others keep theirs.
 */
const identifierOf = (rows: Rows, columns: readonly string[]): string | undefined => {
  const isWhole = (column: string) => samplesOf(rows, column).length === rows.length;
  const ids = columns.filter((column) => isIdentifier(column.replace(/^.*\.(?=.)/, '')));
  const links = columns.filter((column) => samplesOf(rows, column).every((text) => /^https?:\/\//i.test(text)));
  const telling = [ids.filter(isWhole), links.filter(isWhole), ids, links].flat();
  return telling.find((column) => isDistinctWhereSaid(rows, column));
};

interface Taken {
  readonly rule: string | Readonly<Record<string, unknown>>;
  readonly target: string;
  readonly why: string;
}

const shown = (rows: Rows, column: string): string => JSON.stringify((samplesOf(rows, column)[0] ?? '').slice(0, 60));

/** Which columns go where: a target gets the first that fits, a price and a way to take part each that does. */
const takeColumns = (
  rows: Rows,
  columns: readonly string[],
  isOther: (column: string) => boolean,
): Map<string, Taken> => {
  const taken = new Map<string, Taken>();
  for (const column of columns) {
    const rule = isOther(column) ? undefined : yesNoMode(column, samplesOf(rows, column));
    if (rule)
      taken.set(column, {
        rule,
        target: 'mode',
        why: 'by its name and its values: yes is that way, no tells of no other',
      });
  }
  for (const guess of guesses) {
    const [target] = guess;
    const fitting = columns.filter(
      (column) => !taken.has(column) && !isOther(column) && fits(column, samplesOf(rows, column), guess),
    );
    for (const column of target === 'price' ? fitting : fitting.slice(0, 1)) {
      const isBare = samplesOf(rows, column).some((text) => /^[\d.,\s–-]+$/.test(text));
      const unit = isBare ? unitInName(column, target) : undefined;
      taken.set(column, {
        rule: unit === undefined ? target : { to: target, unit },
        target,
        why: `by its name${guess[2] === undefined ? '' : ' and its values'}${unit === undefined ? '' : `, its numbers in ${unit}`}`,
      });
    }
  }
  return taken;
};

/** Gives each column its column of units, which says row by row in what its numbers are. @returns those that are used */
const withUnitColumns = (
  columns: readonly string[],
  units: readonly UnitColumn[],
  taken: Map<string, Taken>,
): Map<string, UnitColumn> => {
  const used = new Map<string, UnitColumn>();
  for (const [column, row] of taken) {
    const unit = unitColumnFor(units, row.target, column, columns);
    if (!unit) continue;
    used.set(unit.column, unit);
    const rule = typeof row.rule === 'string' ? { to: row.rule } : row.rule;
    taken.set(column, {
      ...row,
      rule: { ...rule, unitColumn: unit.column },
      why: `${row.why}, ${unit.tells} from "${unit.column}"`,
    });
  }
  return used;
};

/** Why a column was left, in a few words. */
const whyLeft = (rows: Rows, column: string, taken: ReadonlyMap<string, Taken>): string => {
  const samples = samplesOf(rows, column);
  if (!samples.length) return 'it is empty in the rows that were looked at';
  if (isContact(column)) return 'it says where somebody is reached, which is nothing of a course';
  const guess = guesses.find(([, name]) => name.test(column.replace(/^.*\.(?=.)/, '')));
  if (!guess) return 'its name tells no field';
  const other = [...taken].find(([, { target }]) => target === guess[0])?.[0];
  return other === undefined
    ? `its name may mean ${guess[0]}, and its values do not look like it`
    : `its name may mean ${guess[0]}, for which "${other}" was taken`;
};

const generalNotes = (
  identifier: string | undefined,
  nameColumn: string | undefined,
  taken: ReadonlyMap<string, Taken>,
): string[] => {
  const targets = new Set([...taken.values()].map(({ target }) => target));
  return [
    ...(identifier === undefined
      ? ['No column tells one course from another: name those that do in "identifier".']
      : []),
    ...(nameColumn === undefined ? ['No column names the provider: write its name and country into "provider".'] : []),
    ...['title', 'mode', 'subject']
      .filter((target) => !targets.has(target))
      .map(
        (target) =>
          `No column was taken for the ${target}${target === 'title' ? ': a course must have one' : ': where it is the same of all courses, it may stand in "constants"'}.`,
      ),
    'Amounts without a currency need a "unit", such as { "to": "price", "unit": "EUR" }; facts with a date need "sourceDate" or "priceDate" in "constants", such as "2026".',
  ];
};

/**
 * The mapping for the columns of the rows. A target gets the first column whose name and values fit; the others are left
 * to the editor, with an example of what stands in them. Of each column it is said why.
 */
export const proposeMapping = (id: string, rows: Rows, records?: string): Proposal => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (!columns.length) throw new InputError('there is no row to propose a mapping from');
  const identifier = identifierOf(rows, columns);
  const nameColumn = columns.find((column) => providerName.test(column) && samplesOf(rows, column).length > 0);
  const units = unitColumnsOf(columns, (column) => samplesOf(rows, column));
  const taken = takeColumns(
    rows,
    columns,
    (column) => column === nameColumn || units.some((unit) => unit.column === column),
  );
  const unitsUsed = withUnitColumns(columns, units, taken);
  const isLeft = (column: string) =>
    !taken.has(column) && column !== nameColumn && column !== identifier && !unitsUsed.has(column);
  const whyOf = (column: string): string => {
    const row = taken.get(column);
    const unit = unitsUsed.get(column);
    const roles = [
      ...(column === identifier
        ? ['what tells one course from another, by its name and because no two rows share it']
        : []),
      ...(column === nameColumn ? ['the name of the provider, by its name'] : []),
      ...(unit ? [unit.tells] : []),
      ...(row ? [`${row.target}, ${row.why}`] : []),
    ];
    return roles.length
      ? `Column "${column}" (${shown(rows, column)}): taken for ${roles.join('; and ')}.`
      : `Column "${column}" (${shown(rows, column)}): left, because ${whyLeft(rows, column, taken)}.`;
  };
  return {
    mapping: {
      id,
      label: id,
      identifier: identifier === undefined ? [] : [identifier],
      recognise: [],
      ...(records !== undefined && { records }),
      provider: nameColumn === undefined ? {} : { nameColumn },
      constants: {},
      columns: Object.fromEntries(
        columns.flatMap((column) => (taken.has(column) ? [[column, taken.get(column)?.rule]] : [])),
      ),
      drop: Object.fromEntries(
        columns
          .filter(isLeft)
          .map((column) => [
            column,
            `not read; holds such as ${JSON.stringify((samplesOf(rows, column)[0] ?? 'nothing').slice(0, 60))}`,
          ]),
      ),
    },
    notes: [...generalNotes(identifier, nameColumn, taken), ...columns.map(whyOf)],
    columns: columns.map((name) => ({ name, example: samplesOf(rows, name)[0] ?? '' })),
  };
};
