import { describe, expect, it } from 'vitest';
import { courseLine, courseMarkdown } from '#formats/markdown/write.ts';
import { markdownOf } from '../../../src/integrations/markdown/from-html.ts';
import { wholeText } from '../../../src/integrations/markdown/pages.ts';
import { makeCourse } from '../../support/make.ts';

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
    ['terms and definitions', '<dl><dt>Price</dt><dd>£5</dd></dl>', '- Price: £5\n'],
    ['passages set apart', '<aside><p>a</p><p>b</p></aside>', '> a\n> \n> b\n'],
    ['signs that are no marks', '<p>2 * 3 &lt;b> [x]</p>', '2 \\* 3 \\<b> \\[x\\]\n'],
  ])('has %s', (_, html, markdown) => {
    expect(written(html)).toBe(markdown);
  });

  it('leaves out what only a screen has use for', () => {
    expect(written('<p data-no-print>a</p><form>b</form><span popover>c</span><nav>d</nav><p>e</p>')).toBe('e\n');
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

  it('fits into a line with what is not known in it', () => {
    expect(courseLine(makeCourse(), '2026-11-26', 'https://site.example/c/')).toBe(
      '- [Fixture course, Fixture College](https://site.example/c/): price: not known; total time: not known; credit: not known; level: not known; how you take part: Online; next start: not known',
    );
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
