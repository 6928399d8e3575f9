/**
 * `npm run build`: builds the site into a fresh folder and puts it in place of `dist` only when the
 * build and all its checks passed. What was in `dist` before stays whole until then.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'astro';
import { readDeployment } from '../integrations/deployment.ts';

const fresh = '.build/next';
const old = '.build/previous';

const lock = '.build/lock';

/** The process that builds in this folder now, if there is one that still runs. */
const builder = (): number | undefined => {
  try {
    const id = Number(readFileSync(lock, 'utf8'));
    process.kill(id, 0);
    return id === process.pid ? undefined : id;
  } catch {
    return undefined;
  }
};

const running = builder();
if (running) {
  console.error(
    `Another build (process ${running}) runs in this folder. Wait until it has ended, or delete ${lock} where that is not so.`,
  );
  process.exit(1);
}
// A build that was stopped while it put the new site in place has left the site before it here.
if (existsSync(old) && !existsSync('dist')) renameSync(old, 'dist');
rmSync('.build', { recursive: true, force: true });
mkdirSync('.build', { recursive: true });
writeFileSync(lock, String(process.pid));
process.on('exit', () => {
  rmSync(lock, { force: true });
});
process.env['OUT_DIR'] = `./${fresh}`;

try {
  readDeployment(process.env);
  await build({ logLevel: process.env['CI'] ? 'warn' : 'info' });
} catch (error) {
  const kept = existsSync('dist') ? ' The site in dist/ is the last one that was built whole.' : '';
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\nThe build failed: ${message}\nNothing was replaced.${kept}`);
  if (process.env['DEBUG']) console.error(error);
  process.exit(1);
}

if (existsSync('dist')) renameSync('dist', old);
renameSync(fresh, 'dist');
rmSync('.build', { recursive: true, force: true });
console.log('The site is in dist/.');
