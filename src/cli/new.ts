/** `npm run new -- course|guide|provider|term`: asks, or takes flags, and writes one valid file that was not there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { z } from 'astro/zod';
import { reservedProviderIds } from '#content-check/references.ts';
import { suggest } from '#content-check/problem.ts';
import { ordered } from '#import/record.ts';
import { idOf } from '#import/slug.ts';
import { courseSchema, courseTypes, deliveryModes } from '#schemas/course.ts';
import { guideGroups, guideSchema } from '#schemas/guide.ts';
import { providerKinds, providerSchema } from '#schemas/provider.ts';
import { termSchema } from '#schemas/term.ts';
import { slugPattern } from '#schemas/values.ts';
import { contentName, contentPath } from '../deployment.ts';

const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);

const idsOf = (folder: string, ending: string): string[] => {
  const path = contentPath(root, `content/${folder}`);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .sort()
    : [];
};
const listedIds = (file: string): string[] => {
  const path = contentPath(root, `content/${file}`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { id: string }[]).map(({ id }) => id) : [];
};

interface Question {
  readonly flag: string;
  readonly ask: string;
  readonly isOptional?: boolean;
  /** The values that are allowed. */
  readonly choices?: readonly string[] | (() => readonly string[]);
  /** Several values, divided by this sign. */
  readonly separator?: string;
}

type Answers = Readonly<Record<string, string | undefined>>;

interface Kind {
  readonly questions: readonly Question[];
  readonly schema: z.ZodType;
  readonly record: (answers: Answers) => Record<string, unknown>;
  readonly id: (answers: Answers) => string;
  readonly file: (id: string, answers: Answers) => string;
  readonly text: (record: Record<string, unknown>, answers: Answers) => string;
  /** What to do next, in a sentence. */
  readonly next: string;
}

