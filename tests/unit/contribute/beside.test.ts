/** What is said beside a value goes with it: a corrected price has neither the remark nor the day of the old one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#content-check/entry.ts';
import { valueAt, type Path } from '#content-check/problem.ts';
import { emptiedBeside, withCorrected } from '#contribute/beside.ts';
import { askedProofs, proofParts, withProof } from '#contribute/proof.ts';
import { pathOf } from '#contribute/proposal.ts';
import type { Json } from '#contribute/record.ts';
import { plainRecord } from '../../support/make.ts';
import { readEntries } from '../../support/content.ts';

const today = '2026-11-28';
const order = () => [];
const option = (amount: unknown, rest: object = {}) => ({ amount, currency: 'GBP', ...rest });
const price = (amount: unknown, note?: string, asOf?: string): Json => ({
  category: 'paid',
  options: [option(amount, note === undefined ? {} : { note })],
  ...(asOf !== undefined && { asOf }),
});
const row = { field: 'price', url: 'https://example.org/old', date: '2025', quotation: 'Fee £170', name: 'Old page' };
const before: Json = plainRecord({ price: price(170, 'for a year', '2025'), evidence: [row] });

/** A record in which somebody has written one thing after another. */
const written = (steps: readonly (readonly [place: string, value: unknown])[], from = before): Json =>
  steps.reduce((record, [place, value]) => withCorrected(before, record, pathOf(place), value, order), from);

const amountAt = 'price.options[0].amount';

describe('a corrected number', () => {
  it('leaves its remark and its day behind, and says which', () => {
    const record = written([[amountAt, 175]]);
    expect(record['price']).toEqual(price(175));
    expect(emptiedBeside(before, record, 'price')).toEqual(['for a year', '2025']);
    expect(emptiedBeside(before, before, 'price')).toEqual([]);
  });

  it('has them again with the old number, while it is typed', () => {
    const typed = ['', 1, 17, 170].map((value) => [amountAt, value === '' ? undefined : value] as const);
    expect(written(typed.slice(0, 3))['price']).toEqual(price(17));
    expect(written(typed)['price']).toEqual(before['price']);
  });

  it('keeps what is written anew beside it, also where that is the same as before', () => {
    const steps = [
      [amountAt, 17],
      ['price.options[0].note', 'for a year'],
      ['price.asOf', '2026'],
      [amountAt, 175],
    ] as const;
    expect(written(steps)['price']).toEqual(price(175, 'for a year', '2026'));
  });

  it('keeps them where the words of the record say it already: they were right', () => {
    const wrong = { ...before, price: price(710, 'for a year', '2025') };
    const right = [1, 17, 170].reduce<Json>(
      (record, value) => withCorrected(wrong, record, pathOf(amountAt), value, order),
      wrong,
    );
    expect(right['price']).toEqual(before['price']);
  });

  it('takes nothing from beside other values, and nothing where a remark alone is written', () => {
    const two = {
      ...price(170, 'for a year', '2025'),
      options: [option(170, { note: 'a' }), option(9, { note: 'b' })],
    };
    const from = plainRecord({ price: two, duration: { value: 6, unit: 'weeks', note: 'part-time' } });
    const change = (place: string, value: unknown) => withCorrected(from, from, pathOf(place), value, order);
    expect(change(amountAt, 171)).toEqual({
      ...from,
      price: { category: 'paid', options: [option(171), option(9, { note: 'b' })] },
    });
    expect(change('price.options', [option(9, { note: 'b' })])['price']).toEqual({
      category: 'paid',
      options: [option(9, { note: 'b' })],
    });
    expect(change('price.options[0].note', 'c')).toMatchObject({ price: { asOf: '2025' } });
    expect(change('description', 'Other words.')).toEqual({ ...from, description: 'Other words.' });
  });

  it('has no old day or remark beside it in any record of the directory', () => {
    const entries = readEntries();
    const left = entriesOf(entries, 'courses').flatMap(({ id, file }) => {
      const record = JSON.parse(readFileSync(file, 'utf8')) as Json;
      const path: Path = ['price', 'options', 0];
      if (typeof valueAt(record, [...path, 'amount']) !== 'number') return [];
      const made = withCorrected(record, record, [...path, 'amount'], 98765.25, order);
      const isLeft = [
        [...path, 'note'],
        ['price', 'note'],
        ['price', 'asOf'],
      ].some((place) => valueAt(made, place) !== undefined);
      return isLeft ? [id] : [];
    });
    expect(left).toEqual([]);
  });
});

describe('the evidence of a corrected number', () => {
  const corrected = written([[amountAt, 175]]);
  const page = { quotation: 'Fee £175', url: 'https://example.org/new', read: today };

  it('has the words, the address and the day of the new page, and no day or name of the old one', () => {
    const record = proofParts.reduce<Json>((made, part) => {
      const asked = askedProofs(before, made, today).find(({ field }) => field === 'price');
      return asked ? withProof(made, asked, part, page[part], order) : made;
    }, corrected);
    expect(record['evidence']).toEqual([{ field: 'price', ...page }]);
  });

  it('has none either where it is written among the evidence, in any order', () => {
    for (const parts of [
      ['quotation', 'url', 'read'],
      ['url', 'read', 'quotation'],
    ] as const) {
      const steps = parts.map((part) => [`evidence[0].${part}`, page[part]] as const);
      expect(written(steps, corrected)['evidence']).toEqual([expect.not.objectContaining({ date: '2025' })]);
    }
  });

  it('keeps the day that is written for the new page', () => {
    const steps = [
      ['evidence[0].quotation', page.quotation],
      ['evidence[0].date', '2026-09'],
      ['evidence[0].url', page.url],
    ] as const;
    expect(written(steps, corrected)['evidence']).toEqual([expect.objectContaining({ date: '2026-09' })]);
  });

  it('keeps its day where the words of an unchanged value are mended', () => {
    expect(written([['evidence[0].quotation', 'Fee: £170']])['evidence']).toEqual([{ ...row, quotation: 'Fee: £170' }]);
  });
});
