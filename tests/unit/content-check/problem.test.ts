import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPath, formatProblems, show, suggest, valueAt } from '#content-check/problem.ts';

describe('the path of a field', () => {
  it('puts numbers in brackets', () => {
    expect(formatPath(['price', 'options', 0, 'currency'])).toBe('price.options[0].currency');
  });

  it('finds the value again', () => {
    expect(valueAt({ price: { options: [{ currency: 'GBP' }] } }, ['price', 'options', 0, 'currency'])).toBe('GBP');
  });

  it('finds nothing where the record ends earlier', () => {
    expect(valueAt({ price: 5 }, ['price', 'options', 0])).toBeUndefined();
  });
});

describe('a value that was found', () => {
  it('is "nothing" where there is none', () => {
    expect(show(undefined)).toBe('nothing');
  });

  it('is cut to 80 characters', () => {
    expect(show('x'.repeat(200))).toMatch(/^"x{76}\.\.\.$/);
  });
});

describe('a suggestion', () => {
  const names = ['provider', 'platform', 'price'];

  it.each([
    ['platfrom', 'platform'],
    ['Provider', 'provider'],
    ['prise', 'price'],
  ])('for "%s" is "%s"', (found, meant) => {
    expect(suggest(found, names)).toBe(` Did you mean "${meant}"?`);
  });

  it.each(['accessibility', 5, undefined, 'x'.repeat(10_000)])('is not made where nothing is near', (found) => {
    expect(suggest(found, names)).toBe('');
  });

  it('is the name itself where one letter is dropped from it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, place) => {
        const at = place % name.length;
        expect(suggest(name.slice(0, at) + name.slice(at + 1), names)).toContain(`"${name}"`);
      }),
    );
  });
});

describe('the list of problems', () => {
  const problem = { file: 'content/a.json', line: 3, field: 'title', found: '5', wanted: 'write text in quotes' };

  it('tells where, what was found and what is wanted', () => {
    expect(formatProblems([problem])).toContain(
      'content/a.json\n  line 3, title\n    found:  5\n    wanted: write text in quotes',
    );
  });

  it('names each file once', () => {
    expect(formatProblems([problem, { ...problem, line: 4 }]).match(/content\/a\.json/g)).toHaveLength(1);
  });

  it('says so where the whole file is meant', () => {
    expect(formatProblems([{ file: 'content/a.json', wanted: 'to be cited' }])).toContain(
      'content/a.json\n  whole file\n    wanted: to be cited',
    );
  });

  it('ends with the counts and what became of the build', () => {
    expect(formatProblems([problem, { ...problem, file: 'content/b.json' }])).toMatch(
      /\n2 problems in 2 files under content\/\. Nothing was built; what was built before is untouched\.$/,
    );
  });

  it('uses the singular for one', () => {
    expect(formatProblems([problem])).toContain('\n1 problem in 1 file ');
  });
});
