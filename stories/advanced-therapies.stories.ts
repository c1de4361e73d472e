import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/advanced-therapies';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Advanced therapies',
  component: 'dm-advanced-therapies',
  render: (args, context) =>
    html`<dm-advanced-therapies ${attributes(args, context)}>${children(args)}</dm-advanced-therapies>`,
};
export default meta;

/** Experimental and specialist treatments, each with its dangers in a box. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-advanced-therapies/msc',
  'The address leads to one treatment: it is in view, open, and has the focus.',
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
