/**
 * `npm run bench -- [--size 1000] [--times 3] [--against REF] [--out FOLDER]`: what a build costs.
 *
 * The site is built in turns with the least that Astro and Pagefind can do with the same records, and, where asked,
 * with another commit, because times of different sessions or machines cannot be compared; of each measure the
 * median counts. SIZE is a number of courses, made from a seed in a temporary folder, or `real`. FOLDER takes the
 * figures as `bench.json` and `bench.md`. Memory is read from /proc, and so is told on Linux alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBaseline } from './baseline.ts';
import { copyProject } from './copy.ts';
import { writeCorpus } from './corpus.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000' },
    times: { type: 'string', default: '3' },
    against: { type: 'string' },
    out: { type: 'string' },
  },
});

const stop = (message: string): never => {
  console.error(message);
  process.exit(2);
};
const wholeNumber = (name: string, text: string): number =>
  /^[1-9]\d*$/.test(text)
    ? Number(text)
    : stop(`--${name} is ${JSON.stringify(text)}; write a whole number of one or more.`);

const times = wholeNumber('times', values.times);
const count = values.size === 'real' ? undefined : wholeNumber('size', values.size);

/** Bytes on the disk for a course, with its page, the old site beside the new one, and the baseline. */
const bytesPerCourse = 200_000;
const free = statfsSync(tmpdir());
const needed = (count ?? 1000) * bytesPerCourse + 1e9;
if (free.bavail * free.bsize < needed) {
  stop(
    `${tmpdir()} has ${Math.floor((free.bavail * free.bsize) / 1e6)} MB left, and about ${Math.ceil(needed / 1e6)} MB are needed.`,
  );
}

interface Contestant {
  readonly name: string;
  readonly root: string;
  readonly command: readonly string[];
}

/** What one build took. */
interface Run {
  readonly seconds: number;
  /** Of the processor, of all its processes that have ended. */
  readonly cpu: number;
  /** Of the largest process, and of all of them together at their most. */
  readonly largest: number;
  readonly together: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'microcredential-guide-bench-'));
const folders = [scratch];
let running: ReturnType<typeof spawn> | undefined;

/** Ends the build that runs, with all that it started, and takes every folder off the disk. */
const cleanUp = (): void => {
  if (running?.pid !== undefined && running.exitCode === null) {
    try {
      process.kill(-running.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    cleanUp();
    process.exit(130);
  });
}

interface Process {
  readonly id: number;
  readonly group: number;
  /** Bytes in memory. */
  readonly resident: number;
  /** Seconds of processor, of itself and of its children that have ended. */
  readonly cpu: number;
}

/** The processes of a group; none where there is no /proc. */
const processesOf = (group: number): Process[] => {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc').flatMap((name): Process[] => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The name of the program stands in brackets and may hold spaces (proc_pid_stat(5)).
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      if (fields[2] !== group) return [];
      const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + (fields[field] ?? 0), 0);
      return [{ id: Number(name), group, resident: (fields[21] ?? 0) * 4096, cpu: ticks / 100 }];
    } catch {
      return [];
    }
  });
};

const build = ({ name, root, command }: Contestant, content: string): Promise<Run> =>
  new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, command, {
      cwd: root,
      detached: true,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        ASTRO_TELEMETRY_DISABLED: '1',
        CI: '1',
        CONTENT_DIR: content,
      },
    });
    running = child;
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    let [largest, together] = [0, 0];
    const cpu = new Map<number, number>();
    const look = () => {
      const all = processesOf(child.pid ?? -1);
      largest = Math.max(largest, ...all.map(({ resident }) => resident));
      together = Math.max(
        together,
        all.reduce((sum, { resident }) => sum + resident, 0),
      );
      for (const one of all) cpu.set(one.id, one.cpu);
    };
    const watch = setInterval(look, 100);
    child.on('error', fail);
    child.on('close', (status) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      // The first process has counted those that it waited for.
      const used = cpu.get(child.pid ?? -1) ?? 0;
      if (status === 0) done({ seconds, cpu: used, largest, together });
      else fail(new Error(`${name} does not build:\n${output.slice(-4000)}`));
    });
  });

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const sizeOf = (root: string): { files: number; bytes: number } => {
  const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  return {
    files: files.length,
    bytes: files.reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0),
  };
};

