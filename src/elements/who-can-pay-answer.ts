/** Shows at each scheme of the page what its rules make of somebody's case; fetched once there is one. */
import {
  isForPlace,
  judgeCondition,
  judgeScheme,
  pays,
  verdicts,
  type Applicant,
  type Equivalents,
} from '#domain/funding.ts';
import { need } from '#dom/elements.ts';
import { jsonOf, keep, load } from '#dom/load.ts';
import { rulesFileVersion, type RulesFile } from '#tools/who-can-pay-rules.ts';
import * as words from '#words/who-can-pay-answer.ts';

/** The rules of the schemes, from the file beside the page. */
const rulesAt = keep((path: string) => load<RulesFile>({ path, name: path, read: jsonOf(rulesFileVersion) }));

/**
 * @returns what it all comes to, in words; nothing where no place is chosen
 * @throws {LoadError} where the rules cannot be fetched
 */
export const showAnswer = async (
  page: HTMLElement,
  applicant: Applicant,
  equivalents: Equivalents,
  isTold: boolean,
): Promise<string> => {
  const { place = '' } = applicant;
  const { schemes } = await rulesAt('rules.json');
  const counts = { maybe: 0, unlikely: 0, no: 0 };
  let limiting = 0;
  const judged = schemes.map((scheme) => judgeScheme(scheme, applicant, equivalents));
  for (const { scheme, verdict, isTooEarly } of judged) {
    const article = need(page, `[data-scheme="${scheme.id}"]`);
    // What says that we know of no scheme is of the rest of a country, where one of its parts has schemes of its own.
    const isOfRest = scheme.kind === 'none-confirmed' && scheme.place !== place;
    const isHere = !place || (isForPlace(scheme, place) && !isOfRest);
    article.hidden = !isHere;
    if (isHere && pays(scheme)) counts[verdict] += 1;
    const isLimit = scheme.kind === 'fee-cap' && verdict === 'maybe';
    if (isHere && isLimit) limiting += 1;
    const said = need(article, '[data-verdict]');
    said.hidden = !isTold || scheme.kind === 'none-confirmed';
    said.dataset['verdict'] = verdict;
    said.textContent = `${isLimit ? words.mayLimit : words.verdicts[verdict]}.${isTooEarly ? ` ${words.tooEarly}` : ''}`;
    article.querySelectorAll<HTMLElement>('[data-rule]').forEach((rule, at) => {
      const condition = scheme.conditions[at];
      const finding = condition && judgeCondition(condition, applicant, equivalents);
      need(rule, '[data-finding]').textContent = isTold && finding ? `(${words.findings[finding]})` : '';
    });
  }
  const order = [...judged].sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  need(page, '.schemes').append(...order.map(({ scheme }) => need(page, `[data-scheme="${scheme.id}"]`)));
  if (!place) return '';
  const name = schemes.find((scheme) => scheme.place === place)?.placeName;
  return [
    name === undefined ? words.elsewhere : words.summary(name, counts),
    ...(limiting ? [words.limits(limiting)] : []),
  ].join(' ');
};
