/** What the page that tries a feed needs to know of the directory, as a file of the build. */
import { publicRecords } from '#import/disk.ts';
import { currencyRates, topic } from '../topic.ts';
import type { TopicFile } from '../topic-in-browser.ts';

/** The records in which courses and providers of a feed are known again, and the topic of the site. */
export interface FeedCheckFile extends TopicFile {
  readonly version: 1;
  readonly files: Readonly<Record<string, unknown>>;
}

/** The file's path on the site, without the base. */
export const feedCheckPath = '/contribute/directory.json';

/** The file, from the content of this project. */
export const feedCheckFile = (): FeedCheckFile => ({
  version: 1,
  topic,
  currencyRates,
  files: publicRecords(process.cwd()),
});
