/** Words of other languages, fetched where a query has words that nothing here has. */
import { sitePath } from '#dom/address.ts';
import { jsonOf, keep, load } from '#dom/load.ts';
import type { LanguagesFile } from '#query/words-file.ts';
import type { QueryLanguage } from '#query/translate.ts';

const files = keep((path: string) => load({ path: sitePath(path), name: 'languages', read: jsonOf<LanguagesFile>(1) }));

/** The words of other languages; undefined where they cannot be had. @param path without the base */
export const loadLanguages = async (path: string): Promise<readonly QueryLanguage[] | undefined> =>
  path ? (await files(path).catch(() => undefined))?.languages : [];
