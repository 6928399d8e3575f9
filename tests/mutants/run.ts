/**
 * `npm run mutants -- [--each 12] [--seed 1] [--all] [--least 85] [MODULE ...]`: plants small faults into the modules of
 * `modules.ts`, one at a time, runs the unit tests nearest to the module, and prints the faults that no test notices
 * and the share that was noticed. Of each module EACH faults are tried, chosen by the seed; `--all` tries every one.
 * A fault that never comes to an end is noticed. Ends with 1 where the share is below LEAST.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modulesOf } from './modules.ts';
import { mutantsOf, plant, type Mutant } from './mutants.ts';
import type { Answer, Question } from './worker.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    least: { type: 'string', default: '85' },
  },
});

/** A fault that takes so many times as long as the sound module, and a minute on top, does not come to an end. */
const patience = 10;

/** The faults that are tried: spread over the module by a rule, so that a run can be repeated. */
const chosen = (mutants: readonly Mutant[]): readonly Mutant[] => {
  const each = Number(values.each);
  if (values.all || mutants.length <= each) return mutants;
  const step = mutants.length / each;
  const start = (Number(values.seed) * 0.618) % 1;
  return Array.from({ length: each }, (_, place) => mutants[Math.floor((place + start) * step)]).filter(
    (mutant) => mutant !== undefined,
  );
};

const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));

/** A worker that waits for questions. */
const openWorker = async (): Promise<ChildProcess> => {
  const child = fork(workerFile, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
};

/** The answer of a worker; undefined where it does not come in time, and the worker is ended. */
const ask = async (child: ChildProcess, question: Question, limit: number): Promise<Answer | undefined> => {
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const heard = new AbortController();
  const first = Promise.race([
    once(child, 'message', { signal: heard.signal }),
    once(child, 'exit', { signal: heard.signal }).then(() => [undefined]),
  ]);
  child.send(question);
  const [answer] = (await first) as [Answer | undefined];
  // Whichever did not happen is no longer waited for.
  heard.abort();
  clearTimeout(timer);
  return answer;
};

/** The faults of a module that no test noticed. */
const survivorsOf = async (module: string, mutants: readonly Mutant[]): Promise<Mutant[]> => {
  const file = resolve(module);
  const code = readFileSync(file, 'utf8');
  const start = async () => {
    const worker = await openWorker();
    const began = performance.now();
    const sound = await ask(worker, { file, code }, 600_000);
    return { worker, sound, limit: 60_000 + patience * (performance.now() - began) };
  };
  let { worker, sound, limit } = await start();
  for (const test of sound?.leftOut ?? []) console.error(`${test} fails as it is, and is left out`);
  if (!sound?.tests) console.log(`${module}: no unit test reaches it`);
  const survivors: Mutant[] = [];
  for (const mutant of sound?.tests ? mutants : []) {
    const answer = await ask(worker, { file, code: plant(code, mutant) }, limit);
    if (answer === undefined) ({ worker, sound, limit } = await start());
    else if (!answer.isNoticed) survivors.push(mutant);
  }
  worker.kill('SIGKILL');
  return sound?.tests ? survivors : [...mutants];
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 60);

const totals = { tried: 0, noticed: 0 };
for (const module of modulesOf(positionals)) {
  const mutants = chosen(mutantsOf(readFileSync(module, 'utf8')));
  if (!mutants.length) continue;
  const survivors = await survivorsOf(module, mutants);
  totals.tried += mutants.length;
  totals.noticed += mutants.length - survivors.length;
  console.log(`${module}: ${mutants.length - survivors.length} of ${mutants.length}`);
  for (const { line, was, becomes } of survivors)
    console.log(`  line ${line}: ${oneLine(was)} -> ${oneLine(becomes) || 'nothing'}`);
}

const score = totals.tried ? (100 * totals.noticed) / totals.tried : 100;
console.log(`\n${totals.noticed} of ${totals.tried} faults noticed: ${score.toFixed(1)} %`);
if (score < Number(values.least)) process.exitCode = 1;
