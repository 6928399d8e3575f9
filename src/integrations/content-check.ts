import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-check/index.ts';
import { formatProblems } from '../content-check/problem.ts';

/** Stops a build before it starts where anything under `content/` is wrong; while editing it only reports. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const { problems } = checkContent(process.cwd());
      if (!problems.length) return;
      logger.error(`\n\n${formatProblems(problems)}\n`);
      if (command === 'build') {
        throw new Error(`content/ has ${problems.length} problem${problems.length === 1 ? '' : 's'}, listed above`);
      }
    },
  },
});
