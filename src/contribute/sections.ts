/** In which section of the form each field stands: every field of the schema once, those that no section names in the last. */
import { otherFields, sections } from '#words/contribute-fields.ts';
import { fieldAt, type Field } from './fields.ts';

export interface Section {
  readonly heading: string;
  readonly fields: readonly Field[];
  /** Heading over what is folded away. */
  readonly more: string;
  readonly folded: readonly Field[];
}

const named = new Set(sections.flatMap(({ fields = [], folded = [] }) => [...fields, ...folded]));

const isPlacedWithin = (path: string): boolean => [...named].some((name) => name.startsWith(`${path}.`));

/** Fields that no section names: of a group of which parts are placed, the others. */
const unplaced = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (named.has(field.path)) return [];
    return field.kind === 'group' && isPlacedWithin(field.path) ? unplaced(field.fields) : [field];
  });

/** The sections of the form of a course. */
export const formSections = (fields: readonly Field[]): Section[] => {
  const at = (paths: readonly string[] = []) => paths.flatMap((path) => fieldAt(fields, path) ?? []);
  const others = unplaced(fields);
  return [
    ...sections.map(({ heading, fields: open, more = heading, folded }) => ({
      heading,
      fields: at(open),
      more,
      folded: at(folded),
    })),
    ...(others.length ? [{ heading: otherFields, fields: [], more: otherFields, folded: others }] : []),
  ];
};
