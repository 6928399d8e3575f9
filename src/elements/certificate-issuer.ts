/** Says of a certificate's issuer what the directory has of it; fetched once somebody writes one. */
import { make, need } from '#dom/elements.ts';
import { toOriginal } from '#dom/foreign.ts';
import { jsonOf, keep, load } from '#dom/load.ts';
import { commonCountry, issuersFileVersion, issuersNamed, type Issuer, type IssuersFile } from '#tools/issuers.ts';
import * as words from '#words/certificate-issuer.ts';

/** The providers of the directory, from the file beside the page. */
const issuersAt = keep((path: string) => load<IssuersFile>({ path, name: path, read: jsonOf(issuersFileVersion) }));

/** The line below the fields; it must be there before it speaks, or it is not read out. */
const lineOf = (page: HTMLElement): HTMLElement => {
  const known = page.querySelector<HTMLElement>('[data-issuer]');
  if (known) return known;
  const line = make('p', { 'data-issuer': '', 'aria-live': 'polite' });
  // In the grid of the fields it takes no place while it is empty.
  line.style.gridColumn = '1 / -1';
  need(page, '.fields').append(line);
  return line;
};

/** One of them: its page, its country and its own site. */
const about = ({ name, page, country, url }: Issuer): (Node | string)[] => [
  make('a', { href: page, ...toOriginal }, words.pageOf(name)),
  ...(country ? [`, ${country}`] : []),
  ...(url
    ? [`, ${words.ownSite}`, make('a', { href: url, rel: 'external' }, new URL(url).hostname.replace(/^www\./, ''))]
    : []),
];

/**
 * Writes down what is known of who stands in the field of the issuer, and its country where that field is empty. What
 * it wrote there it takes back once somebody else stands in the first; what a reader wrote stays.
 * @throws {LoadError} where the providers cannot be fetched
 */
export const showIssuer = async (page: HTMLElement): Promise<void> => {
  const line = lineOf(page);
  const { issuers } = await issuersAt('issuers.json');
  const named = issuersNamed(need(page, 'input[name="issuer"]', HTMLInputElement).value, issuers);
  const who = named.map((issuer) => issuer.page).join(' ');
  if (who === (line.dataset['issuer'] ?? '')) return;
  line.dataset['issuer'] = who;
  const field = need(page, 'input[name="country"]', HTMLInputElement);
  const isOurs = field.value === field.dataset['filled'];
  const country = commonCountry(named) ?? '';
  delete field.dataset['filled'];
  if (isOurs || !field.value.trim()) {
    field.value = country;
    if (country) field.dataset['filled'] = country;
  }
  const parts = named.flatMap((issuer, at) => [at ? '; ' : words.inDirectory, ...about(issuer)]);
  const filled = field.dataset['filled'] ? [make('span', { 'data-no-print': '' }, ` ${words.filledIn}`)] : [];
  line.replaceChildren(...parts, ...(named.length ? [`. ${words.noProof}`] : []), ...filled);
};
