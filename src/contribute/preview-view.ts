/** The card of a course and the facts of its page, beside the form. */
import { cardWords } from '#domain/course-card.ts';
import type { Course } from '#domain/course.ts';
import { make, need } from '#dom/elements.ts';
import { fillCard } from '#finder/page/cards.ts';
import * as words from '#words/contribute-form.ts';
import { pageFacts } from './preview.ts';

/** Shows a course as it would look; nothing where too little is known of it. */
export const drawPreview = (root: HTMLElement, course: Course | undefined, day: string): void => {
  const [card, facts] = [need(root, '[data-card]'), need(root, '[data-facts]')];
  need(root, '[data-later]').hidden = course !== undefined;
  card.hidden = course === undefined;
  need(root, '[data-all-facts]').hidden = course === undefined;
  if (!course) return;
  const { content } = need(root, 'template', HTMLTemplateElement);
  const item = make('li', {}, need(content, 'article').cloneNode(true));
  fillCard(item, cardWords(course, day));
  // Nothing stands yet where its links lead.
  for (const link of item.querySelectorAll('a')) link.removeAttribute('href');
  card.replaceChildren(item);
  const { known, missing } = pageFacts(course, day);
  const rows = [...known, ...(missing.length ? [{ label: words.notKnown, words: missing.join(', ') }] : [])];
  facts.replaceChildren(
    ...rows.map((row) =>
      make(
        'div',
        {},
        make('dt', {}, row.label),
        make(
          'dd',
          {},
          row.words,
          'note' in row && row.note !== undefined ? make('span', { class: 'small' }, ` (${row.note})`) : undefined,
        ),
      ),
    ),
  );
};
