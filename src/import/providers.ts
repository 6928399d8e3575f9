/** Which provider of the directory a feed speaks of, and the record of one that is not there yet. */
import type { z } from 'astro/zod';
import { reservedProviderIds } from '#content-check/references.ts';
import { draftsFolder } from '#content-check/folders.ts';
import { InputError, type Loss, type ProviderFacts } from '#formats/format.ts';
import { cut, oneLine, readLink } from '#formats/text.ts';
import { readCountry } from '#formats/values/place.ts';
import type { CourseRecord } from '#schemas/course.ts';
import { providerDraftSchema, type ProviderDraft } from '#schemas/draft.ts';
import { providerSchema, type ProviderRecord } from '#schemas/provider.ts';
import { parseUrl, slugPattern } from '#schemas/values.ts';
import { recordIn, type Content } from './content.ts';
import { kindInName } from './provider-kind.ts';
import { idOf } from './slug.ts';

export interface KnownProvider {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly url: string | undefined;
  readonly country?: string | undefined;
  readonly kind: ProviderRecord['kind'] | undefined;
  /** Whether it waits in the drafts, and so cannot be referred to yet. */
  readonly isDraft: boolean;
}

/** How a provider was known again. */
export type ProviderMatch = 'identifier' | 'host' | 'name' | 'course-page';

const knownOf = (id: string, data: Partial<ProviderRecord>, isDraft: boolean): KnownProvider => ({
  id,
  name: data.name ?? id,
  names: [data.name ?? id, ...(data.shortNames ?? []), ...(data.otherNames ?? []), id],
  identifiers: [id, ...(data.identifiers ?? []).map(({ value }) => value)],
  url: data.url,
  country: data.country,
  kind: data.kind,
  isDraft,
});

/** The providers of the directory and of its drafts, as far as one needs to know them again. */
export const readProviders = (content: Content): KnownProvider[] =>
  [['content/providers', false] as const, [`content/${draftsFolder}/providers`, true] as const].flatMap(
    ([folder, isDraft]) =>
      content
        .jsonNames(folder)
        .map((id) =>
          knownOf(id, (recordIn(content, `${folder}/${id}.json`) ?? {}) as Partial<ProviderRecord>, isDraft),
        ),
  );

/** A name by its letters and digits alone, of any script: what two spellings of one name share. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The host of an address without `www.`; undefined where it is none. */
const hostOf = (address: string | undefined): string | undefined => {
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined;
  return (
    parseUrl(address)
      ?.hostname.toLowerCase()
      .replace(/^www\./, '') || undefined
  );
};

/** Whether a page stands on a site or on a part of it: `cs.ut.ee` is of `ut.ee`. */
const isOnSite = (page: string | undefined, site: string | undefined): boolean => {
  const host = hostOf(page);
  const home = hostOf(site);
  return host !== undefined && home !== undefined && (host === home || host.endsWith(`.${home}`));
};

/** Sites on which many institutions have pages: their host says nothing about whose page it is. */
const sharedHosts =
  /(?:^|\.)(?:edx\.org|coursera\.org|futurelearn\.com|udemy\.com|udacity\.com|openlearning\.com|fun-mooc\.fr|iversity\.org|miriadax\.net|swayam\.gov\.in|saylor\.org|moodlecloud\.com|instructure\.com|thinkific\.com|teachable\.com|canvas\.net|github\.com|gitlab\.com|google\.com|facebook\.com|linkedin\.com|youtube\.com|x\.com|twitter\.com|instagram\.com|wordpress\.com|wixsite\.com|blogspot\.com|medium\.com|eventbrite\.[a-z.]+|credly\.com|wikipedia\.org|wikidata\.org|ror\.org|isni\.org|doi\.org|purl\.org|w3id\.org)$/;

/** Words of names that tell no institution from another. */
const commonWords = new Set(
  'university universitat universite universidad universita universiteit universidade ulikool college school institute institut academy of the and for de la le der die das fur und et y e van het di da do center centre national international training online'.split(
    ' ',
  ),
);

