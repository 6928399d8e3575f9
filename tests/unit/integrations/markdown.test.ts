import { describe, expect, it } from 'vitest';
import { judgeScheme, type FundingScheme } from '#domain/funding.ts';
import { filesOf, markdownPathsOf } from '#formats/markdown/files.ts';
import { courseLine, courseMarkdown } from '#formats/markdown/write.ts';
import { markdownOf } from '../../../src/integrations/markdown/from-html.ts';
import { asPart, wholeText } from '../../../src/integrations/markdown/whole.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const written = (main: string) => markdownOf(`<body><main>${main}</main></body>`, 'https://site.example/guides/a/');

describe('a page as Markdown', () => {
  it.each([
    ['headings and paragraphs', '<h1>One</h1><p>Two <b>three</b>.</p>', '# One\n\nTwo **three**.\n'],
    ['links in full', '<p><a href="/x/">there</a></p>', '[there](https://site.example/x/)\n'],
    ['links within the page as words', '<p><a href="#x">here</a></p>', 'here\n'],
    ['lists within lists', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  - b\n'],
    ['tables', '<table><tr><th>A|B</th></tr><tr><td>c</td></tr></table>', '| A\\|B |\n| --- |\n| c |\n'],
    [
      'citations as footnotes',
      '<p>So<sup><a href="#source-1">1</a></sup></p><ol><li id="source-1"><a href="https://a.example/">Page</a></li></ol>',
      'So[^1]\n\n[^1]: [Page](https://a.example/)\n',
    ],
    [
      'pictures by what they show',
      '<div role="img" aria-label="A ladder"><svg><text>x</text></svg></div>',
      'A ladder\n',
    ],
    [
      'terms without the spaces within their buttons',
      '<p>“<button> <span>CPD</span> </button><span>\u2060</span><span popover>c</span>”, a 15-<button> credit </button> course</p>',
      '“CPD”, a 15-credit course\n',
    ],
    [
      'parts of a cell apart',
      '<table><tr><th>a</th></tr><tr><td>10 years <div>Older counts.</div><div>Ask</div></td></tr></table>',
      '| a |\n| --- |\n| 10 years; Older counts. Ask |\n',
    ],
    [
      'a form by its address',
      '<h2>Convert</h2><form><p>x</p></form>',
      '## Convert\n\nA form stands here on the page: https://site.example/guides/a/\n',
    ],
    [
      'what a form says by itself',
      '<form><p>x</p><fieldset data-group="a"><legend>To state</legend><ul><li><input><div><label>Level</label><p>Which framework</p></div></li></ul></fieldset></form>',
      'A form stands here on the page: https://site.example/guides/a/\n\n## To state\n\n- **Level**\n  Which framework\n',
    ],
    ['terms and definitions', '<dl><dt>Price</dt><dd>£5</dd></dl>', '- Price: £5\n'],
    ['passages set apart', '<aside><p>a</p><p>b</p></aside>', '> a\n> \n> b\n'],
    ['signs that are no marks', '<p>2 * 3 &lt;b> [x]</p>', '2 \\* 3 \\<b> \\[x\\]\n'],
  ])('has %s', (_, html, markdown) => {
    expect(written(html)).toBe(markdown);
  });

  it('leaves out what only a screen has use for', () => {
    expect(
      written('<p data-no-print>a</p><form data-no-print>b</form><span popover>c</span><nav>d</nav><p>e</p>'),
    ).toBe('e\n');
  });
});

describe('a course as Markdown', () => {
  const context = { origin: 'https://site.example', asOf: '2026-11-26', schemes: [], schemeRules: undefined };

  it('gives a fact with the page that it was read on, and its own page where it has one', () => {
    const text = courseMarkdown(
      makeCourse({
        price: {
          category: 'paid',
          options: [{ amount: 90, currency: 'GBP', per: 'course', for: 'everyone', covers: 'both' }],
        },
        evidence: [
          { field: 'price', url: 'https://example.org/fees', read: '2026-11-20', quotation: 'The fee is £90' },
        ],
      }),
      context,
    );
    expect(text).toContain(
      '- Price: £90 ([source](https://example.org/fees), read there on 20 November 2026, “The fee is £90”)',
    );
    expect(text).toContain('names no other: [Fixture page](https://example.org/fixture)');
    expect(text).toContain('<a id="fixture-course"></a>\n\n## Fixture course\n');
  });

  it('says of each deciding fact that is missing that it is not known, and by whose silence', () => {
    const source = { name: 'Fixture page', kind: 'provider', url: 'https://example.org/fixture' } as const;
    expect(courseMarkdown(makeCourse({ source }), context)).toMatch(/Not recorded here;.*: Price; Total time; Credit/);
    expect(courseMarkdown(makeCourse({ source: { ...source, extent: 'whole' } }), context)).toMatch(
      /page whole, and it does not say: Price; Total time; Credit/,
    );
  });

  it('fits into a line with kind, subject and language, and with what is not known in it', () => {
    expect(courseLine(makeCourse({ languages: ['et'] }), '2026-11-26', 'https://site.example/p/index.html.md#c')).toBe(
      '- [Fixture course, Fixture College](https://site.example/p/index.html.md#c): Microcredential; Computing and data; Estonian; Online; not known: price, total time, credit, level, next start',
    );
  });

  it('names our kind before the provider’s own word for it, so that kinds can be counted by lines', () => {
    const line = courseLine(makeCourse({ typeLabel: 'Micro-degree' }), '2026-11-26', 'https://site.example/');
    expect(line).toContain(': Microcredential (“Micro-degree”); ');
  });

  const ended = makeCourse({
    recorded: '2022-03-01',
    source: { name: 'Fixture page', kind: 'provider', url: 'https://example.org/fixture', date: '2022-03' },
    intakes: [{ start: '2022-04' }, { start: '2021-04' }],
  });

  it('says that it seems to be over, in the words of its page', () => {
    expect(courseMarkdown(ended, context)).toContain(
      '**This course seems to be over.** No start of it is left, and nothing that we read since 2022 confirms it.',
    );
    expect(courseMarkdown(makeCourse(), context)).not.toContain('seems to be over');
  });

  it('tells of earlier starts, the latest first', () => {
    expect(courseMarkdown(ended, context)).toContain(
      'Earlier dates that we read of: April 2022; April 2021. Ask the provider about the next one.',
    );
  });

  it('names fields as people do', () => {
    const text = courseMarkdown(
      makeCourse({ evidence: [{ field: 'description', url: 'https://example.org/about', read: '2026-11-20' }] }),
      context,
    );
    expect(text).toContain('- Source of “what it is about”: [source](https://example.org/about)');
  });

  it('names a scheme with what it asks', () => {
    const scheme: FundingScheme = {
      id: 'grant',
      name: 'Fee Grant',
      place: 'GB-SCT',
      placeName: 'Scotland',
      kind: 'grant',
      pays: 'A grant.',
      conditions: [
        { on: 'income', max: 25000, currency: 'GBP', says: 'have an income of £25,000 or less', quotation: 'x' },
        { on: 'ask', says: 'be approved', quotation: 'x' },
      ],
      source: 'x',
      read: '2026-11-20',
    };
    const schemes = [judgeScheme(scheme, {}, { ects: {}, eqf: {}, called: {} })];
    expect(courseMarkdown(makeCourse(), { ...context, schemes })).toContain(
      '- **Fee Grant.** For those who live in Scotland. A grant. You must have an income of £25,000 or less. The course must be approved.',
    );
  });
});

describe('the files of courses', () => {
  const providers = ['b', 'a'].map((id) => makeProvider({ id, name: `College ${id}` }));
  const courses = providers.map((provider) => makeCourse({ id: `${provider.id}/intro`, provider }));

  it('stand by the names of their providers, each course at its anchor', () => {
    const files = filesOf(courses);
    expect(files.map(({ path }) => path)).toEqual(['/providers/a/index.html.md', '/providers/b/index.html.md']);
    expect(markdownPathsOf(files).get('b/intro')).toBe('/providers/b/index.html.md#intro');
  });
});

describe('a page as a part of one file', () => {
  const text =
    '# Word\n\nSo[^1] and \\[^2\\], [here](https://site.example/x/).\n\n## Related words\n\n- other\n\n## Sources\n\n[^1]: [Page](https://a.example/)\n';

  it('has notes of its own, short links, and no list of other pages', () => {
    expect(asPart(text, 12, 'https://site.example/w/', 'https://site.example')).toBe(
      '# Word\n\nSo[^12-1] and \\[^2\\], [here](/x/).\n\n## Sources\n\n[^12-1]: [Page](https://a.example/)\n',
    );
  });

  it('leaves a long table on its page', () => {
    const table = (rows: number) => `a\n\n| b |\n| --- |\n${'| c |\n'.repeat(rows)}\nd\n`;
    expect(asPart(table(26), 1, 'https://site.example/w/', 'https://site.example')).toBe(
      'a\n\nA table of 26 rows stands on the page: https://site.example/w/\n\nd\n',
    );
    expect(asPart(table(25), 1, 'https://site.example/w/', 'https://site.example')).toBe(table(25));
  });
});

describe('everything in one file', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `- course ${index}`);

  it('keeps to its limit and says how many courses stand in it', () => {
    const text = wholeText('# Head', ['guide'], lines, 700);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(700);
    const here = text.match(/^- course/gm)?.length ?? 0;
    expect(here).toBeGreaterThan(0);
    expect(text).toContain(`${here} of 50 courses`);
  });

  it('has all courses where there is room', () => {
    expect(wholeText('# Head', [], lines, 9_000)).toContain('All 50 courses');
  });
});
