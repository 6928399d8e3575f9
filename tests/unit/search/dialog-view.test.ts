import { describe, expect, it } from 'vitest';
import { chooseHits } from '#search/dialog-view.ts';
import type { KindId } from '#search/kinds.ts';
import type { Hit } from '#search/site-search.ts';

const hitsOf = (kinds: readonly KindId[]): Hit[] =>
  kinds.map((kind, place) => ({
    kind,
    path: `/${place}/`,
    title: kind,
    detail: undefined,
    text: undefined,
    sections: [],
    isWhole: true,
  }));

const shown = (kinds: readonly KindId[]) =>
  chooseHits(hitsOf(kinds)).map(({ kind, hits, total }) => [kind, hits.length, total]);

describe('the results of the dialog', () => {
  it('show the best of each kind, and of the best kind as many as there is room for', () => {
    const kinds: KindId[] = ['glossary', 'guide', 'course', 'provider', 'tool', 'list'];
    const many = kinds.flatMap((kind) => Array.from({ length: 40 }, () => kind));
    expect(shown(many)).toEqual([
      ['glossary', 5, 40],
      ['guide', 1, 40],
      ['course', 1, 40],
      ['provider', 1, 40],
      ['tool', 1, 40],
      ['list', 1, 40],
    ]);
  });

  it('keep a kind that comes last', () => {
    expect(shown([...Array.from({ length: 30 }, (): KindId => 'course'), 'guide'])).toEqual([
      ['course', 9, 30],
      ['guide', 1, 1],
    ]);
  });
});
