/** What a build does with the same content twice, with bad content, and under another address: with a site of fixtures. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtmlFiles } from '../../src/integrations/html-files.ts';
import { lastBuildFile } from '../../src/integrations/last-build.ts';
import { keptFolder } from '../../src/kept-bytes.ts';
import { copyProject, digests, fixtureContent, type Copy } from '../support/copy.ts';

// Several builds one after the other on a slow machine.
const patience = 600_000;

/** Makes a process of Node think that it is more than a year later. */
const aYearLater = `--import=data:text/javascript,${encodeURIComponent(
  `const Real = Date;
   globalThis.Date = class extends Real {
     constructor(...given) { super(...(given.length ? given : [Real.now() + 4e10])); }
     static now() { return Real.now() + 4e10; }
   };`,
)}`;

let copy: Copy;
let built: Record<string, string>;
const dist = () => join(copy.root, 'dist');

beforeAll(async () => {
  copy = copyProject(fixtureContent);
  const { status, output } = await copy.build();
  if (status !== 0) throw new Error(`The copy of the project does not build:\n${output}`);
  built = digests(dist());
}, patience);

afterAll(() => {
  copy.remove();
});

it('writes the same bytes in another folder, time zone, language and year', { timeout: patience }, async () => {
  const other = copyProject(fixtureContent);
  try {
    const { status, output } = await other.build({
      NODE_OPTIONS: aYearLater,
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(status, output).toBe(0);
    const again = digests(join(other.root, 'dist'));
    const paths = Object.keys({ ...built, ...again });
    expect(paths.filter((path) => built[path] !== again[path])).toEqual([]);
  } finally {
    other.remove();
  }
});

it('leaves the site as it is where nothing has changed', { timeout: patience }, async () => {
  const { status, output } = await copy.build();
  expect(status, output).toBe(0);
  expect(output).toContain('Nothing has changed since the last build');
  expect(digests(dist())).toEqual(built);
});

it('writes the same bytes over what builds before have kept, cut or edited', { timeout: patience }, async () => {
  rmSync(join(copy.root, lastBuildFile));
  const kept = readdirSync(join(copy.root, keptFolder), { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  expect(kept.length).toBeGreaterThan(10);
  for (const [index, { parentPath, name }] of kept.entries()) {
    const file = join(parentPath, name);
    const bytes = readFileSync(file);
    const half = bytes.length >> 1;
    if (index % 3 === 0) writeFileSync(file, bytes.subarray(0, half));
    if (index % 3 === 1) writeFileSync(file, bytes.fill(0x20, half, half + 8));
  }
  const { status, output } = await copy.build();
  expect(status, output).toBe(0);
  const again = digests(dist());
  expect(Object.keys({ ...built, ...again }).filter((path) => built[path] !== again[path])).toEqual([]);
});

describe('a build that fails leaves the last site as it was', { timeout: patience }, () => {
  const failedBuild = async (): Promise<string> => {
    const { status, output } = await copy.build();
    expect(status).toBe(1);
    expect(digests(dist())).toEqual(built);
    expect(existsSync(join(copy.root, '.build'))).toBe(false);
    return output;
  };

  it('and names all problems at once where content is bad', async () => {
    const folder = join(copy.root, 'content/courses/no-such-provider');
    mkdirSync(folder);
    writeFileSync(join(folder, 'broken.json'), '{ "title": "Broken" ');
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ title: 7, provider: 'no-such-provider' }));
    const output = await failedBuild();
    rmSync(folder, { recursive: true });
    expect(output).toContain('content/courses/no-such-provider/broken.json');
    expect(output).toContain('valid JSON');
    expect(output).toContain('write text in quotes');
    expect(output).toContain('the id of a record in content/providers/<id>.json');
  });

  it('and names all links that lead nowhere, and all files that no parser of their kind can read', async () => {
    const guide = join(copy.root, 'content/guides/first-guide.mdx');
    const text = readFileSync(guide, 'utf8');
    appendFileSync(
      guide,
      '\nSee [a page](/no/such/page/), [a part](#no-such-part) and [another](/glossary/fixture-word/#gone).\n',
    );
    const broken = join(copy.root, 'public/broken.json');
    const script = join(copy.root, 'public/script.html');
    writeFileSync(broken, '{ "a": 1,\n}');
    writeFileSync(script, '<!doctype html><title>x</title><script>1</script>');
    const output = await failedBuild();
    writeFileSync(guide, text);
    rmSync(broken);
    rmSync(script);
    const line = text.split('\n').length + 1;
    expect(output).toContain(`guides/first-guide/index.html (content/guides/first-guide.mdx, line ${line})`);
    expect(output).toContain('/no/such/page/: there is no such page or file');
    expect(output).toContain('#no-such-part: that page has no element with this id');
    expect(output).toContain('/glossary/fixture-word/#gone: that page has no element with this id');
    expect(output).toContain('2 faults in what was built');
    expect(output).toMatch(/broken\.json, line 2\s+is no JSON/);
    expect(output).toMatch(/script\.html\s+has a script within the page/);
  });

  it('and names the file and the line of each mistake in a guide', async () => {
    const guide = join(copy.root, 'content/guides/first-guide.mdx');
    const text = readFileSync(guide, 'utf8');
    const source = join(copy.root, 'content/sources/nobody-cites-it.json');
    writeFileSync(source, readFileSync(join(copy.root, 'content/sources/fixture-rule.json')));
    const mistakes = [
      '<Cite id="no-such-source" />',
      '<Term id="no-such-term">x</Term>',
      '<NoSuchComponent />',
      '<Courses type="doctorate" subject="agriculture" />',
      '![](/x.png)',
      '#### Too deep',
    ];
    writeFileSync(guide, `${text.replace(/^description: .*\n/m, '')}\n${mistakes.join('\n\n')}\n`);
    const output = await failedBuild();
    writeFileSync(guide, text);
    rmSync(source);
    expect(output).toContain('content/guides/first-guide.mdx');
    expect(output).toMatch(/line \d+, description\s+found: +nothing/);
    const first = text.split('\n').length;
    for (const at of mistakes.keys()) expect(output).toContain(`line ${first + 2 * at}\n`);
    expect(output).toContain('content/sources/nobody-cites-it.json');
  });

  it('and says what is wrong with its configuration', async () => {
    const { output } = await copy.build({ SITE_URL: 'example.org' });
    expect(output).toContain('SITE_URL is "example.org"; write an origin such as https://example.org');
    const file = join(copy.root, 'astro.config.mjs');
    const config = readFileSync(file, 'utf8');
    writeFileSync(file, config.replace('link-check.ts', 'link-check'));
    const other = await failedBuild();
    writeFileSync(file, config);
    expect(other).toMatch(/Cannot find module '[^']+link-check' imported from/);
  });
});

describe('a build for a path below an origin', () => {
  const base = '/some/guide';
  const origin = 'https://directory.example';
  let site: Copy;

  beforeAll(async () => {
    site = copyProject(fixtureContent);
    appendFileSync(
      join(site.root, 'content/guides/first-guide.mdx'),
      '\n<Courses type="masters" level="postgraduate" limit={2} />\n',
    );
    // A day long after every start in the directory.
    const day = String(Date.UTC(2200, 0, 1) / 1000);
    const { status, output } = await site.build({ BASE_PATH: base, SITE_URL: origin, SOURCE_DATE_EPOCH: day });
    if (status !== 0) throw new Error(output);
  }, patience);

  afterAll(() => {
    site.remove();
  });

  const file = (path: string) => readFileSync(join(site.root, 'dist', path), 'utf8');

  it('puts the base before every address in its pages', async () => {
    const offenders: string[] = [];
    const visit = (path: string, node: Tree.Node) => {
      if ('attrs' in node) {
        for (const { name, value } of node.attrs) {
          if (
            ![
              'href',
              'src',
              'action',
              'srcset',
              'poster',
              'data-index',
              'data-base',
              'data-table',
              'data-words',
            ].includes(name)
          )
            continue;
          const isOfSite = value.startsWith('/') && !value.startsWith('//');
          if (isOfSite && !value.startsWith(`${base}/`)) offenders.push(`${path} ${name}="${value}"`);
        }
      }
      if ('childNodes' in node) for (const child of node.childNodes) visit(path, child);
    };
    for (const { path, html } of await readHtmlFiles(join(site.root, 'dist'))) visit(path, parse(html));
    expect([...new Set(offenders)]).toEqual([]);
  });

  it('shows a list that a guide asks for, with the way to the finder in that state', () => {
    const guide = 'guides/first-guide/index.html';
    const cards = (html: string) => [...html.matchAll(/<article\b/g)].length;
    expect(cards(file(guide))).toBe(cards(readFileSync(join(dist(), guide), 'utf8')) + 2);
    expect(file(guide)).toMatch(/href="\/some\/guide\/courses\/\?type=masters&(?:amp;|#38;)?level=postgraduate"/);
  });

  it('puts the base before every address in its styles', () => {
    const folder = join(site.root, 'dist/_astro');
    const urls = readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/url\((["']?)(\/[^)]*)\1\)/g)])
      .map((match) => match[2] ?? '');
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
  });

  it('names its pages by the whole address, for search engines and in structured data', async () => {
    const pages = await readHtmlFiles(join(site.root, 'dist'));
    const canonical = pages.flatMap(({ html }) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? []);
    expect(canonical.length).toBeGreaterThan(0);
    expect(canonical.filter((url) => !url.startsWith(`${origin}${base}/`))).toEqual([]);
    const items = pages.flatMap(({ html }) =>
      [...html.matchAll(/"item":\{"@id":"([^"]*)"/g)].map((match) => match[1] ?? ''),
    );
    expect(items.filter((url) => !url.startsWith(`${origin}${base}/`))).toEqual([]);
  });

  it('names its sitemap by the whole address', () => {
    expect(file('robots.txt')).toContain(`Sitemap: ${origin}${base}/sitemap-index.xml`);
    const locations = [...file('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
    expect(locations.filter((url) => !url.startsWith(`${origin}${base}/`))).toEqual([]);
  });

  it('sends visitors of an old address to the new one, with a CDN that reads _redirects and with any other', () => {
    expect(file('_redirects')).toBe(`${base}/guides/old-name/ ${base}/guides/second-guide/ 301\n`);
    expect(file('guides/old-name/index.html')).toContain(
      `<meta http-equiv="refresh" content="0;url=${base}/guides/second-guide/">`,
    );
  });

  it('keeps old addresses away from search engines', () => {
    expect(file('guides/old-name/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(file('sitemap-0.xml')).not.toContain('/old-name/');
  });

  it('caches hashed files for good below that path', () => {
    expect(file('_headers')).toContain(`\n${base}/_astro/*\n`);
  });

  it('takes the day of SOURCE_DATE_EPOCH as today, so that no start of the past is offered', async () => {
    // What each fact was read from may be dated in the past: a start is offered only outside of the evidence.
    const evidence = /<details[^>]*\bdata-evidence\b.*?<\/details>/gs;
    const withStart = async (root: string) =>
      (await readHtmlFiles(join(root, 'dist/courses')))
        .filter(({ html }) => /Next start<\/dt>\s*<dd[^>]*>[^<]*\b20\d\d\b/.test(html.replace(evidence, '')))
        .map(({ path }) => path);
    expect((await withStart(copy.root)).length).toBeGreaterThan(0);
    expect(await withStart(site.root)).toEqual([]);
  });
});

describe('a build folder', () => {
  const build = () => join(copy.root, '.build');

  it('is left to the build that already runs in it', { timeout: patience }, async () => {
    mkdirSync(build(), { recursive: true });
    writeFileSync(join(build(), 'lock'), String(process.pid));
    const { status, output } = await copy.build();
    rmSync(build(), { recursive: true });
    expect(status).toBe(1);
    expect(output).toContain(`Another build (process ${process.pid}) runs in this folder`);
  });

  it('gives back the site of a build that was stopped while it replaced it', { timeout: patience }, async () => {
    mkdirSync(build(), { recursive: true });
    renameSync(dist(), join(build(), 'previous'));
    const { status, output } = await copy.build({ SOURCE_DATE_EPOCH: 'soon' });
    expect(status).toBe(1);
    expect(output).toContain('SOURCE_DATE_EPOCH is "soon"; write whole seconds since 1970');
    expect(output).not.toMatch(/^\s+at /m);
    expect(digests(dist())).toEqual(built);
  });
});
