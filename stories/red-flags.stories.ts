import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/red-flags';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Red flags',
  component: 'dm-red-flags',
  render: (args, context) => html`<dm-red-flags ${attributes(args, context)}>${children(args)}</dm-red-flags>`,
};
export default meta;

/** Three tiers, the most urgent first; each heading says how urgent it is, and the colour only repeats that. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-red-flags/breathless-cough-chest',
  'The address leads to one sign: it is in view and has the focus.',
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
