import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/visit-sheet';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Visit sheet',
  component: 'dm-visit-sheet',
  render: (args, context) => html`<dm-visit-sheet ${attributes(args, context)}>${children(args)}</dm-visit-sheet>`,
};
export default meta;

/** Three lists to tick and four fields to write in, below the signs that must not wait. */
export const Default: Story = {};

/** With the number to call of one country. */
export const WithRegion: Story = {args: {region: 'ES'}};

export const LongText: Story = {...states.longText};

export const Loading: Story = {...states.loading};

export const Failed: Story = {...states.failed};

export const WithStaticChildren: Story = {...states.withStaticChildren};

export const Narrow: Story = {...states.narrow};

export const HostOverride: Story = {...states.hostOverride};

export const Short: Story = {...states.short};

export const Expanded: Story = {...states.expanded};

export const RightToLeft: Story = {...states.rightToLeft};
