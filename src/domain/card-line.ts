/** The line of a card on what is not known: worked out alike at build and in the browser. */
import { decidingNames, lacking } from '#words/answers.ts';
import type { CardWords } from './course-card.ts';

/** "Not recorded: price, credit and next start"; undefined where all deciding facts are known. */
export const lackingLine = ({ facts, missing }: Pick<CardWords, 'facts' | 'missing'>): string | undefined => {
  const names = decidingNames.filter((_, place) => facts[place]?.words === undefined);
  return names.length ? lacking(missing, names) : undefined;
};
