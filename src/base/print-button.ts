import {html, type ReactiveController, type ReactiveElement} from 'lit';
import {text} from '../i18n/text.js';

/** Gives its element a button that prints it alone. */
export class PrintButton implements ReactiveController {
  /** Without it the whole page is printed. */
  #printOne?: (element: Element) => void;
  #isAsked = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#isAsked) return;
    this.#isAsked = true;
    // Now, since printing asks for nothing.
    import('./print-one.js').then(
      ({printOne}) => (this.#printOne = printOne),
      () => undefined,
    );
  }

  readonly #print = () => {
    if (this.#printOne) this.#printOne(this.#host);
    else print();
  };

  render(words: string) {
    return html`<button type="button" part="print" @click=${this.#print}>${text(words)}</button>`;
  }
}
