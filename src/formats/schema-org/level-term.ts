/** Levels as terms of a set (`DefinedTerm`, `AlignmentObject`): the set says which framework they are of, and nothing else does. */
import type { JsonLd, Value } from '../json-ld.ts';
import { frameworkOf } from '../values/level.ts';

/** The set or framework that a term is of: its name, or its address, whose words may name it. */
export const setOf = (ld: JsonLd, term: Value): { readonly scheme: string } => {
  const [set] = ld.get(term, 'inDefinedTermSet', 'educationalFramework');
  const name = set && (ld.text(set) ?? ld.texts(set, 'name')[0]?.text ?? ld.id(set) ?? ld.text(ld.get(set, 'url')[0]));
  return { scheme: (name ?? '').trim() };
};

/** The words of an address, apart. */
const wordsOf = (scheme: string): string =>
  /^https?:/i.test(scheme) ? scheme.replace(/^https?:\/\/[^/]*\/?/i, '').replace(/[/_#?=.-]+/g, ' ') : scheme;

/**
 * Hands on what a level says.
 * @param read reads words of a level, on a framework where one is named
 * @param keep keeps words that cannot be read, with the reason
 */
export const readLevelTerm = (
  ld: JsonLd,
  value: Value,
  { text, language }: { readonly text: string | undefined; readonly language: string | undefined },
  read: (words: string, framework?: string) => void,
  keep: (words: string, note: string) => void,
): void => {
  const { scheme } = setOf(ld, value);
  const code = ld.text(ld.get(value, 'termCode')[0]);
  const label = text ?? ld.texts(value, 'targetName', language)[0]?.text;
  if (scheme === '') {
    // An object that is nothing but an address stands for the level that the address names.
    const words = label ?? code ?? ld.id(value);
    if (words !== undefined) read(words);
    return;
  }
  const framework = frameworkOf(scheme) ?? frameworkOf(wordsOf(scheme));
  const isNumber = (words: string | undefined): words is string => /\d/.test(words ?? '');
  const words = [label, code].find(isNumber) ?? label ?? code;
  if (words === undefined) return;
  const own = frameworkOf(words);
  if (own !== undefined && framework !== undefined && own !== framework)
    keep(`${words} (${scheme})`, 'a level of one framework in the set of another, kept in the words of the source');
  else if (own !== undefined || (!isNumber(words) && framework === undefined)) read(words);
  else if (framework === undefined) read(`${scheme} ${words}`);
  else if (isNumber(words)) {
    read(words, framework);
    if (label !== undefined && label !== words) read(label);
  } else read(words);
};
