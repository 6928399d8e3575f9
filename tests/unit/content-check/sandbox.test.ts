/** What content may do: it is text, whatever stands in it. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { evaluate, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { isSafeLink } from '#content-check/bodies.ts';
import { checkContent } from '#content-check/index.ts';
import { componentsOf, textElements } from '#content-check/guide-components.ts';
import { guideText, makeContent } from '../../support/make-content.ts';
import { plainRecord } from '../../support/make.ts';

const guide = (body: string) => checkContent(makeContent({ 'guides/fixture-guide.mdx': guideText(body) })).problems;

describe('a guide', () => {
  it.each([
    ['an import', "import fs from 'node:fs'\n\nText."],
    ['an export', 'export const a = 1\n\nText.'],
    ['an expression', 'It is {process.version}.'],
    ['an expression on a line of its own', '{process.exit()}'],
    ['a call beside a comment', '{/* a */ process.exit() /* b */}'],
    ['a call in a literal', '{[process.exit()]}'],
    ['a template', '{`${process.version}`}'],
    ['an expression as attribute', '<Callout title={process.version}>Text</Callout>'],
    ['attributes from an expression', '<Callout {...process.env}>Text</Callout>'],
  ])('cannot run %s', (_, body) => {
    expect(guide(body).length).toBeGreaterThan(0);
  });

  it.each([
    '<script>alert(1)</script>',
    '<Script />',
    '<iframe src="https://example.org/"></iframe>',
    '<meta http-equiv="refresh" content="0;url=https://example.org/" />',
    '<a href="/guides/" onclick="alert(1)">words</a>',
    '<img src="/x.png" onerror="alert(1)" alt="x" />',
    '<svg onload="alert(1)"></svg>',
    '<style>body {"{}"}</style>',
    '<form action="https://example.org/"></form>',
    '<kbd onclick="alert(1)">x</kbd>',
    '<base href="https://example.org/" />',
    '<>text</>',
    '<a:b>text</a:b>',
  ])('holds no %s', (body) => {
    expect(guide(body).length).toBeGreaterThan(0);
  });

  it('names the element in Markdown that a tag stands for', () => {
    expect(guide('<a href="/guides/">words</a>')[0]?.wanted).toBe('[words](/address/)');
  });

  it('may hold the elements that Markdown has no sign for, literals and comments', () => {
    const body = 'H<sub>2</sub>O, <abbr title="World Wide Web">WWW</abbr>, <span lang="fr">mot</span>.<br />\n\n';
    expect(guide(`${body}{/* a note */}\n\nThree: {3}.`)).toEqual([]);
  });

  it.each([
    '![x](https://example.org/x.png)',
    '![x](//example.org/x.png)',
    '![x](data:image/png;base64,AAAA)',
    '![x][p]\n\n[p]: https://example.org/x.png',
  ])('shows no picture from elsewhere: %s', (body) => {
    expect(guide(body)[0]?.wanted).toMatch(/^a picture of this site/);
  });

  it.each(['\u202Eevil', 'a\u0007b', 'a&#x202E;b', 'a\u{E0041}b'])(
    'holds no character that nobody can see: %j',
    (body) => {
      expect(guide(body).length).toBeGreaterThan(0);
    },
  );

  it('is refused where lists stand four hundred deep, with its name', () => {
    const body = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    expect(guide(body)[0]).toMatchObject({
      file: 'content/guides/fixture-guide.mdx',
      wanted: 'fewer lists, quotations and components within each other',
    });
  });
});

describe('a link', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'mailto:someone@example.org',
    '/guides/what/',
    './other/',
    '../up/',
    'other/',
    '#part',
    '?q=a:b',
  ])('may be %s', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org',
    'https:example.org',
    'https:///example.org',
    'https://a b.org/',
    'https://example.org/\u0000',
    'mailto:nobody',
  ])('may not be %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
  });
});

