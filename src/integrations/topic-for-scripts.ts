import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currencyRates, topic } from '../topic.ts';

const file = fileURLToPath(new URL('../topic.ts', import.meta.url));

/**
 * Lets scripts of pages import what says what the site is about: they get the values that this build has read, since
 * a browser cannot read the content. A script carries them only where something that it imports asks for them.
 */
export const topicForScripts = (): AstroIntegration => ({
  name: 'topic-for-scripts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'topic-for-scripts',
              enforce: 'pre',
              applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
              load: (id: string) =>
                id === file
                  ? `export const topic = ${JSON.stringify(topic)};\nexport const currencyRates = ${JSON.stringify(currencyRates)};`
                  : undefined,
            },
          ],
        },
      });
    },
  },
});
