/**
 * What the directory has already: by which a course of a feed is known again although another feed, an editor or our
 * own export brought it. Records are read once; only what tells one course from another is kept of them.
 */
import { draftsFolder, importsFolder } from '#content-check/folders.ts';
import { ctidOf } from '#formats/ctdl/write.ts';
import type { DraftData } from '#formats/format.ts';
import type { CourseRecord } from '#schemas/course.ts';
import type { CourseDraftRecord } from '#schemas/draft.ts';
import { recordIn, type Content, type Data } from './content.ts';
import { courseSlug, shortHash } from './slug.ts';

export const coursePath = (id: string): string => `content/courses/${id}.json`;
export const courseDraftPath = (id: string): string => `content/${draftsFolder}/courses/${id}.json`;

/** How a course of a feed was known again: the id of our own page, an identifier, its page, its code or its title. */
export type CourseMatch = 'own' | 'identifier' | 'page' | 'code' | 'title';

/** A title by its letters and digits alone. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An address so that two ways of writing one are one. */
export const plainUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** The provider and course that an address of a course page of this site, or an id as our tables give it, names. */
const ownId = (text: string): string | undefined =>
  /^([a-z0-9-]+\/[a-z0-9-]+)$/.exec(text)?.[1] ??
  /^https?:\/\/[^?]*\/courses\/([a-z0-9-]+\/[a-z0-9-]+)\/?(?:#.*)?$/.exec(text)?.[1];

const isAkin = (a: string, b: string): boolean => {
  if (a === b || a.includes(b) || b.includes(a)) return true;
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size) >= 0.5;
};

/** Whether an identifier tells a course from all others, wherever it comes from: it names a host or a scheme of its own. */
export const isGlobal = (identifier: string): boolean =>
  /^(?:https?:|urn:|ce-|sha256:)/.test(identifier) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(identifier);

/**
 * Whether what a feed says now under an identifier is another course than what it said before. A bare number may be that
 * of a row, which the next file gives to another: it says nothing where title and address are both others.
 */
export const isAnother = (identifier: string, before: Data, now: DraftData): boolean => {
  if (isGlobal(identifier) || now.title === undefined) return false;
  const [was, is] = [before['title'], now.title].map((title) => plainTitle(typeof title === 'string' ? title : ''));
  if (was === is || was === undefined || is === undefined) return false;
  const [from, to] = [before['url'], now.url];
  return typeof from === 'string' && to !== undefined ? plainUrl(from) !== plainUrl(to) : !isAkin(was, is);
};

interface Seen {
  readonly id: string;
  readonly title: string;
  readonly page: string | undefined;
  readonly type: unknown;
  readonly mode: unknown;
}

const modeOf = (record: Data): unknown => (record['delivery'] as { mode?: unknown } | undefined)?.mode;

export class Directory {
  readonly #content: Content;
  readonly #byId = new Map<string, Seen>();
  readonly #byKey = new Map<string, string[]>();
  /** File names that are taken in the folder of each provider, by a record, a draft or what a feed brought before. */
  readonly #taken = new Map<string, Set<string>>();

  constructor(content: Content) {
    this.#content = content;
    for (const folder of ['content/courses', `content/${draftsFolder}/courses`])
      for (const provider of content.folderNames(folder))
        for (const slug of content.jsonNames(`${folder}/${provider}`))
          this.#add(`${provider}/${slug}`, recordIn(content, `${folder}/${provider}/${slug}.json`) ?? {});
    for (const feed of content.folderNames(`content/${importsFolder}`))
      for (const provider of content.folderNames(`content/${importsFolder}/${feed}`))
        for (const slug of content.jsonNames(`content/${importsFolder}/${feed}/${provider}`))
          this.#take(provider, slug);
  }

