/** Runs the unit tests of one module with one fault after the other, in a process that its parent may end. */
import { relative } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { testsOf } from './modules.ts';

/** What the parent asks: the module as it would read, and which of its tests to run. */
export interface Question {
  readonly file: string;
  readonly code: string;
}

/** What it hears: whether a test failed, after the tests that fail with the module as it is were left out. */
export interface Answer {
  readonly isNoticed: boolean;
  readonly leftOut: readonly string[];
  readonly tests: number;
}

/** The module that is changed now, and how it reads. */
const planted = { file: '', code: '' };

const openTests = (): Promise<Vitest> =>
  createVitest(
    {
      config: false,
      root: process.cwd(),
      include: ['tests/unit/**/*.test.ts'],
      isolate: false,
      // Threads end with their process, whatever they are at.
      pool: 'threads',
      maxWorkers: 1,
      watch: false,
      testTimeout: 20_000,
      reporters: [{}],
      // A changed module must be read anew.
      fsModuleCache: false,
    },
    {
      plugins: [
        {
          name: 'plant',
          enforce: 'pre',
          transform: (_code: string, id: string) => (id === planted.file ? planted.code : undefined),
        },
      ],
    },
  );

/** Whether a test of these files fails with the module as it is given; the rest is not run after the first that does. */
const isNoticed = async (vitest: Vitest, { file, code }: Question, tests: readonly string[]): Promise<boolean> => {
  Object.assign(planted, { file, code });
  for (const test of tests) {
    vitest.invalidateFile(file);
    const specifications = await vitest.globTestSpecifications([test]);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
    if (unhandledErrors.length || testModules.some((tested) => !tested.ok())) return true;
  }
  return false;
};

const vitest = await openTests();
let tests: string[] | undefined;
const leftOut: string[] = [];

const answer = async (question: Question): Promise<Answer> => {
  if (tests === undefined) {
    // The first question is the module as it is.
    tests = [];
    for (const test of testsOf(relative(process.cwd(), question.file)))
      ((await isNoticed(vitest, question, [test])) ? leftOut : tests).push(test);
    return { isNoticed: false, leftOut, tests: tests.length };
  }
  return { isNoticed: await isNoticed(vitest, question, tests), leftOut, tests: tests.length };
};

process.on('message', (question: Question) => {
  void answer(question).then((heard) => process.send?.(heard));
});
process.send?.('ready');
