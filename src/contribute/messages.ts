/** What the check says, for somebody who fills in a form and sees neither quotation marks nor braces. */
import { asSentence } from '#domain/course-types.ts';
import type { Problem } from '#content-check/problem.ts';
import * as words from '#words/contribute-form.ts';
import type { Field } from './fields.ts';
import { numberProblem } from './values.ts';

/** A sentence that says what to do, of those of the check that are written as one. */
const isOrder = /^(?:write|there is|min must|quote|name|the (?:end|last)|an amount|this field)/;

/**
 * The message of a problem at a field, `isChosen` where one chooses from a list there. The check speaks to people who write files: where it asks for signs that a
 * form puts there by itself, the form asks for the same in its own words.
 */
export const plainMessage = (
  { wanted, found = '' }: Pick<Problem, 'wanted' | 'found'>,
  field: Field | undefined,
  isChosen: boolean,
): string => {
  const isEmpty = ['nothing', '""', '{}'].includes(found);
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
  return asSentence(isOrder.test(wanted) ? wanted : words.wanted(wanted));
};

/** A remark of the check in words: without the path of a field before it, and without what only machines read. */
export const plainRemark = (wanted: string, found: string | undefined): string => {
  const text = words.wanted(wanted.replace(/^[a-z]+(?:\.[a-zA-Z]+)+: /, ''));
  if (found === undefined || /^[{[]|^nothing$/.test(found)) return text;
  const quoted = /^"(.*?)(?:"|(\.\.\.))$/s.exec(found);
  return `${text} ${words.found(quoted ? `“${quoted[1] ?? ''}${quoted[2] ? '…' : ''}”` : found)}`;
};
