import { editions, pathsOf, versionsOf } from '../edition.ts';
import { isListed } from '../deployment.ts';

const addressOf = (site: string, base: string, path: string): string => `${site}${base.replace(/\/$/, '')}${path}`;

/** The pages of all editions as full addresses. @param site origin */
export const pagesOfEditions = (site: string, base: string): string[] =>
  editions
    .flatMap(pathsOf)
    .map((path) => addressOf(site, base, path))
    .filter(isListed);

/** Names in the row of a page the same page in the other languages (https://www.sitemaps.org with xhtml:link). */
export const withVersions =
  (site: string, base: string) =>
  <T extends { url: string }>(item: T | undefined): (T & { links?: { url: string; lang: string }[] }) | undefined => {
    if (!item) return undefined;
    const path = `/${new URL(item.url).pathname.slice(base.replace(/\/$/, '').length + 1)}`;
    const own = editions.find((language) => path.startsWith(`/${language}/`));
    const versions = versionsOf(own === undefined ? path : path.slice(own.length + 1));
    if (!versions.length) return item;
    return { ...item, links: versions.map((row) => ({ url: addressOf(site, base, row.path), lang: row.language })) };
  };
