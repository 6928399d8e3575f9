/** Which provider of the directory a feed speaks of, and the record of one that is not there yet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reservedProviderIds } from '#content-check/references.ts';
import { InputError, type Loss, type ProviderFacts } from '#formats/format.ts';
import { oneLine, readLink } from '#formats/text.ts';
import type { CourseRecord } from '#schemas/course.ts';
import { providerSchema, type ProviderRecord } from '#schemas/provider.ts';
import { slugPattern } from '#schemas/values.ts';
import { slugOf } from '#text/slug.ts';
import { jsonNames } from './stage.ts';

export interface KnownProvider {
  readonly id: string;
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly url: string | undefined;
}

/** The providers of the directory as far as one needs to know them again. */
export const readProviders = (root: string): KnownProvider[] =>
  jsonNames(join(root, 'content/providers')).flatMap((id) => {
    try {
      const data = JSON.parse(
        readFileSync(join(root, `content/providers/${id}.json`), 'utf8'),
      ) as Partial<ProviderRecord>;
      return [{ id, name: data.name ?? id, shortNames: data.shortNames ?? [], url: data.url }];
    } catch {
      throw new InputError(`content/providers/${id}.json is no valid JSON: mend it first (npm run check-content)`);
    }
  });

const plain = (name: string): string => slugOf(name.replace(/^the\s+/i, ''), 200);

/** The provider that is meant: by id, or by its name or a short name of it. */
export const findProvider = (
  known: readonly KnownProvider[],
  facts: ProviderFacts | undefined,
): KnownProvider | undefined => {
  const name = facts?.name ?? facts?.key;
  if (name === undefined) return undefined;
  return known.find((provider) =>
    [provider.name, ...provider.shortNames, provider.id].some((other) => plain(other) === plain(name)),
  );
};

/** The id that a new provider gets: its name in small letters. */
export const newProviderId = (facts: ProviderFacts): string => {
  const id = plain(facts.name ?? facts.key)
    .slice(0, 60)
    .replace(/-+$/, '');
  return (reservedProviderIds as readonly string[]).includes(id) || id === '' ? `provider-${id || 'unnamed'}` : id;
};

/** `--provider` as somebody typed it: refused where it cannot be a file name. */
export const checkProviderId = (id: string): string => {
  if (!slugPattern.test(id) || id.length > 80)
    throw new InputError(
      `--provider ${JSON.stringify(id)}: write lower-case letters, digits and single hyphens, such as "open-university"`,
    );
  if ((reservedProviderIds as readonly string[]).includes(id))
    throw new InputError(`--provider ${id}: this name is an address of the site; choose another`);
  return id;
};

const kinds: readonly (readonly [RegExp, ProviderRecord['kind']])[] = [
  [/universit|\bUCL\b|polytechnic|hochschule|institute of technology/i, 'university'],
  [/college|further education/i, 'college'],
  [/school|academy/i, 'school'],
  [/council|ministry|department for|government|agency\b/i, 'government'],
  [/chartered|association|society|institute of|federation/i, 'professional-body'],
  [/trust\b|charity|foundation/i, 'charity'],
  [/library|learning platform|coursera|edx\b|futurelearn|udacity|mooc/i, 'platform'],
];

/** The record of a provider that a feed has brought; what it does not say is guessed and reported. */
export const makeProvider = (
  id: string,
  facts: ProviderFacts | undefined,
  source: CourseRecord['source'],
): { record: ProviderRecord; losses: Loss[] } => {
  const losses: Loss[] = [];
  const place = `content/providers/${id}.json`;
  const guess = (field: string, value: string, note: string) =>
    losses.push({ field: `provider/${field}`, place, value, reason: 'guessed', note });
  const name =
    facts?.name === undefined
      ? id.replace(/-/g, ' ').replace(/\b\w/g, (letter) => letter.toUpperCase())
      : oneLine(facts.name);
  if (facts?.name === undefined) guess('name', name, 'the feed names no provider; made from --provider');
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'company';
  guess('kind', kind, `kind of institution read from the name "${name}"`);
  if (facts?.country)
    guess('country', facts.country, 'country of the provider: from the feed, its mapping or its address');
  const link = facts?.url === undefined ? undefined : readLink(facts.url);
  if (facts?.url !== undefined && link?.scheme !== 'https') {
    losses.push({
      field: 'provider/url',
      place,
      value: facts.url,
      reason: 'dropped',
      note: 'address of the provider that is not https:',
    });
  }
  const result = providerSchema.safeParse({
    name,
    kind,
    ...(facts?.country && { country: facts.country }),
    ...(facts?.town && { town: oneLine(facts.town).slice(0, 80) }),
    ...(link?.scheme === 'https' && { url: link.url }),
    source,
  });
  if (!result.success)
    throw new InputError(
      `the provider "${name}" does not make a valid record: ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  return { record: result.data, losses };
};

export const providerExists = (root: string, id: string): boolean =>
  existsSync(join(root, `content/providers/${id}.json`));
