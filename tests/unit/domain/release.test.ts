import { describe, expect, it } from 'vitest';
import {
  compareStates,
  deltaOf,
  joinReleases,
  stillTrue,
  versionOf,
  type Changes,
  type CourseStates,
} from '#domain/release.ts';

/** A course as a release keeps it: its fields by their digests, and what the site says of some. */
const course = (fields: Record<string, string>, told: Record<string, string> = {}): CourseStates[string] => ({
  title: 'Fixture course',
  provider: 'Fixture College',
  fields,
  told,
});
const order = ['title', 'price', 'intakes'];
const removed = () => ({ why: 'removed' }) as const;
const none: Changes = { added: [], changed: [], gone: [] };

describe('what changed between two states', () => {
  it('is nothing where every field has its digest', () => {
    const state = { 'a/one': course({ title: '1', price: '2' }, { price: '£5' }) };
    expect(compareStates(state, structuredClone(state), order, removed)).toEqual(none);
  });

  it('names what came in and what went, by id, with a title to remember it by', () => {
    const changes = compareStates(
      { 'b/old': course({}), 'a/old': course({}), 'a/same': course({}) },
      { 'b/new': course({}), 'a/same': course({}), 'a/new': course({}) },
      order,
      (id) => (id === 'a/old' ? { why: 'moved', now: 'a/new' } : { why: 'closed' }),
    );
    expect(changes).toEqual({
      added: ['a/new', 'b/new'],
      changed: [],
      gone: [
        { id: 'a/old', title: 'Fixture course', provider: 'Fixture College', why: 'moved', now: 'a/new' },
        { id: 'b/old', title: 'Fixture course', provider: 'Fixture College', why: 'closed' },
      ],
    });
  });

  it('names each field that changed, came or went, in the order of the schema, with the words before and after', () => {
    const before = { 'a/one': course({ intakes: '1', price: '2' }, { price: '£5' }) };
    const after = { 'a/one': course({ price: '3', title: '4' }, { price: '£6', title: 'Fixture' }) };
    expect(compareStates(before, after, order, removed).changed).toEqual([
      {
        id: 'a/one',
        fields: [
          { field: 'title', after: 'Fixture' },
          { field: 'price', before: '£5', after: '£6' },
          { field: 'intakes' },
        ],
      },
    ]);
  });

  it('says no words that stayed the same: something changed that they do not tell', () => {
    const before = { 'a/one': course({ price: '2' }, { price: '£5' }) };
    const after = { 'a/one': course({ price: '3' }, { price: '£5' }) };
    expect(compareStates(before, after, order, removed).changed[0]?.fields).toEqual([{ field: 'price' }]);
  });

  it('takes words that pass with time for no change of a record', () => {
    const before = { 'a/one': course({ intakes: '1' }, { intakes: '1 September 2026' }) };
    expect(compareStates(before, { 'a/one': course({ intakes: '1' }) }, order, removed)).toEqual(none);
  });
});

describe('several releases', () => {
  const gone = (id: string) => ({ id, title: id, provider: 'P', why: 'removed' }) as const;
  const price = (before: string, after: string) => ({ field: 'price', before, after });

  it('add up: what came and went between them is told of none', () => {
    expect(
      joinReleases([
        { ...none, added: ['a/one', 'a/two'] },
        { ...none, gone: [gone('a/one')] },
      ]),
    ).toEqual({
      ...none,
      added: ['a/two'],
    });
    expect(
      joinReleases([
        { ...none, gone: [gone('a/one')] },
        { ...none, added: ['a/one'] },
      ]),
    ).toEqual(none);
  });

  it('tell a field that changed twice from its first words to its last, and not where it is as it was', () => {
    const one = (...fields: Changes['changed'][number]['fields']): Changes => ({
      ...none,
      changed: [{ id: 'a/one', fields }],
    });
    expect(joinReleases([one(price('£5', '£6'), { field: 'entry' }), one(price('£6', '£7'))]).changed).toEqual([
      { id: 'a/one', fields: [price('£5', '£7'), { field: 'entry' }] },
    ]);
    expect(joinReleases([one(price('£5', '£6')), one(price('£6', '£5'))]).changed).toEqual([]);
  });

  it('call a course new that came in and changed, and gone one that changed and went', () => {
    const changed = [{ id: 'a/one', fields: [price('£5', '£6')] }];
    expect(
      joinReleases([
        { ...none, added: ['a/one'] },
        { ...none, changed },
      ]),
    ).toEqual({ ...none, added: ['a/one'] });
    expect(
      joinReleases([
        { ...none, changed },
        { ...none, gone: [gone('a/one')] },
      ]),
    ).toEqual({ ...none, gone: [gone('a/one')] });
  });
});

it('tells a browser what readers ask of a change, and nothing of sources and evidence', () => {
  const delta = deltaOf('2026-11-01', '2026-11-05', {
    added: ['a/new'],
    changed: [
      {
        id: 'a/one',
        fields: [{ field: 'price', before: '£5', after: '£6' }, { field: 'source' }, { field: 'funding' }],
      },
      { id: 'a/two', fields: [{ field: 'source' }, { field: 'evidence' }] },
      { id: 'a/three', fields: [{ field: 'entry' }, { field: 'startMonths', after: 'May' }] },
    ],
    gone: [{ id: 'a/old', title: 'Old', provider: 'P', why: 'closed' }],
  });
  expect(delta).toEqual({
    version: 1,
    from: '2026-11-01',
    to: '2026-11-05',
    added: ['a/new'],
    changed: { 'a/one': { price: ['£5', '£6'] }, 'a/three': { start: ['', 'May'], entry: [] } },
    gone: [{ id: 'a/old', title: 'Old' }],
  });
});

it('makes of a day a version without zeros in front, as Semantic Versioning wants it', () => {
  expect(versionOf('2026-11-05')).toBe('2026.11.5');
});

describe('changes of a release that the directory has gone beyond', () => {
  const gone = (id: string) => ({ id, title: 'Fixture course', provider: 'Fixture College', why: 'removed' as const });
  const price = (before: string, after: string) => ({ field: 'price', before, after });
  const release: Changes = {
    added: ['a/came', 'a/came-and-went'],
    changed: [
      { id: 'a/once', fields: [price('£5', '£6')] },
      { id: 'a/again', fields: [price('£5', '£6'), { field: 'intakes' }] },
      { id: 'a/back', fields: [price('£5', '£6')] },
      { id: 'a/changed-and-went', fields: [price('£5', '£6')] },
    ],
    gone: [gone('a/went'), gone('a/went-and-came')],
  };
  const later: Changes = {
    added: ['a/went-and-came', 'a/other'],
    changed: [
      { id: 'a/again', fields: [{ field: 'title', after: 'Other' }, price('£6', '£7')] },
      { id: 'a/back', fields: [price('£6', '£5')] },
      { id: 'a/more', fields: [price('£1', '£2')] },
    ],
    gone: [gone('a/came-and-went'), gone('a/changed-and-went')],
  };

  it('are those that still hold, with the words of today, and nothing that no release has', () => {
    expect(stillTrue(release, later)).toEqual({
      added: ['a/came'],
      changed: [
        { id: 'a/once', fields: [price('£5', '£6')] },
        { id: 'a/again', fields: [price('£5', '£7'), { field: 'intakes' }] },
      ],
      gone: [gone('a/went')],
    });
  });

  it('all hold where nothing has changed since', () => {
    expect(stillTrue(release, none)).toEqual(release);
  });
});
