import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/subtypes';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Subtypes',
  component: 'dm-subtypes',
  render: (args, context) => html`<dm-subtypes ${attributes(args, context)}>${children(args)}</dm-subtypes>`,
};
export default meta;

/** A table that compares five types where there is room, and cards where it is narrow; then each type. */
export const Default: Story = {};

/** One type on its own, with what the table would say of it. */
export const OneItem: Story = {args: {subtype: 'juvenile'}};

export const DeepLinked: Story = states.deepLinked(
  '#dm-subtypes/cancer-associated',
  'The address leads to one type: it is in view, open, and has the focus.',
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
