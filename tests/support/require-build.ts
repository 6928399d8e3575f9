import { existsSync } from 'node:fs';

/** The site and browser tests read `dist`; `npm test` builds it just before them. */
export const setup = (): void => {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no site in dist/ to test: run "npm run build" first, or "npm test", which does');
  }
};
