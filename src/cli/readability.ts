/**
 * `npm run readability`: the reading age of each guide, the hardest first, and the hardest passages of
 * those above the aim of 14. A listing, not a gate: names of laws and institutions are hard words that
 * cannot be written away.
 */
import { hardestPassages, measureReading, passagesOf } from '#domain/readability.ts';
import { readContent } from '../content-check/read.ts';

const aim = 14;
const rows = readContent(process.cwd())
  .entries.filter(({ collection }) => collection === 'guides')
  .map(({ file, body, data }) => {
    const { shortAnswer } = data;
    const passages = passagesOf(`${typeof shortAnswer === 'string' ? shortAnswer : ''}\n\n${body}`);
    return { file, passages, ...measureReading(passages) };
  })
  .sort((a, b) => b.age - a.age);

for (const { file, age, sentences, words, passages } of rows) {
  const average = (words / Math.max(1, sentences)).toFixed(1);
  console.log(`${age > aim ? 'above' : 'ok   '}  ${age.toFixed(1)}  ${file}  (${words} words, ${average} a sentence)`);
  if (age <= aim) continue;
  for (const passage of hardestPassages(passages, 3)) {
    console.log(
      `         ${passage.age.toFixed(0)}: ${passage.text.length > 140 ? `${passage.text.slice(0, 137)}...` : passage.text}`,
    );
  }
}
const above = rows.filter(({ age }) => age > aim).length;
console.log(`${above} of ${rows.length} guides are above the reading age of ${aim} (Flesch-Kincaid grade plus five).`);
