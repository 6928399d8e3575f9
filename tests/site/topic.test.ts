/** The site as another topic would have it: everything that says what it is about is content. */
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { courseSchema } from '#schemas/course.ts';
import { fieldRows } from '../../src/open-data/fields.ts';
import { copyProject, type Copy } from '../support/copy.ts';

const patience = 600_000;

let copy: Copy;
const dist = () => join(copy.root, 'dist');

/** Files whose words are those of standards and of the form of records, not of the topic. */
const isForm = (path: string) => /^(?:data|schemas|pagefind)\/|\.schema\.json$/.test(path);

/** The law that the questions to providers come from, and the names of its terms in the standards that we write. */
const credits =
  /Council Recommendation on a European approach to micro-credentials|EU(?:’s recommendation| Council Recommendation| Recommendation) on micro-credentials/g;

const texts = (): { path: string; text: string }[] =>
  readdirSync(dist(), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|xml|txt|json|js|css|ics|webmanifest)$/.test(path) && !isForm(path))
    .map((path) => ({
      path,
      text: readFileSync(join(dist(), path), 'utf8').replace(/\s+/g, ' ').replace(credits, ''),
    }));

beforeAll(async () => {
  copy = copyProject('tests/fixtures/topic/content');
  // No folder of the usual name is there, so that nothing can be taken from it.
  renameSync(join(copy.root, 'content'), join(copy.root, 'topic'));
  const { status, output } = await copy.build({ SITE_URL: 'https://sailing.example', CONTENT_DIR: 'topic' });
  if (status !== 0) throw new Error(`The site of another topic does not build:\n${output}`);
}, patience);

afterAll(() => {
  copy.remove();
});

it('calls itself by its own name', () => {
  expect(readFileSync(join(dist(), 'index.html'), 'utf8')).toContain('<title>Fixture Sailing Book</title>');
});

it('has a page for each of its kinds of course and ways of taking part, and for no other', () => {
  const folders = readdirSync(join(dist(), 'courses'), { withFileTypes: true });
  expect(
    folders
      // The lists for programs, beside the pages.
      .filter((item) => item.isDirectory() && item.name !== 'lists')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['at-home', 'at-the-harbour', 'country', 'days-afloat', 'harbour-school', 'level', 'skipper-tickets']);
});

/** The leaves of a schema, as paths. */
const leavesOf = (rows: readonly { readonly path: string }[]): string[] =>
  rows.map(({ path }) => path).filter((path) => !rows.some((other) => other.path.startsWith(`${path}.`)));

/** Every value of a record with its path, lists left out of it. */
const valuesOf = (value: unknown, path = ''): { path: string; value: unknown }[] =>
  Array.isArray(value)
    ? value.flatMap((row) => valuesOf(row, path))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => valuesOf(inner, path ? `${path}.${key}` : key))
      : [{ path, value }];

const record: unknown = JSON.parse(
  readFileSync('tests/fixtures/topic/content/courses/harbour-school/skipper.json', 'utf8'),
);

it('has a record in which every field of a course is filled in', () => {
  const filled = new Set(valuesOf(record).map(({ path }) => path));
  const leaves = leavesOf(fieldRows(z.toJSONSchema(courseSchema, { io: 'input', unrepresentable: 'any' }) as never));
  expect(leaves.filter((path) => !filled.has(path))).toEqual([]);
});

it('shows every text of a record on its page, above all what qualifies a number', () => {
  const page = readFileSync(join(dist(), 'courses/harbour-school/skipper/index.html'), 'utf8').replace(/\s+/g, ' ');
  // Texts, and addresses as links: a code or a number is shown in words of ours.
  const texts = valuesOf(record).filter(
    ({ value }) => typeof value === 'string' && /^Fixture|^FX|^https|^fixture k/.test(value),
  );
  expect(texts.length).toBeGreaterThan(40);
  expect(
    texts.filter(({ value }) => !page.includes(String(value)) && !page.includes(String(value).toLowerCase())),
  ).toEqual([]);
});

it('keeps a page of a course that has ended, which its provider alone links and no sitemap lists', () => {
  const page = readFileSync(join(dist(), 'courses/harbour-school/knots/index.html'), 'utf8').replace(/\s+/g, ' ');
  expect(page).toContain('no longer offers this course');
  expect(page).toContain('content="noindex"');
  const linking = texts().filter(
    ({ path, text }) => !path.startsWith('courses/harbour-school/knots/') && text.includes('/harbour-school/knots/'),
  );
  expect(linking.map(({ path }) => path)).toEqual(['providers/harbour-school/index.html']);
});

it('says of a course when its own page was asked, and what it answered', () => {
  const page = readFileSync(join(dist(), 'courses/harbour-school/skipper/index.html'), 'utf8').replace(/\s+/g, ' ');
  expect(page).toContain('The course’s page was gone on 2 November 2026. It last answered on 2 October 2026.');
});

it('has no tool that its content does not describe', () => {
  expect(readdirSync(join(dist(), 'tools'))).toEqual(['index.html']);
});

/** What holds the schema of a course, as the form and the check of a feed do, holds the codes of its kinds of award. */
const holdsSchema = (path: string): boolean => /^_astro\/(?:workshop|start|try-feed)[.-]/.test(path);

it('says no word of the topic that the code was written for', () => {
  const readable = texts().filter(({ path }) => !holdsSchema(path));
  const found = readable.flatMap(({ path, text }) =>
    [...text.matchAll(/.{0,60}micro-?credential.{0,40}/gi)].map(([words]) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});
