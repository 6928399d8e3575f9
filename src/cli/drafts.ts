/** `npm run drafts`: moves the records of `content/drafts` that are whole into the directory, and says what the others lack. */
import { publishDrafts } from '#import/drafts.ts';
import { contentName } from '../deployment.ts';

const most = 20;

try {
  const { published, waiting } = publishDrafts(process.cwd());
  for (const { file, target } of published) console.log(`${contentName(file)} is now ${contentName(target)}`);
  if (!published.length && !waiting.length) console.log(`Nothing waits in ${contentName('content/drafts')}.`);
  const groups = [...Map.groupBy(waiting, ({ needs }) => needs.join('; '))];
  for (const [needs, list] of groups) {
    console.log(
      `\n${list.length} of ${contentName('content/drafts')} ${list.length === 1 ? 'needs' : 'need'} ${needs}:`,
    );
    for (const { file } of list.slice(0, most)) console.log(`  ${contentName(file)}`);
    if (list.length > most) console.log(`  and ${list.length - most} more`);
  }
  if (groups.length)
    console.log('\nWrite it into the files and run this again; or import the feed again with what it lacks.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
