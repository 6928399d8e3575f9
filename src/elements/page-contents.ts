/** Marks the section that is being read in a list of contents, for as long as the page is open. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
    const passed = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) passed.add(target);
          else passed.delete(target);
        }
        const current = headings.findLast((heading) => passed.has(heading));
        for (const link of links) {
          if (current && link.hash === `#${current.id}`) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      // From far above the window to its upper third: a heading counts as passed however far a jump takes the reader.
      { rootMargin: '1000000px 0px -66% 0px' },
    );
    for (const heading of headings) observer.observe(heading);
  }
}

customElements.define('page-contents', PageContents);
