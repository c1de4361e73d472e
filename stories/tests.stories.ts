import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/tests';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Tests',
  component: 'dm-tests',
  render: (args, context) => html`<dm-tests ${attributes(args, context)}>${children(args)}</dm-tests>`,
};
export default meta;

/** Five groups of tests; what happens in each opens. */
export const Default: Story = {};

/** One group of tests, without the others. */
export const OneItem: Story = {args: {group: 'lab'}};

export const DeepLinked: Story = states.deepLinked(
  '#dm-tests/emg',
  'The address leads to one test: it is in view, open, and has the focus.',
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
