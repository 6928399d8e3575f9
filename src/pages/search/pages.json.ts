import { listedCourses, shardPaths, wordsPath } from '../../open-data/finder-files.ts';
import { searchRows } from '../../open-data/search-pages.ts';
import type { PagesFile } from '#search/pages-file.ts';

export const GET = async () => {
  const file: PagesFile = {
    version: 1,
    courses: await listedCourses(),
    words: await wordsPath(),
    shards: await shardPaths(),
    rows: (await searchRows()).rows,
  };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