describe('whatever passes the check', () => {
  const canary = 'globalThis.fixtureRan = true';
  const fragments = [
    'words ',
    '\n\n',
    '\n',
    '## Heading\n\n',
    '- ',
    '> ',
    '`',
    '```\n',
    '{',
    '}',
    `{${canary}}`,
    `{"a"}`,
    `{/* c */}`,
    `{/*`,
    `*/}`,
    `import x from 'data:text/javascript,${canary}'\n`,
    `export const y = (${canary})\n`,
    `<Callout title={${canary}}>`,
    '<Callout kind="note">',
    '</Callout>',
    `<Callout {...(${canary}, {})}>`,
    '<Cite id="fixture-source" />',
    '<script>',
    '</script>',
    '<kbd onclick="x()">',
    '<kbd>',
    '</kbd>',
    '<img src="x" />',
    '[words](javascript:x())',
    '[words](https://example.org/)',
    '[words](//example.org)',
    '[words][r]',
    '\n\n[r]: data:text/html,x\n\n',
    '![x](https://example.org/x.png)',
    '![x](/x.png)',
    '<https://example.org>',
    'https://example.org/bare ',
    'www.example.org ',
    '\\',
    '"',
    "'",
    '*',
    '_',
  ];

  it('runs nothing and renders only known elements with harmless addresses', async () => {
    const known = new Set([...componentsOf('guides').keys()]);
    let rendered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...fragments), { maxLength: 10 }), async (parts) => {
        const body = parts.join('');
        if (guide(body).length) return;
        Reflect.deleteProperty(globalThis, 'fixtureRan');
        expect(mdxToJs(body).code).not.toMatch(
          /fixtureRan(?![^\n]*")|^\s*(?:import(?! .*jsx-runtime)|export (?!default))/m,
        );
        // The page as text, with components as elements of their names.
        type Props = Record<string, unknown> & { children?: unknown };
        const escape = (text: string) =>
          text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
        const html = (node: unknown): string => {
          if (Array.isArray(node)) return node.map(html).join('');
          if (typeof node === 'object' && node !== null && 'html' in node) return node.html as string;
          return typeof node === 'string' || typeof node === 'number' ? escape(`${node}`) : '';
        };
        const jsx = (type: unknown, { children, ...props }: Props): unknown => {
          if (typeof type === 'function') return (type as (props: Props) => unknown)({ children, ...props });
          if (typeof type !== 'string') return { html: html(children) };
          const attributes = Object.entries(props).map(([key, value]) => ` ${key}="${escape(value as string)}"`);
          return { html: `<${type}${attributes.join('')}>${html(children)}</${type}>` };
        };
        const components = Object.fromEntries(
          [...known].map((name) => [name, (props: Props) => jsx(`x-${name.toLowerCase()}`, props)]),
        );
        const { default: content } = (await evaluate(body, { Fragment: undefined, jsx, jsxs: jsx } as never)) as {
          default: (props: unknown) => unknown;
        };
        const page = html(content({ components }));
        rendered += 1;
        expect(Reflect.has(globalThis, 'fixtureRan')).toBe(false);
        const walk = (node: DefaultTreeAdapterTypes.Node): void => {
          if ('tagName' in node) {
            expect(node.tagName).toMatch(
              /^(?:html|head|body|x-[a-z]+|p|h[1-6]|[uo]l|li|blockquote|pre|code|em|strong|del|a|img|hr|br|table|t(?:head|body|r|h|d)|section|sup|sub|kbd|q|bdi|abbr|span|input)$/,
            );
            for (const { name, value } of node.attrs) {
              expect(name).not.toMatch(/^on/);
              if (name === 'href')
                expect(new URL(value, 'https://here.example/').protocol).toMatch(/^(?:https|mailto):$/);
              if (name === 'src') expect(new URL(value, 'https://here.example/').origin).toBe('https://here.example');
            }
          }
          if ('childNodes' in node) node.childNodes.forEach(walk);
        };
        walk(parse(page));
      }),
      { numRuns: 300 },
    );
    expect(rendered).toBeGreaterThan(10);
  });

  it('was more than nothing: the elements of the list render', () => {
    expect(
      guide(
        [...textElements.keys()]
          .filter((name) => !['br', 'abbr', 'span'].includes(name))
          .map((name) => `<${name}>a</${name}>`)
          .join(' '),
      ),
    ).toEqual([]);
  });
});

