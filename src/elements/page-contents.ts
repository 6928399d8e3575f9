/** Marks the section that is being read in a list of contents. */
class PageContents extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
    // A heading that enters or leaves the upper third may change which one was passed last.
    this.#observer = new IntersectionObserver(
      () => {
        const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
        for (const link of links) {
          if (passed && link.hash === `#${passed.id}`) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('page-contents', PageContents);