const tellingWords = (names: readonly string[]): string[] =>
  names.flatMap((name) => plainName(name).split(' ')).filter((word) => word.length >= 3 && !commonWords.has(word));

/** Whether names in two languages share what tells the institution: "Tallinna Ülikool", "Tallinn University". */
const isAkin = (a: readonly string[], b: readonly string[]): boolean => {
  const theirs = tellingWords(b);
  return tellingWords(a).some((word) =>
    theirs.some(
      (other) => word === other || (word.length >= 5 && other.length >= 5 && word.slice(0, 5) === other.slice(0, 5)),
    ),
  );
};

const isRoot = (address: string): boolean => /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(new URL(address).pathname);

const byHost = (known: readonly KnownProvider[], address: string | undefined, name: string | undefined) => {
  const host = hostOf(address);
  if (host === undefined || address === undefined || sharedHosts.test(host)) return undefined;
  const there = known.filter(({ url, kind }) => hostOf(url) === host && kind !== 'platform');
  const akin = name === undefined ? [] : there.filter(({ names }) => isAkin([name], names));
  if (akin.length === 1) return akin[0];
  return there.length === 1 && (name === undefined || isRoot(address)) ? there[0] : undefined;
};

/**
 * The provider that is meant: by identifier, then by the host of its site, then by name in any script. Where none of
 * them tells it, the host of a course's own page does, if the names are akin as well; that is a guess.
 */
export const findProvider = (
  known: readonly KnownProvider[],
  facts: ProviderFacts | undefined,
  coursePage?: string,
): { provider: KnownProvider; by: ProviderMatch } | undefined => {
  if (facts === undefined) return undefined;
  const found = (provider: KnownProvider | undefined, by: ProviderMatch) => provider && { provider, by };
  const identifiers = [facts.key, ...(facts.identifiers ?? [])].flatMap((value) => [
    value,
    // The address of a provider's page on this site, as our own exports give it.
    /\/providers\/([a-z0-9-]+)\/?$/.exec(value)?.[1] ?? value,
  ]);
  const name = facts.name ?? (hostOf(facts.key) ? undefined : facts.key);
  const plain = name === undefined ? '' : plainName(name);
  return (
    found(
      known.find((provider) =>
        identifiers.some(
          (value) =>
            provider.identifiers.includes(value) &&
            // A name that stands for an identifier tells no more than a name.
            !(plainName(value) === plain && isElsewhere(provider, facts)),
        ),
      ),
      'identifier',
    ) ??
    found(byHost(known, facts.url, name) ?? byHost(known, facts.key, name), 'host') ??
    found(
      plain === ''
        ? undefined
        : known.find(
            (provider) => provider.names.some((other) => plainName(other) === plain) && !isElsewhere(provider, facts),
          ),
      'name',
    ) ??
    found(
      name !== undefined && coursePage !== undefined && hostOf(coursePage)
        ? known.find(
            ({ url, kind, names }) =>
              kind !== 'platform' &&
              !sharedHosts.test(hostOf(coursePage) ?? '') &&
              isOnSite(coursePage, url) &&
              isAkin([name], names),
          )
        : undefined,
      'course-page',
    )
  );
};

/** Whether two institutions of one name are two: both the sites and the countries that are told of them differ. */
const isElsewhere = ({ url, country }: KnownProvider, facts: ProviderFacts): boolean => {
  const [host, other] = [hostOf(url), hostOf(facts.url)];
  const land = readCountry(facts.country ?? '');
  return (
    host !== undefined &&
    other !== undefined &&
    !isOnSite(url, facts.url) &&
    !isOnSite(facts.url, url) &&
    !sharedHosts.test(host) &&
    !sharedHosts.test(other) &&
    country !== undefined &&
    land !== undefined &&
    readCountry(country) !== land
  );
};

const labelOfHost = (address: string | undefined): string | undefined => {
  const host = hostOf(address);
  if (host === undefined || sharedHosts.test(host)) return undefined;
  // "u-tokyo" of u-tokyo.ac.jp: the last label before the public suffix, as far as two-part suffixes can be told.
  return /([a-z0-9-]+)\.(?:(?:ac|co|com|edu|gov|gob|go|net|ne|or|org|sch|uni)\.)?[a-z]{2,}$/.exec(host)?.[1];
};

