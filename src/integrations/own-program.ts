import type { AstroIntegration } from 'astro';
import { currencyRates, topic } from '../topic.ts';

/** Where programs are imported from that share no file with others, and what marks their own copies of modules. */
const marks: Readonly<Record<string, string>> = { '#contribute/': '?own', '#embed/': '?embed' };

const markOf = (id: string | undefined): string | undefined => Object.values(marks).find((mark) => id?.endsWith(mark));

/** Whether a module is the copy of one program. */
export const isOwn = (id: string): boolean => markOf(id) !== undefined;

/** The module from which a script has what the site is about. */
const topicModule = /\/src\/topic(?:-in-browser)?\.ts$/;

/** What a plugin of a build is called with, as far as it is needed here. */
export interface Resolver {
  readonly resolve: (
    source: string,
    importer: string | undefined,
    options: { readonly skipSelf: true },
  ) => Promise<{ readonly id: string } | null>;
}

/**
 * Gives the form for editors, and the pages in frames, their own copies of the modules that scripts of pages use too.
 * Else each of them that they share would stand in a file of its own, with all that any of them uses, and every page
 * would carry more. What the site is about stands in the program as this build has read it.
 */
export const ownProgram = (): AstroIntegration => ({
  name: 'own-program',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'own-program',
              enforce: 'pre',
              applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
              async resolveId(this: Resolver, source: string, importer: string | undefined) {
                const room = Object.keys(marks).find((name) => source.startsWith(name));
                const mark = markOf(importer) ?? marks[room ?? ''];
                if (mark === undefined) return undefined;
                const found = await this.resolve(source, importer?.replace(mark, ''), { skipSelf: true });
                return found && /\/src\/.*\.ts$/.test(found.id) ? { ...found, id: found.id + mark } : found;
              },
              load: (id: string) =>
                isOwn(id) && topicModule.test(id.replace(markOf(id) ?? '', ''))
                  ? `export const topic = ${JSON.stringify(topic)};\nexport const currencyRates = ${JSON.stringify(currencyRates)};`
                  : undefined,
            },
          ],
        },
      });
    },
  },
});
