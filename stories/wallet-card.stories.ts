import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/wallet-card';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Wallet card',
  component: 'dm-wallet-card',
  render: (args, context) => html`<dm-wallet-card ${attributes(args, context)}>${children(args)}</dm-wallet-card>`,
};
export default meta;

/** A card in the language of the page; where that is not English, an English face stands beside it. */
export const Default: Story = {};

/** A second face in another language; a machine translated it, and the face says so. */
export const SecondLanguage: Story = {args: {'second-lang': 'es'}};

export const LongText: Story = {...states.longText};

export const Loading: Story = {...states.loading};

export const Failed: Story = {...states.failed};

export const WithStaticChildren: Story = {...states.withStaticChildren};

export const Narrow: Story = {...states.narrow};

export const HostOverride: Story = {...states.hostOverride};

export const Short: Story = {...states.short};

export const Expanded: Story = {...states.expanded};

export const RightToLeft: Story = {...states.rightToLeft};
