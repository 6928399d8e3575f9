import { expect, it } from 'vitest';
import { namesOfState } from '#finder/value-name.ts';
import { emptyState, readQuery } from '#finder/state.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { makeCourse } from '../../support/make.ts';

const { facets } = readTable(encodeTable([makeCourse()], '2026-11-23'));

it('names nothing where nothing is asked for', () => {
  expect(namesOfState(emptyState, facets)).toEqual([]);
});

it('names words, values and amounts, each facet once', () => {
  const { state } = readQuery('?q=data&mode=online&price=500', facets);
  expect(namesOfState(state, facets)).toEqual(['“data”', 'Price: up to £500', 'Online']);
});
