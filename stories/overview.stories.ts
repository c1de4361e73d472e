import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/overview';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Overview',
  component: 'dm-overview',
  render: (args, context) => html`<dm-overview ${attributes(args, context)}>${children(args)}</dm-overview>`,
};
export default meta;

/** What the disease is and who gets it; warnings stand in boxes, the rest opens. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-overview/definition',
  'The address leads to one topic: it is in view, open, and has the focus.',
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
