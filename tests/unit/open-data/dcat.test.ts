import { Parser } from 'n3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonLd, toTurtle } from '../../../src/open-data/dcat.ts';

/** A thing as the catalogue has them, with a title. */
const titled = (title: string, address = 'https://example.org/a') =>
  [{ '@id': address, '@type': 'dcat:Dataset', 'dct:title': { '@value': title, '@language': 'en' } }] as const;

/** The statements of a text of Turtle, as an independent parser reads them. */
const statements = (turtle: string) =>
  new Parser().parse(turtle).map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]);

const title = 'http://purl.org/dc/terms/title';

describe('a text in Turtle', () => {
  it.each([
    ['plain', '"plain"@en'],
    ['say "hi"', '"say \\"hi\\""@en'],
    ['back\\slash', '"back\\\\slash"@en'],
    ['one\ntwo', '"one\\ntwo"@en'],
    ['one\rtwo', '"one\\rtwo"@en'],
    ['one\ttwo', '"one\\ttwo"@en'],
    ['\\n', '"\\\\n"@en'],
    ['“Łódź”', '"“Łódź”"@en'],
  ])('of %j is written as %s', (text, written) => {
    expect(toTurtle(titled(text))).toContain(`dct:title ${written}`);
  });

  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const row = statements(toTurtle(titled(text))).find(([, predicate]) => predicate === title);
        expect(row?.[2]).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('ends no statement and begins none', () => {
    expect(statements(toTurtle(titled('x" . <a> <b> <c> . #')))).toHaveLength(2);
  });
});

describe('an address in Turtle', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/a>b', 'https://example.org/a%3Eb'],
    ['https://example.org/a<b', 'https://example.org/a%3Cb'],
    ['https://example.org/{a}|^`\\"', 'https://example.org/%7Ba%7D%7C%5E%60%5C%22'],
    ['https://example.org/a\nb', 'https://example.org/a%0Ab'],
    ['https://example.org/a%20b#c', 'https://example.org/a%20b#c'],
  ])('%j stands as %s', (address, written) => {
    expect(statements(toTurtle(titled('x', address)))[0]?.[0]).toBe(written);
  });
});

it('says the same things in JSON-LD, with the prefixes in it', () => {
  const { '@context': prefixes, '@graph': things } = JSON.parse(toJsonLd(titled('say "hi"'))) as Record<
    string,
    unknown
  >;
  expect(prefixes).toMatchObject({ dct: 'http://purl.org/dc/terms/', dcat: 'http://www.w3.org/ns/dcat#' });
  expect(things).toEqual(titled('say "hi"'));
});

it('leaves out what is not known, writes values with their type, and lists with commas', () => {
  const text = toTurtle([
    {
      '@id': 'https://example.org/a',
      '@type': 'dcat:Dataset',
      'dct:format': undefined,
      'dct:modified': { '@value': '2026-11-01', '@type': 'xsd:date' },
      'dcat:keyword': [
        { '@value': 'one', '@language': 'en' },
        { '@value': 'two', '@language': 'en' },
      ],
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': { '@value': 'Fixture', '@language': 'en' } },
    },
  ]);
  expect(text).not.toContain('dct:format');
  expect(text).toContain('dct:modified "2026-11-01"^^xsd:date ;');
  expect(text).toContain('dcat:keyword "one"@en, "two"@en ;');
  expect(statements(text)).toHaveLength(7);
});
