import { describe, expect, it } from 'vitest';
import type { Entry } from '#content-check/entry.ts';
import { checkSchemeGuides } from '#content-check/scheme-guides.ts';
import { readEntries } from '../../support/content.ts';

const entries = readEntries();
const guides = (change: (body: string) => string): Entry[] =>
  entries.map((entry) => (entry.collection === 'guides' ? { ...entry, body: change(entry.body) } : entry));

describe('schemes that pay and the guides', () => {
  it('speak of the same', () => {
    expect(checkSchemeGuides(entries)).toEqual([]);
  });

  it('are told apart where a guide leaves a scheme out', () => {
    const without = guides((body) => body.replaceAll('gov-postgraduate-loan-eligibility', 'another-page'));
    expect(checkSchemeGuides(without)).toMatchObject([
      { file: 'content/funding-schemes/england-postgraduate-masters-loan.json', field: 'source' },
    ]);
  });

  it('are nothing to a site whose guides are about something else', () => {
    expect(checkSchemeGuides(guides(() => ''))).toEqual([]);
  });
});

it('names no place as one without any scheme where the tool has one that pays', () => {
  const rows = entries
    .filter(({ collection }) => collection === 'guides')
    .flatMap(({ body }) => body.split('\n').filter((line) => /could not confirm any scheme/i.test(line)));
  const places = entries.flatMap(({ collection, data }) =>
    collection === 'fundingSchemes' && data['kind'] !== 'none-confirmed' ? [String(data['placeName'])] : [],
  );
  expect(places.length).toBeGreaterThan(10);
  expect(rows.filter((row) => places.some((place) => row.includes(place)))).toEqual([]);
});
