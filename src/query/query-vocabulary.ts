/** The words of the query reader, made at build: from the table of facets, the frameworks and content/query-words.json. */
import type { Course } from '#domain/course.ts';
import { countFacet, facetsAt } from '#domain/facets.ts';
import { stages } from '#domain/level.ts';
import { providerNames } from '#domain/provider-names.ts';
import { poundsPer } from '#domain/currency-rates.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { QueryWordsRecord } from '#schemas/query-words.ts';
import { fold } from '#text/fold.ts';
import { wordPattern } from '#text/tokens.ts';
import type { QueryVocabulary } from '#query/read-query.ts';

/** Facets whose values are named in so many words by whoever means them. */
const namedFacets = new Set(['country', 'provider', 'language', 'subject']);

const sayOf = (text: string): string => (fold(text).match(wordPattern) ?? []).join(' ');

const unique = (texts: readonly string[]): string[] => [...new Set(texts.map(sayOf).filter(Boolean))];

/** How a language is called by itself, without its country: "Portuguese" for Brazilian Portuguese. */
const languageNames = (name: string): string[] => [name, name.split(' ').at(-1) ?? name];

/**
 * The words that the query reader knows.
 * @throws where a row of content/query-words.json names a facet that there is not
 */
export const queryVocabulary = (
  courses: readonly Course[],
  asOf: string,
  frameworks: readonly FrameworkRecord[],
  creditSystems: readonly CreditSystemRecord[],
  rows: readonly QueryWordsRecord[],
): QueryVocabulary => {
  const facets = facetsAt(asOf);
  const valuesOf = new Map(facets.map((facet) => [facet.key, countFacet(facet, courses)]));
  const providers = new Map(courses.map(({ provider }) => [provider.id, provider]));
  const inTown = (towns: readonly string[]) =>
    [...providers.values()].filter(({ town }) => town !== undefined && towns.includes(town)).map(({ id }) => id);

  const said = rows.map(({ id, facet = 'provider', values, town, say }) => {
    const known = valuesOf.get(facet)?.map(({ value }) => value);
    if (!known) throw new Error(`content/query-words.json, "${id}": there is no facet "${facet}"`);
    const wanted = values ?? inTown(town ?? []);
    const found = known.filter((value) => wanted.includes(value));
    // What no course has is asked for all the same, and the answer is that there is none.
    return { facet, values: found.length ? found : wanted, say: unique(say) };
  });
  const named = [...valuesOf].flatMap(([facet, list]) =>
    namedFacets.has(facet)
      ? list.map(({ value, name }) => ({
          facet,
          values: [value],
          say: unique(
            facet === 'provider'
              ? providerNames(providers.get(value) ?? { name })
              : facet === 'language'
                ? languageNames(name)
                : [name],
          ),
        }))
      : [],
  );
  const towns = [...new Set([...providers.values()].flatMap(({ town }) => town ?? []))].map((town) => ({
    facet: 'provider',
    values: inTown([town]),
    say: unique([town]),
  }));
  return {
    phrases: [...said, ...named, ...towns].filter(({ values, say }) => values.length > 0 && say.length > 0),
    bands: Object.fromEntries(
      facets.flatMap(({ key, bands }) =>
        bands ? [[key, bands.map(({ id, below }) => [id, below === Infinity ? null : below] as const)]] : [],
      ),
    ),
    levels: Object.fromEntries(
      frameworks.map(({ short, levels }) => [
        short,
        Object.fromEntries(
          levels.flatMap(({ level, eqf }) => {
            const stage = stages.find(({ eqf: [least, most] }) => eqf !== undefined && eqf >= least && eqf <= most);
            return stage ? [[level, stage.id] as const] : [];
          }),
        ),
      ]),
    ),
    months: valuesOf.get('start')?.flatMap(({ value }) => (/^\d{4}-\d\d$/.test(value) ? [value] : [])) ?? [],
    perEcts: Object.fromEntries(creditSystems.flatMap(({ id, perEcts }) => (perEcts ? [[id, perEcts] as const] : []))),
    pounds: { '£': 1, '€': poundsPer('EUR') ?? 1, $: poundsPer('USD') ?? 1 },
  };
};
