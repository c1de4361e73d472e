import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/disclaimer';
import 'dermatomyositis-widgets/references';
import 'dermatomyositis-widgets/subtypes';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'References',
  component: 'dm-references',
  render: (args, context) => html`<dm-references ${attributes(args, context)}>${children(args)}</dm-references>`,
};
export default meta;

/** What the widgets of the page cite, in their order, each source once and with the widgets that it is used in. */
export const Default: Story = {
  render: (args, context) =>
    html`<main>
      <dm-subtypes detail="short"></dm-subtypes>
      <dm-disclaimer></dm-disclaimer>
      <dm-references ${attributes(args, context)}></dm-references>
    </main>`,
};

/** No widget on the page that cites anything. */
export const Empty: Story = {};

/** Every source of the library, whatever is on the page. */
export const All: Story = {args: {scope: 'all'}};

export const LongText: Story = {...Default, ...states.longText};

export const Loading: Story = {...states.loading};

export const Failed: Story = {...states.failed};

export const WithStaticChildren: Story = {...states.withStaticChildren};

export const Narrow: Story = {...Default, ...states.narrow};

export const HostOverride: Story = {...states.hostOverride};

export const Short: Story = {...states.short};

export const Expanded: Story = {...states.expanded};

export const RightToLeft: Story = {...Default, ...states.rightToLeft};
