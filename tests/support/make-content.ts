/** A folder of content for tests. Everything in it is a fixture: no such course, provider or source exists. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { courseTypes, deliveryModes } from '#schemas/course.ts';
import { collections } from '#schemas/index.ts';
import { plainRecord } from './make.ts';

const source = {
  title: 'Fixture source',
  publisher: 'Fixture',
  url: 'https://example.org/source',
  strength: 'official',
};

export const guideText = (body: string): string => `---
title: Fixture guide
description: A fixture.
shortAnswer: It is a fixture.
inShort:
  - One.
  - Two.
group: choose
order: 1
reviewed: 2026-11-01
reviewBy: 2027-11-01
---

${body}
`;

/** What a fixture of a site is about: kinds and ways of taking part as the schemas have them. */
export const fixtureSite = {
  name: 'Fixture site',
  tagline: 'A fixture.',
  description: 'A fixture.',
  topic: 'fixtures',
  offer: 'fixtures',
  summary: 'Fixtures, and a directory',
  promise: 'A fixture.',
  keywords: ['fixture'],
  licence: { name: 'Fixture licence', url: 'https://example.org/licence' },
  home: { heading: 'Fixtures', lead: '{courses} fixtures.', example: 'fixture' },
  doors: [{ facet: 'type', value: 'microcredential' }],
  navigation: [{ path: '/guides/', label: 'Guides' }],
  footer: [{ heading: 'Read', links: [{ path: '/guides/', label: 'Guides' }] }],
  guides: { start: ['fixture-guide'], level: [], country: [], missing: {} },
  kinds: courseTypes.map((id) => ({ id, one: id, many: id, slug: id, what: id, suits: id, guides: [] })),
  modes: deliveryModes.map((id) => ({ id, label: id, one: id, many: id, slug: id, what: id, suits: id, guides: [] })),
};

/** The files that hold a list, each empty. */
const emptyLists = Object.fromEntries(
  Object.values(collections).flatMap((collection) =>
    'file' in collection && !('isSingle' in collection) ? [[collection.file, []]] : [],
  ),
);

/** Sound content, with a record of every kind. */
const sound: Readonly<Record<string, unknown>> = {
  'courses/fixture-college/fixture-course.json': plainRecord(),
  'providers/fixture-college.json': { name: 'Fixture College', kind: 'college' },
  'sources/fixture-source.json': source,
  'guides/fixture-guide.mdx': guideText('A claim.<Cite id="fixture-source" />'),
  'glossary/fixture-term.mdx':
    '---\nterm: fixture term\nshort: A fixture.\nsources:\n  - fixture-source\n---\n\nMore of it.\n',
  'pages/fixture-page.mdx': '---\npath: /fixture/\ntitle: Fixture page\ndescription: A fixture.\n---\n\nA text.\n',
  ...emptyLists,
  'site.json': fixtureSite,
  'subjects.json': [{ id: 'computing', code: '06', name: 'Computing', isced: 'ICTs', covers: 'Fixtures.' }],
};

/** A temporary folder, removed when the test has finished. */
export const makeFolder = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'fixture-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

/**
 * A project folder with sound content and the changes given.
 * @param changes path below `content/` to a record, or to the text of a file; undefined leaves the file out
 */
export const makeContent = (changes: Readonly<Record<string, unknown>> = {}): string => {
  const files = Object.entries({ ...sound, ...changes }).filter(([, written]) => written !== undefined);
  return makeFolder(
    Object.fromEntries(
      files.map(([path, written]) => [
        `content/${path}`,
        typeof written === 'string' ? written : JSON.stringify(written, null, 2),
      ]),
    ),
  );
};
