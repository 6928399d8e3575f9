/** The site as another topic would have it: everything that says what it is about is content. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  copy = copyProject();
  // The content of the copy is gone, so that nothing can be taken from it.
  rmSync(join(copy.root, 'content'), { recursive: true });
  cpSync('tests/fixtures/topic/content', join(copy.root, 'topic'), { recursive: true });
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
  const pages = readdirSync(join(dist(), 'courses'), { withFileTypes: true });
  expect(
    pages
      .filter((item) => item.isDirectory())
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['at-home', 'at-the-harbour', 'country', 'days-afloat', 'harbour-school', 'skipper-tickets']);
});

it('has no tool that its content does not describe', () => {
  expect(readdirSync(join(dist(), 'tools'))).toEqual(['index.html']);
});

it('says no word of the topic that the code was written for', () => {
  const found = texts().flatMap(({ path, text }) =>
    [...text.matchAll(/.{0,60}micro-?credential.{0,40}/gi)].map(([words]) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});
