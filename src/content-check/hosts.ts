/** Addresses that a reader could take for another: what stands between `https://` and the next slash. */
import { parseUrl } from '#schemas/values.ts';

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

const hostOf = (url: string): string | undefined => parseUrl(url)?.hostname;

/** Every way of writing a number for a host is one of these two once it is parsed. */
const isNumber = (host: string): boolean => host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);

/** What a digit of Punycode stands for: letters, then figures. */
const digitOf = (sign: string): number => parseInt(sign, 36) + (sign <= '9' ? 26 : -10);

/** The letters that a label of a host stands for (RFC 3492, sections 5 and 6). */
const lettersOf = (label: string): string => {
  if (!label.startsWith('xn--')) return label;
  const coded = label.slice(4);
  const cut = coded.lastIndexOf('-');
  const letters = Array.from(coded.slice(0, Math.max(cut, 0)));
  const digits = coded.slice(cut + 1);
  let [code, place, bias, at] = [128, 0, 72, 0];
  while (at < digits.length) {
    const before = place;
    for (let weight = 1, base = 36; ; base += 36) {
      const digit = digitOf(digits.charAt(at));
      at += 1;
      place += digit * weight;
      const threshold = Math.min(Math.max(base - bias, 1), 26);
      if (digit < threshold || at >= digits.length) break;
      weight *= 36 - threshold;
    }
    const count = letters.length + 1;
    let delta = Math.floor((place - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / count);
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(place / count);
    place %= count;
    letters.splice(place, 0, String.fromCodePoint(code));
    place += 1;
  }
  return letters.join('');
};

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Hebrew', 'Arabic', 'Han'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

/** What is odd about the host of an address, as an end of a sentence; undefined where nothing is. */
export const oddHost = (url: string): string | undefined => {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  if (isNumber(host)) return 'a name, not a number';
  if (!host.includes('xn--')) return undefined;
  const labels = host.split('.').map(lettersOf);
  const written = labels.join('.');
  const mixed = labels
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

/** Whose an address is, told apart by folder or name on GitHub, where many have their pages under one host. */
const ownerOf = (url: string): string | undefined => {
  const { hostname, pathname } = parseUrl(url) ?? {};
  if (hostname === undefined) return undefined;
  const name = hostname === 'github.com' ? pathname?.split('/')[1] : /^([^.]+)\.github\.io$/.exec(hostname)?.[1];
  return name ? `github ${name.toLowerCase()}` : registeredPart(hostname);
};

/** Whether an address is of the same owner as one of some others; a repository is of the owner of its pages. */
export const isOfOwner = (url: string, others: readonly (string | undefined)[]): boolean => {
  const owner = ownerOf(url);
  return owner !== undefined && others.some((other) => other !== undefined && ownerOf(other) === owner);
};
