import { z } from 'astro/zod';

const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
  error: 'write a path of this site that starts and ends with a slash, such as /courses/old-name/',
});

/** An address that moved: `content/redirects.json` maps each old path to the new one. */
export const redirectSchema = z.strictObject({
  from: path.describe('The old path.'),
  to: path.describe('The path that replaces it.'),
});
