import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashedPaths } from '../hosting.ts';
import type { KeptSite, SetName } from '../offline/decide.ts';
import type { PageStep } from './each-page.ts';

const worker = 'sw.js';

/** Compiles the service worker to one file at the root of the site, which it must stand at to answer for all of it. */
export const offlineWorker = (): AstroIntegration => ({
  name: 'offline-worker',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, config }) => {
      if (command !== 'build') return;
      const id = fileURLToPath(new URL('offline/worker.ts', config.srcDir));
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'offline-worker',
              applyToEnvironment: ({ name }) => name === 'client',
              buildStart() {
                this.emitFile({ type: 'chunk', id, fileName: worker });
              },
            },
          ],
        },
      });
    },
  },
});

/**
 * What a page is made of: its style sheets, and its scripts with what they import. Paths below the folder of the site.
 * @param isAll with what its scripts import only when it is needed
 */
const neededBy = (folder: string, page: string, base: string, isAll: boolean): string[] => {
  const imports = isAll ? /(?:from|import)\(?["'`](\.[^"'`]+)/g : /(?:from|import)"(\.[^"]+)/g;
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set<string>();
  const queue = [...html.matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g)].map(
    ([, url = '']) => url.slice(base.length + 1),
  );
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (!path.endsWith('.js')) continue;
    for (const [, name = ''] of readFileSync(join(folder, path), 'utf8').matchAll(imports))
      queue.push(posix.join(posix.dirname(path), name));
  }
  return [...found];
};

/**
 * Tells the worker of a built site which files it keeps together.
 * @param folder of the site; @param base without a slash at its end; @param isOff takes away what older sites kept
 */
export const keptSiteOf = (folder: string, base: string, isOff: boolean): KeptSite => {
  const below = (pattern: string) => globSync(pattern, { cwd: folder }).map((path) => path.split(sep).join('/'));
  const withNeeds = (pages: readonly string[], isAll = false) =>
    pages.flatMap((page) => [page, ...neededBy(folder, page, base, isAll)]);
  const lists: Record<SetName, string[]> = {
    // With what finds the worker, which every page loads on demand.
    shell: [...withNeeds(below('offline/index.html')), ...below('_astro/offline.*.js')],
    guides: withNeeds(below('guides/{index.html,*/index.html}')),
    shortlist: [...withNeeds(below('shortlist/index.html')), ...below('finder/{table,letters}.*.json')],
    directory: [
      ...withNeeds(below('{courses,search,compare,shortlist}/index.html'), true),
      ...below('finder/*.json'),
      ...below('search/**/*.{json,txt}'),
      // Texts of single pages are many: the search goes without.
      ...below('pagefind/*'),
      ...below('pagefind/{index,filter}/*'),
    ].filter((path) => statSync(join(folder, path)).isFile()),
  };
  const sorted = (paths: readonly string[]) => [...new Set(paths)].sort();
  const hash = createHash('sha256');
  for (const path of sorted(Object.values(lists).flat())) hash.update(path).update(readFileSync(join(folder, path)));
  const addressOf = (path: string) => `${base}/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  const setOf = (name: SetName) => sorted(lists[name].map(addressOf));
  return {
    base,
    isOff,
    version: hash.digest('hex').slice(0, 12),
    hashed: hashedPaths.map((path) => `${base}${path.replace('*', '')}`),
    sets: {
      shell: setOf('shell'),
      guides: setOf('guides'),
      shortlist: setOf('shortlist'),
      directory: setOf('directory'),
    },
    directoryBytes: sorted(lists.directory).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
  };
};

/** Puts before the worker what it must know of the site, once all of the site is there. */
export const offlineLists = (): PageStep => ({
  page: () => Promise.resolve(undefined),
  end: ({ folder, base }) => {
    const file = join(folder, worker);
    const site = keptSiteOf(folder, base, process.env['PUBLIC_OFFLINE'] === 'off');
    writeFileSync(file, `self.site=${JSON.stringify(site)};\n${readFileSync(file, 'utf8')}`);
    return Promise.resolve();
  },
});
