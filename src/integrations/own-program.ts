import type { AstroIntegration } from 'astro';
import { currencyRates, topic } from '../topic.ts';

/** Where the program is imported from that is loaded when it is first used. */
const room = '#contribute/';

/** Marks the program's own copies of modules. */
export const mark = '?own';

/** The module from which a script has what the site is about. */
const topicModule = /\/src\/topic(?:-in-browser)?\.ts$/;

/** What a plugin of a build is called with, as far as it is needed here. */
interface Context {
  readonly resolve: (
    source: string,
    importer: string | undefined,
    options: { readonly skipSelf: true },
  ) => Promise<{ readonly id: string } | null>;
}

/**
 * Gives the form for editors its own copies of the modules that scripts of pages use too. Else each of them that
 * it shares would stand in a file of its own, with all that any of them uses, and every page would carry more.
 * What the site is about stands in the program as this build has read it.
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
              async resolveId(this: Context, source: string, importer: string | undefined) {
                if (!source.startsWith(room) && !importer?.endsWith(mark)) return undefined;
                const found = await this.resolve(source, importer?.replace(mark, ''), { skipSelf: true });
                return found && /\/src\/.*\.ts$/.test(found.id) ? { ...found, id: found.id + mark } : found;
              },
              load: (id: string) =>
                id.endsWith(mark) && topicModule.test(id.replace(mark, ''))
                  ? `export const topic = ${JSON.stringify(topic)};\nexport const currencyRates = ${JSON.stringify(currencyRates)};`
                  : undefined,
            },
          ],
        },
      });
    },
  },
});
