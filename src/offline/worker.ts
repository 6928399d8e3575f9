/**
 * The service worker: keeps pages that were visited, the guides once one was read and, on request, the directory, for
 * when there is no network. The network is always asked first for what may have changed, so a page is never older
 * than the last visit with a connection. `src/integrations/offline.ts` puts what it knows of the site before it.
 */
import {
  beyond,
  cacheName,
  cachesOf,
  changesOf,
  isDown,
  isKeepable,
  isWanted,
  keyOf,
  titleOf,
  wayOf,
  type Kept,
  type KeptPage,
  type KeptSite,
  type Message,
  type SetName,
} from './decide.ts';

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Hearing extends Lasting {
  readonly data: Message;
  readonly ports: readonly MessagePort[];
}

interface Events {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Fetching;
  readonly message: Hearing;
}

/** As much of a worker's global scope as is used. */
interface Scope {
  readonly site: KeptSite;
  readonly location: Location;
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof Events>(name: Name, hear: (event: Events[Name]) => void) => void;
}

declare const self: Scope;

const { site } = self;
const { origin } = self.location;

const offline = `${site.base}/offline/`;

/** Pages and files of visits that are kept at most. */
const most = { pages: 100, files: 400 };

/** How long a page that is kept waits for a slow network, in milliseconds. */
const patience = 4000;

/** Where a list notes which version of it is kept: no file of a site has this name. */
const mark = `${site.base}/version of this list`;

const name = (what: Parameters<typeof cacheName>[1]): string => cacheName(site.base, what);

const keptAt = async (key: string): Promise<Response | undefined> => {
  // Visits first: a list drops from them what it brings anew.
  for (const what of ['pages', 'files', 'guides', 'shortlist', 'directory', 'shell'] as const) {
    const found = await caches.match(key, { cacheName: name(what), ignoreVary: true });
    if (found) return found;
  }
  return undefined;
};

/** Keeps an answer of a visit. A device that is full keeps less: that is no error of the page. */
const keep = async (what: 'pages' | 'files', key: string, answer: Response): Promise<void> => {
  if (!isKeepable(answer)) return;
  try {
    const cache = await caches.open(name(what));
    // What is put again becomes the newest.
    await cache.delete(key);
    await cache.put(key, answer);
    for (const old of beyond(await cache.keys(), most[what])) await cache.delete(old);
  } catch {
    // Nothing is lost but the copy.
  }
};

const bring = async (set: SetName): Promise<void> => {
  const cache = await caches.open(name(set));
  const kept = (await cache.keys()).map(({ url }) => keyOf(url, origin));
  const { fetch, drop } = changesOf(site.sets[set], kept, site.hashed);
  await cache.addAll(fetch.map((path) => new Request(path, { cache: 'no-cache' })));
  for (const path of drop) await cache.delete(path);
  const pages = await caches.open(name('pages'));
  for (const path of fetch) await pages.delete(path);
  await cache.put(encodeURI(mark), new Response(site.version));
};

/** Brings the lists that this device keeps to the version of the site, and those that come with a page to where it is read. */
const bringUpToDate = async (page: string): Promise<void> => {
  for (const set of ['guides', 'shortlist', 'directory'] as const) {
    const version = await caches.match(encodeURI(mark), { cacheName: name(set) });
    const isNew = !version && !self.navigator.connection?.saveData && isWanted(set, page, site);
    if (isNew || (version && (await version.text()) !== site.version)) await bring(set);
  }
};

/** Keeps what a page was made of before this worker stood between it and the network. */
const keepVisit = async ([page = '', ...files]: readonly string[]): Promise<void> => {
  for (const url of [page, ...files]) {
    const key = keyOf(url, origin);
    const way = url === page ? 'page' : wayOf({ method: 'GET', url }, site, origin);
    if (way !== 'none' && !(await keptAt(key))) await keep(way === 'page' ? 'pages' : 'files', key, await fetch(url));
  }
  await bringUpToDate(keyOf(page, origin));
};

/** Answers that have just come: Chromium does not take what a page preloads through a worker, and asks twice. */
const lately = new Map<string, Promise<Response>>();
const fresh = 5000;

