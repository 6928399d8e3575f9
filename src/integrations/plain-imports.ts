import type { AstroIntegration } from 'astro';

/** How a script imports Vite's helper for imports on demand, and the place of its list of what to fetch ahead. */
const helperImport = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[^"]+";/;
const listOfParts = /,\s*__VITE_PRELOAD__/g;

const withoutHelper = (code: string): string =>
  helperImport.test(code) ? code.replace(helperImport, 'const $1=load=>load();').replace(listOfParts, '') : code;

interface Output {
  readonly type: string;
  readonly fileName: string;
  code?: string;
}

/**
 * Lets a script import another one when it is needed, and carry nothing else for it. Vite wraps such an
 * import in 1.8 kB, in a file of their own, that fetch style sheets and shared parts ahead. No script here
 * imports a style sheet, and the search can be opened from every page: that would be two requests for each.
 * Where Vite changes its wrapping, this changes nothing and the budget of bytes tells.
 */
export const plainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'plain-imports',
              generateBundle: (_options: unknown, bundle: Record<string, Output>) => {
                const outputs = Object.values(bundle);
                for (const output of outputs) if (output.code) output.code = withoutHelper(output.code);
                const helper = outputs.find(({ fileName }) => fileName.includes('preload-helper.'));
                const isUsed = outputs.some(({ code }) => code?.includes('preload-helper.'));
                if (helper && !isUsed) Reflect.deleteProperty(bundle, helper.fileName);
              },
            },
          ],
        },
      });
    },
  },
});
