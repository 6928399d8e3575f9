/** `npm run check-content`: everything in `content/` that the build would refuse. Exit code 1 where there is anything. */
import { checkContent } from '../content-check/index.ts';
import { formatProblems } from '../content-check/problem.ts';

const { entries, problems } = checkContent(process.cwd());
if (problems.length) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const counts = Map.groupBy(entries, ({ collection }) => collection);
  console.log(`content/ is sound: ${[...counts].map(([name, list]) => `${list.length} ${name}`).join(', ')}.`);
}
