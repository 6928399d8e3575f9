import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/content-check/index.ts';
import { writeCorpus } from '../../support/corpus.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'microcredential-guide-corpus-'));
  vi.stubEnv('CONTENT_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('a corpus for measuring is content without a fault, with as many courses as were asked for', () => {
  writeCorpus(folder, 25);
  const { entries, problems } = checkContent(process.cwd());
  expect(problems).toEqual([]);
  expect(entries.filter(({ collection }) => collection === 'courses')).toHaveLength(25);
});
