/** Picked one by one. No style sheet for the page: the components bring their own, with the values of the white theme. */
import '@carbon/web-components/es/components/accordion/accordion.js';
import '@carbon/web-components/es/components/accordion/accordion-item.js';
import '@carbon/web-components/es/components/button/button.js';
import '@carbon/web-components/es/components/checkbox/checkbox.js';
import '@carbon/web-components/es/components/tile/tile.js';

export const boxes = 'cds-checkbox';
