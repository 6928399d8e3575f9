import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { PageStep } from './each-page.ts';

const pageScript = /<script type="module" src="([^"]+)"/g;
const fixedImport = /\b(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g;
const importOnDemand = /\bimport\(\s*["'`](\.\/[^"'`]+\.js)["'`]/g;

const all = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/**
 * The modules that scripts of a page bring with them: what they import, the first of them on demand too, and what these
 * import in turn, but not on demand. In the order in which they are met, without the scripts themselves.
 * @param read gives the code of a module by its address
 */
export const modulesOf = (scripts: readonly string[], read: (address: string) => string): string[] => {
  const found = new Set(scripts);
  // A set that grows while it is walked is walked to its end.
  for (const address of found) {
    const code = read(address);
    const imports = [...all(fixedImport, code), ...(address === scripts[0] ? all(importOnDemand, code) : [])];
    for (const path of imports) found.add(posix.join(posix.dirname(address), path));
  }
  return [...found].filter((address) => !scripts.includes(address));
};

/**
 * Lets pages ask at once for all modules of their scripts, else each is only asked for when the one that imports it has
 * come.
 * @param scripts by page, how the name of the file of the script begins that needs what it imports on demand as soon as it runs
 */
export const modulesAhead = (scripts: Readonly<Record<string, string>>): PageStep => {
  let folder = '';
  let base = '';
  const read = (address: string) => readFileSync(join(folder, address.slice(base.length)), 'utf8');
  return {
    begin: (site) => {
      ({ folder, base } = site);
      return Promise.resolve();
    },
    page: ({ path, html }) => {
      const name = scripts[path];
      if (name === undefined) return Promise.resolve(undefined);
      const own = all(pageScript, html);
      const script = own.find((address) => posix.basename(address).startsWith(name));
      if (script === undefined) {
        throw new Error(
          `${path} has no script ${name}: name in astro.config.mjs the component whose script asks for modules at once`,
        );
      }
      const links = modulesOf([...new Set([script, ...own])], read).map(
        (address) => `<link rel="modulepreload" href="${address}">`,
      );
      return Promise.resolve(html.replace('</head>', () => `${links.join('')}</head>`));
    },
  };
};
