import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/guide';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Guide',
  component: 'dm-guide',
  render: (args, context) => html`<dm-guide ${attributes(args, context)}>${children(args)}</dm-guide>`,
};
export default meta;

/** Contents and search; the sections come when they near the view, and while the browser has nothing else to do. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-guide/faq',
  'The address leads to a section: it is loaded at once, and its heading has the focus.',
);

/** An address of an item, as "Copy link" gives it, leads to it inside the guide. */
export const DeepLinkedItem: Story = states.deepLinked(
  '#dm-diet-card/eat-fatty-fish',
  'The address leads to an item of a section: the section is loaded at once, the item is open and has the focus.',
);

export const LongText: Story = {...states.longText};

export const Loading: Story = {...states.loading};

export const Failed: Story = {...states.failed};

export const WithStaticChildren: Story = {...states.withStaticChildren};

export const Narrow: Story = {...states.narrow};

export const HostOverride: Story = {...states.hostOverride};

export const Short: Story = {...states.short};

export const Expanded: Story = {...states.expanded};

export const RightToLeft: Story = {...states.rightToLeft};
