/** Which provider of the directory a feed speaks of, and the record of one that is not there yet. */
import type { z } from 'astro/zod';
import { reservedProviderIds } from '#content-check/references.ts';
import { draftsFolder } from '#content-check/folders.ts';
import { registeredPart } from '#content-check/hosts.ts';
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
  /** Addresses of its course pages here; asked for only where its site is not that of the source. */
  readonly pages?: (() => readonly string[]) | undefined;
  /** What the feed that is being read has called it so far: identifiers of the feed's own, none that are names. */
  readonly called?: ReadonlySet<string> | undefined;
  /** Whether the feed that is being read has brought courses of it before. */
  readonly isOfFeed?: boolean | undefined;
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

/** Addresses of the pages of a provider's courses, published and waiting. */
const pagesOf = (content: Content, id: string): string[] =>
  [`content/courses/${id}`, `content/${draftsFolder}/courses/${id}`].flatMap((folder) =>
    content.jsonNames(folder).flatMap((slug) => {
      const url = recordIn(content, `${folder}/${slug}.json`)?.['url'];
      return typeof url === 'string' ? [url] : [];
    }),
  );

/** The providers of the directory and of its drafts, as far as one needs to know them again. */
export const readProviders = (content: Content): KnownProvider[] =>
  [['content/providers', false] as const, [`content/${draftsFolder}/providers`, true] as const].flatMap(
    ([folder, isDraft]) =>
      content.jsonNames(folder).map((id) => ({
        ...knownOf(id, (recordIn(content, `${folder}/${id}.json`) ?? {}) as Partial<ProviderRecord>, isDraft),
        pages: () => pagesOf(content, id),
      })),
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
  /(?:^|\.)(?:edx\.org|coursera\.org|futurelearn\.com|udemy\.com|udacity\.com|openlearning\.com|fun-mooc\.fr|iversity\.org|miriadax\.net|swayam\.gov\.in|saylor\.org|moodlecloud\.com|instructure\.com|thinkific\.com|teachable\.com|canvas\.net|github\.(?:com|io)|gitlab\.(?:com|io)|netlify\.app|vercel\.app|pages\.dev|web\.app|herokuapp\.com|azurewebsites\.net|credentialengineregistry\.org|credentialengine\.org|europa\.eu|moodle\.org|talentlms\.com|weebly\.com|google\.com|facebook\.com|linkedin\.com|youtube\.com|x\.com|twitter\.com|instagram\.com|wordpress\.com|wixsite\.com|blogspot\.com|medium\.com|eventbrite\.[a-z.]+|credly\.com|wikipedia\.org|wikidata\.org|ror\.org|isni\.org|doi\.org|purl\.org|w3id\.org)$/;

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

/** Registers whose identifiers tell one institution from all others, with the form of each as it stands in a text. */
const registers: readonly (readonly [string, RegExp])[] = [
  ['ctid', /\bce-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/i],
  ['ror', /\bror\.org\/(0[a-z\d]{8})\b/i],
  ['isni', /\bisni\.org\/(?:isni\/)?(\d{15}[\dx])\b/i],
  ['wikidata', /\bwikidata\.org\/(?:wiki|entity)\/(q\d+)\b/i],
  ['ukprn', /^(?:(?:urn:)?ukprn:)?(1\d{7})$/i],
];

/** The register and the number that an identifier is of; undefined where it is of none that is known. */
const inRegister = (value: string): readonly [register: string, number: string] | undefined => {
  for (const [register, form] of registers) {
    const match = form.exec(value.trim());
    if (match) return [register, (match[1] ?? match[0]).toLowerCase()];
  }
  return undefined;
};

/** An identifier so that two ways of writing one are one: of an address neither its scheme nor `www.` tells anything. */
const plainIdentifier = (value: string): string =>
  inRegister(value)?.join(' ') ??
  (/^https?:\/\//i.test(value)
    ? value
        .replace(/^https?:\/\/(?:www\.)?/i, '')
        .replace(/\/$/, '')
        .toLowerCase()
    : value);

/** The hosts that are somebody's own among addresses, by the part that is registered. */
const ownersOf = (addresses: readonly (string | undefined)[]): Set<string> =>
  new Set(
    addresses.flatMap((address) => {
      const host = hostOf(address);
      return host === undefined || sharedHosts.test(host) ? [] : [registeredPart(host)];
    }),
  );

const nameIn = (facts: ProviderFacts): string | undefined => facts.name ?? (hostOf(facts.key) ? undefined : facts.key);
const identifiersIn = ({ key, identifiers = [] }: ProviderFacts): string[] => [key, ...identifiers];

/**
 * The identifiers by which a source calls a provider that are neither names nor marks of a place on a page: two of them
 * are two providers, unless something else says that they are one.
 */
export const callsOf = (facts: ProviderFacts): string[] => {
  const name = plainName(nameIn(facts) ?? '');
  const site = facts.url === undefined ? undefined : plainIdentifier(facts.url);
  return identifiersIn(facts).flatMap((value) => {
    const plain = plainIdentifier(oneLine(value));
    const isTelling = plain !== '' && plainName(value) !== name && plain !== site && !/^_:|#/.test(value);
    return isTelling ? [plain] : [];
  });
};

interface Weighed {
  /** Why they are two; undefined where nothing says so. */
  readonly against?: string;
  /** Whether a register or the site says that they are one. */
  readonly isSure: boolean;
  /** What the feed calls by two identifiers of its own. */
  readonly isCalledTwice: boolean;
}

/** What beside the name speaks for a provider of the directory, or against it. */
const weigh = (provider: KnownProvider, facts: ProviderFacts): Weighed => {
  const numbersOf = (values: readonly string[]) =>
    values.map(inRegister).filter((number): number is readonly [string, string] => number !== undefined);
  const ours = new Map(numbersOf(provider.identifiers));
  const theirs = numbersOf(identifiersIn(facts));
  const same = theirs.find(([register, number]) => ours.get(register) === number);
  const calls = callsOf(facts);
  const isCalledTwice =
    provider.called !== undefined &&
    provider.called.size > 0 &&
    calls.length > 0 &&
    !calls.some((call) => provider.called?.has(call));
  if (same) return { isSure: true, isCalledTwice: false };
  const others = identifiersIn(facts).filter((value) => ours.has(inRegister(value)?.[0] ?? ''));
  const isAnother = (value: string): Weighed => ({
    against: `its ${inRegister(value)?.[0] ?? 'identifier'} is another`,
    isSure: false,
    isCalledTwice,
  });
  // A number without the name of its register may be the source's own: the same site tells more than it.
  const isBare = (value: string): boolean => /^\d+$/.test(value.trim());
  const other = others.find((value) => !isBare(value));
  if (other !== undefined) return isAnother(other);
  // An address may be a page at a portal; only one that is the front page of a site names the site.
  const frontPages = (values: readonly string[]) => values.filter((value) => hostOf(value) && isRoot(value));
  const fronts = ownersOf(frontPages(facts.url === undefined ? identifiersIn(facts) : [facts.url]));
  const sites = facts.url === undefined ? fronts : ownersOf([facts.url]);
  const named = [provider.url, ...frontPages(provider.identifiers)];
  const isOn = (addresses: readonly (string | undefined)[]) => [...ownersOf(addresses)].some((one) => sites.has(one));
  if (sites.size && (isOn(named) || isOn(provider.pages?.() ?? []))) return { isSure: true, isCalledTwice };
  const bare = others.find(isBare);
  if (bare !== undefined) return isAnother(bare);
  if (fronts.size && ownersOf(named).size)
    return { against: `its site is ${[...fronts].join(', ')}`, isSure: false, isCalledTwice };
  const land = readCountry(facts.country ?? '');
  if (land !== undefined && provider.country !== undefined && readCountry(provider.country) !== land)
    return { against: `its country is ${land}`, isSure: false, isCalledTwice };
  return { isSure: false, isCalledTwice };
};

/** Why a provider of the same name is another one. */
const reasonAgainst = (provider: KnownProvider, facts: ProviderFacts): string | undefined => {
  const { against, isSure, isCalledTwice } = weigh(provider, facts);
  return against ?? (isCalledTwice && !isSure ? 'the feed gives it another identifier' : undefined);
};

const byHost = (
  known: readonly KnownProvider[],
  address: string | undefined,
  name: string | undefined,
  facts: ProviderFacts,
) => {
  const host = hostOf(address);
  if (host === undefined || address === undefined || sharedHosts.test(host)) return undefined;
  const there = known.filter(
    (provider) =>
      hostOf(provider.url) === host &&
      provider.kind !== 'platform' &&
      reasonAgainst(provider, { ...facts, url: address }) === undefined,
  );
  const akin = name === undefined ? [] : there.filter(({ names }) => isAkin([name], names));
  if (akin.length === 1) return akin[0];
  return there.length === 1 && (name === undefined || isRoot(address)) ? there[0] : undefined;
};

const hasName = ({ names }: KnownProvider, plain: string): boolean =>
  plain !== '' && names.some((other) => plainName(other) === plain);

export interface FoundProvider {
  readonly provider: KnownProvider;
  readonly by: ProviderMatch;
  /** Why it may be another after all. */
  readonly guess?: string;
}

/**
 * The provider that is meant: by identifier, then by the host of its site, then by name in any script. A name decides
 * only where nothing speaks against it, and is a guess where nothing else speaks for it. Where none of them tells it,
 * the host of a course's own page does, if the names are akin as well; that is a guess too.
 */
export const findProvider = (
  known: readonly KnownProvider[],
  facts: ProviderFacts | undefined,
  coursePage?: string,
): FoundProvider | undefined => {
  if (facts === undefined) return undefined;
  const name = nameIn(facts);
  const plain = name === undefined ? '' : plainName(name);
  const isCalled = (provider: KnownProvider): boolean => {
    const numbers = new Set(provider.identifiers.map(plainIdentifier));
    return identifiersIn(facts).some((value) => {
      // The address of a provider's page on this site, as our own exports give it, or its id.
      const id = /\/providers\/([a-z0-9-]+)\/?$/.exec(value)?.[1] ?? value;
      if (id === provider.id && (value !== facts.name || value !== facts.key))
        return plainName(id) !== plain || reasonAgainst(provider, facts) === undefined;
      // A name that stands for an identifier tells no more than a name.
      if (!numbers.has(plainIdentifier(value)) || plainName(value) === plain) return false;
      const isShort = value.length < 6 && inRegister(value) === undefined;
      return !isShort || provider.isOfFeed === true || name === undefined || isAkin([name], provider.names);
    });
  };
  const called = known.find(isCalled);
  if (called) return { provider: called, by: 'identifier' };
  const twice = 'the feed has two identifiers for it';
  const there = byHost(known, facts.url, name, facts) ?? byHost(known, facts.key, name, facts);
  if (there) return { provider: there, by: 'host', ...(weigh(there, facts).isCalledTwice && { guess: twice }) };
  const named = known.filter((provider) => hasName(provider, plain) && reasonAgainst(provider, facts) === undefined);
  const sure = named.find((provider) => weigh(provider, facts).isSure);
  const [first, ...others] = named;
  if (sure) return { provider: sure, by: 'name', ...(weigh(sure, facts).isCalledTwice && { guess: twice }) };
  if (first)
    return {
      provider: first,
      by: 'name',
      guess: others.length
        ? `by its name alone, which is also that of ${others.map(({ id }) => id).join(', ')}`
        : 'by its name alone',
    };
  const ofPage =
    name !== undefined && coursePage !== undefined && hostOf(coursePage)
      ? known.find(
          (provider) =>
            provider.kind !== 'platform' &&
            !sharedHosts.test(hostOf(coursePage) ?? '') &&
            isOnSite(coursePage, provider.url) &&
            isAkin([name], provider.names) &&
            reasonAgainst(provider, facts) === undefined,
        )
      : undefined;
  return ofPage && { provider: ofPage, by: 'course-page', guess: 'whose site the course page is on' };
};

/** A provider of the same name that is another one, and what says so. */
export const namesake = (
  known: readonly KnownProvider[],
  facts: ProviderFacts,
): { readonly id: string; readonly why: string } | undefined => {
  const plain = plainName(nameIn(facts) ?? '');
  for (const provider of known) {
    const why = hasName(provider, plain) ? reasonAgainst(provider, facts) : undefined;
    if (why !== undefined) return { id: provider.id, why };
  }
  return undefined;
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
  // A site that cannot be the address of the record still tells the provider at the next import.
  const oldSite = link !== undefined && link.scheme !== 'https' && facts?.url !== undefined ? [facts.url] : [];
  const identifiers = [...new Set([facts?.key ?? '', ...(facts?.identifiers ?? []), ...oldSite].map(oneLine))].filter(
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
