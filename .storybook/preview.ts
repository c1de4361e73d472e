import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import scorecard from '../docs/scorecard.json' with {type: 'json'};
import {fromManifest} from '../stories/support/arg-types.js';
import {brands} from '../stories/support/brands.js';
import {hostPage} from '../stories/support/host-page.js';
import ElementPage from './element-page.mdx';
import './preview.css';

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: string, items: Readonly<Record<string, string>>) => ({
  name: title,
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({value, title: name})),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: toolbar('Language', 'globe', {
      ...Object.fromEntries(scorecard.languages.map(({locale, name}) => [locale, name])),
      'en-XA': 'long texts',
      'ar-XB': 'right-to-left texts',
    }),
    theme: toolbar('Theme', 'mirror', {light: 'light', dark: 'dark'}),
    brand: toolbar('Brand', 'paintbrush', {
      none: 'no brand',
      ...Object.fromEntries(brands.map(({key, name}) => [key, name])),
    }),
    direction: toolbar('Direction of the host page', 'transfer', {ltr: 'host page ltr', rtl: 'host page rtl'}),
    headingLevel: toolbar('Heading level', 'paragraph', {2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6'}),
    region: toolbar('Region', 'location', {
      none: 'no region',
      ES: 'Spain',
      GB: 'United Kingdom',
      US: 'United States',
      DE: 'Germany',
      FR: 'France',
      IN: 'India',
      MX: 'Mexico',
      AQ: 'Antarctica (no number)',
    }),
  },
  initialGlobals: {language: 'en', theme: 'light', brand: 'none', direction: 'ltr', headingLevel: '2', region: 'none'},
  decorators: [hostPage],
  argTypes: {
    children: {
      description: 'Static text inside the element, as a page brings it for readers without scripts.',
      control: 'boolean',
      table: {category: 'slots', type: {summary: 'boolean'}},
    },
  },
  argTypesEnhancers: [fromManifest],
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    docs: {toc: {headingSelector: 'h2, h3'}, page: ElementPage},
    viewport: {
      options: {
        phone: {name: 'Phone', styles: {width: '360px', height: '740px'}},
        desktop: {name: 'Desktop', styles: {width: '1200px', height: '800px'}},
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Design',
          ['Do and do not', 'Tokens', 'Brands', 'Theme builder'],
          'Scorecard',
          '*',
          ['Docs', 'Default', '*'],
        ],
      },
    },
  },
};

export default preview;
