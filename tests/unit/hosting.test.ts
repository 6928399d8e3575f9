import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headersFile, mediaTypes, recipes } from '../../src/hosting.ts';
import { contentSecurityPolicy, framedHeaders, securityHeaders } from '../../src/security.ts';
import { makeFolder } from '../support/make-content.ts';

const site = {
  'dist/index.html': '<!doctype html><title>Home</title>',
  'dist/404.html': '<!doctype html><title>Not here</title>',
  'dist/guides/index.html': '<!doctype html><title>Guides</title>',
  'dist/embed/list/index.html': '<!doctype html><title>List</title>',
  'dist/_astro/x.abc.js': 'export {};',
  'dist/pagefind/fragment/en_1.pf_fragment': 'bytes',
  'dist/data/courses.ctdl.jsonld': '{}',
  'dist/data/catalogue.ttl': '.',
  'dist/courses/starts.ics': 'BEGIN:VCALENDAR',
  'dist/rss.xml': '<rss/>',
  'dist/subjects/computing/rss.xml': '<rss/>',
  'dist/opensearch.xml': '<x/>',
  'dist/_headers': '/*',
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

const hasProgram = (name: string): boolean =>
  spawnSync(name, [name === 'caddy' ? 'version' : '-v']).error === undefined;

/** Starts a program on a recipe and gives its address once it answers. */
const start = async (name: 'nginx' | 'caddy', base: string): Promise<string> => {
  const root = makeFolder(site);
  const port = await freePort();
  const recipe = recipes.find((row) => row.name === name);
  const text = recipe?.write(base, join(root, 'dist')).replace('8080', String(port)) ?? '';
  let server: ChildProcess;
  if (name === 'nginx') {
    writeFileSync(join(root, 'site.conf'), text);
    writeFileSync(
      join(root, 'nginx.conf'),
      `daemon off; pid ${root}/pid; error_log ${root}/error.log; events {}\nhttp { access_log off; client_body_temp_path ${root}/a; proxy_temp_path ${root}/b; fastcgi_temp_path ${root}/c; uwsgi_temp_path ${root}/d; scgi_temp_path ${root}/e; include ${root}/site.conf; }`,
    );
    // The worker of a process of root is another user, who cannot read a temporary folder.
    const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
    server = spawn('nginx', ['-c', join(root, 'nginx.conf'), ...user], { stdio: 'pipe' });
  } else {
    writeFileSync(join(root, 'Caddyfile'), `{\nadmin off\nauto_https off\n}\n${text}`);
    server = spawn('caddy', ['run', '--config', join(root, 'Caddyfile'), '--adapter', 'caddyfile'], {
      stdio: 'pipe',
      env: { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root },
    });
  }
  let said = '';
  server.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  onTestFinished(() => {
    server.kill('SIGTERM');
  });
  const origin = `http://127.0.0.1:${port}`;
  while (server.exitCode === null) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return origin;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} ended: ${said}`);
};

describe.each(['nginx', 'caddy'] as const)('%s with its recipe', (name) => {
  it.skipIf(!hasProgram(name)).each(['', '/guide'])(
    'serves every kind of file as it should under "%s"',
    async (base) => {
      const origin = await start(name, base);
      const get = async (path: string) => {
        const response = await fetch(`${origin}${base}${path}`, { redirect: 'manual' });
        await response.arrayBuffer();
        const header = (key: string) => response.headers.get(key);
        return { status: response.status, type: header('content-type')?.replace('; charset=', ';'), header };
      };
      const types: [path: string, type: string][] = [
        ['/', 'text/html;utf-8'],
        ['/guides/', 'text/html;utf-8'],
        ['/_astro/x.abc.js', 'text/javascript;utf-8'],
        ['/data/courses.ctdl.jsonld', 'application/ld+json;utf-8'],
        ['/data/catalogue.ttl', 'text/turtle;utf-8'],
        ['/courses/starts.ics', 'text/calendar;utf-8'],
        ['/rss.xml', 'application/rss+xml;utf-8'],
        ['/subjects/computing/rss.xml', 'application/rss+xml;utf-8'],
        ['/opensearch.xml', 'application/opensearchdescription+xml;utf-8'],
      ];
      for (const [path, type] of types) {
        const { status, type: found, header } = await get(path);
        expect([path, status, found]).toEqual([path, 200, type]);
        expect(header('content-security-policy')).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
        expect(header('x-content-type-options')).toBe('nosniff');
      }
      const framed = await get('/embed/list/?subject=computing');
      for (const [header, value] of Object.entries({ ...securityHeaders, ...framedHeaders }))
        expect([header, framed.header(header.toLowerCase())]).toEqual([header, value]);
      expect((await get('/guides/')).header('cross-origin-embedder-policy')).toBeNull();
      expect((await get('/embedded/')).header('content-security-policy')).toContain("frame-ancestors 'none'");
      for (const path of ['/_astro/x.abc.js', '/pagefind/fragment/en_1.pf_fragment'])
        expect((await get(path)).header('cache-control')).toContain('immutable');
      expect((await get('/')).header('cache-control') ?? '').not.toContain('immutable');
      expect((await get('/data/catalogue.ttl')).header('access-control-allow-origin')).toBe('*');
      expect(framed.header('access-control-allow-origin')).toBeNull();
      expect((await get('/nowhere/')).status).toBe(404);
      expect((await get('/_headers')).status).toBe(404);
      const moved = await get('/guides');
      expect(moved.status).toBeGreaterThanOrEqual(301);
      expect(moved.status).toBeLessThanOrEqual(308);
      expect(new URL(moved.header('location') ?? '', origin).pathname).toBe(`${base}/guides/`);
    },
  );
});

describe('_headers', () => {
  const sections = ['/', '/404.html', '/_astro/*', '/courses/*', '/guides/*'];
  /** Rules by path, each a list of header and value. */
  const rulesOf = (base: string) => {
    const rules: { path: string; headers: [name: string, value: string][] }[] = [];
    for (const line of headersFile(base, sections).trimEnd().split('\n')) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      if (name) rules.at(-1)?.headers.push([name, value]);
      else rules.push({ path: line, headers: [] });
    }
    return rules;
  };
  /** All values of a header that a host which looks at every rule finds for a path. */
  const valuesAt = (base: string, path: string, header: string) =>
    rulesOf(base)
      .filter((rule) =>
        new RegExp(`^${rule.path.replace(/[.]/g, '\\.').replace(':name', '[^/]+').replace(/\*$/, '.*')}$`).test(path),
      )
      .flatMap(({ headers }) => headers.flatMap(([name, value]) => (name === header ? [value] : [])));

  it('has a path at most once, with the base before it, and fewer rules than hosts read', () => {
    const paths = rulesOf('/guide').map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !path.startsWith('/guide/'))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    // https://developers.cloudflare.com/pages/configuration/headers/
    expect(paths.length).toBeLessThan(80);
  });

  it('names the types that hosts may not know', () => {
    expect(headersFile('', [])).toContain('/courses/starts.ics\n  Content-Type: text/calendar; charset=utf-8\n');
    expect(headersFile('', [])).toContain('/subjects/:name/rss.xml\n');
  });

  it.each(['', '/guide'])('lets pages below /embed/ alone stand in frames, by one value a path, under "%s"', (base) => {
    const csp = (path: string) => valuesAt(base, base + path, 'Content-Security-Policy');
    expect(csp('/embed/list/')).toEqual([`${contentSecurityPolicy}; frame-ancestors *`]);
    for (const path of ['/', '/404.html', '/guides/', '/courses/a/b/', '/_astro/x.js'])
      expect(csp(path)).toEqual([`${contentSecurityPolicy}; frame-ancestors 'none'`]);
  });

  it.each(Object.keys({ ...securityHeaders, ...framedHeaders }))('gives no path two values of %s', (header) => {
    for (const path of ['/', '/guides/', '/courses/a/rss.xml', '/embed/course/'])
      expect(valuesAt('', path, header).length).toBeLessThanOrEqual(1);
  });

  it('isolates framed pages as pages do that isolate themselves', () => {
    expect(valuesAt('', '/embed/course/', 'Cross-Origin-Resource-Policy')).toEqual(['cross-origin']);
    expect(valuesAt('', '/embed/course/', 'Cross-Origin-Embedder-Policy')).toEqual(['require-corp']);
    expect(valuesAt('', '/guides/', 'Cross-Origin-Resource-Policy')).toEqual(['same-origin']);
  });
});

describe('the recipe for Apache', () => {
  it.each(['', '/guide'])('replaces for framed pages what it always sends, under "%s"', (base) => {
    const text = recipes.find(({ name }) => name === 'apache')?.write(base, '/srv') ?? '';
    const rule = text.split('</If>').find((part) => part.includes(`m#^${base}/embed/.*$#`)) ?? '';
    for (const [name, value] of Object.entries(framedHeaders))
      expect(rule).toContain(`Header always set ${name} "${value}"`);
    expect(text.split('<If ')[0]).toContain("frame-ancestors 'none'");
  });
});

it('knows the type of every kind of file that the site may have', () => {
  expect(Object.values(mediaTypes).every((type) => /^[a-z]+\/[a-z0-9.+-]+(?:; charset=utf-8)?$/.test(type))).toBe(true);
});
