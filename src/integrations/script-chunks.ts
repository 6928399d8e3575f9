/** Joins what scripts share into few files: each further one is a request that something waits for. */
import type { AstroIntegration } from 'astro';
import { isOwn } from './own-program.ts';

/** Files that are loaded together, by name; what stands in none is divided by who needs it. */
const groups: Readonly<Record<string, RegExp>> = {
  // What only the search of the site needs, in the dialog and on its page.
  'site-search': /\/src\/(?:search\/(?!kinds|query)|words\/[a-z]+\/answer\.ts)/,
  'search-state': /\/src\/(?:search\/(?:kinds|query)|words\/[a-z]+\/(?:search|jobs))\.ts/,
  // What reads words and finds them, for both searches.
  'read-words':
    /\/src\/(?:query\/|finder\/(?:find-courses|reading|table-index)|text\/(?:find-words|spelling|edit-distance|word-index|word-lists|group))/,
  // The table of courses and how it is narrowed.
  table: /\/src\/(?:finder\/(?:table-file|narrow|state|limit)|dom\/load|words\/[a-z]+\/(?:finder-state|reading))/,
  text: /\/src\/text\/(?:tokens|slug|mark)/,
  address: /\/src\/(?:dom\/(?:address|typing)|text\/tracking)/,
};

/** An integration that divides the scripts of a build into the groups above; it changes nothing while one develops. */
export const scriptChunks = (): AstroIntegration => ({
  name: 'script-chunks',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      const codeSplitting = {
        includeDependenciesRecursively: false,
        // Copies of one program's own stand with that program.
        groups: Object.entries(groups).map(([name, pattern]) => ({
          name,
          test: (id: string) => !isOwn(id) && pattern.test(id),
        })),
      };
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'script-chunks',
              configEnvironment: (name: string) =>
                name === 'client'
                  ? // Nothing imports what a script of a page exports.
                    { build: { rolldownOptions: { preserveEntrySignatures: false, output: { codeSplitting } } } }
                  : undefined,
            },
          ],
        },
      });
    },
  },
});
