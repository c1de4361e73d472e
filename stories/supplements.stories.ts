import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/supplements';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Supplements',
  component: 'dm-supplements',
  render: (args, context) => html`<dm-supplements ${attributes(args, context)}>${children(args)}</dm-supplements>`,
};
export default meta;

/** Each with how well it is proven, as bars and in words, its dangers, and who must ask first. */
export const Default: Story = {};

/** One supplement on its own, with what the grades mean. */
export const OneItem: Story = {args: {supplement: 'creatine'}};

export const DeepLinked: Story = states.deepLinked(
  '#dm-supplements/curcumin',
  'The address leads to one supplement: it is in view, open, and has the focus.',
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
