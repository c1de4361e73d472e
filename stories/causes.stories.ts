import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/causes';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Causes',
  component: 'dm-causes',
  render: (args, context) => html`<dm-causes ${attributes(args, context)}>${children(args)}</dm-causes>`,
};
export default meta;

/** Four groups, each with what it is: mechanism, risk factor, suspected trigger, feature. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-causes/complement-microvascular',
  'The address leads to one cause: it is in view, open, and has the focus.',
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
