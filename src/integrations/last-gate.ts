import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentFolder } from '../deployment.ts';
import { keptFolder } from '../kept-bytes.ts';
import type { PageStep } from './each-page.ts';
import { fileFaults, isRead } from './gate/files.ts';
import { recordOf } from './gate/guilty.ts';
import { htmlFaults } from './gate/html.ts';
import { Passed } from './gate/passed.ts';
import { digestOfSources } from './last-build.ts';

/** A fault of a file of the site, with the record that it was made from where that can be told. */
interface Fault {
  readonly path: string;
  readonly line?: number | undefined;
  readonly what: string;
  readonly record: string | undefined;
}

const words = ({ path, line, what, record }: Fault): string =>
  `  ${path}${line === undefined ? '' : `, line ${line}`}${record === undefined ? '' : ` (from ${join(contentFolder(), record)})`}\n    ${what}`;

const mostNamed = 100;

/** Where it is kept for the next build which files have passed. */
const keptVerdicts = join(keptFolder, 'passed');

/** Files of a folder that is built, by path with slashes. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();

/** What is wrong with a file that no step has read. */
const faultsOfFile = (folder: string, path: string, isRedirect: boolean, passed: Passed): Fault[] => {
  const bytes = readFileSync(join(folder, path));
  const ending = extname(path).slice(1);
  if (ending === 'html') {
    return passed
      .faults(isRedirect ? 'redirect' : 'html', bytes, () => htmlFaults(bytes.toString(), isRedirect))
      .map((what) => ({ path, what, record: recordOf(path) }));
  }
  return passed
    .faults(ending, bytes, () => fileFaults(ending, bytes))
    .map(({ what, line }) => {
      const before = line === undefined ? '' : bytes.toString().split('\n').slice(0, line).join('\n');
      return { path, what, line, record: recordOf(path, before) };
    });
};

/**
 * The last look at what was built, before it takes the place of what stands: each page and each file is read by a
 * parser of its kind and by the rules of security. Stops the build with all that is wrong.
 */
export const lastGate = (): PageStep => {
  let passed = new Passed(keptVerdicts, undefined);
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const redirects = new Set<string>();
  return {
    begin: () => {
      passed = new Passed(keptVerdicts, digestOfSources(process.cwd(), undefined, process.env));
      return Promise.resolve();
    },
    page: ({ path, html }) => {
      seen.add(path);
      const found = passed.faults('html', html, () => htmlFaults(html));
      faults.push(...found.map((what) => ({ path, what, record: recordOf(path) })));
      return Promise.resolve(undefined);
    },
    redirect: (path) => {
      redirects.add(path);
    },
    end: ({ folder }) => {
      for (const path of filesOf(folder)) {
        const ending = extname(path).slice(1);
        if (!seen.has(path) && (ending === 'html' || isRead(ending)))
          faults.push(...faultsOfFile(folder, path, redirects.has(path), passed));
      }
      passed.keep();
      if (!faults.length) return Promise.resolve();
      const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
      return Promise.reject(
        new Error(`${count} in what was built:\n${faults.slice(0, mostNamed).map(words).join('\n')}`),
      );
    },
  };
};
