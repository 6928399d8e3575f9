/** The bar at the foot of the window that leads to the comparison and the shortlist, made when there is a first course for it. */
import { readCompared, saveCompared } from './saved.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
let bar: HTMLElement | undefined;

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

const parts = () => {
  if (bar) return bar;
  bar = make('aside', 'compare-bar');
  bar.setAttribute('aria-label', 'Saved and compared courses');
  const clear = make('button', 'button', 'Clear');
  clear.type = 'button';
  clear.dataset['quiet'] = '';
  clear.addEventListener('click', () => saveCompared([]));
  bar.append(make('output', 'compare-news'), make('a', 'button'), clear);
  document.body.append(bar);
  return bar;
};

/** Shows how many courses are chosen for comparing, and the way there. */
export const showCompareBar = (): void => {
  const ids = readCompared();
  if (!ids.length && !bar) return;
  const [news, link, clear] = parts().children as unknown as [HTMLOutputElement, HTMLAnchorElement, HTMLButtonElement];
  // Ids are lower-case words, hyphens and a slash: nothing in them needs encoding.
  link.href = `${base}/compare/?c=${ids.join('&c=')}`;
  link.textContent = `Compare ${ids.length} ${ids.length === 1 ? 'course' : 'courses'}`;
  link.hidden = clear.hidden = !ids.length;
  parts().hidden = !ids.length && !news.textContent;
};

let fading: ReturnType<typeof setTimeout> | undefined;

/** Says what happened, aloud too, with a link to the list that it happened to. */
export const tell = (message: string, list: 'shortlist' | 'compare'): void => {
  const news = parts().firstElementChild as HTMLOutputElement;
  parts().hidden = false;
  news.replaceChildren(message);
  if (list === 'shortlist') {
    const link = make('a', '', 'See the shortlist');
    link.href = `${base}/shortlist/`;
    news.append('. ', link);
  }
  clearTimeout(fading);
  fading = setTimeout(() => {
    news.replaceChildren();
    showCompareBar();
  }, 8000);
  showCompareBar();
};
