/** `npm run refresh [-- ID...]`: takes in again the feeds of `content/feeds` that have changed. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isOffline, refreshFeeds, refreshSummary, writeRefreshReport } from '#import/refresh.ts';
import { contentName } from '../deployment.ts';

const usage = `npm run refresh [-- ID... --dry-run]

  ID          feeds of content/feeds; all that are not paused where left out
  --dry-run   report only, write nothing`;

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root = process.cwd();
  const feeds = await refreshFeeds({
    root,
    ids: positionals,
    today: new Date().toISOString().slice(0, 10),
    dryRun: values['dry-run'] ?? false,
    onFeed: (id) => {
      console.error(`Asking ${id} ...`);
    },
  });
  if (!feeds.length) {
    console.log(`There is no feed in ${contentName('content/feeds')} that is not paused; nothing was done.`);
    return 0;
  }
  console.log(refreshSummary(feeds));
  if (isOffline(feeds)) {
    console.error('\nNo host could be reached: there seems to be no network. Nothing was changed.');
    return 1;
  }
  console.log(`\nReport: ${writeRefreshReport(join(root, '.import-report'), feeds)}`);
  return feeds.every(({ kind }) => kind === 'failed') ? 1 : 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
