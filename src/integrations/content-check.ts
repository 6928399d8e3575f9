import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentOnce, forgetContent } from '../content-check/index.ts';
import { formatProblems } from '../content-check/problem.ts';
import { contentFolder } from '../deployment.ts';
import { topic } from '../topic.ts';

/** Whether a report of a mistake reaches somebody, by the environment or by the content. */
const takesReports = (env: NodeJS.ProcessEnv): boolean =>
  Boolean(env['PUBLIC_REPOSITORY_URL'] ?? topic.contact ?? topic.responsible?.email);

/**
 * Stops a build before it starts where anything under `content/` is wrong. While editing it only reports, and
 * has the content read again when a file of it changes.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      if (command === 'dev') forgetContent();
      const { problems } = contentOnce();
      if (command === 'build' && !takesReports(process.env))
        logger.warn(
          'Reports of mistakes reach nobody: set PUBLIC_REPOSITORY_URL, or write "contact" or "responsible" with an email into site.json of the content',
        );
      if (!problems.length) return;
      logger.error(`\n\n${formatProblems(problems)}\n`);
      if (command === 'build') {
        throw new Error(`content/ has ${problems.length} problem${problems.length === 1 ? '' : 's'}, listed above`);
      }
    },
    'astro:server:setup': ({ server, logger }) => {
      const folder = resolve(contentFolder());
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(`${folder}${sep}`)) return;
        forgetContent();
        const { problems } = contentOnce();
        if (problems.length) logger.error(`\n\n${formatProblems(problems)}\n`);
        for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
});
