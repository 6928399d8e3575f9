import { holdToTheme } from '#embed/theme.ts';

/** A picture of a guide in a frame: it is there, and only its colours may be asked for. */
class EmbedFigure extends HTMLElement {
  connectedCallback(): void {
    holdToTheme();
    this.dataset['shown'] = 'figure';
  }
}

customElements.define('embed-figure', EmbedFigure);
