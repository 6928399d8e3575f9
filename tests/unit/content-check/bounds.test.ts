import { describe, expect, it } from 'vitest';
import { boundsProblem } from '#content-check/bounds.ts';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('the bounds of a file', () => {
  it.each([
    ['a million characters', ' '.repeat(1_000_000)],
    ['32 levels', nested(32)],
    ['many brackets that do not nest', '[],'.repeat(100)],
    ['brackets within a text', `["${'['.repeat(100)}"]`],
    ['a quotation mark within a text', `["\\"${'{'.repeat(100)}"]`],
    ['a text that ends in a backslash', `["\\\\", ${nested(31)}]`],
  ])('allow %s', (_, text) => {
    expect(boundsProblem(text, 'content/courses/a/b.json')).toBeUndefined();
  });

  it('refuse one character more, and say how many there are', () => {
    const problem = boundsProblem(' '.repeat(1_000_001), 'content/courses/a/b.json');
    expect(problem?.file).toBe('content/courses/a/b.json');
    expect(problem?.found).toContain('1000001 characters');
  });

  it.each([
    ['lists', nested(33), 1],
    ['objects', nested(33, '{"a":', '}'), 1],
    ['what begins on another line', `{\n"a":\n${nested(32)}}`, 3],
    ['what stands after a text that ends in a backslash', `["\\\\", ${nested(32)}]`, 1],
  ])('refuse a level too many of %s, with its line', (_, text, line) => {
    const problem = boundsProblem(text, 'content/courses/a/b.json');
    expect(problem).toMatchObject({ file: 'content/courses/a/b.json', line });
  });
});
