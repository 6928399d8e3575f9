import { showFirst } from '#embed/facet-list.ts';
import { holdToTheme } from '#embed/theme.ts';

/** A list of courses in a frame that is there already: its address says how many of them are shown. */
class EmbedFacetList extends HTMLElement {
  connectedCallback(): void {
    holdToTheme();
    showFirst(this, location.search);
  }
}

customElements.define('embed-facet-list', EmbedFacetList);
