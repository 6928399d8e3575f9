/** Which record of the content a place in a file of the site was made from. */

const pages: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /^courses\/(?!page\/|level\/|country\/)([\w-]+)\/([\w-]+)(?:\/|\.ics$)/,
    ([, provider, course]) => `courses/${provider ?? ''}/${course ?? ''}.json`,
  ],
  [/^providers\/([\w-]+)\//, ([, id]) => `providers/${id ?? ''}.json`],
  [/^guides\/([\w-]+)\//, ([, id]) => `guides/${id ?? ''}.mdx`],
  [/^cards\/([\w-]+)\./, ([, id]) => `guides/${id ?? ''}.mdx`],
  [/^glossary\/([\w-]+)\//, ([, id]) => `glossary/${id ?? ''}.mdx`],
];

const named =
  /courses\/([a-z0-9-]+\/[a-z0-9-]+)\/|"id":\s*"([a-z0-9-]+\/[a-z0-9-]+)"|^"?([a-z0-9-]+\/[a-z0-9-]+)"?[,;\t]/gm;

/**
 * The file of the record, below the folder of the content; undefined where it cannot be told.
 * @param path of the file of the site
 * @param before text of the file up to the end of the line of the fault, for files that hold many records
 */
export const recordOf = (path: string, before = ''): string | undefined => {
  // A page of an edition is made from the record in the folder of its language.
  const [language = ''] = /^[a-z]{2}\//.exec(path) ?? [];
  for (const [pattern, file] of pages) {
    const found = pattern.exec(path.slice(language.length));
    if (found) return language + file(found);
  }
  const last = [...before.matchAll(named)].at(-1);
  const id = last?.slice(1).find(Boolean);
  return id === undefined ? undefined : `courses/${id}.json`;
};
