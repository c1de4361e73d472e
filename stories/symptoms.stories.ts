import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/symptoms';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Symptoms',
  component: 'dm-symptoms',
  render: (args, context) => html`<dm-symptoms ${attributes(args, context)}>${children(args)}</dm-symptoms>`,
};
export default meta;

/** A figure of the body, beside the list where there is room and above it where it is narrow. */
export const Default: Story = {};

/** A place was chosen: its signs stand below the figure. The list is as it was. */
export const Chosen: Story = {
  args: {
    onDmReady: ({target}: Event) =>
      (target as Element).shadowRoot!.querySelector<HTMLElement>('.hands[aria-pressed=false]')?.click(),
  },
};

/** The list alone, without the figure. */
export const List: Story = {args: {view: 'list'}};

export const DeepLinked: Story = states.deepLinked(
  '#dm-symptoms/gottron',
  'The address leads to one symptom: it is in view, open, and has the focus.',
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
