import { lackingLine } from '#domain/card-line.ts';
import type { CardWords } from '#domain/course-card.ts';
import { onPlatform } from '#words/card.ts';
import { askAbout } from '#words/might-fit.ts';
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import { markStems } from '#text/mark.ts';

/** A text with the words that were searched for marked. */
const marked = (text: string, stems: readonly string[]): (string | Node)[] =>
  markStems(text, stems).map((run) => (typeof run === 'string' ? run : make('mark', {}, run.mark)));

/**
 * Fills the markup of a card, which is the same as on the server. Facts that are not known are taken out of it, so
 * that it can be filled once only.
 * @param stems what to mark in the title
 * @param questions what to ask the provider of a course that only might fit
 * @param weekly its hours a week, where one asked for them: they stand beside the time that it takes
 */
export const fillCard = (
  card: ParentNode,
  words: CardWords,
  stems: readonly string[] = [],
  questions: readonly string[] = [],
  weekly?: string,
): void => {
  const slot = (name: string) => need(card, `[data-slot=${name}]`);
  const link = (name: string) => need(card, `[data-slot=${name}]`, HTMLAnchorElement);
  slot('kind').textContent = words.kind;
  const title = link('title');
  title.replaceChildren(...marked(words.title, stems));
  if (words.titleLanguage) title.lang = words.titleLanguage;
  const english = slot('english');
  english.hidden = !words.englishTitle;
  english.append(...marked(words.englishTitle ?? '', stems));
  title.href = sitePath(`/courses/${words.id}/`);
  const provider = link('provider');
  provider.replaceChildren(...marked(words.provider.name, stems));
  provider.href = sitePath(`/providers/${words.provider.id}/`);
  slot('platform').textContent = words.platform ? onPlatform(words.platform) : '';
  slot('lacking').textContent = lackingLine(words) ?? '';
  const age = slot('age');
  age.hidden = words.ageLine === undefined;
  age.textContent = words.ageLine ?? '';
  const ask = slot('ask');
  ask.hidden = !questions.length;
  ask.textContent = questions.length ? askAbout(questions) : '';
  for (const fact of card.querySelectorAll<HTMLElement>('[data-place]')) {
    const own = words.facts[Number(fact.dataset['place'])];
    const beside = fact.dataset['fact'] === 'time' ? weekly : undefined;
    const value = own?.words ?? beside;
    const note = own?.words && beside ? (own.note ? `${beside}; ${own.note}` : beside) : own?.note;
    delete fact.dataset['place'];
    if (value === undefined) fact.remove();
    else {
      need(fact, '.value').textContent = value;
      const small = need(fact, '.note');
      if (note === undefined) small.remove();
      else small.textContent = note;
    }
  }
};

/**
 * A card made from the page's template, with the buttons that save and compare.
 * @param stems what to mark in the title
 * @param questions what to ask the provider of a course that only might fit
 */
export const makeCard = (
  words: CardWords,
  stems: readonly string[],
  questions?: readonly string[],
  weekly?: string,
): HTMLElement => {
  const template = need(document, '#card-template', HTMLTemplateElement);
  const card = need(template.content, 'li').cloneNode(true) as HTMLElement;
  fillCard(card, words, stems, questions, weekly);
  const actions = need(card, 'course-actions');
  actions.dataset['id'] = words.id;
  for (const of of actions.querySelectorAll('[data-of]')) of.textContent = ` ${words.title}`;
  return card;
};
