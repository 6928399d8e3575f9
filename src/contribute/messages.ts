/** What the check says, for somebody who fills in a form and sees neither quotation marks nor braces. */
import { asSentence } from '#domain/course-types.ts';
import { formatDate } from '#domain/dates.ts';
import type { Problem } from '#content-check/problem.ts';
import type { Warning } from '#content-check/warnings.ts';
import * as words from '#words/contribute-form.ts';
import { daysIn } from './days.ts';
import { fieldAt, type Field } from './fields.ts';
import { fullLabel } from './options.ts';
import { placesAround } from './proposal.ts';
import { numberProblem } from './values.ts';

/** A sentence that says what to do, of those of the check that are written as one. */
const isOrder =
  /^(?:write|there is|min must|quote|name|the (?:end|last) (?:must|date)|an amount|this field|a week has)/;

/** A message of the check about a place, with fields by their labels in the form and without the signs of a file. */
const inFormWords = (text: string, place: string, fields: readonly Field[]): string => {
  const plain = (name: string) => name.replace(/\[\d+\]/g, '');
  // A field may be named from where the message stands.
  const labelOf = (name: string): string => {
    const path = [...placesAround(plain(place)).map((around) => `${around}.${name}`), name].find(
      (one) => fieldAt(fields, one) !== undefined,
    );
    return path === undefined ? '' : fullLabel(fields, path);
  };
  const quoted = (name: string) => words.quoted(labelOf(plain(name)) || name);
  return text
    .replace(/^[a-z]+(?:\.[a-zA-Z]+)*: /, (name) => (labelOf(name.slice(0, -2)) ? '' : name))
    .replace(/\{\s*"min":\s*([\d.]+),\s*"max":\s*([\d.]+)\s*\}/g, words.fromTo('$1', '$2'))
    .replace(/content\/courses\/([^ ]+)\.json/g, (_, id: string) => words.quoted(id))
    .replace(/ (?:of|in) content\/[\w/-]+\.json/g, '')
    .replace(/"([^"]*)"/g, (_, name: string) => quoted(name))
    .replace(/(?<![\w./“])[a-z]+(?:[.A-Z][a-zA-Z]+)+(?![\w/”])/g, (name) => {
      const label = labelOf(name);
      return label ? words.quoted(label) : name;
    });
};

/**
 * The message of a problem at a field, `isChosen` where one chooses from a list there. The check speaks to people who
 * write files: where it asks for signs that a form puts there by itself, the form asks for the same in its own words.
 */
export const plainMessage = (
  { wanted, found = '', field: place = '' }: Pick<Problem, 'wanted' | 'found' | 'field'>,
  field: Field | undefined,
  isChosen: boolean,
  fields: readonly Field[],
): string => {
  const isEmpty = ['nothing', '""', '{}', '[]'].includes(found);
  // What was chosen is on the list, and something else that was written speaks against it.
  if (isChosen && wanted.startsWith('an amount above zero')) return words.freeWithAmount;
  if (isChosen) return isEmpty ? words.chooseOne : words.chooseListed;
  if (isEmpty) return words.fillIn;
  const isNumber = field?.kind === 'number' || field?.kind === 'quantity';
  // A number that was typed is one; what is left is words, or a range the wrong way round.
  if (isNumber && wanted.startsWith('min')) return words.wrongWayRound;
  const typed = isNumber ? /^"(.*?)(?:"|\.\.\.)$/.exec(found)?.[1] : undefined;
  if (typed !== undefined) return asSentence(numberProblem(typed) ?? words.inDigits);
  if (isNumber && found.startsWith('{')) return words.inDigits;
  if (field?.kind === 'text' && field.dated && wanted.startsWith('write a date')) {
    const text = /^"(.*?)(?:"|\.\.\.)$/.exec(found)?.[1] ?? '';
    const [one, other] = daysIn(text, field.dated);
    if (one !== undefined && other !== undefined)
      return words.dayCanMeanBoth(text, [one, formatDate(one)], [other, formatDate(other)]);
    return words.writeDay[field.dated];
  }
  const plain = inFormWords(wanted, place, fields);
  return asSentence(isOrder.test(wanted) ? plain : words.wanted(plain));
};

const isOfForm = (kind: Warning['kind']): kind is keyof typeof words.remarksOf => Object.hasOwn(words.remarksOf, kind);

/** A remark of the check in words: what it says of a file is said of the form. */
export const plainRemark = (
  { kind, wanted, found, field: place = '' }: Pick<Warning, 'kind' | 'wanted' | 'found' | 'field'>,
  fields: readonly Field[],
): string => {
  if (isOfForm(kind)) return words.remarksOf[kind];
  const text = words.wanted(inFormWords(wanted, place, fields));
  if (found === undefined || /^[{[]|^nothing$/.test(found)) return text;
  const quoted = /^"(.*?)(?:"|(\.\.\.))$/s.exec(found);
  return `${text} ${words.found(quoted ? words.quoted(`${quoted[1] ?? ''}${quoted[2] ? '…' : ''}`) : found)}`;
};
