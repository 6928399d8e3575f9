/** Copies of the project in folders of their own, to build without touching the project's own `dist`. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const copied = ['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project and the way to build it. */
export interface Copy {
  readonly root: string;
  /** Runs `npm run build` in it. */
  readonly build: (env?: Record<string, string>) => Promise<{ status: number | null; output: string }>;
  /** Takes it off the disk. */
  readonly remove: () => void;
}

/** A site of fixtures: small, with every kind of page, and untouched by whoever edits `content/`. */
export const fixtureContent = 'tests/fixtures/site/content';

/**
 * Copies what a build reads. Packages are linked one by one, so that the caches which Astro and Vite
 * keep beside them are the copy's own.
 * @param content folder that becomes the copy's `content`
 * @param from folder of the sources, where not the project's own; the packages are always the project's
 */
export const copyProject = (content: string, from = process.cwd()): Copy => {
  const root = mkdtempSync(join(tmpdir(), 'microcredential-guide-copy-'));
  for (const path of copied) cpSync(join(from, path), join(root, path), { recursive: true });
  cpSync(join(from, content), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
  }
  return {
    root,
    build: (env = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, ['src/cli/build.ts'], {
          cwd: root,
          env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', CI: '1', ...env },
        });
        let output = '';
        child.stdout.on('data', (data: Buffer) => (output += data.toString()));
        child.stderr.on('data', (data: Buffer) => (output += data.toString()));
        child.on('error', reject);
        child.on('close', (status) => {
          resolve({ status, output });
        });
      }),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
};

/** The digest of every file below a folder, by path. */
export const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