/**
 * The id that a new provider gets: its name where that has Latin letters, else the host of its site, else the name
 * spelt in ASCII; numbered where another provider has it.
 * @param language of its courses, where its country does not tell how its name is read
 */
export const newProviderId = (facts: ProviderFacts, isTaken: (id: string) => boolean, language?: string): string => {
  const name = oneLine(facts.name ?? facts.key);
  const isLatin = /\p{Script=Latin}{2}/u.test(name) && !hostOf(name);
  const host = labelOfHost(facts.url) ?? labelOfHost(facts.key);
  const spoken = readCountry(facts.country ?? '') === 'JP' ? 'ja' : language;
  const wanted = idOf(isLatin ? name.replace(/^the\s+/i, '') : (host ?? name), undefined, spoken);
  const id = reservedProviderIds.includes(wanted) ? `provider-${wanted}` : wanted;
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
};

/** `--provider` as somebody typed it: refused where it cannot be a file name. */
export const checkProviderId = (id: string): string => {
  if (!slugPattern.test(id) || id.length > 80)
    throw new InputError(
      `--provider ${JSON.stringify(id)}: write lower-case letters, digits and single hyphens, such as "open-university"`,
    );
  if (reservedProviderIds.includes(id))
    throw new InputError(`--provider ${id}: this name is an address of the site; choose another`);
  return id;
};

export interface ProviderContext {
  readonly source: CourseRecord['source'];
  /** What the editor says of providers whose kind is not told. */
  readonly kind: ProviderRecord['kind'] | undefined;
  /** How messages name a file of the content. */
  readonly nameOf: Content['nameOf'];
}

/**
 * The record of a provider that a feed has brought. Its kind is the feed's, or what its name says, which is reported;
 * where neither tells it the record stays without one, as a draft.
 */
