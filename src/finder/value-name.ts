/** The names of what is chosen in the finder. */
import { formatMoney } from '#domain/money.ts';
import * as words from '#words/finder.ts';
import { formatNumber } from '../words/format.ts';
import { limitOf } from './limit.ts';
import { inSentence, notSign, type FinderState } from './state.ts';
import type { FacetColumn } from './table-file.ts';

/** Name of a value; of one that no course has, what was said. */
export const nameOf = (facet: FacetColumn, value: string, said?: string): string => {
  const limit = limitOf(facet, value);
  if (limit)
    return words.atMost(facet.limit?.pounds ? formatMoney(limit.most, limit.currency) : formatNumber(limit.most));
  const plain = value.startsWith(notSign) ? value.slice(notSign.length) : value;
  const name = facet.names[facet.values.indexOf(plain)] ?? said ?? plain;
  return plain === value ? name : words.notValue(inSentence(facet.key, name));
};

/** What a state asks for, one name a facet and one for its words: "“data”", "Computing or Education", "Free". */
export const namesOfState = ({ text, chosen }: FinderState, facets: readonly FacetColumn[]): string[] => [
  ...(text ? [words.quoted(text)] : []),
  ...facets.flatMap((facet) => {
    const values = chosen[facet.key];
    const name = values && words.or(values.map((value) => nameOf(facet, value)));
    // An amount by itself says nothing of what it is of.
    return name === undefined
      ? []
      : [values?.some((value) => limitOf(facet, value)) ? words.chip(facet.label, name) : name];
  }),
];
