/** Cards of an edition: what of them is in the language of the original says so. */
import type { CardWords } from '#domain/course-card.ts';
import { make, need } from '#dom/elements.ts';
import { markForeign, titleLanguage, toOriginal } from '#dom/foreign.ts';
import { inOriginalLanguage } from '#words/edition.ts';
import * as cards from './cards.ts';

const mark = (card: ParentNode, { titleLanguage: language, foreign = [] }: CardWords): void => {
  need(card, '[data-slot=title]').lang = titleLanguage(language) ?? '';
  // The page says once for all who see it that these lead to another language.
  need(card, '[data-slot=provider]').append(make('span', { class: 'visually-hidden' }, ` ${inOriginalLanguage}`));
  for (const link of card.querySelectorAll<HTMLAnchorElement>('a[data-slot]'))
    link.hreflang = toOriginal['hreflang'] ?? '';
  for (const said of card.querySelectorAll<HTMLElement>('[data-slot=kind], .value, .note')) markForeign(said, foreign);
};

/** Fills the markup of a card. */
export const fillCard: typeof cards.fillCard = (card, words, ...rest) => {
  cards.fillCard(card, words, ...rest);
  mark(card, words);
};

/** A card made from the page's template, with the buttons that save and compare. */
export const makeCard: typeof cards.makeCard = (words, ...rest) => {
  const card = cards.makeCard(words, ...rest);
  mark(card, words);
  return card;
};
