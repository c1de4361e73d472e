import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/disclaimer';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Disclaimer',
  component: 'dm-disclaimer',
  render: (args, context) => html`<dm-disclaimer ${attributes(args, context)}>${children(args)}</dm-disclaimer>`,
};
export default meta;

/** What the text is and is not; the emergency line stands out. */
export const Default: Story = {};

export const DeepLinked: Story = states.deepLinked(
  '#dm-disclaimer/byline-authorship',
  'The address leads to one note: it is in view and has the focus.',
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
