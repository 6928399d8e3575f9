import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Begins the longest file first, whose size does not tell it: begun last, it would keep the whole run waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification): number => Number(moduleId.endsWith('/templates.test.ts'));
    return (await super.sort(files)).sort((a, b) => isLongest(b) - isLongest(a));
  }
}

/** Three projects, cheap first: pure functions, the built site as files, the built site in a browser. */
export default defineConfig({
  root,
  test: {
    root,
    // By itself vitest leaves one core to whoever watches.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // For a machine that does much else besides: what hangs is ended, what is slow is not.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Commands that tests run are compiled once, which is half of what a short one costs.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled-for-tests') },
    // A state that settles late is as good as one that settles at once: only what never comes is a fault.
    expect: { poll: { timeout: 300_000, interval: 50 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        // Functions without state: what one file has loaded serves the next, which halves the time. So no file mocks a module.
        test: { name: 'unit', root, include: ['tests/unit/**/*.test.ts'], environment: 'node', isolate: false },
      },
      {
        root,
        test: {
          name: 'site',
          root,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/require-build.ts'],
          // The pages are parsed once for all files.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          root,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/require-build.ts', 'tests/support/serve.ts'],
        },
      },
    ],
  },
});
