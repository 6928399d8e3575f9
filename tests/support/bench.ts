/**
 * `npm run bench -- [REF] [--times N]`: what building costs and what visitors fetch, beside another commit.
 *
 * Both are built in turns in this one session, because times of different sessions or machines cannot be
 * compared; of each measure the median of N builds counts (3 unless told). REF is a commit, branch or tag, and
 * HEAD where left out, which shows what the changes that are not committed do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { copyProject, type Copy } from './copy.ts';
import { templates } from './templates.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { times: { type: 'string' } } });
const ref = positionals[0] ?? 'HEAD';
const times = Number(values.times ?? 3);
if (!Number.isInteger(times) || times < 1) {
  console.error(`--times is ${JSON.stringify(values.times)}; write a whole number of one or more.`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'microcredential-guide-bench-'));

const git = (...args: string[]): Buffer => {
  const { status, stdout, stderr } = spawnSync('git', args, { maxBuffer: 2 ** 30 });
  if (status !== 0) {
    console.error(`git ${args.join(' ')}: ${stderr.toString().trim()}`);
    process.exit(2);
  }
  return stdout;
};

/** The sources of a commit, in a folder of their own. */
const checkOut = (commit: string): string => {
  const archive = git('archive', '--format=tar', commit);
  const { status, stderr } = spawnSync('tar', ['-x', '-C', scratch], { input: archive });
  if (status !== 0) throw new Error(stderr.toString());
  return scratch;
};

/** Makes the process that builds leave its highest memory in a file. */
const spy = (file: string) =>
  `--import=data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs';
     import { isMainThread } from 'node:worker_threads';
     if (isMainThread) process.on('exit', () => {
       const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
       writeFileSync(${JSON.stringify(file)}, JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
     });`,
  )}`;

interface Build {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const build = async (copy: Copy): Promise<Build> => {
  const file = join(scratch, 'usage.json');
  const start = performance.now();
  const { status, output } = await copy.build({ NODE_OPTIONS: spy(file) });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${copy.root} does not build:\n${output}`);
  const { maxRSS, cpu } = JSON.parse(readFileSync(file, 'utf8')) as { maxRSS: number; cpu: number };
  return { seconds, cpu, megabytes: maxRSS / 1024 };
};

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;

/** Bytes of a page with the style sheets and scripts that it fetches on opening, after brotli. */
const pageBytes = (dist: string, path: string): number => {
  const page = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(page)) return NaN;
  const html = readFileSync(page, 'utf8');
  const queue = [...html.matchAll(/<(?:link rel="stylesheet"|script)[^>]*? (?:href|src)="([^"]+)"/g)].map(
    ([, url = '']) => url,
  );
  const seen = new Set<string>();
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (seen.has(url) || !url.startsWith('/') || !existsSync(join(dist, url))) continue;
    seen.add(url);
    if (!url.endsWith('.js')) continue;
    const code = readFileSync(join(dist, url), 'utf8');
    for (const [, next = ''] of code.matchAll(/(?:^|[;\s}])import\s*(?:[\w*{][^'"]*from\s*)?["']([^"']+)["']/g)) {
      queue.push(new URL(next, `https://site.invalid${url}`).pathname);
    }
  }
  return [...seen].reduce((sum, url) => sum + brotli(join(dist, url)), brotliCompressSync(html).length);
};

/** What is the same in every build of the same sources. */
const sizes = (dist: string): Record<string, number> => {
  const files = (folder: string) =>
    existsSync(join(dist, folder))
      ? readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
          .filter((item) => item.isFile())
          .map((item) => join(item.parentPath, item.name))
      : [];
  const bytes = (list: readonly string[]) => list.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const index = files('pagefind');
  const words = index.filter((file) => file.endsWith('.pf_index')).map((file) => bytes([file]));
  return {
    pages: files('').filter((file) => file.endsWith('.html')).length,
    'site, bytes': bytes(files('')),
    'search: entry and meta index, bytes': bytes(index.filter((file) => /pagefind-entry\.json$|\.pf_meta$/.test(file))),
    'search: chunk of words, largest, bytes': Math.max(0, ...words),
    ...Object.fromEntries(
      Object.entries(templates).map(([name, path]) => [`page ${name}, bytes (brotli)`, pageBytes(dist, path)]),
    ),
  };
};

const commit = git('rev-parse', '--verify', `${ref}^{commit}`).toString().trim();
if (!git('show', `${commit}:package-lock.json`).equals(readFileSync('package-lock.json'))) {
  console.warn(`The packages of ${ref} differ from those that are installed; both are built with the installed ones.`);
}
const copies: Copy[] = [];
try {
  const [here, there] = [copyProject(), copyProject(checkOut(commit))];
  copies.push(here, there);
  const builds: { here: Build[]; there: Build[] } = { here: [], there: [] };
  // The first build of each fills caches and does not count.
  for (let turn = 0; turn <= times; turn += 1) {
    const pair = { there: await build(there), here: await build(here) };
    if (turn === 0) continue;
    builds.here.push(pair.here);
    builds.there.push(pair.there);
    console.log(`${turn} of ${times}: ${pair.there.seconds.toFixed(1)} s, ${pair.here.seconds.toFixed(1)} s`);
  }
  const measured = (list: readonly Build[], copy: Copy): Record<string, number> => {
    const fixed = sizes(join(copy.root, 'dist'));
    const seconds = median(list.map((item) => item.seconds));
    return {
      'build, seconds': seconds,
      'build, seconds of processor (Node)': median(list.map(({ cpu }) => cpu)),
      'build, pages a second': (fixed['pages'] ?? 0) / seconds,
      'build, peak memory of Node, MB': median(list.map(({ megabytes }) => megabytes)),
      ...fixed,
    };
  };
  const [now, before] = [measured(builds.here, here), measured(builds.there, there)];
  const show = (value = NaN) =>
    Number.isNaN(value) ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 1 : 0);
  const rows = Object.keys(now).map((name) => {
    const ratio = (now[name] ?? NaN) / (before[name] ?? NaN);
    return [name, show(before[name]), show(now[name]), Number.isFinite(ratio) ? ratio.toFixed(3) : '–'];
  });
  const table = [['', `${ref} (${commit.slice(0, 7)})`, 'here', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    );
  }
} finally {
  for (const copy of copies) copy.remove();
  rmSync(scratch, { recursive: true, force: true });
}
