/** An element of the host's own, which was there first. */
customElements.define(
  'dm-red-flags',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'Rendered by the host';
    }
  },
);
