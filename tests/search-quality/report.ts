/** `npm run search-quality`: how well the site search over dist/ and the box of the finder answer the judged queries. */
import { readHtmlFiles } from '../../src/integrations/html-files.ts';
import type { Quality } from './grading.ts';
import { measureCourses } from './measure-courses.ts';
import { measure, openSearch } from './measure.ts';

const pages = await readHtmlFiles('dist');
const paths = pages
  .filter(({ html }) => html.includes('data-pagefind-body'))
  .map(({ path }) => `/${path.replace(/index\.html$/, '')}`);

/** Prints the queries that are not answered well, the worst first. */
const report = (name: string, { outcomes, successAt1, successAt3, ndcgAt10 }: Quality) => {
  console.log(`\n# ${name}`);
  for (const { query, found, grades, ndcg } of outcomes.toSorted((a, b) => a.ndcg - b.ndcg)) {
    if (ndcg > 0.8 && grades[0] === 3) continue;
    console.log(`\n${query}  (nDCG ${ndcg.toFixed(2)})`);
    found.slice(0, 5).forEach((path, index) => console.log(`  ${grades[index] ?? 0}  ${path}`));
    if (!found.length) console.log('  nothing found');
  }
  const levels = { 'success@1': successAt1, 'success@3': successAt3, 'nDCG@10': ndcgAt10 };
  const words = Object.entries(levels).map(([level, value]) => `${level} ${value.toFixed(3)}`);
  console.log(`\n${name}: ${outcomes.length} queries: ${words.join(', ')}`);
};

report('The site search', measure(openSearch(), paths));
report('The finder', measureCourses());
