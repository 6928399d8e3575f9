import { forbiddenCharacters, forbiddenWanted } from '#schemas/values.ts';
import { componentsOf, textElements, type Attributes } from './guide-components.ts';
import { readMdx, type Attribute, type Part } from './mdx.ts';
import { checkCourseList } from './course-lists.ts';
import { show, valueAt, suggest, type Problem } from './problem.ts';
import type { Entry } from './entry.ts';

/** Says what is wrong on a line of a body: what was found, and what should stand there. */
type Report = (line: number, found: string, wanted: string) => void;

const wordsOf = ({ value }: Attribute): string[] =>
  typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];

/** What to write in place of tags that people are used to. */
const inMarkdown: Readonly<Record<string, string>> = {
  a: '[words](/address/)',
  img: '![what it shows](/address.png)',
  b: '**words**',
  strong: '**words**',
  i: '*words*',
  em: '*words*',
  code: '`words`',
  p: 'an empty line between paragraphs',
  ul: 'lines that begin with "- "',
  ol: 'lines that begin with "1. "',
  li: 'lines that begin with "- "',
  blockquote: 'lines that begin with "> "',
  table: 'a table of Markdown, with "|" between its cells',
  hr: 'a line of three hyphens',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, `a line that begins with "${'#'.repeat(depth)} "`]),
  ),
};

/** A component or element that may be used, with attributes that it has, and no other. */
const checkTag = (
  { kind, name, attributes, line }: Extract<Part, { kind: 'component' | 'element' }>,
  known: ReadonlyMap<string, Attributes>,
  report: Report,
): void => {
  const takes = known.get(name);
  if (!takes) {
    const names = [...known.keys()];
    const markdown = inMarkdown[name.toLowerCase()];
    const wanted =
      markdown ??
      (kind === 'component'
        ? `one of the components ${names.join(', ')}.${suggest(name, names)}`
        : `Markdown, or one of the elements ${names.join(', ')}: no other tag may stand in a text`);
    report(line, `<${name}>`, wanted);
    return;
  }
  for (const attribute of attributes) {
    const rule = takes[attribute.name];
    if (!rule) {
      const names = Object.keys(takes);
      report(
        line,
        `<${name} ${attribute.name}>`,
        names.length
          ? `an attribute of ${name}: ${names.join(', ')}.${suggest(attribute.name, names)}`
          : `<${name} /> alone: it takes no attributes`,
      );
    } else if (attribute.value === undefined) {
      report(line, `<${name} ${attribute.name}={...}>`, 'the value itself, in quotes');
    } else if (rule.values && !rule.values.some((value) => value === attribute.value)) {
      report(
        line,
        `${attribute.name}=${show(attribute.value)}`,
        `one of ${rule.values.map(show).join(', ')}.${suggest(attribute.value, rule.values.map(String))}`,
      );
    }
  }
  for (const [attribute, { isRequired }] of Object.entries(takes)) {
    const given = attributes.find((row) => row.name === attribute);
    if (isRequired && (!given || given.value === true || (typeof given.value === 'string' && !given.value.trim()))) {
      report(line, `<${name}>`, `<${name} ${attribute}="...">: it does nothing without`);
    }
  }
};

/**
 * Whether an address may be linked to from a text: https with a host, mailto, or a path or place of this site.
 * Anything else could run a script, or lead where the words do not say (`//host`, backslashes).
 */
export const isSafeLink = (url: string): boolean => {
  if (/[\s\\]/.test(url) || forbiddenCharacters.test(url) || url.startsWith('//')) return false;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return true;
  if (scheme === 'mailto') return /^mailto:[^@]+@[^@]+$/i.test(url);
  return scheme === 'https' && /^https:\/\/[^/]/i.test(url) && URL.canParse(url) && new URL(url).hostname !== '';
};

const linkWanted =
  'an address that starts with https:// or mailto:, or a path of this site such as /guides/what-are-microcredentials/';

/** What texts refer to by id: the records that there are, and what to write. */
type References = Readonly<Record<string, { readonly ids: ReadonlySet<string>; readonly wanted: string }>>;

const referencesAmong = (entries: readonly Entry[]): References => {
  const idsOf = (collection: Entry['collection']) =>
    new Set(entries.filter((entry) => entry.collection === collection).map(({ id }) => id));
  return {
    Cite: { ids: idsOf('sources'), wanted: 'the id of a record in content/sources' },
    Term: { ids: idsOf('glossary'), wanted: 'the id of a term in content/glossary' },
    Learner: { ids: idsOf('examples'), wanted: 'the id of a record in content/examples' },
  };
};

type Tag = Extract<Part, { kind: 'component' | 'element' }>;

const idsIn = ({ attributes }: Tag): string[] => attributes.filter((row) => row.name === 'id').flatMap(wordsOf);

