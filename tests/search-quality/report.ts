/** `npm run search-quality`: how well the search of the site in dist/ answers the judged queries. */
import { readHtmlFiles } from '../../src/integrations/html-files.ts';
import { measure, openSearch } from './measure.ts';

const pages = await readHtmlFiles('dist');
const paths = pages
  .filter(({ html }) => html.includes('data-pagefind-body'))
  .map(({ path }) => `/${path.replace(/index\.html$/, '')}`);
const { outcomes, successAt1, successAt3, ndcgAt10 } = await measure(await openSearch(), paths);

for (const { query, found, grades, ndcg } of outcomes.toSorted((a, b) => a.ndcg - b.ndcg)) {
  if (ndcg > 0.8 && grades[0] === 3) continue;
  console.log(`\n${query}  (nDCG ${ndcg.toFixed(2)})`);
  found.slice(0, 5).forEach((path, index) => console.log(`  ${grades[index] ?? 0}  ${path}`));
  if (!found.length) console.log('  nothing found');
}
console.log(
  `\n${outcomes.length} queries: success@1 ${successAt1.toFixed(3)}, success@3 ${successAt3.toFixed(3)}, nDCG@10 ${ndcgAt10.toFixed(3)}`,
);
process.exit(0);
