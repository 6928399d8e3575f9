/** What the tools share: messages at fields, and the state of a form in the address. */
import { make, need } from './elements.ts';
import { readAmount, type AmountRules } from '#tools/amount.ts';

export type Field = HTMLInputElement | HTMLSelectElement;

/** A field of a form by its name. */
export const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement =>
  need(form, `input[name="${name}"]`, HTMLInputElement);

/** Shows a message at a field, or takes it away. A tick needs none. */
export const showProblem = (field: Field, problem: string | undefined): void => {
  const message = document.getElementById(`${field.id}-problem`);
  if (!message && isTick(field)) return;
  if (!message) throw new Error(`${field.id} has no room for a message`);
  // A change is read out, so there must be none where the message stays the same.
  if (message.textContent !== (problem ?? '')) message.textContent = problem ?? '';
  if (problem === undefined) field.removeAttribute('aria-invalid');
  else {
    field.setAttribute('aria-invalid', 'true');
    // A message in a closed section would not be seen.
    const section = field.closest('details');
    if (section) section.open = true;
  }
};

/**
 * The number in a field, with a message at the field where there is none.
 * @param isOptional an empty field is no mistake
 * @param isQuiet an empty field is no mistake yet: nobody has asked for the answer
 */
export const amountOf = (
  field: HTMLInputElement,
  rules: AmountRules,
  { isOptional = false, isQuiet = false } = {},
): number | undefined => {
  if (field.value.trim() === '' && (isOptional || isQuiet)) {
    showProblem(field, undefined);
    return undefined;
  }
  const amount = readAmount(field.value, rules);
  showProblem(field, amount.ok ? undefined : amount.problem);
  return amount.ok ? amount.value : undefined;
};

const named = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== '',
  );

/** Longest text that a field without a limit of its own takes from the address. */
const longestText = 200;

type Tick = HTMLInputElement & { readonly type: 'checkbox' | 'radio' };

const isTick = (field: Field): field is Tick => /^(?:checkbox|radio)$/.test(field.type);

/** A field and what the address wanted it to hold, where it cannot. */
export interface Misfit {
  readonly field: Field;
  readonly value: string;
}

/** Fills a form from the address. @returns what did not fit: a choice that is not offered, a day that does not exist */
export const fillFromAddress = (form: HTMLFormElement): Misfit[] => {
  const parameters = new URLSearchParams(location.search);
  return named(form).flatMap((field) => {
    const values = parameters.getAll(field.name);
    const [value] = values;
    if (value === undefined) return [];
    if (isTick(field)) {
      field.checked = values.includes(field.value);
      return [];
    }
    const isText = field instanceof HTMLInputElement && field.type === 'text';
    field.value = isText ? value.slice(0, field.maxLength > 0 ? field.maxLength : longestText) : value;
    return isText || field.value === value ? [] : [{ field, value: value.slice(0, 40) }];
  });
};

/**
 * Writes a form into the address, so that the page can be kept and passed on. What is empty is left out,
 * but for fields that would be filled in otherwise.
 */
export const keepInAddress = (form: HTMLFormElement, isKept: (field: Field) => boolean = () => true): void => {
  const url = new URL(location.href);
  for (const field of named(form)) url.searchParams.delete(field.name);
  for (const field of named(form)) {
    if (!isKept(field)) continue;
    const isFilled = field.value !== '' || (field instanceof HTMLInputElement && field.defaultValue !== '');
    if (isTick(field) ? field.checked : isFilled) url.searchParams.append(field.name, field.value);
  }
  history.replaceState(history.state, '', url);
};

/** The first field of a form with a message is where the reader should go on. */
export const focusFirstProblem = (form: HTMLFormElement): void => {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
};

/** A row of a table: its heading, then its cells. */
export const tableRow = (head: string, cells: readonly string[]): HTMLTableRowElement =>
  make('tr', {}, make('th', { scope: 'row' }, head), ...cells.map((text) => make('td', {}, text)));
