/** Whether a document in JSON is one page of several, as interfaces that are asked page by page say it. */
import { isObject } from '#text/is-object.ts';
import { shorten } from './text.ts';

/** Where a document says it: itself, or one of these. */
const holders = ['links', '_links', 'pagination', 'paging', 'meta', 'page', 'hydra:view', 'view'];
/** What leads to another page: an address, a number or a token. */
const leads =
  /^(?:hydra:)?(?:next|prev|previous)$|^(?:@odata\.)?next_?(?:page|link|cursor|token|url)$|^resumptionToken$/i;
const says = /^has_?(?:next|prev|previous|more)(?:_?page)?$/i;
const counts = /^(?:total|num|last)_?pages?$|^page_?count$/i;

const isLead = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') ||
  (typeof value === 'number' && value > 0) ||
  (isObject(value) && isLead(value['href'] ?? value['@id']));

/** What the document says of other pages, as it says it; undefined where it is whole, as far as it tells. */
export const otherPagesOf = (document: unknown): string | undefined => {
  if (!isObject(document)) return undefined;
  const found = [document, ...holders.map((key) => document[key]).filter(isObject)]
    .flatMap((holder) => Object.entries(holder))
    .filter(
      ([key, value]) =>
        (leads.test(key) && isLead(value)) ||
        (says.test(key) && value === true) ||
        (counts.test(key) && Number(value) > 1),
    )
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return found.length ? shorten(found.join(', ')) : undefined;
};

/** Keys whose value is the address of the next page, itself or in an object. */
const nextKeys = /^(?:hydra:)?next$|^(?:@odata\.)?next_?(?:page|link|url)$/i;

const holdersOf = (document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] => [
  document,
  ...holders.map((key) => document[key]).filter(isObject),
];

const addressIn = (value: unknown, base: string): string | undefined => {
  const text = isObject(value) ? (value['href'] ?? value['@id']) : value;
  // A bare number or a token names a page that only the interface itself can find.
  if (typeof text !== 'string' || !/^(?:https?:\/\/|[/?])/i.test(text.trim())) return undefined;
  return URL.canParse(text.trim(), base) ? new URL(text.trim(), base).href : undefined;
};

/** The address of the page that follows a document which came from `address`; undefined where none is told. */
export const nextPageOf = (document: unknown, address: string): string | undefined => {
  if (!isObject(document)) return undefined;
  const told = holdersOf(document)
    .flatMap((holder) => Object.entries(holder))
    .filter(([key]) => nextKeys.test(key))
    .map(([, value]) => addressIn(value, address))
    .find((next) => next !== undefined);
  if (told !== undefined) return told;
  // Open Onderwijs API: the number of the page, and that there is another.
  const { hasNextPage, pageNumber } = document;
  if (hasNextPage !== true || typeof pageNumber !== 'number' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.searchParams.set('pageNumber', String(pageNumber + 1));
  return url.href;
};

/** A document without what it says of the pages after it, when these have been put into it. */
export const withoutNext = (document: unknown): unknown => {
  if (!isObject(document)) return document;
  const isOfNext = (key: string) =>
    (leads.test(key) && !/prev/i.test(key)) || (says.test(key) && !/prev/i.test(key)) || counts.test(key);
  const clean = (holder: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(holder).filter(([key]) => !isOfNext(key)));
  return Object.fromEntries(
    Object.entries(clean(document)).map(([key, value]) => [
      key,
      holders.includes(key) && isObject(value) ? clean(value) : value,
    ]),
  );
};

/** How many entries a document says that all of its pages have together. */
export const countedIn = (document: unknown): number | undefined =>
  isObject(document)
    ? holdersOf(document)
        .flatMap((holder) => Object.entries(holder))
        .filter(([key]) => /^(?:count|total|total_?(?:count|items|results|elements)|(?:hydra:)?totalItems)$/i.test(key))
        .map(([, value]) => value)
        .find((value) => typeof value === 'number')
    : undefined;
