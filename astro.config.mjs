// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cdnFiles } from './src/integrations/cdn-files.ts';
import { courseFiles } from './src/integrations/course-files.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { eachPage } from './src/integrations/each-page.ts';
import { editionModules } from './src/integrations/edition-modules.ts';
import { editionPages } from './src/integrations/edition-pages.ts';
import { editions } from './src/integrations/editions.ts';
import { foreignLinks } from './src/integrations/foreign-links.ts';
import { lastGate } from './src/integrations/last-gate.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { modulesAhead } from './src/integrations/modules-ahead.ts';
import { offlineLists, offlineWorker } from './src/integrations/offline.ts';
import { oneSheet } from './src/integrations/one-sheet.ts';
import { lastIndex, pagefindIndex } from './src/integrations/pagefind.ts';
import { markdownPages } from './src/integrations/markdown/pages.ts';
import { withLastChange } from './src/integrations/sitemap-dates.ts';
import { pagesOfEditions, withVersions } from './src/integrations/sitemap-versions.ts';
import { ownProgram } from './src/integrations/own-program.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { scriptChunks } from './src/integrations/script-chunks.ts';
import { shortScopes } from './src/integrations/short-scopes.ts';
import { browsers } from './src/browsers.ts';
import { isListed, readDeployment } from './src/deployment.ts';
import { edition, editions as languages } from './src/edition.ts';

const { site, base, outDir, redirects } = readDeployment(process.env);

/** What every build does with modules. */
const modules = [contentCheck(), mdx(), ownProgram(), plainImports(), scriptChunks(), shortScopes()];

const whole = () => {
  const [lastChange, versions] = [withLastChange(base), withVersions(site, base)];
  return [
    editions(languages),
    sitemap({
      filter: isListed,
      customPages: pagesOfEditions(site, base),
      serialize: (item) => versions(lastChange(item)),
    }),
    courseFiles(),
    offlineWorker(),
    cdnFiles(),
    lastIndex(),
    eachPage([
      oneSheet(),
      modulesAhead({ 'search/index.html': 'SearchPage.' }),
      markdownPages(site),
      pagefindIndex(),
      linkCheck(languages),
      offlineLists(),
      lastGate(),
    ]),
  ];
};

/** @param {string} language */
const part = (language) => [
  editionModules(language),
  editionPages(language),
  eachPage([oneSheet(), foreignLinks(language), pagefindIndex(language)]),
];

export default defineConfig({
  site,
  base,
  outDir,
  // Links of the site alone are redirected; an edition has the pages that it names, and none by their place.
  ...(edition === undefined
    ? { redirects }
    : { srcDir: './src/editions', publicDir: './src/editions/public', cacheDir: `./node_modules/.astro/${edition}` }),
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', joins words across line breaks.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Highlighters write style attributes, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      target: browsers,
      cssTarget: browsers,
      // Rolldown warns of a directive in every compiled MDX file; Astro reads it before bundling.
      rolldownOptions: {
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  integrations: [...modules, ...(edition === undefined ? whole() : part(edition))],
});
