import type { AstroIntegration } from 'astro';

/** The class that Astro puts on every element of a component with styles of its own. */
const scope = /\bastro-([a-z0-9]{8})\b/g;

/** Characters of Astro's eight that are kept: enough to tell a thousand components apart. */
const kept = 5;

/**
 * Gives scopes short names. They stand on nearly every element of every page, so that a page of a course is a tenth
 * smaller for it.
 * @throws where two components would have the same name
 */
export const shorten = (): ((code: string) => string) => {
  const known = new Map<string, string>();
  return (code) =>
    code.replace(scope, (_, long: string) => {
      const short = `a${long.slice(0, kept)}`;
      const other = known.get(short);
      if (other !== undefined && other !== long)
        throw new Error(
          `Two components have the scope ${short}: rename one of them, or raise "kept" in short-scopes.ts`,
        );
      known.set(short, long);
      return short;
    });
};

/** Shortens the scopes of styles in what the site is built from; while editing they stay as Astro writes them. */
export const shortScopes = (): AstroIntegration => ({
  name: 'short-scopes',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      const short = shorten();
      const change = (code: string) => ({ code: short(code), map: null });
      updateConfig({
        vite: {
          plugins: [
            {
              // Before Vite takes the styles out of the modules.
              name: 'short-scopes-of-styles',
              enforce: 'pre',
              transform: (code: string, id: string) => (/\.astro\?.*\btype=style\b/.test(id) ? change(code) : null),
            },
            {
              // After Astro has made code of the components.
              name: 'short-scopes-of-elements',
              enforce: 'post',
              transform: (code: string, id: string) => (/\.astro(?:$|\?)/.test(id) ? change(code) : null),
            },
          ],
        },
      });
    },
  },
});
