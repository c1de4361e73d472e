import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/faq';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'FAQ',
  component: 'dm-faq',
  render: (args, context) => html`<dm-faq ${attributes(args, context)}>${children(args)}</dm-faq>`,
};
export default meta;

/** Questions in groups, each with a short answer; the long one opens. */
export const Default: Story = {};

/** One question on its own. */
export const OneItem: Story = {args: {question: 'pregnancy'}};

export const DeepLinked: Story = states.deepLinked(
  '#dm-faq/curable',
  'The address leads to one question: it is in view, open, and has the focus.',
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
