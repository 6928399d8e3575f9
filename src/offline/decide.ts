/** What the service worker decides, apart from what it does: which files it keeps, under which name, and for how long. */

/** Lists of files that are kept as one. */
export type SetName = 'shell' | 'guides' | 'shortlist' | 'directory';

/** What a build tells its worker about the site. Paths begin with the base. */
export interface KeptSite {
  /** Path that the site stands under, without a slash at the end. */
  readonly base: string;
  /** The worker keeps nothing any more: it takes away what is kept, and itself. */
  readonly isOff: boolean;
  /** Another one where a file of a list has changed. */
  readonly version: string;
  /** Beginnings of paths whose files change their name with their content. */
  readonly hashed: readonly string[];
  readonly sets: Readonly<Record<SetName, readonly string[]>>;
  /** Bytes of the directory. */
  readonly directoryBytes: number;
}

/** How a request is answered: not by us, from what is kept, or from the network first; a page has the offline page behind it. */
export type Way = 'none' | 'kept' | 'fresh' | 'page';

/** As much of a request as decides. */
interface Asked {
  readonly method: string;
  readonly mode?: string;
  readonly url: string;
}

/** Files that scripts fetch and whose names stay; downloads and data are left to the browser. */
const fetched = ['/pagefind/', '/search/', '/compare/'];

/** The file of a tool beside its page, also in an edition. */
const ofTool = /\/tools\/[^/]+\/[^/]+\.json$/;

/** How a request is answered. @param origin of the site */
export const wayOf = ({ method, mode, url }: Asked, { base, hashed }: KeptSite, origin: string): Way => {
  const { pathname, origin: other } = new URL(url);
  if (method !== 'GET' || other !== origin || !pathname.startsWith(`${base}/`)) return 'none';
  if (mode === 'navigate') return /(?:\/|\.html)$/.test(pathname) ? 'page' : 'none';
  if (hashed.some((start) => pathname.startsWith(start))) return 'kept';
  return ofTool.test(pathname) || fetched.some((start) => pathname.startsWith(base + start)) ? 'fresh' : 'none';
};

/** The name that a file is kept under: what stands after a question mark is read by scripts and changes no file. */
export const keyOf = (url: string, origin: string): string => new URL(url, origin).pathname;

/** Whether an answer is the file that was asked for, whole and from this site. */
export const isKeepable = ({ status, type, redirected }: Pick<Response, 'status' | 'type' | 'redirected'>): boolean =>
  status === 200 && type === 'basic' && !redirected;

/** Whether an answer says that the server is not well, so that a kept page is better. */
export const isDown = ({ status }: Pick<Response, 'status'>): boolean => status >= 500;

/** The oldest names beyond a number. @param names the oldest first */
export const beyond = <Name>(names: readonly Name[], most: number): Name[] =>
  names.slice(0, Math.max(0, names.length - most));

/** What brings a list that is kept up to date: what is named by its content need not come twice. */
export const changesOf = (
  list: readonly string[],
  kept: readonly string[],
  hashed: readonly string[],
): { readonly fetch: string[]; readonly drop: string[] } => ({
  fetch: list.filter((path) => !(kept.includes(path) && hashed.some((start) => path.startsWith(start)))),
  drop: kept.filter((path) => !list.includes(path)),
});

/** Whether a list is brought to the device without being asked for, once a page is read: where one guide is, the next may be. */
export const isWanted = (set: SetName, page: string, { base, sets }: KeptSite): boolean =>
  (set === 'guides' && sets.guides.includes(page)) || (set === 'shortlist' && page.startsWith(`${base}/courses/`));

/** Ways of keeping that a later worker no longer understands get another number. */
const form = 1;

/** Beginning of the names of all caches of this site, of whatever form. */
export const cachesOf = (base: string): string => `kept ${base}/ `;

/** The name of a cache: visited pages, their files, or a list. */
export const cacheName = (base: string, what: 'pages' | 'files' | SetName): string =>
  `${cachesOf(base)}${form} ${what}`;

/** A page that is kept. */
export interface KeptPage {
  readonly path: string;
  readonly title: string;
}

/** What is kept of the site on this device. */
export interface Kept {
  /** Pages that can be read without a connection. */
  readonly pages: readonly KeptPage[];
  readonly hasDirectory: boolean;
  /** How large the directory is on the device. */
  readonly directoryBytes: number;
}

/** What a page tells the worker. All but visits are answered with what is kept then. */
export type Message =
  /** It stands at the first of these addresses, and was made of the others. */
  | { readonly visit: readonly string[] }
  | { readonly keep: 'directory' }
  | { readonly drop: 'directory' | 'pages' | 'nothing' };

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The title of a page of ours without the name of the site behind it; undefined where it has none. @param html of the page */
export const titleOf = (html: string): string | undefined =>
  /<title>([^<]+)<\/title>/
    .exec(html)?.[1]
    ?.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/ – [^–]*$/, '');
