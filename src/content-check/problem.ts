import type { z } from 'astro/zod';
import { formatNumber } from '../words/format.ts';

/** One thing that is wrong with one file, told so that an editor can mend it. */
export interface Problem {
  /** Path from the root of the project. */
  readonly file: string;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number | undefined;
  /** The field, as a path: `price.options[0].currency`. */
  readonly field?: string | undefined;
  /** What stands there now, shortened. */
  readonly found?: string | undefined;
  /** What should stand there, and how to mend it. */
  readonly wanted: string;
}

/** Where a value stands in a record. */
export type Path = readonly PropertyKey[];

/** `['price', 'options', 0]` as `price.options[0]`. */
export const formatPath = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`)).join('');

/** The value at a path, or undefined. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );

/** A value as JSON, at most 80 characters long. */
export const show = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** ` Did you mean "x"?` for the nearest of the candidates, or nothing where none is near. */
export const suggest = (found: unknown, candidates: Iterable<string>): string => {
  if (typeof found !== 'string' || found.length > 100) return '';
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(found.length / 3)) + 1;
  for (const candidate of candidates) {
    const cost = distance(found.toLowerCase(), candidate.toLowerCase());
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best === undefined ? '' : ` Did you mean "${best}"?`;
};

const typeWords: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
  int: 'a whole number',
};

/** The limit of a number in words, where the schema has none of its own. */
const limitOf = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string | undefined => {
  if (!/^Too (?:big|small):/.test(issue.message) || !/^(?:number|int)$/.test(issue.origin)) return undefined;
  const [limit, how] =
    issue.code === 'too_big'
      ? [issue.maximum, issue.inclusive === false ? 'below' : 'of at most']
      : [issue.minimum, issue.inclusive === false ? 'above' : 'of at least'];
  return `write a number ${how} ${formatNumber(Number(limit))}`;
};

const wantedOf = (issue: z.core.$ZodIssue, found: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? `this field is required: write ${typeWords[issue.expected] ?? issue.expected}`
        : `write ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      return `write one of ${values.map((value) => `"${value}"`).join(', ')}.${suggest(found, values)}`;
    }
    case 'too_big':
    case 'too_small':
      return limitOf(issue) ?? issue.message;
    default:
      return issue.message;
  }
};

/** Every problem that a schema found, one for each field; unknown fields are told apart and with the nearest known one. */
export const problemsOf = (
  error: z.ZodError,
  data: unknown,
  file: string,
  lineOf: (path: Path) => number | undefined,
  fieldsAt: (path: Path) => readonly string[],
): Problem[] =>
  error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return {
          file,
          line: lineOf(path),
          field: formatPath(path),
          found: show(valueAt(data, path)),
          wanted: `there is no such field: rename or remove it.${suggest(key, fieldsAt(issue.path))}`,
        };
      });
    }
    const found = valueAt(data, issue.path);
    return [
      {
        file,
        line: lineOf(issue.path),
        field: formatPath(issue.path) || undefined,
        found: show(found),
        wanted: wantedOf(issue, found),
      },
    ];
  });

/** The problems as text, grouped by file, with a count at the end. */
export const formatProblems = (problems: readonly Problem[]): string => {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...byFile].map(([file, list]) =>
    [
      file,
      ...list.map(({ line, field, found, wanted }) => {
        const where = [line === undefined ? undefined : `line ${line}`, field].filter(Boolean).join(', ');
        return [
          `  ${where || 'whole file'}`,
          found === undefined ? undefined : `    found:  ${found}`,
          `    wanted: ${wanted}`,
        ]
          .filter((row) => row !== undefined)
          .join('\n');
      }),
    ].join('\n'),
  );
  const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${blocks.join('\n\n')}\n\n${many(problems.length, 'problem')} in ${many(byFile.size, 'file')} under content/. Nothing was built; what was built before is untouched.`;
};
