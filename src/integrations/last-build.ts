/** Whether the site in place is what a build would make: told from all that goes into one, and from what it wrote. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { keptFolder } from '../kept-bytes.ts';

/** Where what the last build was made from is kept; without it, or where it cannot be read, everything is built. */
export const lastBuildFile = join(keptFolder, 'last-build.json');

/** Everything of the project that a build reads, beside the content. */
const sources = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];

/** Variables that reach a page or a step of the build. */
const variables =
  /^(?:PUBLIC_|VITE_|ASTRO_|SITE_URL$|SITE_LANGUAGE$|BASE_PATH$|CONTENT_DIR$|SOURCE_DATE_EPOCH$|SECURITY_CONTACT$|NODE_ENV$|NODE_OPTIONS$)/;

/** Thrown where something stands among the sources that is neither a file nor a folder: then nothing can be told. */
class Untold extends Error {}

/** Every file below a folder, or the file itself; by name, so that the order is the same on every machine. */
const filesBelow = (path: string, leftOut?: string): string[] => {
  if (path === leftOut || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      if (item.isDirectory()) return filesBelow(join(path, item.name), leftOut);
      if (!item.isFile()) throw new Untold(item.name);
      return [join(path, item.name)];
    });
};

/**
 * A digest of all that a build is made from: the bytes of every source and every file of the content, the variables
 * that it reads, and the program that runs it. Undefined where that cannot be told.
 * @param content folder of it; undefined where only the project itself counts
 * @param leftOut a folder of the content that is not looked at
 */
export const digestOfSources = (
  root: string,
  content: string | undefined,
  env: NodeJS.ProcessEnv,
  leftOut?: string,
): string | undefined => {
  const hash = createHash('sha256');
  const add = (name: string, data: string | Buffer) => hash.update(`${name}\0${data.length}\0`).update(data);
  add('node', `${process.version} ${process.platform} ${process.arch}`);
  for (const name of Object.keys(env).sort()) if (variables.test(name)) add(`$${name}`, env[name] ?? '');
  try {
    for (const part of [...sources.map((source) => join(root, source)), ...(content === undefined ? [] : [content])]) {
      for (const file of filesBelow(part, leftOut)) add(relative(root, file), readFileSync(file));
    }
  } catch (error) {
    if (error instanceof Untold) return undefined;
    throw error;
  }
  return hash.digest('hex');
};

/** A digest of what stands in a built site: every file with its size and the moment of its last change. */
const digestOfSite = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    hash.update(`${relative(folder, file)}\0${size} ${mtimeMs} ${ctimeMs}\0`);
  }
  return hash.digest('hex');
};

/** Whether a site is what the sources make, as `rememberBuild` left it. */
export const isStillRight = (root: string, folder: string, digest: string | undefined): boolean => {
  if (digest === undefined || !existsSync(folder)) return false;
  try {
    const last: unknown = JSON.parse(readFileSync(join(root, lastBuildFile), 'utf8'));
    return JSON.stringify(last) === JSON.stringify({ sources: digest, site: digestOfSite(folder) });
  } catch {
    return false;
  }
};

/** Keeps what a site was made from. @param digest of its sources before it was built */
export const rememberBuild = (root: string, folder: string, digest: string | undefined): void => {
  if (digest === undefined) return;
  const file = join(root, lastBuildFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ sources: digest, site: digestOfSite(folder) }));
};
