/** Addresses that a reader could take for another: what stands between `https://` and the next slash. */
import { isIP } from 'node:net';
import { domainToUnicode } from 'node:url';

/** Labels under which countries give names away: "example.ac.uk" is a name of its own, "ac.uk" is none. */
const sharedLabels = new Set('ac co com edu gob gov govt net nhs nom or org sch'.split(' '));

/**
 * The part of a host that somebody has registered: "example.ac.uk" of "www.example.ac.uk". By the usual labels of
 * countries and not by the Public Suffix List, which changes weekly: enough for a warning.
 */
export const registeredPart = (host: string): string => {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const isShared = labels.at(-1)?.length === 2 && sharedLabels.has(labels.at(-2) ?? '');
  return labels.slice(isShared ? -3 : -2).join('.');
};

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined);

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Hebrew', 'Arabic', 'Han'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

/** What is odd about the host of an address, as an end of a sentence; undefined where nothing is. */
export const oddHost = (url: string): string | undefined => {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  if (isIP(host.replace(/^\[|\]$/g, ''))) return 'a name, not a number';
  if (!host.includes('xn--')) return undefined;
  const written = domainToUnicode(host);
  const mixed = written
    .split('.')
    .map((label) => scripts.filter(([, pattern]) => pattern.test(label)).map(([name]) => name))
    .find((names) => names.length > 1);
  return mixed
    ? `letters of one script: ${written} mixes ${mixed.join(' and ')}`
    : `a look at the letters: browsers show ${written}`;
};

/** Whether an address is of the one who registered another, or of none of them. Undefined where one cannot be read. */
export const isSameOwner = (url: string, other: string): boolean | undefined => {
  const [one, two] = [hostOf(url), hostOf(other)];
  return one === undefined || two === undefined ? undefined : registeredPart(one) === registeredPart(two);
};
