import { describe, expect, it } from 'vitest';
import { cutAtHeadings, plainText, writePages } from '#search/write-pages.ts';
import { indexWords } from '#text/word-index.ts';
import { findWords } from '#text/find-words.ts';

describe('the words of MDX', () => {
  it('are without tags, comments, addresses and marks', () => {
    expect(
      plainText(
        'A <Term id="ects">credit</Term> is *one* of\n\n{/* not\nsaid */} [many](/glossary/ects/) <br />_things_ | `x`',
      ),
    ).toBe('A credit is one of many things x');
  });
});

describe('a text that is cut at its headings', () => {
  it('has an introduction, and a section for each heading of its page', () => {
    expect(
      cutAtHeadings('Before.\n\n## First *part*\n\nOne.\n\n### Within\n\nTwo.\n', [
        { slug: 'first-part', text: 'First part' },
        { slug: 'within', text: 'Within' },
      ]),
    ).toEqual({
      intro: 'Before.',
      sections: [
        { id: 'first-part', title: 'First part', body: 'One.' },
        { id: 'within', title: 'Within', body: 'Two.' },
      ],
    });
  });

  it('is not cut at the title of the page nor at signs within a line', () => {
    expect(cutAtHeadings('# Title\n\nA ## sign', []).intro).toBe('Title A sign');
  });

  it('stops the build where the page has other headings', () => {
    expect(() => cutAtHeadings('## One\n\n## Two\n', [{ slug: 'one', text: 'One' }])).toThrow(
      'A text has 2 headings and its page 1: One',
    );
  });
});

describe('the rows of pages', () => {
  const written = writePages([
    {
      kind: 'guide',
      path: '/guides/a/',
      title: 'Alpha',
      also: 'synonym',
      about: 'topic',
      body: 'prose',
      sections: [{ id: 'part', title: 'Beta', body: 'detail' }],
    },
    { kind: 'glossary', path: '/glossary/b/', title: 'Gamma', body: 'synonym' },
  ]);

  it('have sections as rows of their own after their page, to which they point', () => {
    expect(written.rows).toEqual([
      { kind: 'guide', path: '/guides/a/', title: 'Alpha' },
      { kind: 'guide', path: '#part', title: 'Beta', page: 0 },
      { kind: 'glossary', path: '/glossary/b/', title: 'Gamma' },
    ]);
  });

  it('are found by all their words, a title before a synonym, that before what a page is about, and that before its text', () => {
    const index = indexWords({ titles: written.rows.map(({ title }) => title), names: [], lists: written.lists });
    const scoreOf = (word: string) => [...findWords(index, word, { isExact: true }).scores];
    const [title = 0] = scoreOf('alpha');
    const [also = 0, , body = 0] = scoreOf('synonym');
    const [about = 0] = scoreOf('topic');
    expect(also).toBeGreaterThan(body);
    expect(title).toBeGreaterThan(about);
    expect(scoreOf('detail')[1]).toBeGreaterThan(0);
    expect(scoreOf('detail')[0]).toBe(0);
  });
});
