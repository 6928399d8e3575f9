/** Kinds of course by the words of providers: what they call a course need not be the kind that the directory sorts it as. */
import type { SiteRecord } from '#schemas/site.ts';

/** By kind: how titles and labels of providers begin to write it, as `content/site.json` says. */
export type Called = Readonly<Record<string, readonly string[]>>;

/** The words of all kinds that have some. */
export const calledOf = (kinds: SiteRecord['kinds']): Called =>
  Object.fromEntries(kinds.flatMap(({ id, called }) => (called ? [[id, called]] : [])));

/** Small letters without accents, spaces and dashes: "Micro-crédential" and "micro credential" are one. */
const joined = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Pd}\s]+/gu, '')
    .toLowerCase();

/** The kinds that a provider's own words call a course. */
export const kindsCalled = (texts: readonly (string | undefined)[], called: Called): string[] => {
  const own = texts.map((text = '') => joined(text));
  return Object.entries(called).flatMap(([kind, words]) =>
    words.some((word) => own.some((text) => text.includes(word))) ? [kind] : [],
  );
};
