/** What the tools share: messages at fields, and the state of a form in the address. */
import { readAmount, type AmountRules } from '#domain/amount.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * An element that must be there.
 * @throws where the page lacks it: the element's script and its markup belong together
 */
export const required = <T extends Element>(root: ParentNode, selector: string, type: new () => T): T => {
  const found = root.querySelector(selector);
  if (!(found instanceof type))
    throw new Error(`${root instanceof Element ? root.localName : 'the page'} needs ${selector}`);
  return found;
};

/** A field of a form by its name. */
export const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement =>
  required(form, `input[name="${name}"]`, HTMLInputElement);

/** Shows a message at a field, or takes it away. */
export const showProblem = (field: Field, problem: string | undefined): void => {
  const message = document.getElementById(`${field.id}-problem`);
  if (!message) throw new Error(`${field.id} has no room for a message`);
  if (message.textContent !== (problem ?? '')) message.textContent = problem ?? '';
  message.hidden = problem === undefined;
  if (problem === undefined) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
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

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type);

/** Fills a form from the address; what the form does not offer is passed over. */
export const fillFromAddress = (form: HTMLFormElement): void => {
  const parameters = new URLSearchParams(location.search);
  for (const field of named(form)) {
    if (!parameters.has(field.name)) continue;
    const values = parameters.getAll(field.name);
    if (isTick(field)) field.checked = values.includes(field.value);
    else if (field instanceof HTMLInputElement) field.value = (values[0] ?? '').slice(0, 200);
    else if ([...field.options].some(({ value }) => value === values[0])) field.value = values[0] ?? '';
  }
};

/** Writes a form into the address, so that the page can be kept and passed on; what is empty is left out. */
export const keepInAddress = (form: HTMLFormElement, isKept: (field: Field) => boolean = () => true): void => {
  const url = new URL(location.href);
  for (const field of named(form)) url.searchParams.delete(field.name);
  for (const field of named(form)) {
    if (!isKept(field)) continue;
    if (isTick(field) ? field.checked : field.value !== '') url.searchParams.append(field.name, field.value);
  }
  history.replaceState(history.state, '', url);
};

/** The first field of a form with a message is where the reader should go on. */
export const focusFirstProblem = (form: HTMLFormElement): void => {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
};

/** A row of a table: its heading, then its cells. */
export const tableRow = (head: string, cells: readonly string[]): HTMLTableRowElement => {
  const row = document.createElement('tr');
  const heading = document.createElement('th');
  heading.scope = 'row';
  heading.textContent = head;
  row.append(
    heading,
    ...cells.map((text) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      return cell;
    }),
  );
  return row;
};
