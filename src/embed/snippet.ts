/** The lines that put a page of `/embed/` into a page of another site, and what somebody wrote to get them. */
import { isCourseId } from '#domain/shortlist.ts';
import * as words from '#words/embed-builder.ts';

export interface Snippet {
  /** Full address of the page in the frame. */
  readonly src: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** In pixels. */
  readonly height: number;
  /** Full address of the page of the site that says the same. */
  readonly page: string;
  /** Words of the link to it, for where frames are forbidden. */
  readonly label: string;
}

/** A text as it may stand between tags and in an attribute within double quotes. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A frame with its title, and a link where frames are forbidden. It tells the site nothing of the page that it stands in. */
export const snippetText = ({ src, title, height, page, label }: Snippet): string =>
  [
    `<iframe title="${escaped(title)}" src="${escaped(src)}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    `<p><a href="${escaped(page)}">${escaped(label)}</a></p>`,
  ].join('\n');

/** What is to be shown: the path of the page for the frame, and that of the page that says the same. */
export interface Target {
  readonly path: string;
  readonly page: string;
}

export type Wanted =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly field: string; readonly problem: string };

/** What the form of the builder holds. */
export interface Wish {
  readonly what: string;
  /** Address of a search in the finder. */
  readonly search: string;
  readonly limit: string;
  /** Address of the page of a course. */
  readonly course: string;
  /** Id of a figure. */
  readonly figure: string;
  readonly theme: string;
}

/** The path below the site of an address that somebody copied; undefined where it is of another site. */
const pathIn = (text: string, site: string): URL | undefined => {
  let url: URL;
  try {
    url = new URL(text, site);
  } catch {
    return undefined;
  }
  const base = new URL(site).pathname.replace(/\/?$/, '/');
  if (url.origin !== new URL(site).origin) return undefined;
  if (url.pathname.startsWith(base)) url.pathname = `/${url.pathname.slice(base.length)}`;
  return url;
};

const query = (pairs: URLSearchParams): string => {
  const text = pairs.toString();
  return text && `?${text}`;
};

/** The query of a copied address of the finder; undefined where it is no such address. */
const searchIn = (text: string, site: string): URLSearchParams | undefined => {
  if (text.startsWith('?')) return new URLSearchParams(text);
  const url = pathIn(text, site);
  return url && /^\/courses\/?$/.test(url.pathname) ? url.searchParams : undefined;
};

const listTarget = ({ search, limit }: Wish, theme: readonly [string, string][], site: string): Wanted => {
  const pairs = search.trim() === '' ? new URLSearchParams() : searchIn(search.trim(), site);
  if (!pairs) return { ok: false, field: 'search', problem: words.noSearch };
  for (const name of ['page', 'limit', 'theme']) pairs.delete(name);
  const page = `/courses/${query(pairs)}`;
  if (limit) pairs.append('limit', limit);
  for (const [name, value] of theme) pairs.append(name, value);
  return { ok: true, target: { path: `/embed/list/${query(pairs)}`, page } };
};

const courseTarget = ({ course }: Wish, theme: readonly [string, string][], site: string): Wanted => {
  const text = course.trim();
  if (text === '') return { ok: false, field: 'course', problem: words.courseMissing };
  const id = isCourseId(text) ? text : /^\/courses\/([^/]+\/[^/]+)\/?$/.exec(pathIn(text, site)?.pathname ?? '')?.[1];
  if (!isCourseId(id)) return { ok: false, field: 'course', problem: words.noCourse };
  const rest = theme.map(([name, value]) => `&${name}=${value}`).join('');
  return { ok: true, target: { path: `/embed/course/?id=${id}${rest}`, page: `/courses/${id}/` } };
};

/**
 * The page that a wish is for, or what is wrong with it.
 * @param site full address of the site's home, of which copied addresses must be
 * @param figures path of the guide that shows each figure, by its id
 */
export const targetOf = (wish: Wish, site: string, figures: Readonly<Record<string, string>>): Wanted => {
  const theme: [string, string][] = wish.theme ? [['theme', wish.theme]] : [];
  if (wish.what === 'course') return courseTarget(wish, theme, site);
  if (wish.what !== 'figure') return listTarget(wish, theme, site);
  const page = figures[wish.figure];
  if (page === undefined) return { ok: false, field: 'figure', problem: words.figureMissing };
  return {
    ok: true,
    target: {
      path: `/embed/figure/${wish.figure}/${query(new URLSearchParams(theme))}`,
      page: `${page}#${wish.figure}`,
    },
  };
};
