/** Which modules are held to a score, and which test files look at each. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';

/** Rooms whose faults readers would not see: numbers, order, filters, addresses, what is read and what is escaped. */
const rooms = [
  'src/domain/*.ts',
  'src/search/*.ts',
  'src/finder/*.ts',
  'src/query/*.ts',
  'src/tools/*.ts',
  'src/formats/values/*.ts',
  'src/import/**/*.ts',
];

/** Escapes and guards, wherever they stand. */
const guards = [
  'src/formats/csv/*.ts',
  'src/formats/xml.ts',
  'src/formats/text.ts',
  'src/formats/json-ld.ts',
  'src/content-check/{bounds,mdx,redirects,bodies}.ts',
  'src/schemas/values.ts',
  'src/open-data/{dcat,starts}.ts',
  'src/deployment.ts',
  'src/integrations/{link-check,pagefind}.ts',
];

const shortNames: Readonly<Record<string, string>> = { '#words/': 'src/words/en/', '#': 'src/' };

/** Files of the project that a file imports. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([#.][^']+)'/g)].map(([, name = '']) => {
    const short = Object.keys(shortNames).find((start) => name.startsWith(start));
    return short === undefined
      ? normalize(join(dirname(file), name))
      : `${shortNames[short] ?? ''}${name.slice(short.length)}`;
  });

const everyTest = globSync('tests/unit/**/*.test.ts').sort();

const imports = new Map<string, readonly string[]>();
const cachedImports = (file: string): readonly string[] => {
  const known = imports.get(file);
  if (known) return known;
  let found: string[] = [];
  try {
    found = importsOf(file);
  } catch {
    // A file of another kind, such as a style sheet, imports nothing of ours.
  }
  imports.set(file, found);
  return found;
};

/** How many imports lie between a test file and a module; undefined where it does not reach it. */
const distance = (test: string, module: string): number | undefined => {
  let edge = [test];
  const seen = new Set(edge);
  for (let steps = 1; edge.length; steps += 1) {
    const next = [...new Set(edge.flatMap(cachedImports))].filter((file) => !seen.has(file));
    if (next.includes(module)) return steps;
    for (const file of next) seen.add(file);
    edge = next;
  }
  return undefined;
};

/** Modules of the table, or those that the patterns name. */
export const modulesOf = (patterns: readonly string[]): string[] =>
  globSync(patterns.length ? [...patterns] : [...rooms, ...guards])
    .map((file) => relative(process.cwd(), resolve(file)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort();

/** Test files of a module that are run at most. */
const mostTests = 6;

/** Unit tests of a module, the nearest first: those that import it themselves, else those that reach it soonest. */
export const testsOf = (module: string): string[] => {
  const near = everyTest
    .flatMap((test) => {
      const steps = distance(test, module);
      return steps === undefined ? [] : [{ test, steps: test.includes(module.slice(4, -3)) ? 0 : steps }];
    })
    .sort((a, b) => a.steps - b.steps || (a.test < b.test ? -1 : 1));
  const direct = near.filter(({ steps }) => steps <= 1);
  return (direct.length ? direct : near).slice(0, mostTests).map(({ test }) => test);
};
