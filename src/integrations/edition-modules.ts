import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { listsOf, originalLanguage } from '../edition.ts';
import type { Resolver } from './own-program.ts';

/** What the name of a module has before its ending that takes the place of another in editions: `open.edition.ts`. */
const mark = '.edition';

/** The module that takes the place of another in an edition; undefined where none does. @param id its file */
export const editionModule = (id: string, importer: string | undefined): string | undefined => {
  const found = /^([^?]*\/src\/[^?]*)(\.(?:ts|astro))$/.exec(id);
  const other = found?.[1] && found[2] && `${found[1]}${mark}${found[2]}`;
  // The module in its place may build on the other.
  return other && importer?.split('?')[0] !== other && existsSync(other) ? other : undefined;
};

/** The file of the dictionary of a language. @throws where it has none: an edition says nothing in another language */
export const wordsFile = (root: string, source: string, language: string): string | undefined => {
  const name = /^#words\/(.+)$/.exec(source)?.[1];
  if (name === undefined) return undefined;
  const file = join(root, 'src/words', language, name);
  if (!existsSync(file))
    throw new Error(`src/words/${language}/${name} is missing: pages in this language use its words`);
  return file;
};

/** Gives the modules of an edition the words of its language, and puts `<name>.edition.ts` in place of `<name>.ts`. */
export const editionModules = (language: string): AstroIntegration => ({
  name: 'edition-modules',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const root = process.cwd();
      updateConfig({
        vite: {
          define: { __EDITION__: JSON.stringify({ language, original: originalLanguage, lists: listsOf(language) }) },
          plugins: [
            {
              name: 'edition-modules',
              enforce: 'pre',
              async resolveId(this: Resolver, source: string, importer: string | undefined) {
                const words = wordsFile(root, source, language);
                if (words !== undefined) return words;
                if (!/^[#.]/.test(source) || !importer?.includes('/src/')) return undefined;
                const found = await this.resolve(source, importer, { skipSelf: true });
                const other = found && editionModule(found.id, importer);
                return other ? { ...found, id: other } : found;
              },
            },
          ],
        },
      });
    },
  },
});
