/** Hands a visited page to the service worker, which keeps it for when there is no network (`src/offline/worker.ts`). */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The one address that a script may start: the security policy refuses every other, and every other policy. */
const address = (): string => {
  const path = `${base}sw.js`;
  return window.trustedTypes?.createPolicy('offline', { createScriptURL: () => path }).createScriptURL('') ?? path;
};

const keepVisit = async (): Promise<ServiceWorker | null> => {
  await navigator.serviceWorker.register(address());
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ visit: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)] });
  return active;
};

// The server of `npm run dev` has no worker, and PUBLIC_OFFLINE=off makes a site without.
const isOn = import.meta.env.PROD && import.meta.env['PUBLIC_OFFLINE'] !== 'off' && 'serviceWorker' in navigator;

/** The worker that this page was handed to; null where there is none: a browser may forbid it, as in private windows. */
export const worker: Promise<ServiceWorker | null> = isOn ? keepVisit().catch(() => null) : Promise.resolve(null);
