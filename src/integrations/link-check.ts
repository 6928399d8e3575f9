import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer, TokenizerMode } from 'parse5';
import { readMdx } from '#content-check/mdx.ts';
import { contentOnce } from '#content-check/index.ts';
import type { Entry } from '#content-check/entry.ts';
import type { PageStep } from './each-page.ts';
import { readHtmlFiles, type HtmlFile } from './html-files.ts';

/** A link that leads nowhere. */
export interface Broken {
  readonly page: string;
  readonly link: string;
  readonly reason: string;
}

/** What a tag names: addresses that it leads to, and its own id. */
interface Named {
  readonly links: readonly string[];
  readonly id?: string | undefined;
}

/** Where a link leads: a file of the site, nowhere, or, undefined, to another site. */
type Target = { readonly file: string; readonly fragment: string } | { readonly reason: string } | undefined;

const single = new Set(['href', 'src', 'action', 'poster']);

/** The start tags of an HTML text as browsers read it; comments and scripts hold none. */
const readTags = (html: string): { tags: Named[]; count: number } => {
  const tags: Named[] = [];
  let count = 0;
  const ignore = () => undefined;
  const countOne = () => {
    count += 1;
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs }) => {
        count += 1;
        if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        if (tagName === 'style') tokenizer.state = TokenizerMode.RAWTEXT;
        if (tagName === 'title' || tagName === 'textarea') tokenizer.state = TokenizerMode.RCDATA;
        const links = attrs.flatMap(({ name, value }) => {
          if (single.has(name)) return [value];
          return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [];
        });
        const id = attrs.find(({ name }) => name === 'id')?.value;
        if (links.length || id !== undefined) tags.push({ links, id });
      },
      onEndTag: countOne,
      onComment: countOne,
      onDoctype: countOne,
      onCharacter: countOne,
      onNullCharacter: countOne,
      onWhitespaceCharacter: countOne,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return { tags, count };
};

/** A start tag whose attributes are all in double quotes, with no character reference but that of "&" in them. */
const plainTag = /^<[a-z][\w-]*(?:\s+[a-z][\w:-]*(?:="(?:[^"&]|&amp;)*")?)*\s*\/?>$/;
const plainAttribute = /\s(href|src|action|poster|id)="([^"]*)"/g;

/** What a tag names, where it is as Astro writes most of them; undefined where only a parser can tell. */
const readPlain = (tag: string): Named | undefined => {
  if (!plainTag.test(tag) || tag.includes('srcset')) return undefined;
  const links: string[] = [];
  let id: string | undefined;
  for (const [, name, value = ''] of tag.matchAll(plainAttribute)) {
    const text = value.replaceAll('&amp;', '&');
    if (name === 'id') id ??= text;
    else links.push(text);
  }
  return { links, id };
};

/** Most tags that are kept; most tags of a site stand on many of its pages. */
const mostKept = 20_000;
const kept = new Map<string, Named | undefined>();
const naming = /\b(?:href|src|srcset|action|poster|id)\b/i;

/**
 * What the tags of a page name. A page is cut at its angle brackets and each different tag read once; one that is
 * not a whole tag by itself, for a bracket in an attribute, has the page read in one go, and so has a comment.
 */
const namedIn = (html: string): readonly Named[] => {
  if (html.includes('<!--')) return readTags(html).tags;
  if (kept.size > mostKept) kept.clear();
  const cut = html.match(/<[^<>]*>/g) ?? [];
  if (cut.length !== html.split('<').length - 1) return readTags(html).tags;
  const found: Named[] = [];
  for (const tag of cut) {
    if (tag.startsWith('</') || !naming.test(tag)) continue;
    if (!kept.has(tag)) {
      const plain = readPlain(tag);
      const { tags, count } = plain ? { tags: [plain], count: 1 } : readTags(tag);
      if (count !== 1) return readTags(html).tags;
      kept.set(tag, tags[0]);
    }
    const named = kept.get(tag);
    if (named) found.push(named);
  }
  return found;
};

const idsOf = (named: readonly Named[]): Set<string> => new Set(named.flatMap(({ id }) => id ?? []));

/** A part of an address without its percent encoding, or undefined where that is malformed. */
const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const wrongId = (known: ReadonlySet<string>): string =>
  `that page has no element with this id; it has ${[...known].slice(0, 12).join(', ') || 'none'}`;

/**
 * Collects the links of pages as they come, and finds those that lead nowhere: no file, or no element with the
 * fragment's id.
 * @param base path that the site is deployed under, with or without a slash at the end
 */
export class LinkChecker {
  readonly #prefix: string;
  readonly #broken: Broken[] = [];
  /** Pages that link to a file, by file and fragment, with the link as it is written first. */
  readonly #targets = new Map<string, Map<string, { readonly link: string; readonly pages: string[] }>>();
  /** Where links lead that lead to the same place from every page. */
  readonly #rooted = new Map<string, Target>();

  constructor(base: string) {
    this.#prefix = base.replace(/\/$/, '');
  }

