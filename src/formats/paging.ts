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
