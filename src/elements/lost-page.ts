/** The page of lost addresses: in a frame of another site, whose address is gone, a small page takes its place. */
class LostPage extends HTMLElement {
  connectedCallback(): void {
    if (parent !== window) location.replace(this.dataset['frame'] ?? '');
  }
}

customElements.define('lost-page', LostPage);