  /** Takes the links of a page. @param path of its file, below the folder of the site */
  add({ path, html }: HtmlFile): void {
    const named = namedIn(html);
    let ids: Set<string> | undefined;
    for (const link of new Set(named.flatMap(({ links }) => links))) {
      const target = this.#targetOf(path, link);
      if (target === undefined) continue;
      if ('reason' in target) this.#broken.push({ page: path, link, reason: target.reason });
      else if (target.file !== path) this.#remember(path, link, target.file, target.fragment);
      else if (target.fragment) {
        ids ??= idsOf(named);
        if (!ids.has(target.fragment)) this.#broken.push({ page: path, link, reason: wrongId(ids) });
      }
    }
  }

  /** Takes where a page sends visitors on to. */
  addRedirect(path: string, link: string): void {
    const target = this.#targetOf(path, link);
    if (target && 'file' in target) this.#remember(path, link, target.file, target.fragment);
  }

  /** All links that lead nowhere, by page. @param folder of the finished site */
  broken(folder: string): Broken[] {
    const missing = [...this.#targets].flatMap(([file, fragments]) => {
      const name = join(folder, file);
      const exists = isFile(name);
      let ids: Set<string> | undefined;
      return [...fragments].flatMap(([fragment, { link, pages }]) => {
        let reason: string | undefined;
        if (!exists) reason = 'there is no such page or file';
        else if (fragment && file.endsWith('.html')) {
          ids ??= idsOf(namedIn(readFileSync(name, 'utf8')));
          if (!ids.has(fragment)) reason = wrongId(ids);
        }
        return reason === undefined ? [] : pages.map((page) => ({ page, link, reason }));
      });
    });
    return [...this.#broken, ...missing].sort((a, b) => Number(a.page > b.page) - Number(a.page < b.page));
  }

  #remember(page: string, link: string, file: string, fragment: string): void {
    const fragments = this.#targets.get(file) ?? new Map<string, { link: string; pages: string[] }>();
    this.#targets.set(file, fragments);
    const known = fragments.get(fragment);
    if (known) known.pages.push(page);
    else fragments.set(fragment, { link, pages: [page] });
  }

  /** File and fragment that a link within the site leads to; undefined where it leads elsewhere. */
  #findTarget(path: string, link: string): Target {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) return undefined;
    const own = `${this.#prefix}/${path.replace(/index\.html$/, '')}`;
    const { pathname, hash } = new URL(link, `https://site.invalid${own}`);
    if (!pathname.startsWith(`${this.#prefix}/`)) return { reason: `it does not start with the base ${this.#prefix}/` };
    const target = decode(pathname.slice(this.#prefix.length + 1));
    const fragment = decode(hash.slice(1));
    if (target === undefined || fragment === undefined) {
      return { reason: 'it has a "%" that starts no percent-encoded character' };
    }
    return { file: target === '' || target.endsWith('/') ? `${target}index.html` : target, fragment };
  }

  /** The same; one that starts with a slash leads to the same place from every page, and stands on most of them. */
  #targetOf(path: string, link: string): Target {
    if (!/^\/(?!\/)/.test(link)) return this.#findTarget(path, link);
    if (this.#rooted.has(link)) return this.#rooted.get(link);
    if (this.#rooted.size > mostKept) this.#rooted.clear();
    const target = this.#findTarget(path, link);
    this.#rooted.set(link, target);
    return target;
  }
}

/** Where a link of a guide or a term was written: ` (content/guides/a.mdx, line 12)`; nothing where no text has it. */
export const whereWritten = ({ page, link }: Broken, entries: readonly Entry[], base: string): string => {
  const [, collection, id] = /^(guides|glossary)\/([^/]+)\/index\.html$/.exec(page) ?? [];
  const entry = entries.find((row) => row.collection === collection && row.id === id);
  const parts = entry ? readMdx(entry.body) : [];
  if (!entry || !Array.isArray(parts)) return '';
  const prefix = base.replace(/\/$/, '');
  const lines = parts
    .filter((part) => part.kind === 'link' && [link, link.replace(prefix, '')].includes(part.url))
    .map(({ line }) => entry.bodyLine + line - 1);
  return lines.length ? ` (${entry.file}, ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')})` : '';
};

/** Fails the build where a link within the site leads nowhere. @param editions whose pages are there at the end */
export const linkCheck = (editions: readonly string[] = []): PageStep => {
  let checker: LinkChecker;
  return {
    begin: ({ base }) => {
      checker = new LinkChecker(base);
      return Promise.resolve();
    },
    page: (page) => {
      checker.add(page);
      return Promise.resolve(undefined);
    },
    redirect: (path, target) => checker.addRedirect(path, target),
    end: async ({ folder, base }) => {
      for (const language of editions) {
        for (const { path, html } of await readHtmlFiles(join(folder, language)))
          checker.add({ path: `${language}/${path}`, html });
      }
      const broken = checker.broken(folder);
      if (!broken.length) return;
      const { entries } = contentOnce();
      const rows = broken.map(
        (row) => `  ${row.page}${whereWritten(row, entries, base)}\n    ${row.link}: ${row.reason}`,
      );
      throw new Error(`${broken.length} broken links:\n${rows.slice(0, 200).join('\n')}`);
    },
  };
};
