/**
 * What a host should know of the site's files: their types, how long they may be kept, and what is sent with
 * them. One table; the files and recipes of the hosts are made from it.
 */
import { editions } from './edition.ts';
import { offeredFormats } from './open-data/offered-formats.ts';
import { framedHeaders, securityHeaders } from './security.ts';

/** Types by the ending of a file's name, with those that a host may not know. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  gz: 'application/gzip',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  // Pagefind's own, compressed by itself: nothing a host should look into.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Where the site and each of its editions begin, below the base. */
const roots = ['', ...editions.map((language) => `/${language}`)];

/** Files whose ending does not tell their type, by path. */
const typesByPath: Readonly<Record<string, string>> = {
  '/rss.xml': 'application/rss+xml; charset=utf-8',
  '/courses/rss.xml': 'application/rss+xml; charset=utf-8',
  '/courses/*/rss.xml': 'application/rss+xml; charset=utf-8',
  '/courses/level/*/rss.xml': 'application/rss+xml; charset=utf-8',
  '/courses/country/*/rss.xml': 'application/rss+xml; charset=utf-8',
  '/providers/*/rss.xml': 'application/rss+xml; charset=utf-8',
  '/subjects/*/rss.xml': 'application/rss+xml; charset=utf-8',
  '/data/releases/rss.xml': 'application/rss+xml; charset=utf-8',
  ...Object.fromEntries(
    roots.map((below) => [`${below}/opensearch.xml`, 'application/opensearchdescription+xml; charset=utf-8']),
  ),
};

/** Paths of open data, which scripts of other sites may read. */
const openPaths = [
  '/data/*',
  '/courses/*',
  '/providers/*',
  '/guides/*',
  '/glossary/*',
  '/rss.xml',
  '/subjects/*/rss.xml',
];

/** Folders of an index of texts, below the site or below an edition of it. */
const indexPaths = ['/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'];

/** Paths whose files change their name with their content, and so may be kept for ever. */
export const hashedPaths = [
  '/_astro/*',
  '/finder/*',
  ...roots.flatMap((below) => indexPaths.map((path) => below + path)),
  '/search/lists/*',
];

/** Paths of the pages that other sites may show in frames: these and no others. */
export const framedPath = '/embed/*';

