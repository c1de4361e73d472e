import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/procedures';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Procedures',
  component: 'dm-procedures',
  render: (args, context) => html`<dm-procedures ${attributes(args, context)}>${children(args)}</dm-procedures>`,
};
export default meta;

/** Procedures, each with its dangers in a box. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-procedures/muscle-biopsy',
  'The address leads to one procedure: it is in view, open, and has the focus.',
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
