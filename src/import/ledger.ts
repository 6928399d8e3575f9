/**
 * What each feed has brought: `content/imports/<feed>.json` says where it comes from, and
 * `content/imports/<feed>/<provider>/<course>.json` what it last said of each course. A course belongs to a feed where
 * such a file is there; closing, "gone" and updates look at no other feed's.
 */
import { importsFolder } from '#content-check/folders.ts';
import { InputError, type CourseDraft } from '#formats/format.ts';
import { slugPattern } from '#schemas/values.ts';
import { recordIn, type Content, type Data } from './content.ts';
import { isAnother, isGlobal, plainTitle, plainUrl } from './directory.ts';
import { feedIdentifier, idOf } from './slug.ts';

/** What is remembered of a feed between imports. */
export interface FeedState {
  /** Name of the file, or the address. */
  readonly source: string;
  readonly format: string;
  /** Of the last answer that was imported, for a conditional request. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Of the bytes that were imported last. */
  readonly sha256?: string | undefined;
}

const folderOf = (feed: string): string => `content/${importsFolder}/${feed}`;
export const statePath = (feed: string): string => `${folderOf(feed)}.json`;
export const basePath = (feed: string, id: string): string => `${folderOf(feed)}/${id}.json`;

/** `--feed` as somebody typed it: refused where it cannot be a file name. */
export const checkFeedId = (id: string): string => {
  if (!slugPattern.test(id) || id.length > 80)
    throw new InputError(
      `--feed ${JSON.stringify(id)}: write lower-case letters, digits and single hyphens, such as "open-university-xcri"`,
    );
  return id;
};

export const readState = (content: Content, feed: string): FeedState | undefined =>
  content.read(statePath(feed)) as FeedState | undefined;

export const feedIds = (content: Content): string[] => [
  ...new Set([...content.folderNames(`content/${importsFolder}`), ...content.jsonNames(`content/${importsFolder}`)]),
];

