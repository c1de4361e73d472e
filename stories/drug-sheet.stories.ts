import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/drug-sheet';
import {html} from 'lit';
import {attributes, children} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Drug sheet',
  component: 'dm-drug-sheet',
  render: (args, context) => html`<dm-drug-sheet ${attributes(args, context)}>${children(args)}</dm-drug-sheet>`,
};
export default meta;

/** Without a medicine there is little to see. */
const args = {drug: 'methotrexate'};

/** The reader chooses a medicine; none is shown before that. */
export const Default: Story = {};

/** One medicine, without the menu: the weekly warning stands before everything else. */
export const OneItem: Story = {args};

export const DeepLinked: Story = states.deepLinked(
  '#dm-drug-sheet/azathioprine',
  'The address leads to one medicine: it is chosen in the menu and has the focus.',
);

export const LongText: Story = {...states.longText, args};

export const Loading: Story = {...states.loading};

export const Failed: Story = {...states.failed};

export const WithStaticChildren: Story = {
  ...states.withStaticChildren,
  args: {...states.withStaticChildren.args, ...args},
};

export const Narrow: Story = {...states.narrow, args};

export const HostOverride: Story = {...states.hostOverride, args};

export const Short: Story = {...states.short, args: {...states.short.args, ...args}};

export const Expanded: Story = {...states.expanded, args: {...states.expanded.args, ...args}};

export const RightToLeft: Story = {...states.rightToLeft, args};
