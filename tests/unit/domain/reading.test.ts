import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '#domain/reading.ts';

describe('the number of words', () => {
  it.each([
    ['tags', 'Two <Term id="ects">words</Term>', 2],
    ['citations', 'Two words<Cite id="fixture-source" />', 2],
    ['the addresses of links', '[Two words](https://example.org/a/b "Title")', 2],
    ['marks of headings and lists', '## Two\n\n- words', 2],
    ['dashes and other lone signs', 'two – words *', 2],
  ])('leaves out %s', (_, body, count) => {
    expect(countWords(body)).toBe(count);
  });

  it('counts numbers and words in any script', () => {
    expect(countWords('150 часов обучения')).toBe(3);
  });

  it('counts a word with an apostrophe once', () => {
    expect(countWords('don’t')).toBe(1);
  });
});

describe('the time to read', () => {
  it('is at least a minute', () => {
    expect(readingMinutes('')).toBe(1);
  });

  it('is five minutes for 1,190 words', () => {
    expect(readingMinutes('word '.repeat(1190))).toBe(5);
  });
});