/** The id that a feed gets from the name of its file or its address, where nobody names one. */
export const feedIdOf = (source: string): string => {
  if (!/^https?:\/\//i.test(source))
    return idOf(
      source
        .replace(/^.*[\\/]/, '')
        .replace(/\.(?:gz|zip)$/i, '')
        .replace(/\.[a-z0-9]+$/i, ''),
    );
  const { hostname, pathname } = new URL(source);
  return idOf(`${hostname.replace(/^www\./, '')} ${pathname.replace(/\.[a-z0-9]+$/i, '')}`);
};

const identifierIn = (record: Data): string | undefined =>
  (record['identifiers'] as { scheme?: unknown; value?: unknown }[] | undefined)?.find(
    ({ scheme }) => scheme === 'feed',
  )?.value as string | undefined;

const providerOf = (id: string): string => id.split('/')[0] ?? '';

const keyOf = (provider: string, identifier: string): string => `${provider} ${identifier}`;

/** An identifier by which an address is known in either scheme. */
const withoutScheme = (identifier: string): string => identifier.replace(/^https?:/i, '').replace(/\/$/, '');

/** What one feed has brought before, and what of it has come again. */
export class Ledger {
  readonly feed: string;
  readonly #content: Content;
  readonly #known = new Map<string, string>();
  /** Those of them that were closed at the last import. */
  readonly #closed = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #byIdentifier = new Map<string, string[]>();
  readonly #returned = new Set<string>();
  /** The courses of each provider by title: those that a new identifier may be of. */
  readonly #byTitle = new Map<string, { id: string; identifier: string; page: string | undefined }[]>();

  constructor(content: Content, feed: string) {
    this.#content = content;
    this.feed = feed;
    for (const provider of content.folderNames(folderOf(feed)))
      for (const slug of content.jsonNames(`${folderOf(feed)}/${provider}`)) {
        const id = `${provider}/${slug}`;
        const base = recordIn(content, basePath(feed, id)) ?? {};
        const identifier = identifierIn(base);
        if (identifier === undefined) continue;
        if (base['status'] === 'closed') this.#closed.add(id);
        this.#known.set(keyOf(provider, identifier), id);
        this.#byIdentifier.set(identifier, [...(this.#byIdentifier.get(identifier) ?? []), id]);
        this.#ids.add(id);
        const [title, page] = [base['title'], base['url']];
        const key = keyOf(provider, plainTitle(typeof title === 'string' ? title : ''));
        const one = { id, identifier, page: typeof page === 'string' ? plainUrl(page) : undefined };
        this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), one]);
      }
  }

  /** How many courses the feed had: those that it has brought, but for those that are closed and have not come again. */
  get size(): number {
    return this.#ids.size - [...this.#closed].filter((id) => !this.#returned.has(id)).length;
  }

  /**
   * Whether a course has come before. A number of a provider's own, and the title beside it, may be another provider's
   * too: it tells a course only where the provider is the same.
   * @param provider id of who offers the course now; undefined where it is not in the directory
   */
  knows({ identifier, data }: CourseDraft, provider: string | undefined): boolean {
    const ids = this.#byIdentifier.get(feedIdentifier(identifier)) ?? [];
    return ids.some(
      (id) =>
        (isGlobal(identifier) || providerOf(id) === provider) && !isAnother(identifier, this.base(id) ?? {}, data),
    );
  }

  /** Whether a course of one of these providers has come before. */
  isOf(providers: ReadonlySet<string>): boolean {
    return [...this.#ids].some((id) => providers.has(providerOf(id)));
  }

  /** Ids of the providers of the courses that have come before. */
  get providers(): ReadonlySet<string> {
    return new Set([...this.#ids].map(providerOf));
  }

  /** Whether a record is one that this feed has brought. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The record that a course became when it came last; a number under which another course comes now tells none. */
  idOf(provider: string, identifier: string, data: CourseDraft['data']): string | undefined {
    const id = this.#known.get(keyOf(provider, identifier));
    return id === undefined || isAnother(identifier, this.base(id) ?? {}, data) ? undefined : id;
  }

  /** Whether an identifier of a provider has come before, whatever course it was. */
  isKnown(provider: string, identifier: string): boolean {
    return this.#known.has(keyOf(provider, identifier));
  }

  /**
   * The courses of a provider that have not come again and may be the one that comes under another identifier now:
   * `same` where title and address are the same, or only the scheme of the identifier is another; `like` where the title
   * is. It tells the truth only when all of the feed has been read.
   */
  renamed(
    provider: string,
    identifier: string,
    { title = '', url }: CourseDraft['data'],
  ): { readonly same: readonly string[]; readonly like: readonly string[] } {
    const page = url === undefined ? undefined : plainUrl(url);
    const there = (this.#byTitle.get(keyOf(provider, plainTitle(title))) ?? []).filter(
      ({ id }) => !this.#returned.has(id),
    );
    const same = there.filter(
      (one) => (page !== undefined && one.page === page) || withoutScheme(one.identifier) === withoutScheme(identifier),
    );
    return { same: same.map(({ id }) => id), like: there.map(({ id }) => id) };
  }

  /** Notes that a course of this feed has come again. */
  claim(id: string): void {
    this.#returned.add(id);
  }

  /** What the feed said of a course at the last import. */
  base(id: string): Data | undefined {
    return recordIn(this.#content, basePath(this.feed, id));
  }

  /** Courses that the feed had and that have not come again. */
  missing(): string[] {
    return [...this.#ids].filter((id) => !this.#returned.has(id) && !this.#closed.has(id));
  }

  /** How many of the courses that the feed had have come again. */
  get returned(): number {
    return this.size - this.missing().length;
  }

  /** Other feeds that have this course too. */
  sharers(id: string): string[] {
    return feedIds(this.#content).filter(
      (feed) => feed !== this.feed && recordIn(this.#content, basePath(feed, id)) !== undefined,
    );
  }
}

/** The id of the provider of a course, where it is in the directory. */
export type ProviderOfCourse = (course: CourseDraft) => string | undefined;

/** The feed of the same format that has brought at least half of these courses, if there is one. */
export const feedWith = (
  content: Content,
  format: string,
  courses: readonly CourseDraft[],
  providerOfCourse: ProviderOfCourse,
): string | undefined => {
  const shares = feedIds(content)
    .filter((feed) => readState(content, feed)?.format === format)
    .map((feed) => {
      const ledger = new Ledger(content, feed);
      return { feed, count: courses.filter((course) => ledger.knows(course, providerOfCourse(course))).length };
    })
    .sort((a, b) => b.count - a.count);
  const [best] = shares;
  return best && best.count > 0 && best.count >= courses.length / 2 ? best.feed : undefined;
};
