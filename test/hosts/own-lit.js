/** A host that uses Lit for its own page: a second copy beside ours. */
import {html, render} from '/node_modules/lit-html/lit-html.js';

render(html`<p id="theirs">Rendered by the host</p>`, document.querySelector('main'));
document.documentElement.dataset.rendered = 'yes';
