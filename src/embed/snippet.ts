/** The lines that put a page of `/embed/` into a page of another site, and what somebody wrote to get them. */
import { isCourseId } from '#domain/shortlist.ts';
import { escapeHtml } from '#text/escape.ts';
import * as words from '#words/embed-builder.ts';
import { allListPath, facetListPath } from '#domain/urls.ts';

export interface Snippet {
  /** Full address of the page in the frame. */
  readonly src: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** In pixels, of the narrowest place: for pages whose policy forbids styles, and browsers that cannot count with widths. */
  readonly height: number;
  /** The height as CSS, which follows the width of the place. */
  readonly fit?: string | undefined;
  /** Full address of the page of the site that says the same. */
  readonly page: string;
  /** Words of the link to it, for where frames are forbidden. */
  readonly label: string;
}

/** A frame with its title, and a link where frames are forbidden. It tells the site nothing of the page that it stands in. */
export const snippetText = ({ src, title, height, fit, page, label }: Snippet): string =>
  [
    `<div${fit === undefined ? '' : ' style="container-type:inline-size"'}>`,
    `<iframe title="${escapeHtml(title)}" src="${escapeHtml(src)}" width="100%" height="${height}"${fit === undefined ? '' : ` style="height:${fit}"`} loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>`,
    '</div>',
    `<p><a href="${escapeHtml(page)}">${escapeHtml(label)}</a></p>`,
  ].join('\n');

/** What is to be shown: the path of the page for the frame, and that of the page that says the same. */
export interface Target {
  readonly path: string;
  readonly page: string;
  /** Path of a page for the frame that shows the same and weighs less, where the site has one. */
  readonly light?: string;
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

/** What the builder knows of the site. */
export interface Site {
  /** Full address of the site's home, of which copied addresses must be. */
  readonly site: string;
  /** Path of the guide that shows each figure, by its id. */
  readonly figures: Readonly<Record<string, string>>;
  /** Names, in addresses, of the facets whose values have a list each that is written at build. */
  readonly listedFacets: readonly string[];
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

/** The path of the list of all courses, or of one value, where a search asks for nothing else. */
const lightPath = (search: URLSearchParams, facets: readonly string[], rest: URLSearchParams): string | undefined => {
  if (!search.size) return allListPath + query(rest);
  const [[key = '', value = ''] = [], ...others] = search;
  const isPlain = !others.length && facets.includes(key) && /^[\w-]+$/.test(value);
  return isPlain ? `${facetListPath(key, value)}${query(rest)}` : undefined;
};

const listTarget = (
  { search, limit }: Wish,
  theme: readonly [string, string][],
  { site, listedFacets }: Site,
): Wanted => {
  const pairs = search.trim() === '' ? new URLSearchParams() : searchIn(search.trim(), site);
  if (!pairs) return { ok: false, field: 'search', problem: words.noSearch };
  for (const name of ['page', 'limit', 'theme']) pairs.delete(name);
  const page = `/courses/${query(pairs)}`;
  const own = new URLSearchParams([...(limit ? [['limit', limit]] : []), ...theme]);
  const light = lightPath(pairs, listedFacets, own);
  const path = `/embed/list/${query(new URLSearchParams([...pairs, ...own]))}`;
  return { ok: true, target: { path, page, ...(light !== undefined && { light }) } };
};

const courseTarget = ({ course }: Wish, theme: readonly [string, string][], site: string): Wanted => {
  const text = course.trim();
  if (text === '') return { ok: false, field: 'course', problem: words.courseMissing };
  const id = isCourseId(text) ? text : /^\/courses\/([^/]+\/[^/]+)\/?$/.exec(pathIn(text, site)?.pathname ?? '')?.[1];
  if (!isCourseId(id)) return { ok: false, field: 'course', problem: words.noCourse };
  const rest = theme.map(([name, value]) => `&${name}=${value}`).join('');
  return { ok: true, target: { path: `/embed/course/?id=${id}${rest}`, page: `/courses/${id}/` } };
};

/** The page that a wish is for, or what is wrong with it. */
export const targetOf = (wish: Wish, site: Site): Wanted => {
  const theme: [string, string][] = wish.theme ? [['theme', wish.theme]] : [];
  if (wish.what === 'course') return courseTarget(wish, theme, site.site);
  if (wish.what !== 'figure') return listTarget(wish, theme, site);
  const page = site.figures[wish.figure];
  if (page === undefined) return { ok: false, field: 'figure', problem: words.figureMissing };
  return {
    ok: true,
    target: {
      path: `/embed/figure/${wish.figure}/${query(new URLSearchParams(theme))}`,
      page: `${page}#${wish.figure}`,
    },
  };
};