describe('a file', () => {
  it('nested ten thousand deep is refused with its name and line', () => {
    const deep = `{"title":\n${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    expect(checkContent(makeContent({ 'providers/fixture-college.json': deep })).problems).toContainEqual(
      expect.objectContaining({
        file: 'content/providers/fixture-college.json',
        line: 2,
      }),
    );
  });

  it('may hold brackets in its words', () => {
    const name = `College ${'['.repeat(60)}`;
    expect(checkContent(makeContent({ 'providers/fixture-college.json': { name, kind: 'college' } })).problems).toEqual(
      [],
    );
  });

  it('of more than a million characters is refused', () => {
    const body = 'word '.repeat(200_001);
    expect(guide(body)[0]?.wanted).toMatch(/^at most 1000000 characters/);
  });

  it('that is a symbolic link is refused', () => {
    const root = makeContent();
    symlinkSync('/etc/hostname', join(root, 'content/providers/linked.json'));
    expect(checkContent(root).problems).toMatchObject([
      { file: 'content/providers/linked.json', found: '"a symbolic link"' },
    ]);
  });
});

describe('a text field', () => {
  it.each(['\u202Eevil', 'a\u0000b', '\u3164', '\u2800\u2800', '\u200B\u200D', 'a\u{E0041}b', '\uFFFEa'])(
    'refuses %j',
    (title) => {
      const { problems } = checkContent(
        makeContent({ 'courses/fixture-college/fixture-course.json': plainRecord({ title }) }),
      );
      expect(problems).toMatchObject([{ field: 'title' }]);
    },
  );

  it.each(['東京の講座', 'می‌خواهم', 'مرحبا', 'C++', '👩‍💻 coding', '∑'])('takes %j', (title) => {
    const { problems } = checkContent(
      makeContent({ 'courses/fixture-college/fixture-course.json': plainRecord({ title }) }),
    );
    expect(problems).toEqual([]);
  });

  it('with an address of hidden characters is refused', () => {
    const url = 'https://example.org/\u0000';
    const { problems } = checkContent(
      makeContent({ 'courses/fixture-college/fixture-course.json': plainRecord({ url }) }),
    );
    expect(problems).toMatchObject([{ field: 'url' }]);
  });
});

describe('a redirect', () => {
  const redirects = (...rows: [from: string, to: string][]) =>
    checkContent(makeContent({ 'redirects.json': rows.map(([from, to]) => ({ from, to })) })).problems;

  it.each([
    ['/guides/', 'a list'],
    ['/', 'home'],
    ['/search/', 'a page of its own'],
    ['/fixture/', 'a page of text'],
    ['/guides/fixture-guide/', 'a guide'],
    ['/courses/fixture-college/fixture-course/', 'a course'],
  ])('may not stand in place of %s (%s)', (from) => {
    expect(redirects([from, '/about/'])).toMatchObject([{ file: 'content/redirects.json', field: 'from' }]);
  });

  it('may not lead to itself', () => {
    expect(redirects(['/old/', '/old/'])).toMatchObject([
      { field: 'to', wanted: 'another address than the one it leads from' },
    ]);
  });

  it('may not go in a circle', () => {
    expect(redirects(['/a/', '/b/'], ['/b/', '/a/'])).toMatchObject([{ field: 'to' }, { field: 'to' }]);
  });

  it('leads where the chain ends', () => {
    expect(redirects(['/a/', '/b/'], ['/b/', '/about/'])).toMatchObject([
      { line: 4, wanted: expect.stringContaining('"/about/"') as string },
    ]);
  });

  it('may lead to a page', () => {
    expect(redirects(['/old/', '/about/'], ['/older/', '/about/'])).toEqual([]);
  });
});
