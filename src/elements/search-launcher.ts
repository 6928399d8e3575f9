import { need } from '#dom/elements.ts';
import '#dom/transitions.ts';

/** Opens the search over any page; without it, its link leads to the search page. It stands in the page as long as that. */
class SearchLauncher extends HTMLElement {
  connectedCallback(): void {
    const link = need(this, 'a', HTMLAnchorElement);
    const button = need(this, 'button');
    link.hidden = true;
    button.hidden = false;
    const open = () => {
      import('./search-dialog.ts').then(({ openDialog }) => openDialog()).catch(() => location.assign(link.href));
    };
    button.addEventListener('click', open);
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.matches('input, textarea, select')) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const box = document.querySelector<HTMLInputElement>('search-page input');
      if (box) box.select();
      else open();
    });
  }
}

customElements.define('search-launcher', SearchLauncher);

// Not needed to read the page; where it does not come, nothing is kept.
addEventListener('load', () => void import('#dom/offline.ts').catch(() => undefined));