/** A component that refers to records names those that there are. */
const checkReferred = (tag: Tag, references: References, report: Report): void => {
  const { ids, wanted } = references[tag.name] ?? {};
  if (!ids) return;
  for (const id of idsIn(tag))
    if (!ids.has(id)) report(tag.line, id, `${wanted ?? ''}; there is none of that name.${suggest(id, ids)}`);
};

const checkImage = ({ line, alt, url, text }: Extract<Part, { kind: 'image' }>, report: Report): void => {
  if (url === undefined || !/^\/(?!\/)/.test(url) || !isSafeLink(url))
    report(line, text, 'a picture of this site, written in place: ![what it shows](/picture.png)');
  if (!alt?.trim()) report(line, text, 'a text alternative between the square brackets: say what the picture shows');
};

const checkLink = ({ line, url }: Extract<Part, { kind: 'link' }>, report: Report): void => {
  if (!url) report(line, '', 'the address of the link');
  else if (!isSafeLink(url)) report(line, url, linkWanted);
};

const checkText = ({ line, text }: Extract<Part, { kind: 'text' }>, report: Report): void => {
  if (forbiddenCharacters.test(text)) report(line, text, forbiddenWanted);
  const [note, id = ''] = /\[\^([^\]\s]+)\]/.exec(text) ?? [];
  if (note) report(line, note, `a line that begins with "[^${id}]:" somewhere below: there is no such note`);
};

/** A heading stands at most one level below the one before it. */
const checkHeading = (part: Extract<Part, { kind: 'heading' }>, before: number, report: Report): void => {
  if (part.depth === 1)
    report(part.line, part.text, 'headings from "##" on: the title of the page is its only first-level heading');
  else if (part.depth > before + 1)
    report(part.line, part.text, `a heading of at most ${'#'.repeat(before + 1)}: no level may be left out`);
};

/** What is wrong in the text of a record, by line. */
const checkBody = (
  entry: Entry,
  parts: readonly Part[],
  references: References,
  entries: readonly Entry[],
  report: Report,
) => {
  const known = componentsOf(entry.collection);
  let depth = 1;
  for (const part of parts) {
    switch (part.kind) {
      case 'component':
      case 'element': {
        checkTag(part, part.kind === 'component' ? known : textElements, report);
        checkReferred(part, references, report);
        const wanted = part.name === 'Courses' ? checkCourseList(part.attributes, entries) : undefined;
        if (wanted) report(part.line, `<Courses>`, wanted);
        break;
      }
      case 'code':
        report(part.line, part.text, 'text: content cannot run code. For a brace itself, write \\{');
        break;
      case 'depth':
        report(
          part.line,
          'too many things within one another',
          'fewer lists, quotations and components within each other',
        );
        break;
      case 'image':
        checkImage(part, report);
        break;
      case 'link':
        checkLink(part, report);
        break;
      case 'text':
        checkText(part, report);
        break;
      case 'heading':
        checkHeading(part, depth, report);
        ({ depth } = part);
    }
  }
};

/** Ids of the sources that the fields of a record name. */
const sourcesIn = ({ data: { conditions, source, sources } }: Entry): unknown[] => [
  ...(Array.isArray(conditions) ? conditions.map((row) => valueAt(row, ['source'])) : []),
  ...[source, sources].flat(),
];

/** What is wrong in the running text of guides and terms, by line, and sources that nobody cites. */
export const checkBodies = (entries: readonly Entry[]): Problem[] => {
  const problems: Problem[] = [];
  const references = referencesAmong(entries);
  const used = new Set<unknown>(entries.flatMap(sourcesIn));
  for (const entry of entries) {
    if (!entry.body.trim()) continue;
    const report: Report = (line, found, wanted) =>
      problems.push({ file: entry.file, line: entry.bodyLine + line - 1, found: show(found), wanted });
    const parts = readMdx(entry.body);
    if (!Array.isArray(parts)) {
      const text = entry.body.split('\n')[parts.line - 1] ?? '';
      report(parts.line, text.trim(), `text that can be read as MDX: ${parts.reason}`);
      continue;
    }
    for (const part of parts)
      if ((part.kind === 'component' || part.kind === 'element') && part.name === 'Cite')
        for (const id of idsIn(part)) used.add(id);
    checkBody(entry, parts, references, entries, report);
  }
  const uncited = entries.filter(({ collection, id }) => collection === 'sources' && !used.has(id));
  return [
    ...problems,
    ...uncited.map(({ file, id }) => ({
      file,
      found: show(id),
      wanted:
        'to be cited by a guide, a term, a framework, a credit system, a finding, a rule of acceptance or a scheme: cite it, or remove the file',
    })),
  ];
};
