import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/therapies';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Therapies',
  component: 'dm-therapies',
  render: (args, context) => html`<dm-therapies ${attributes(args, context)}>${children(args)}</dm-therapies>`,
};
export default meta;

/** Treatments besides medicines, in groups. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-therapies/occupational-therapy',
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
