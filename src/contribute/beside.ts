/** What is said beside a value, and is true of that value alone: when it changes, this is emptied, to be asked for anew. */
import { valueAt, type Path } from '#content-check/problem.ts';
import { isSame } from '#domain/same.ts';
import { isObject } from '#text/is-object.ts';
import { isAskable, proofParts, withoutOldPage } from './proof.ts';
import { withValue, type Json } from './record.ts';
import { bare, besides, says, staleEvidence } from './stale.ts';

type OrderAt = (path: Path) => readonly string[];

const namesIn = (path: Path): string[] => path.filter((part) => typeof part === 'string');

/** Whether a page is asked for what stands at a place, or for something that it stands in. */
const isOfPage = (path: Path): boolean => {
  const names = namesIn(path);
  return names.some((_, at) => isAskable(names.slice(0, at + 1).join('.')));
};

/** What stood at a place; of a row, every row of its list, since rows come and go. */
const stoodAt = (before: Json, path: Path): Json[] => {
  const stood = typeof path.at(-1) === 'number' ? valueAt(before, path.slice(0, -1)) : [valueAt(before, path)];
  return Array.isArray(stood) ? stood.filter(isObject) : [];
};

/** The rows of evidence with words. */
const quotedIn = (before: Json): { field: string; quotation: string }[] => {
  const rows = valueAt(before, ['evidence']);
  return (Array.isArray(rows) ? rows : []).filter(
    (row): row is { field: string; quotation: string } =>
      isObject(row) && typeof row['field'] === 'string' && typeof row['quotation'] === 'string',
  );
};

/** Whether words that the record had already say a field as it is now: then the value was wrong, and all beside it right. */
const isSaidBefore = (before: Json, record: Json, top: string): boolean =>
  quotedIn(before).some(({ field, quotation }) => {
    if (field !== top && !field.startsWith(`${top}.`)) return false;
    const [old, now] = [before, record].map((one) => bare(valueAt(one, field.split('.'))));
    return says(quotation, old, now);
  });

/**
 * A record of a correction with a value written at a place. Remarks and days beside a value that is another now are
 * emptied, and come back with the old value; what is written anew beside it stays, also where it is the same again.
 * @param before the record that is corrected
 * @param orderAt the order of the fields of the object at a place
 */
export const withCorrected = (before: Json, record: Json, path: Path, value: unknown, orderAt: OrderAt): Json => {
  const written = withValue(record, path, value, orderAt);
  const [top, row, part] = path;
  if (top === 'evidence') {
    const isStale = staleEvidence(before, record).some(({ at }) => at === row);
    return isStale && typeof row === 'number' && proofParts.some((one) => one === part)
      ? withoutOldPage(written, row)
      : written;
  }
  if (!isOfPage(path)) return written;
  const isRight = isSaidBefore(before, written, String(top));
  return path.slice(1).reduce<Json>((made, _, number) => {
    const place = path.slice(0, number + 1);
    const [was, now] = [valueAt(record, place), valueAt(made, place)];
    if (!isObject(was) || !isObject(now) || isSame(bare(was), bare(now))) return made;
    const stood = stoodAt(before, place);
    const alike = (group: Json) => stood.find((one) => isSame(bare(one), bare(group)));
    const own = isRight ? valueAt(before, place) : alike(now);
    const put = (name: string, said: unknown, into: Json) => withValue(into, [...place, name], said, orderAt);
    if (isObject(own))
      return besides.reduce((into, name) => (now[name] === undefined ? put(name, own[name], into) : into), made);
    if (!alike(was)) return made;
    return besides.reduce(
      (into, name) => (stood.some((one) => isSame(one[name], was[name])) ? put(name, undefined, into) : into),
      made,
    );
  }, written);
};

const saidIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(saidIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    besides.some((one) => one === name) && typeof inner === 'string' ? [inner] : saidIn(inner),
  );
};

/** What was said beside the values of a field and is no longer, in the order in which it stood. */
export const emptiedBeside = (before: Json, record: Json, field: string): string[] => {
  const [top = ''] = field.split('.');
  const left = saidIn(record[top]);
  return saidIn(before[top]).filter((text) => !left.includes(text));
};