export const makeProvider = (
  id: string,
  facts: ProviderFacts | undefined,
  { source, kind: said, nameOf }: ProviderContext,
): { record: ProviderDraft; losses: Loss[] } => {
  const losses: Loss[] = [];
  const place = nameOf(`content/providers/${id}.json`);
  const report = (reason: Loss['reason'], field: string, value: string, note: string) =>
    losses.push({ field: `provider/${field}`, place, value, reason, note });
  const told = facts?.name === undefined ? undefined : oneLine(facts.name);
  const name = cut(told ?? id.replace(/-/g, ' ').replace(/\b\w/g, (letter) => letter.toUpperCase()), 160);
  if (told !== undefined && name !== told) report('dropped', 'name', told, 'a name of more than 160 characters, cut');
  if (facts?.name === undefined) report('guessed', 'name', name, 'the feed names no provider; made from its id');
  const inName = facts?.kind === undefined ? kindInName(name) : undefined;
  const kind = facts?.kind ?? inName ?? said;
  if (facts?.kind === undefined && kind !== undefined)
    report(
      'guessed',
      'kind',
      kind,
      inName === undefined
        ? 'kind of institution not stated; set by the editor'
        : `kind of institution read from the name "${name}"`,
    );
  if (facts?.country)
    report('guessed', 'country', facts.country, 'country of the provider: from the feed, its mapping or its address');
  const link = facts?.url === undefined ? undefined : readLink(facts.url);
  if (facts?.url !== undefined && link?.scheme !== 'https')
    report('dropped', 'url', facts.url, 'address of the provider that is not https:');
  const identifiers = [...new Set([facts?.key ?? '', ...(facts?.identifiers ?? [])].map(oneLine))].filter(
    (value) => value !== '' && value !== name,
  );
  const { shape } = providerSchema;
  /** A fact in the form of the record; what is not is left out and reported, for it says nothing against the rest. */
  const fitting = <T>(field: string, value: T | undefined, rule: z.ZodType<T>): T | undefined => {
    const read = value === undefined ? undefined : rule.safeParse(value);
    if (read?.error)
      report('dropped', field, String(value), read.error.issues[0]?.message ?? 'not in the form of the record');
    return read?.data;
  };
  const town =
    facts?.town === undefined ? undefined : fitting('town', oneLine(facts.town) || undefined, shape.town.unwrap());
  const country = fitting('country', facts?.country || undefined, shape.country.unwrap());
  const kept = identifiers.flatMap((value) => {
    const one = fitting('identifier', value, shape.identifiers.unwrap().element.shape.value);
    return one === undefined ? [] : [{ scheme: 'feed', value: one }];
  });
  const result = providerDraftSchema.safeParse({
    name,
    ...(kind && { kind }),
    ...(country && { country }),
    ...(town && { town }),
    ...(link?.scheme === 'https' && { url: link.url }),
    ...(kept.length && { identifiers: kept }),
    source,
  });
  if (!result.success)
    throw new InputError(
      `the provider "${name}" does not make a valid record: ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  return { record: result.data, losses };
};

/** The facts as a record has them, to be compared with what else is said. */
export const recordOfFacts = ({
  key,
  name,
  url,
  town,
  country,
  identifiers = [],
}: ProviderFacts): Partial<ProviderRecord> => ({
  name: name ?? key,
  ...(url !== undefined && { url }),
  ...(town !== undefined && { town }),
  ...(country !== undefined && { country }),
  identifiers: [key, ...identifiers].map((value) => ({ scheme: 'feed', value })),
});

/** What a feed says of a provider that its record does not say: the record is kept as it is, and this is reported. */
export const unkeptOf = (
  facts: ProviderFacts,
  id: string,
  record: Partial<ProviderRecord>,
): { readonly field: string; readonly value: string }[] => {
  const names = [id, record.name ?? '', ...(record.shortNames ?? []), ...(record.otherNames ?? [])];
  const isNamed = (text: string) => names.some((name) => plainName(name) === plainName(text));
  const identifiers = new Set((record.identifiers ?? []).map(({ value }) => value));
  const isSite = (text: string) => hostOf(text) !== undefined && hostOf(text) === hostOf(record.url);
  const isOurPage = (text: string) => text.endsWith(`/providers/${id}/`);
  const others = [facts.key, ...(facts.identifiers ?? [])]
    .map(oneLine)
    .filter((text) => text !== '' && !isNamed(text) && !isSite(text) && !isOurPage(text) && !identifiers.has(text));
  return [
    ...(facts.name !== undefined && !isNamed(facts.name) ? [{ field: 'name', value: facts.name }] : []),
    ...(facts.url !== undefined && !isSite(facts.url) ? [{ field: 'url', value: facts.url }] : []),
    ...(facts.country !== undefined && facts.country !== record.country
      ? [{ field: 'country', value: facts.country }]
      : []),
    ...(facts.town !== undefined && plainName(facts.town) !== plainName(record.town ?? '')
      ? [{ field: 'town', value: facts.town }]
      : []),
    ...others.map((value) => ({ field: 'identifier', value })),
  ];
};

/** The facts of two places about one provider that is being made: what the first does not say is the other's. */
export const joinFacts = (first: ProviderFacts, other: ProviderFacts): ProviderFacts => ({
  ...other,
  ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)),
  key: first.key,
  identifiers: [...new Set([...(first.identifiers ?? []), other.key, ...(other.identifiers ?? [])])].filter(
    (value) => value !== first.key,
  ),
});

/** A provider that an import has made, so that the next course of the feed finds it again. */
export const asKnown = (id: string, facts: ProviderFacts | undefined): KnownProvider => {
  const link = facts?.url === undefined ? undefined : readLink(facts.url);
  return {
    id,
    name: facts?.name ?? id,
    names: [facts?.name ?? id, id],
    identifiers: [id, ...(facts ? [facts.key] : []), ...(facts?.identifiers ?? [])],
    url: link?.url,
    country: readCountry(facts?.country ?? ''),
    kind: facts?.kind,
    isDraft: false,
  };
};
