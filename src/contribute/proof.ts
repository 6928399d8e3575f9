/** Where a page says what a correction changed: asked beside each changed value, and kept as a row of evidence. */
import { valueAt, type Path } from '#content-check/problem.ts';
import { isSame } from '#domain/same.ts';
import { courseSchema } from '#schemas/course.ts';
import { courseFields } from '#words/contribute-fields.ts';
import { formFields } from './fields.ts';
import { withValue, type Json } from './record.ts';
import { formSections } from './sections.ts';
import { bare, rowsOf, staleEvidence, type Stale } from './stale.ts';

/** What is asked of a page: the words, its address, and the day on which it was read. */
export const proofParts = ['quotation', 'url', 'read'] as const;
export type ProofPart = (typeof proofParts)[number];

/** A value that a correction changed, and what of its proof is there. */
export interface Asked {
  /** Its place among the fields that the form shows: `price`, `delivery.mode`. */
  readonly field: string;
  /** The row of evidence that is about it; undefined where there is none yet. */
  readonly at: number | undefined;
  readonly lacks: readonly ProofPart[];
  /** What of the row was read for the value as it was. */
  readonly stale: Stale | undefined;
}

/** Words of ours, what orders the directory, and what says where something was read: no page is quoted for them. */
const ours =
  /^(?:description|learningOutcomes|skills|audience|subjects|provider|url|code|identifiers|titleLanguage|recorded|evidence|delivery\.(?:note|inferred)|source\..*)$/;

/** The fields for which a page is asked, as the form shows them. */
let places: readonly string[] | undefined;
const placesAsked = (): readonly string[] =>
  (places ??= formSections(formFields(courseSchema, courseFields))
    .flatMap(({ fields, folded }) => [...fields, ...folded])
    .map(({ path }) => path)
    .filter((path) => !ours.test(path)));

/** Whether a page is asked for a field when it changes. */
export const isAskable = (field: string): boolean => placesAsked().includes(field);

/** Id of the box in which a part of a proof is written. */
export const proofBox = (field: string, part: ProofPart): string => `proof-${field}-${part}`;

const at = (record: Json, field: string): unknown => bare(valueAt(record, field.split('.')));

const textIn = (row: Json | undefined, part: string): string => {
  const text = row?.[part];
  return typeof text === 'string' ? text : '';
};

/** The row of evidence about a field, or about what within it has changed. */
const rowFor = (before: Json, record: Json, field: string): number | undefined => {
  const found = rowsOf(record).findIndex(({ field: of }) => {
    if (typeof of !== 'string' || (of !== field && !of.startsWith(`${field}.`))) return false;
    return !isSame(at(before, of), at(record, of));
  });
  return found < 0 ? undefined : found;
};

/**
 * The changed values of a correction, in the order of the form, with what of their proof is missing.
 * @param today the day of writing, `YYYY-MM-DD`
 * @param wordless fields of which the writer said that the page has no words to copy
 */
export const askedProofs = (before: Json, record: Json, today: string, wordless: readonly string[] = []): Asked[] => {
  const allStale = staleEvidence(before, record);
  return placesAsked().flatMap((field): Asked[] => {
    const now = at(record, field);
    if (now === undefined || isSame(at(before, field), now)) return [];
    const place = rowFor(before, record, field);
    const row = place === undefined ? undefined : rowsOf(record)[place];
    const stale = allStale.find((one) => one.at === place);
    // Words that the record has had, and that say the new value, were right all along.
    const isKnown = row !== undefined && rowsOf(before).some((other) => isSame(other, row));
    const old = rowsOf(before).find((other) => other['field'] === row?.['field']);
    const isOldDay = textIn(row, 'read') !== today && textIn(row, 'read') === textIn(old, 'read');
    const lacks = proofParts.filter((part) => {
      if (isKnown || (part === 'quotation' && wordless.includes(field))) return false;
      // Where no row is begun, the page of the record is offered.
      if (row === undefined) return part !== 'url' || usualPage(record) === '';
      return textIn(row, part) === '' || (part === 'read' && isOldDay);
    });
    return [{ field, at: place, lacks, stale }];
  });
};

/** The page that is offered: the one on which the record’s facts were read, else the course’s own. */
export const usualPage = (record: Json): string =>
  textIn(record['source'] as Json | undefined, 'url') || textIn(record, 'url');

/** What stands in a box of a proof. */
export const proofText = (record: Json, { at: place }: Pick<Asked, 'at'>, part: ProofPart): string => {
  if (place !== undefined) return textIn(rowsOf(record)[place], part);
  return part === 'url' ? usualPage(record) : '';
};

/**
 * A record whose row of evidence was read for another value, once something of the page that says the new one is
 * written into it: the day and the name of the old page are none of the new.
 */
export const withoutOldPage = (record: Json, row: number): Json =>
  ['date', 'name'].reduce((made, name) => withValue(made, ['evidence', row, name], undefined, () => []), record);

/**
 * A record with a part of a proof written into its row of evidence. A row is begun with the page that is offered, and
 * taken out again where nothing else is left in it.
 * @param orderAt the order of the fields of the object at a place
 */
export const withProof = (
  record: Json,
  { field, at: place, stale }: Pick<Asked, 'field' | 'at'> & Partial<Pick<Asked, 'stale'>>,
  part: ProofPart,
  text: string | undefined,
  orderAt: (path: Path) => readonly string[],
): Json => {
  const rows = rowsOf(record);
  const page = usualPage(record);
  const begun =
    place === undefined
      ? withValue(record, ['evidence', rows.length], { field, ...(page !== '' && { url: page }) }, orderAt)
      : record;
  const row = place ?? rows.length;
  const inRow = withValue(begun, ['evidence', row, part], text, orderAt);
  const written = stale ? withoutOldPage(inRow, row) : inRow;
  const isEmpty =
    part !== 'url' && !['quotation', 'read', 'date', 'name'].some((name) => textIn(rowsOf(written)[row], name));
  if (!isEmpty) return written;
  const left = rowsOf(written).filter((_, other) => other !== row);
  return withValue(written, ['evidence'], left.length ? left : undefined, orderAt);
};
