/**
 * `npm run build`: builds the site into a fresh folder and puts it in place of `dist` only when the
 * build and all its checks passed. What was in `dist` before stays whole until then.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';

const fresh = '.build/next';
const old = '.build/previous';

rmSync('.build', { recursive: true, force: true });
mkdirSync('.build', { recursive: true });
process.env['OUT_DIR'] = `./${fresh}`;

try {
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
