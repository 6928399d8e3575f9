/**
 * The least that Astro and Pagefind can do with the same records: a page for each course and each guide, plain HTML,
 * an index over them, and nothing else. What the site costs is told as a multiple of it.
 */
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "baseline", "type": "module", "private": true }',
  'astro.config.mjs':
    "import { defineConfig } from 'astro/config';\nexport default defineConfig({ devToolbar: { enabled: false } });\n",
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const content = process.env.CONTENT_DIR;
export const collections = {
  courses: defineCollection({ loader: glob({ base: \`\${content}/courses\`, pattern: '*/*.json' }) }),
  guides: defineCollection({ loader: glob({ base: \`\${content}/guides\`, pattern: '*.mdx', generateId: ({ entry }) => entry }) }),
};
`,
  'src/pages/courses/[...course].astro': `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('courses')).map((entry) => ({ params: { course: entry.id }, props: { entry } }));
const { data } = Astro.props.entry;
---
<html lang="en"><head><title>{data.title}</title></head><body><main data-pagefind-body><h1>{data.title}</h1>
<p>{data.description}</p><ul>{(data.learningOutcomes ?? []).map((text) => <li>{text}</li>)}</ul></main></body></html>
`,
  'src/pages/guides/[guide].astro': `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('guides')).map((entry) => ({ params: { guide: entry.id.replace(/\\.mdx$/, '') }, props: { entry } }));
const { data, body } = Astro.props.entry;
---
<html lang="en"><head><title>{data.title}</title></head><body><main data-pagefind-body><h1>{data.title}</h1>
<p>{body}</p></main></body></html>
`,
  'build.mjs': `import { build } from 'astro';
import { createIndex, close } from 'pagefind';
await build({ logLevel: 'warn' });
const { index } = await createIndex({});
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`,
};

/** Writes the baseline into a folder of its own, with the packages of the project. */
export const makeBaseline = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'microcredential-guide-baseline-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
  }
  return root;
};
