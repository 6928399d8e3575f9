/**
 * What another language says of the same: every key, with texts of its own. Functions take what the original takes, and
 * lists have as many parts.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends number
    ? number
    : Words extends RegExp
      ? RegExp
      : Words extends (...given: infer Given) => infer Said
        ? (...given: Given) => Translated<Said>
        : Words extends object
          ? { readonly [Key in keyof Words]: Translated<Words[Key]> }
          : Words;

/** A file of a dictionary held against its original: it is no type where a key is missing or says something else. */
export type Complete<Original, Own extends Translated<Original>> = Own;
