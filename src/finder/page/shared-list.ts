/** A list that somebody else made, from the link that they gave. */
import * as words from '#words/shortlist-file.ts';
import type { Shortlist } from '#domain/shortlist.ts';
import { readShared } from '#domain/shortlist-exchange.ts';
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import { titleLanguage, toOriginal } from '#dom/foreign.ts';
import type { Cards } from './shortlist-rows.ts';

/** Shows the list of the address beside one's own, unless one's own has all of it. Returns what to say of the rest. */
export const showShared = (root: ParentNode, list: Shortlist, cards: Cards): string | undefined => {
  const { ids, refused } = readShared(location.search + location.hash);
  need(root, '[data-shared]').hidden = !ids.length || ids.every((id) => list.some((course) => course.id === id));
  const rows = ids.map((id) => {
    const card = cards?.get(id);
    const link =
      card &&
      make(
        'a',
        { href: sitePath(`/courses/${id}/`), lang: titleLanguage(card.titleLanguage), ...toOriginal },
        card.title,
      );
    return make('li', {}, link ?? words.noLongerListed(id));
  });
  need(root, '[data-shared-list]').replaceChildren(...rows);
  return refused ? words.leftOut(refused) : undefined;
};

/** The courses of the address that there are. */
export const sharedCourses = (cards: Cards): Shortlist =>
  readShared(location.search + location.hash).ids.flatMap((id) => {
    const card = cards?.get(id);
    return card ? [{ id, title: card.title, provider: card.provider.name, note: '' }] : [];
  });

/** Takes the shared list off the page and out of the address. */
export const leaveShared = (root: ParentNode): void => {
  history.replaceState(null, '', location.pathname);
  need(root, '[data-shared]').hidden = true;
  need(root, '[data-heading]').focus();
};
