/**
 * What every reader of this folder gives back: a value, how sure it is, and the words that it was read from.
 * A reader never passes over words in silence: what it cannot tell is "unread", or named in `left`.
 */

/** A part of the words that the value does not tell, with the reason. */
export interface Left {
  readonly text: string;
  readonly why: string;
}

interface Words {
  /** The words as the source has them. */
  readonly words: string;
  readonly left?: readonly Left[];
}

export type Read<T> = Words &
  (
    | { readonly certainty: 'certain'; readonly value: T; readonly rule?: undefined }
    | {
        /** The words could mean something else; the rule says how they were taken. */
        readonly certainty: 'by-rule';
        readonly value: T;
        readonly rule: string;
      }
    | {
        /** Nothing was taken from the words; the rule says why. */
        readonly certainty: 'unread';
        readonly value?: undefined;
        readonly rule: string;
      }
  );

/** What is known beside the words; nothing in it is ever put above what the words say. */
export interface ReadContext {
  /** Country of the provider, ISO 3166-1: decides what "kr", "$" and "level 5" may mean, always by rule. */
  readonly country?: string | undefined;
  /** Currency that the source states elsewhere for an amount without one. */
  readonly currency?: string | undefined;
}

const rest = (left: readonly Left[] | undefined) => (left?.length ? { left } : {});

/** The words say so. */
export const certain = <T>(words: string, value: T, left?: readonly Left[]): Read<T> => ({
  certainty: 'certain',
  value,
  words,
  ...rest(left),
});

/** The words were taken so, by the rules that are named; without a rule they say so. */
export const byRules = <T>(words: string, value: T, rules: readonly string[], left?: readonly Left[]): Read<T> =>
  rules.length
    ? { certainty: 'by-rule', value, words, rule: [...new Set(rules)].join('; '), ...rest(left) }
    : certain(words, value, left);

/** The words say nothing that our field could hold. */
export const unread = <T>(words: string, rule: string, left?: readonly Left[]): Read<T> => ({
  certainty: 'unread',
  words,
  rule,
  ...rest(left),
});
