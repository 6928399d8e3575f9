import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at the end. */
    origin: string;
  }
}

/** Serves `dist` on a free port for the length of a run. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await preview({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  project.provide('origin', `http://127.0.0.1:${server.port}`);
  return async () => {
    await server.stop();
  };
};
