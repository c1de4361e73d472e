import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/diet-card';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Diet card',
  component: 'dm-diet-card',
  render: (args, context) => html`<dm-diet-card ${attributes(args, context)}>${children(args)}</dm-diet-card>`,
};
export default meta;

/** What to eat and what to avoid, each with a mark besides the words, and how sure we are behind "Why". */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-diet-card/avoid-grapefruit',
  'The address leads to one piece of advice: it is in view, open, and has the focus.',
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