  #take(provider: string, slug: string): void {
    const taken = this.#taken.get(provider);
    if (taken) taken.add(slug);
    else this.#taken.set(provider, new Set([slug]));
  }

  #add(id: string, record: Data): void {
    const [provider = '', slug = ''] = id.split('/');
    this.#take(provider, slug);
    this.#byId.set(id, {
      id,
      title: plainTitle(typeof record['title'] === 'string' ? record['title'] : ''),
      page: typeof record['url'] === 'string' ? plainUrl(record['url']) : undefined,
      type: record['type'],
      mode: modeOf(record),
    });
    for (const key of this.#keysOf(id, record).map(([, text]) => text)) {
      const known = this.#byKey.get(key);
      if (known) known.push(id);
      else this.#byKey.set(key, [id]);
    }
  }

  #keysOf(id: string, record: Data): [how: CourseMatch, key: string][] {
    const [provider = ''] = id.split('/');
    const { identifiers, url, code, title } = record as Partial<CourseRecord>;
    const keys: [CourseMatch, string][] = (Array.isArray(identifiers) ? identifiers : []).map(({ scheme, value }) => [
      'identifier',
      // A provider's own numbers tell courses apart among its own only.
      scheme === 'feed' || scheme === 'other'
        ? `feed ${isGlobal(value) ? '' : provider} ${value}`
        : `${scheme} ${value}`,
    ]);
    if (typeof url === 'string') keys.push(['page', `page ${plainUrl(url)}`]);
    if (typeof code === 'string') keys.push(['code', `code ${provider} ${plainTitle(code)}`]);
    if (typeof title === 'string' && plainTitle(title) !== '')
      keys.push(['title', `title ${provider} ${plainTitle(title)}`]);
    return keys;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The record of this directory that a course of one of our own exports was made from. */
  own(identifier: string, url: string | undefined): string | undefined {
    for (const text of [identifier, url]) {
      const id = text === undefined ? undefined : ownId(text);
      if (id !== undefined && this.#byId.has(id)) return id;
    }
    return /^ce-/.test(identifier) ? this.#ctids().get(identifier) : undefined;
  }

  #ctidCache: ReadonlyMap<string, string> | undefined;
  /** The identifiers that our CTDL export makes for records without one of their own. */
  #ctids(): ReadonlyMap<string, string> {
    this.#ctidCache ??= new Map([...this.#byId.keys()].map((id) => [ctidOf({ id }), id]));
    return this.#ctidCache;
  }

  /**
   * The record that a course of a feed is: by an identifier, by its page, by the provider's code, by its title. A page,
   * a code or a title that two records share tells nothing; a page or a code counts only where the titles are akin, and
   * a bare number, which may be that of a row, only where title or page is the same.
   * What speaks for a record and was not enough is `suspected`.
   */
  recognise(
    provider: string,
    record: CourseDraftRecord,
    isFree: (id: string) => boolean,
  ): { id: string; by: CourseMatch } | { suspected: string | undefined } {
    const title = plainTitle(record.title);
    const page = record.url === undefined ? undefined : plainUrl(record.url);
    let suspected: string | undefined;
    for (const [by, key] of this.#keysOf(`${provider}/`, record)) {
      const there = (this.#byKey.get(key) ?? []).filter(isFree);
      const same = there.filter((id) => {
        const seen = this.#byId.get(id);
        if (!seen) return false;
        if (by === 'identifier')
          return !/^feed \S/.test(key) || seen.title === title || (seen.page !== undefined && seen.page === page);
        if (by !== 'title') return isAkin(seen.title, title);
        const mode = record.delivery?.mode;
        return (
          (record.type === 'other' || seen.type === 'other' || seen.type === record.type) &&
          (mode === undefined || seen.mode === undefined || seen.mode === mode)
        );
      });
      const exact = same.filter((id) => this.#byId.get(id)?.title === title);
      const [id, ...others] = exact.length ? exact : same;
      if (id !== undefined && others.length === 0) return { id, by };
      suspected ??= there.length === 1 ? there[0] : undefined;
    }
    return { suspected };
  }

  /** A new id that no other course has, and that is taken from now on. */
  newId(
    provider: string,
    {
      title,
      identifier,
      code,
      language,
    }: Readonly<Record<'title' | 'identifier', string>> & {
      readonly code: string | undefined;
      readonly language: string | undefined;
    },
  ): string {
    const wanted = courseSlug(title, identifier, code, language);
    const slug = this.#taken.get(provider)?.has(wanted) ? `${wanted}-${shortHash(identifier)}` : wanted;
    this.#take(provider, slug);
    return `${provider}/${slug}`;
  }

  /** The record as it stands, published or waiting. */
  read(id: string): { data: Data; path: string; isDraft: boolean } | undefined {
    for (const [path, isDraft] of [
      [coursePath(id), false],
      [courseDraftPath(id), true],
    ] as const) {
      const data = recordIn(this.#content, path);
      if (data) return { data, path, isDraft };
    }
    return undefined;
  }
}
