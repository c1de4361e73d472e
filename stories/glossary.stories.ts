import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/glossary';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Glossary',
  component: 'dm-glossary',
  render: (args, context) => html`<dm-glossary ${attributes(args, context)}>${children(args)}</dm-glossary>`,
};
export default meta;

/** All words with their meanings, and a field to find one. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-glossary/creatine-kinase',
  'The address leads to one word: it is in view and has the focus.',
);

export const LongText: Story = {...states.longText};

export const Loading: Story = {...states.loading};

export const Failed: Story = {...states.failed};

export const WithStaticChildren: Story = {...states.withStaticChildren};

export const Narrow: Story = {...states.narrow};

export const HostOverride: Story = {...states.hostOverride};

/** The same: each meaning is as short as it can be, and the lead says whose wording it is. */
export const Short: Story = {args: {detail: 'short'}};

export const Expanded: Story = {...states.expanded};

export const RightToLeft: Story = {...states.rightToLeft};