/** The answer of the network, which is kept. */
const ask = async (event: Fetching, what: 'pages' | 'files', key: string): Promise<Response> => {
  const asked =
    (what === 'files' ? lately.get(key) : undefined) ??
    event.preloadResponse.then((answer) => answer ?? fetch(event.request));
  if (what === 'files' && !lately.has(key)) {
    lately.set(key, asked);
    setTimeout(() => lately.delete(key), fresh);
  }
  const answer = await asked;
  event.waitUntil(keep(what, key, answer.clone()));
  return answer.clone();
};

const answerOf = async (event: Fetching, way: 'kept' | 'fresh' | 'page'): Promise<Response> => {
  const key = keyOf(event.request.url, origin);
  if (way === 'kept') return (await keptAt(key)) ?? ask(event, 'files', key);
  const asked = ask(event, way === 'page' ? 'pages' : 'files', key);
  // Waited for to the end: a late answer is kept for the next visit.
  event.waitUntil(asked.catch(() => undefined));
  const kept = await keptAt(key);
  if (kept) {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    const answer = await Promise.race([asked, late]).catch(() => undefined);
    return answer && !isDown(answer) ? answer : kept;
  }
  try {
    return await asked;
  } catch (error) {
    const instead = way === 'page' ? await keptAt(offline) : undefined;
    if (!instead) throw error;
    return instead;
  }
};

/** What is kept of the site now. */
const tell = async (): Promise<Kept> => {
  const pages = new Map<string, KeptPage>();
  for (const cache of [name('guides'), name('pages')])
    for (const { url } of (await caches.has(cache)) ? await (await caches.open(cache)).keys() : []) {
      const path = keyOf(url, origin);
      if (!path.endsWith('/') || path === offline) continue;
      const title = titleOf((await (await keptAt(path))?.text()) ?? '');
      if (title) pages.set(path, { path, title });
    }
  return {
    pages: [...pages.values()],
    hasDirectory: await caches.has(name('directory')),
    directoryBytes: site.directoryBytes,
  };
};

const serve = async (data: Exclude<Message, { readonly visit: unknown }>): Promise<void> => {
  if ('keep' in data)
    await bring(data.keep).catch(async () => {
      // Half a list is none.
      await caches.delete(name(data.keep));
    });
  else if (data.drop === 'directory') await caches.delete(name('directory'));
  else if (data.drop === 'pages')
    for (const what of ['pages', 'files', 'guides', 'shortlist'] as const) await caches.delete(name(what));
};

/** Takes away what workers of older forms kept, or of every form. */
const forget = async (isAll: boolean): Promise<void> => {
  const ours = name('pages').slice(0, -'pages'.length);
  for (const cache of await caches.keys())
    if (cache.startsWith(cachesOf(site.base)) && (isAll || !cache.startsWith(ours))) await caches.delete(cache);
};

const takeOver = async (): Promise<void> => {
  await forget(false);
  // The page is asked for while this worker still starts.
  await self.registration.navigationPreload.enable();
  await self.clients.claim();
};

const end = async (): Promise<void> => {
  await forget(true);
  await self.registration.unregister();
};

// No page waits for another version: what is kept is asked of the network first.
self.addEventListener('install', (event) =>
  event.waitUntil((site.isOff ? Promise.resolve() : bring('shell')).then(() => self.skipWaiting())),
);
self.addEventListener('activate', (event) => event.waitUntil(site.isOff ? end() : takeOver()));

if (!site.isOff) {
  self.addEventListener('fetch', (event) => {
    const way = event.request.headers.has('range') ? 'none' : wayOf(event.request, site, origin);
    if (way !== 'none') event.respondWith(answerOf(event, way));
  });
  self.addEventListener('message', (event) => {
    const { data, ports } = event;
    if ('visit' in data) {
      // A visit that cannot be kept is still a visit.
      event.waitUntil(keepVisit(data.visit).catch(() => undefined));
      return;
    }
    event.waitUntil(
      serve(data)
        .then(tell)
        .then((kept) => ports[0]?.postMessage(kept)),
    );
  });
}