export interface HostingRule {
  /** A path below the base, `*` for anything within one folder or, at the end, below it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every rule, the general ones first: a later one adds to an earlier one, and its value of a header counts. */
export const hostingRules = (): HostingRule[] => [
  { path: '/*', headers: securityHeaders },
  { path: framedPath, headers: framedHeaders },
  ...hashedPaths.map((path) => ({ path, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })),
  ...openPaths.map((path) => ({ path, headers: { 'Access-Control-Allow-Origin': '*' } })),
  ...[
    ...Object.entries(typesByPath),
    // Hosts that read `_headers` know the common endings; these they may not.
    ...offeredFormats.map(
      ({ format, suffix }) => [`/data/courses.${suffix}`, `${format.mediaType}; charset=utf-8`] as const,
    ),
    ['/data/catalogue.jsonld', mediaTypes['jsonld'] ?? ''] as const,
    ['/data/catalogue.ttl', mediaTypes['ttl'] ?? ''] as const,
    ['/courses/starts.ics', mediaTypes['ics'] ?? ''] as const,
    ...[
      '/guides/*/index.html.md',
      '/glossary/*/index.html.md',
      '/tools/*/index.html.md',
      '/providers/*/index.html.md',
    ].map((path) => [path, mediaTypes['md'] ?? ''] as const),
  ].map(([path, type]) => ({ path, headers: { 'Content-Type': type } })),
];

const join = (...blocks: readonly (readonly string[])[]): string => `${blocks.flat().join('\n')}\n`;

type Headers = Readonly<Record<string, string>>;

/** Whether pages in frames have a value of their own of a header. */
const isByPath = ([name]: readonly [string, string]): boolean => name in framedHeaders;

/**
 * `_headers`, which Netlify and Cloudflare Pages read. A star within a path is written as a placeholder.
 * Where several rules fit, one of the two joins their values of a header and the other takes the last, so no
 * path may have two: headers with another value in frames stand at every section, not at all paths.
 * @param sections the paths of the site beside those in frames, as rules write them: `/`, `/guides/*`
 */
export const headersFile = (base: string, sections: readonly string[]): string => {
  const [all, ...others] = hostingRules();
  const general = Object.entries(all?.headers ?? {});
  const byPath = new Map<string, Headers>([['/*', Object.fromEntries(general.filter((row) => !isByPath(row)))]]);
  const strict = Object.fromEntries(general.filter(isByPath));
  for (const { path, headers } of [...sections.map((path) => ({ path, headers: strict })), ...others])
    byPath.set(path, { ...byPath.get(path), ...headers });
  return join(
    [...byPath].flatMap(([path, headers]) => [
      `${base}${path.replace(/\*(?=\/)/, ':name')}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ]),
  );
};

/** A path of a rule as a regular expression that nginx, Apache and RE2 read alike. */
const expressionOf = (base: string, path: string): string =>
  `^${`${base}${path}`
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*(?=.)/g, '[^/]+')
    .replace(/\*$/, '.*')}$`;

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** The value that the last rule with this header gives for a path, as rows of path expression and value. */
const rowsOf = (base: string, header: string): [expression: string, value: string][] =>
  hostingRules().flatMap(({ path, headers }) => {
    const value = headers[header];
    return value === undefined ? [] : [[expressionOf(base, path), value]];
  });

export interface Recipe {
  /** What it is called on the command line. */
  readonly name: string;
  /** Where the text goes. */
  readonly file: string;
  /** @param base path below the origin without a slash at its end; @param root folder that is served */
  readonly write: (base: string, root: string) => string;
}

/** What the http block of nginx (1.18 and later) includes. */
const nginx = (base: string, root: string): string => {
  // The base is taken off before anything is looked up.
  const map = (variable: string, header: string) => [
    `map $uri $${variable} {`,
    '  default "";',
    // The first expression that fits counts.
    ...rowsOf('', header)
      .reverse()
      .map(([expression, value]) => `  ${quoted(`~${expression}`)} ${quoted(value)};`),
    '}',
  ];
  const byPath = Object.keys(framedHeaders).map((header) => ({
    header,
    variable: `guide_${header.toLowerCase().replaceAll('-', '_')}`,
  }));
  return join(
    map('guide_cache', 'Cache-Control'),
    map('guide_origin', 'Access-Control-Allow-Origin'),
    ...byPath.map(({ variable, header }) => map(variable, header)),
    [
      'server {',
      '  listen 8080;',
      `  root ${quoted(root)};`,
      ...(base ? [`  rewrite ^${base}$ ${base}/ permanent;`, `  rewrite ^${base}(/.*)$ $1;`] : []),
      '  types {',
      ...Object.entries(mediaTypes).map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};`),
      '  }',
      '  default_type application/octet-stream;',
      '  charset utf-8;',
      `  charset_types ${[...new Set(Object.values({ ...mediaTypes, ...typesByPath }))]
        .filter((type) => type.includes('charset'))
        .map((type) => type.replace(/;.*/, ''))
        .join(' ')};`,
      '  gzip on;',
      '  gzip_types text/css text/javascript application/json application/ld+json application/xml text/csv image/svg+xml;',
      // An empty value sends no header.
      '  add_header Cache-Control $guide_cache always;',
      '  add_header Access-Control-Allow-Origin $guide_origin always;',
      ...byPath.map(({ variable, header }) => `  add_header ${header} $${variable} always;`),
      ...Object.entries(securityHeaders)
        .filter((row) => !isByPath(row))
        .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
      ...rowsOf('', 'Content-Type')
        .filter(([expression]) => /rss|opensearch/.test(expression))
        .map(
          ([expression, type]) =>
            `  location ~ ${quoted(expression)} { types { } default_type ${type.replace(/;.*/, '')}; }`,
        ),
      // These two are for other hosts.
      `  location ~ ${quoted('^/_(headers|redirects)$')} { return 404; }`,
      '  index index.html;',
      ...(base ? [`  if (-d $document_root$uri) { rewrite ^(.*[^/])$ ${base}$1/ permanent; }`] : []),
      '  absolute_redirect off;',
      '  error_page 404 /404.html;',
      '}',
    ],
  );
};

/** A Caddyfile (Caddy 2). */
const caddy = (base: string, root: string): string => {
  // The base is taken off before anything is looked up.
  const rules = hostingRules().slice(1);
  const general = Object.entries(securityHeaders);
  const errors = [
    '\thandle_errors {',
    `\t\troot * ${quoted(root)}`,
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
  ];
  return join(
    [':8080 {', ...(base ? [`\tredir ${base} ${base}/`, `\thandle_path ${base}/* {`] : []), `\troot * ${quoted(root)}`],
    ['\tencode gzip', '\theader {'],
    general.filter((row) => !isByPath(row)).map(([name, value]) => `\t\t${name} ${quoted(value)}`),
    // Caddy takes what has no matcher last: what is otherwise in frames needs one.
    ['\t}', `\t@unframed not path_regexp ${quoted(expressionOf('', framedPath))}`, '\theader @unframed {'],
    general.filter(isByPath).map(([name, value]) => `\t\t${name} ${quoted(value)}`),
    ['\t}'],
    Object.entries(mediaTypes).flatMap(([ending, type]) => [
      `\t@${ending} path *.${ending}`,
      `\theader @${ending} Content-Type ${quoted(type)}`,
    ]),
    rules.flatMap(({ path, headers }, index) => [
      `\t@rule${index} path_regexp ${quoted(expressionOf('', path))}`,
      ...Object.entries(headers).map(([name, value]) => `\theader @rule${index} ${name} ${quoted(value)}`),
    ]),
    ['\t@others path /_headers /_redirects', '\terror @others 404', '\tfile_server', ...(base ? ['\t}'] : [])],
    errors,
    ['}'],
  );
};

/** `.htaccess` or a `<Directory>` of Apache (2.4, with mod_headers). */
const apache = (base: string): string =>
  join(
    ['DirectoryIndex index.html', `ErrorDocument 404 ${base}/404.html`, 'Options -Indexes'],
    Object.entries(mediaTypes).map(([ending, type]) => `AddType ${quoted(type)} .${ending}`),
    ['<IfModule mod_headers.c>'],
    Object.entries(securityHeaders).map(([name, value]) => `  Header always set ${name} ${quoted(value)}`),
    hostingRules()
      .slice(1)
      .flatMap(({ path, headers }) => [
        `  <If ${quoted(`%{REQUEST_URI} =~ m#${expressionOf(base, path)}#`)}>`,
        // What is always sent stands in a table of its own, and only there it can be replaced.
        ...Object.entries(headers).map(
          ([name, value]) => `    Header ${name in framedHeaders ? 'always set' : 'set'} ${name} ${quoted(value)}`,
        ),
        '  </If>',
      ]),
    ['</IfModule>', '<FilesMatch "^_(headers|redirects)$">', '  Require all denied', '</FilesMatch>'],
  );

/** The hosts that need a configuration of their own; the others read `_headers` and `_redirects` from the site. */
export const recipes: readonly Recipe[] = [
  { name: 'nginx', file: 'a file that the http block includes, such as /etc/nginx/conf.d/guide.conf', write: nginx },
  { name: 'caddy', file: 'Caddyfile', write: caddy },
  { name: 'apache', file: '.htaccess in the served folder, where AllowOverride permits it', write: apache },
];
