/** The form: a box, a list of choices or rows for each field, bound to its place in the record. */
import { formatPath, type Path } from '#content-check/problem.ts';
import { make, makeButton } from '#dom/elements.ts';
import * as words from '#words/contribute-form.ts';
import type { ChoiceField, Field, GroupField, ListField } from './fields.ts';
import type { Option } from './options.ts';
import { fromBoxes, toBoxes } from './values.ts';

/** What a form is bound to. */
export interface Binding {
  readonly read: (path: Path) => unknown;
  readonly write: (path: Path, value: unknown) => void;
  readonly optionsOf: (field: Field, path: Path) => readonly Option[] | undefined;
  /** What is told when rows come and go. */
  readonly say: (text: string) => void;
  /** Prefix of the ids of its fields. */
  readonly name: string;
}

/** Id of the box of a place; the message beside it is `<id>-problem`. */
export const idOf = (name: string, path: Path): string => `${name}-${formatPath(path)}`;

const labelText = ({ label, isRequired, isInOptional }: Field): string =>
  isRequired ? `${label} ${isInOptional ? words.neededInGroup : words.needed}` : label;

/** Texts that may be longer than this have room for several lines. */
const longLine = 200;

/** Whether a field is wide: of a name, a sentence or an address. */
const isWide = (field: Field): boolean => field.kind === 'text' && (field.longest >= 160 || /url$/i.test(field.name));

/** A list to choose one from. What is chosen and not offered stays: only the check may refuse it. */
const select = (field: Field, id: string, options: readonly Option[], value: string): HTMLSelectElement => {
  const usual = field.default === undefined ? undefined : toBoxes(field, field.default)[0];
  const usualLabel = options.find((option) => option.value === usual)?.label;
  const all =
    options.some((option) => option.value === value) || value === '' ? options : [...options, { value, label: value }];
  const empty =
    usualLabel === undefined ? [make('option', { value: '' }, field.isRequired ? words.choose : words.notSaid)] : [];
  const box = make(
    'select',
    { id, autocomplete: 'off' },
    ...empty,
    ...all.map((option) => make('option', { value: option.value }, option.label)),
  );
  box.value = value === '' ? (usual ?? '') : value;
  return box;
};

const textBox = (field: Field, id: string, value: string): HTMLInputElement | HTMLTextAreaElement => {
  if (field.kind === 'text' && field.longest > longLine) {
    const area = make('textarea', { id, rows: field.longest > 1000 ? '5' : '2', autocomplete: 'off' });
    area.value = value;
    return area;
  }
  const isNumber = field.kind === 'number' || field.kind === 'quantity';
  const box = make('input', {
    id,
    type: 'text',
    inputmode: isNumber ? 'decimal' : undefined,
    autocomplete: 'off',
    'data-width': isNumber ? 'number' : undefined,
  });
  box.value = value;
  return box;
};

const hintOf = (id: string, hint: string | undefined): HTMLElement | undefined =>
  hint === undefined ? undefined : make('p', { class: 'hint', id: `${id}-hint` }, hint);

const problemOf = (id: string): HTMLElement => make('p', { class: 'problem', id: `${id}-problem` });

const describedBy = (id: string, hint: string | undefined): string =>
  `${hint === undefined ? '' : `${id}-hint `}${id}-problem`;

const boxField = (binding: Binding, field: Field, path: Path): HTMLElement => {
  const id = idOf(binding.name, path);
  const options = binding.optionsOf(field, path);
  const began = binding.read(path);
  const [first = '', second = ''] = toBoxes(field, began);
  const box = options ? select(field, id, options, first) : textBox(field, id, first);
  box.setAttribute('aria-describedby', describedBy(id, field.hint));
  const boxes: (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] = [box];
  const range: Node[] = [];
  if (field.kind === 'quantity') {
    const end = textBox(field, `${id}-to`, second);
    end.setAttribute('aria-describedby', `${id}-problem`);
    boxes.push(end);
    range.push(make('label', { for: `${id}-to` }, words.quantityTo), end);
  }
  const element = make(
    'div',
    { class: 'field', 'data-long': isWide(field) && !options ? '' : undefined },
    make('label', { for: id }, labelText(field)),
    hintOf(id, field.hint),
    range.length ? make('div', { class: 'range' }, box, ...range) : box,
    problemOf(id),
  );
  element.addEventListener('input', () => {
    const written = fromBoxes(
      field,
      boxes.map(({ value }) => value),
    );
    // What was left out stays so where it counts as what is chosen.
    binding.write(path, began === undefined && written === field.default ? undefined : written);
  });
  // A day that was written otherwise is shown as the record has it, so that nobody wonders what was understood.
  if (field.kind === 'text' && field.dated)
    box.addEventListener('change', () => {
      const [shown] = toBoxes(field, binding.read(path));
      if (shown !== undefined) box.value = shown;
    });
  return element;
};

