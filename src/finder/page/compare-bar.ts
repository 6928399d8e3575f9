/** The bar at the foot of the window that leads to the comparison and the shortlist, made when there is a first course for it. */
import { writeComparison } from '#domain/comparison-file.ts';
import { sitePath } from '#dom/address.ts';
import { make, makeButton } from '#dom/elements.ts';
import { afterPause } from '#dom/typing.ts';
import { clear, compareCourses, savedAndCompared, seeShortlist } from '#words/saved.ts';
import { readCompared, saveCompared } from './saved.ts';

const makeBar = () => {
  const news = make('output', { class: 'compare-news' });
  const link = make('a', { class: 'button' });
  const forget = makeButton(clear, () => saveCompared([]), { class: 'button', 'data-quiet': '' });
  const bar = make('aside', { class: 'compare-bar', 'aria-label': savedAndCompared }, news, link, forget);
  document.body.append(bar);
  return { bar, news, link, forget };
};

let parts: ReturnType<typeof makeBar> | undefined;

/** Shows how many courses are chosen for comparing, and the way there. */
export const showCompareBar = (): void => {
  const ids = readCompared();
  if (!ids.length && !parts) return;
  const { bar, news, link, forget } = (parts ??= makeBar());
  link.href = sitePath('/compare/') + writeComparison(ids);
  link.textContent = compareCourses(ids.length);
  link.hidden = forget.hidden = !ids.length;
  bar.hidden = !ids.length && !news.textContent;
};

/** How long a message stays. */
const staying = 8000;

const fade = afterPause(() => {
  parts?.news.replaceChildren();
  showCompareBar();
}, staying);

/** Says what happened, aloud too, with a link to the list that it happened to. */
export const tell = (message: string, list: 'shortlist' | 'compare'): void => {
  const { news } = (parts ??= makeBar());
  news.replaceChildren(message);
  if (list === 'shortlist') news.append('. ', make('a', { href: sitePath('/shortlist/') }, seeShortlist));
  fade.soon();
  showCompareBar();
};
