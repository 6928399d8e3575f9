/**
 * `npm run build`: builds the site into a fresh folder and puts it in place of `dist` only when the
 * build and all its checks passed. What was in `dist` before stays whole until then. Where nothing has changed since
 * the last build, the site is left as it is; `npm run build -- --fresh` builds it anyway, and keeps nothing of builds before.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { contentFolder } from '../deployment.ts';
import { digestOfSources, isStillRight, rememberBuild } from '../integrations/last-build.ts';
import { keptFolder } from '../kept-bytes.ts';
import { takeLock } from './build-folder/lock.ts';
import { putInPlace } from './build-folder/place.ts';

const folder = '.build';
const fresh = `${folder}/next`;
const old = `${folder}/previous`;
const lock = `${folder}/lock`;

mkdirSync(folder, { recursive: true });
const running = takeLock(lock);
if (running !== undefined) {
  console.error(
    `Another build (process ${running}) runs in this folder. Wait until it has ended, or delete ${lock} where that is not so.`,
  );
  process.exit(1);
}

/** Puts the site back that a build which was stopped had taken away, and removes all that a build leaves. */
const cleanUp = (): void => {
  if (existsSync(old) && !existsSync('dist')) renameSync(old, 'dist');
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
};
cleanUp();
process.on('exit', () => {
  cleanUp();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

// As it is now: the build sets variables of its own.
const env = { ...process.env };
const findSources = () => digestOfSources(process.cwd(), contentFolder(), env);
const sources = findSources();
if (process.argv.includes('--fresh')) rmSync(keptFolder, { recursive: true, force: true });
if (isStillRight(process.cwd(), 'dist', sources)) {
  console.log('Nothing has changed since the last build: the site in dist/ is still right.');
  process.exit(0);
}
process.env['OUT_DIR'] = `./${fresh}`;

// Node keeps here what it has compiled of the packages, which takes a second of each process. It goes by their text; what
// it keeps of older sites is never asked for again.
const compiled = join(process.cwd(), keptFolder, 'compiled');
const mostCompiled = 10_000;
if (existsSync(compiled) && readdirSync(compiled, { recursive: true }).length > mostCompiled) {
  rmSync(compiled, { recursive: true, force: true });
}
enableCompileCache(compiled);
process.env['NODE_COMPILE_CACHE'] = compiled;

try {
  // Astro hides what Node cannot load in its configuration: it loads it another way, and fails later for no clear reason.
  await import('../../astro.config.mjs').catch((error: unknown) => {
    // Only the stack of a syntax error tells the file and the line.
    const text = error instanceof SyntaxError ? error.stack?.split('\n    at ')[0] : undefined;
    throw text === undefined ? error : new Error(`astro.config.mjs cannot be read: ${text}`);
  });
  const { build } = await import('astro');
  // For the editions, which are built beside the site.
  flushCompileCache();
  await build({ logLevel: process.env['CI'] ? 'warn' : 'info' });
  putInPlace(fresh, 'dist', old);
} catch (error) {
  const kept = existsSync('dist') ? ' The site in dist/ is the last one that was built whole.' : '';
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\nThe build failed: ${message}\nNothing was replaced.${kept}`);
  if (process.env['DEBUG']) console.error(error);
  process.exit(1);
}
// Where something was changed while the site was built, the next build sees other sources, or makes the site anew.
if (sources === findSources()) rememberBuild(process.cwd(), 'dist', sources);
console.log('The site is in dist/.');