/** The sources of a commit, with the packages that are installed here. */
const checkOut = (ref: string): string => {
  const git = (...args: string[]) => spawnSync('git', args, { maxBuffer: 2 ** 30 });
  const archive = git('archive', '--format=tar', ref);
  if (archive.status !== 0) stop(`git archive ${ref}: ${archive.stderr.toString().trim()}`);
  const folder = join(scratch, 'against');
  mkdirSync(folder);
  spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  return folder;
};

/** Changes the title of one course, as an editor would. */
const changeOne = (content: string): void => {
  const [provider = ''] = readdirSync(join(content, 'courses')).sort();
  const [course = ''] = readdirSync(join(content, 'courses', provider)).sort();
  const file = join(content, 'courses', provider, course);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/("title": ")/, '$1Changed '));
};

const site = (name: string, from?: string): Contestant => {
  const { root } = copyProject('content', from);
  folders.push(root);
  return { name, root, command: ['src/cli/build.ts'] };
};

try {
  const content = join(scratch, 'content');
  if (count === undefined) spawnSync('cp', ['-r', resolve('content'), content]);
  else writeCorpus(content, count);
  const baseline = makeBaseline();
  folders.push(baseline);
  const contestants = [
    { name: 'baseline', root: baseline, command: ['build.mjs'] },
    site('here'),
    ...(values.against === undefined ? [] : [site(values.against, checkOut(values.against))]),
  ];
  const phases = ['clean', 'again', 'one changed'] as const;
  const runs = new Map<string, Run[]>();
  for (let turn = 1; turn <= times; turn += 1) {
    for (const phase of phases) {
      if (phase === 'one changed') changeOne(content);
      for (const contestant of contestants) {
        if (phase === 'clean') {
          for (const folder of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
            rmSync(join(contestant.root, folder), { recursive: true, force: true });
          }
        }
        const run = await build(contestant, content);
        const key = `${contestant.name}, ${phase}`;
        runs.set(key, [...(runs.get(key) ?? []), run]);
        console.error(`${turn} of ${times}: ${key}: ${run.seconds.toFixed(1)} s`);
      }
    }
  }
  const rows = contestants.flatMap(({ name, root }) =>
    phases.map((phase) => {
      const list = runs.get(`${name}, ${phase}`) ?? [];
      const of = (key: keyof Run) => median(list.map((run) => run[key]));
      const clean = median((runs.get(`${name}, clean`) ?? []).map(({ cpu }) => cpu));
      return {
        name,
        phase,
        seconds: of('seconds'),
        cpuSeconds: of('cpu'),
        cpuOfClean: of('cpu') / clean,
        largestProcessMB: of('largest') / 1e6,
        allProcessesMB: of('together') / 1e6,
        ...sizeOf(root),
      };
    }),
  );
  const figures = ['seconds', 'cpuSeconds', 'largestProcessMB', 'allProcessesMB', 'files', 'bytes'] as const;
  const cell = (value: number, base: number | undefined) =>
    `${value < 1000 ? value.toFixed(1) : Math.round(value)}${base ? ` (${(value / base).toFixed(2)})` : ''}`;
  const table = [
    ['build', ...figures, 'cpu of its clean build'],
    ['---', ...figures.map(() => '---:'), '---:'],
    ...rows.map((row) => {
      const base = rows.find(({ name, phase }) => name === 'baseline' && phase === row.phase);
      const own = row.cpuOfClean.toFixed(2);
      return [`${row.name}, ${row.phase}`, ...figures.map((key) => cell(row[key], base?.[key])), own];
    }),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const text = [
    `${values.size} courses, median of ${times}; in brackets the multiple of the baseline.`,
    '',
    ...table,
    '',
  ].join('\n');
  console.log(text);
  if (values.out !== undefined) {
    mkdirSync(values.out, { recursive: true });
    writeFileSync(join(values.out, 'bench.md'), text);
    writeFileSync(join(values.out, 'bench.json'), `${JSON.stringify({ size: values.size, times, rows }, null, 2)}\n`);
  }
} finally {
  cleanUp();
}