const tickField = (binding: Binding, field: ChoiceField, path: Path): HTMLElement => {
  const id = idOf(binding.name, path);
  const chosen = new Set(toBoxes(field, binding.read(path)));
  const ticks = (binding.optionsOf(field, path) ?? []).map(({ value, label }) => {
    const tick = make('input', { type: 'checkbox', value });
    tick.checked = chosen.has(value);
    tick.addEventListener('input', () => {
      const before = toBoxes(field, binding.read(path));
      const after = tick.checked ? [...before, value] : before.filter((other) => other !== value);
      binding.write(path, fromBoxes(field, after));
    });
    return make('label', {}, tick, label);
  });
  return make(
    'fieldset',
    { class: 'ticks', id, tabindex: '-1', 'aria-describedby': describedBy(id, field.hint) },
    make('legend', {}, labelText(field)),
    hintOf(id, field.hint),
    make('div', {}, ...ticks),
    problemOf(id),
  );
};

const groupField = (binding: Binding, field: GroupField, path: Path, legend = field.label): HTMLElement => {
  const id = idOf(binding.name, path);
  return make(
    'fieldset',
    { class: 'group', id, tabindex: '-1' },
    make('legend', {}, legend),
    hintOf(id, field.hint),
    problemOf(id),
    make('div', { class: 'fields' }, ...field.fields.map((part) => fieldElement(binding, part, [...path, part.name]))),
  );
};

/** Where one goes on after rows have changed: the first box of a row, or what adds one. */
const focusIn = (element: Element | null | undefined): void =>
  element?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();

const listField = (binding: Binding, field: ListField, path: Path): HTMLElement => {
  const id = idOf(binding.name, path);
  const { row } = field;
  const rows = make('ol', { role: 'list' });
  const rowsIn = (): readonly unknown[] => {
    const value = binding.read(path);
    return Array.isArray(value) ? (value as unknown[]) : [];
  };
  const keep = (values: readonly unknown[]): void => {
    const empty = field.isRequired ? [''] : field.default;
    binding.write(path, values.length ? values : empty);
  };
  const add = makeButton(words.add(row.label), () => {
    keep([...rowsIn(), row.kind === 'group' ? {} : '']);
    draw();
    focusIn(rows.lastElementChild);
    binding.say(words.added(words.numbered(row.label, rowsIn().length)));
  });
  const isNone = make('input', { type: 'checkbox' });
  isNone.addEventListener('input', () => {
    binding.write(path, isNone.checked ? [] : undefined);
  });
  const none = field.none === undefined ? undefined : make('label', { class: 'tick' }, isNone, field.none);
  const draw = (): void => {
    const values = rowsIn();
    rows.replaceChildren(
      ...values.map((_, at) => {
        const label = words.numbered(row.label, at + 1);
        const remove = makeButton(words.remove, () => {
          keep(rowsIn().filter((__, other) => other !== at));
          draw();
          const next = rows.children[Math.min(at, rows.children.length - 1)];
          if (next) focusIn(next);
          else add.focus();
          binding.say(words.removed(label));
        });
        remove.append(make('span', { class: 'visually-hidden' }, ` ${label}`));
        const place = [...path, at];
        const body =
          row.kind === 'group'
            ? groupField(binding, row, place, label)
            : fieldElement(binding, { ...row, label, isRequired: field.isRequired && at === 0 }, place);
        const isFixed = field.isRequired && values.length === 1;
        return make('li', {}, body, isFixed ? undefined : remove);
      }),
    );
    rows.hidden = !values.length;
    if (!none) return;
    none.hidden = values.length > 0;
    isNone.checked = Array.isArray(binding.read(path)) && !values.length;
  };
  draw();
  return make(
    'fieldset',
    { class: 'list', id, tabindex: '-1' },
    make('legend', {}, labelText(field)),
    hintOf(id, field.hint),
    problemOf(id),
    rows,
    none,
    add,
  );
};

/** What one fills in for a field at a place of the record. */
export const fieldElement = (binding: Binding, field: Field, path: Path): HTMLElement => {
  switch (field.kind) {
    case 'group':
      return groupField(binding, field, path);
    case 'list':
      return listField(binding, field, path);
    case 'choices':
      return tickField(binding, field, path);
    default:
      return boxField(binding, field, path);
  }
};
