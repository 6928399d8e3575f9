import { describe, expect, it } from 'vitest';
import { facetLists, listedFacets } from '#domain/facet-lists.ts';
import { currentCourses, inListOrder } from '#domain/listing.ts';
import { narrow, sortRows } from '#finder/narrow.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { readCourses } from '../../support/content.ts';

const today = '2026-11-23';
const courses = readCourses();
const lists = facetLists(inListOrder(currentCourses(courses, today), today));
const table = readTable(encodeTable(courses, today));

describe('the lists of one value', () => {
  it('are of every facet whose values have pages, each of them once', () => {
    expect([...new Set(lists.map(({ key }) => key))].sort()).toEqual([...listedFacets].sort());
    expect(new Set(lists.map(({ key, value }) => `${key}/${value}`)).size).toBe(lists.length);
    expect(lists.length).toBeGreaterThan(200);
  });

  it('have values that can stand in the path of an address as they are', () => {
    expect(lists.filter(({ value }) => !/^[\w-]+$/.test(value))).toEqual([]);
  });

  it('have the courses that the finder has for the same value, in its order', () => {
    const other = lists.flatMap(({ key, value, courses: own }) => {
      const { rows } = narrow(table, { chosen: { [key]: [value] } });
      const ids = sortRows(table, [...rows], 'stated').map((row) => table.idOf(row));
      return ids.join() === own.map(({ id }) => id).join() ? [] : [`${key}/${value}`];
    });
    expect(other).toEqual([]);
  });
});