const split = (text: string | undefined, separator: string): string[] | undefined => {
  const parts = text
    ?.split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts?.length ? parts : undefined;
};
const known = (entries: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''));
const yearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4).replace('02-29', '02-28')}`;
const jsonText = (record: Record<string, unknown>): string => `${JSON.stringify(record, null, 2)}\n`;
const mdxText = (record: Record<string, unknown>, body: string): string =>
  `---\n${stringify(record, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${body}`;

/** The last place that is taken in a group of guides. */
const lastOrder = (group: string | undefined): number =>
  Math.max(
    0,
    ...idsOf('guides', '.mdx').map((id) => {
      const text = readFileSync(contentPath(root, `content/guides/${id}.mdx`), 'utf8');
      const own = /^group:\s*["']?([\w-]+)/m.exec(text)?.[1];
      return own === group ? Number(/^order:\s*(\d+)/m.exec(text)?.[1] ?? 0) : 0;
    }),
  );

const kinds: Readonly<Record<string, Kind>> = {
  course: {
    schema: courseSchema,
    questions: [
      { flag: 'title', ask: 'Title, as the provider writes it' },
      { flag: 'provider', ask: 'Id of the provider', choices: () => idsOf('providers', '.json') },
      { flag: 'type', ask: 'Kind of award', choices: courseTypes },
      { flag: 'mode', ask: 'Mode of delivery', choices: deliveryModes },
      {
        flag: 'subjects',
        ask: 'Subjects, the main one first, divided by commas',
        choices: () => listedIds('subjects.json'),
        separator: ',',
      },
      { flag: 'url', ask: 'The provider’s page of the course (https://...)', isOptional: true },
      { flag: 'source', ask: 'What the page is that the facts were read on, such as "Course page"' },
      { flag: 'description', ask: 'Description, in our own words', isOptional: true },
      { flag: 'id', ask: 'File name', isOptional: true },
    ],
    id: ({ id, title }) => id ?? idOf(title ?? ''),
    file: (id, { provider }) => `content/courses/${provider ?? ''}/${id}.json`,
    record: ({ title, provider, type, mode, subjects, url, source, description }) => ({
      ...known({ title, provider, type, url, description }),
      subjects: split(subjects, ','),
      delivery: { mode },
      source: known({ url, name: source, kind: 'provider' }),
      recorded: today,
    }),
    text: (record) => jsonText(ordered(record)),
    next: 'Add what the page states: price, length, credit, level, starts. Leave out what it does not.',
  },
  provider: {
    schema: providerSchema,
    questions: [
      { flag: 'name', ask: 'Name' },
      { flag: 'kind', ask: 'Sort of institution', choices: providerKinds },
      { flag: 'country', ask: 'Country, two letters (GB, IE, ...)', isOptional: true },
      { flag: 'town', ask: 'Town', isOptional: true },
      { flag: 'url', ask: 'Its site (https://...)', isOptional: true },
      {
        flag: 'register',
        ask: 'Id of the register in which one can look it up',
        isOptional: true,
        choices: () => listedIds('registers.json'),
      },
      { flag: 'id', ask: 'File name', isOptional: true },
    ],
    id: ({ id, name }) => id ?? idOf((name ?? '').replace(/^the\s+/i, '')),
    file: (id) => `content/providers/${id}.json`,
    record: ({ name, kind, country, town, url, register }) =>
      known({ name, kind, country, town, url, register: register && { id: register } }),
    text: jsonText,
    next: 'Set register.listed to true only where the entry itself was read, with its page in register.readAt.',
  },
  term: {
    schema: termSchema,
    questions: [
      { flag: 'term', ask: 'Term, as in running text' },
      { flag: 'short', ask: 'Definition, in one plain sentence of at most 200 characters' },
      {
        flag: 'sources',
        ask: 'Ids of the sources it rests on, divided by commas',
        choices: () => idsOf('sources', '.json'),
        separator: ',',
      },
      { flag: 'expansion', ask: 'What an abbreviation stands for', isOptional: true },
      { flag: 'aliases', ask: 'Other words for it, divided by commas', isOptional: true },
      { flag: 'id', ask: 'File name', isOptional: true },
    ],
    id: ({ id, term }) => id ?? idOf(term ?? ''),
    file: (id) => `content/glossary/${id}.mdx`,
    record: ({ term, short, sources, expansion, aliases }) =>
      known({ term, expansion, aliases: split(aliases, ','), short, sources: split(sources, ',') }),
    text: (record) => mdxText(record, ''),
    next: 'A longer explanation may follow below the front matter; it cites its sources with <Cite id="..." />.',
  },
  guide: {
    schema: guideSchema,
    questions: [
      { flag: 'title', ask: 'Title, a question or a plain statement' },
      { flag: 'description', ask: 'One sentence for search results' },
      { flag: 'answer', ask: 'The answer in two or three sentences' },
      { flag: 'points', ask: 'Points to remember, two to eight, divided by |', separator: '|' },
      { flag: 'group', ask: 'Place in the library', choices: guideGroups },
      { flag: 'order', ask: 'Place within the group, a number', isOptional: true },
      { flag: 'id', ask: 'File name', isOptional: true },
    ],
    id: ({ id, title }) => id ?? idOf(title ?? ''),
    file: (id) => `content/guides/${id}.mdx`,
    record: ({ title, description, answer, points, group, order }) =>
      known({
        title,
        description,
        shortAnswer: answer,
        inShort: split(points, '|'),
        group,
        order: order === undefined ? lastOrder(group) + 1 : Number(order),
        reviewed: today,
        reviewBy: yearAfter(today),
      }),
    text: (record) => mdxText(record, '## First heading\n\nWrite here.\n'),
    next: 'Write the body; each claim cites its source with <Cite id="..." />.',
  },
};

/** What is wrong with an answer, or nothing. */
const faultOf = ({ flag, choices, separator }: Question, answer: string): string | undefined => {
  if (!choices) return undefined;
  const allowed = typeof choices === 'function' ? choices() : choices;
  const wrong = (separator ? answer.split(separator).map((part) => part.trim()) : [answer]).find(
    (part) => !allowed.includes(part),
  );
  if (wrong === undefined) return undefined;
  return `--${flag}: there is no "${wrong}".${suggest(wrong, allowed)}${allowed.length <= 25 ? ` Write one of ${allowed.join(', ')}.` : ''}`;
};

/** What the schema says against an answer: what it did not say before the answer was there. */
const schemaFaultOf = (kind: Kind, answers: Answers, flag: string, answer: string): string | undefined => {
  const issues = (given: Answers) => {
    const result = kind.schema.safeParse(kind.record(given));
    return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
  const before = new Set(issues({ ...answers, [flag]: undefined }));
  return issues({ ...answers, [flag]: answer }).find((issue) => !before.has(issue));
};

const askFor = async (
  terminal: Interface,
  kind: Kind,
  question: Question,
  answers: Answers,
): Promise<string | undefined> => {
  const allowed = typeof question.choices === 'function' ? question.choices() : question.choices;
  const hint =
    allowed && allowed.length <= 25 ? ` (${allowed.join(', ')})` : question.isOptional ? ' (may stay empty)' : '';
  for (;;) {
    const answer = (await terminal.question(`${question.ask}${hint}: `)).trim();
    if (answer === '' && question.isOptional) return undefined;
    const fault =
      answer === ''
        ? 'This one is needed.'
        : (faultOf(question, answer) ?? schemaFaultOf(kind, answers, question.flag, answer));
    if (fault === undefined) return answer;
    console.log(fault);
  }
};

const fail = (message: string): never => {
  throw new Error(message);
};

const main = async (): Promise<void> => {
  const [name, ...rest] = process.argv.slice(2);
  const kind = kinds[name ?? ''];
  if (!kind) {
    const usage = Object.entries(kinds).map(
      ([word, { questions }]) =>
        `  ${word.padEnd(10)}${questions.map(({ flag, isOptional }) => (isOptional ? `[--${flag}]` : `--${flag}`)).join(' ')}`,
    );
    return fail(
      `npm run new -- ${Object.keys(kinds).join('|')}\n\nEach asks for what it needs, or takes it as flags:\n${usage.join('\n')}`,
    );
  }
  const { values } = parseArgs({
    args: rest,
    options: Object.fromEntries(kind.questions.map(({ flag }) => [flag, { type: 'string' as const }])),
  });
  const answers: Record<string, string | undefined> = { ...values };
  for (const question of kind.questions) {
    const answer = answers[question.flag];
    const fault = answer === undefined ? undefined : faultOf(question, answer);
    if (fault) fail(fault);
  }
  const missing = kind.questions.filter(({ flag, isOptional }) => answers[flag] === undefined && !isOptional);
  if (missing.length) {
    if (!process.stdin.isTTY) fail(`Missing: ${missing.map(({ flag }) => `--${flag}`).join(', ')}`);
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      for (const question of kind.questions) answers[question.flag] ??= await askFor(terminal, kind, question, answers);
    } finally {
      terminal.close();
    }
  }
  const id = kind.id(answers);
  if (!slugPattern.test(id))
    fail(
      `--id ${JSON.stringify(id)}: write lower-case letters, digits and single hyphens; it becomes the address of the page`,
    );
  if (name === 'provider' && reservedProviderIds.includes(id))
    fail(`--id ${id}: this name is an address of the site; choose another`);
  const file = contentName(kind.file(id, answers));
  const path = contentPath(root, kind.file(id, answers));
  if (existsSync(path)) fail(`${file} is there already; nothing was written. Choose another name with --id.`);
  const record = kind.record(answers);
  const result = kind.schema.safeParse(record);
  if (!result.success) {
    fail(
      `This does not make a valid ${name ?? ''}:\n${result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'record'}: ${message}`).join('\n')}\nNothing was written.`,
    );
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, kind.text(record, answers), { flag: 'wx' });
  console.log(`${file} is written. ${kind.next}`);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
