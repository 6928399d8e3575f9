/** Joins what scripts share into few files: each further one is a request that something waits for. */
import type { AstroIntegration } from 'astro';
import { isOwn } from './own-program.ts';

/** Files that are loaded together, by name; what stands in none is divided by who needs it. */
const groups: Readonly<Record<string, RegExp>> = {
  'search-state': /\/src\/(?:search\/(?:kinds|query)|words\/[a-z]+\/(?:search|jobs))\.ts/,
  // What reads words and finds them, for both searches.
  'read-words':
    /\/src\/(?:query\/|words\/[a-z]+\/query\.|finder\/(?:find-courses|reading|table-index)|text\/(?:find-words|spelling|edit-distance|word-index|word-lists|group))/,
  // The table of courses, how it is narrowed, and its words as they are compared.
  table:
    /\/src\/(?:domain\/spread-hours|finder\/(?:table-file|narrow|state|limit)|dom\/load|text\/(?:fold|mark|slug|tokens)|words\/[a-z]+\/(?:finder-state|reading))/,
  address: /\/src\/(?:dom\/(?:address|typing)|text\/(?:tidy-query|tracking))/,
  // What every page has: its head opens the search and counts the saved courses.
  page: /\/src\/(?:dom\/(?:elements|transitions)|domain\/shortlist|elements\/(?:search-launcher|shortlist-link)|finder\/page\/saved|words\/(?:format|[a-z]+\/(?:locale|saved|ui)))\./,
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
