import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/term';
import {html} from 'lit';
import {attributes} from './support/element.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

/** A heading level is nothing that a word has. */
const noLevel = {globals: {}};

const meta: Meta<Args> = {
  title: 'Term',
  component: 'dm-term',
  args: {term: 'creatine-kinase'},
  render: (args) =>
    html`<h2>What the page says</h2>
      <p>
        Inflamed muscles leak an enzyme into the blood, so your team measures
        <dm-term ${attributes(args, noLevel)}>CK</dm-term>. The rest of this paragraph is static text, which says the
        same with and without scripts.
      </p>`,
};
export default meta;

/** A word in a paragraph: press it, and its meaning opens in a box beside it. */
export const Default: Story = {};

/** Several words, also where the text around is large, small, or in capitals. */
export const Several: Story = {
  render: (args) =>
    html`<h2>What <dm-term ${attributes(args, noLevel)}>CK</dm-term> tells</h2>
      <p style="text-transform: uppercase; white-space: nowrap">
        In capitals on one line: <dm-term term="biopsy">biopsy</dm-term>, <dm-term term="mri">MRI</dm-term>.
      </p>
      <p>
        <small>In small print, the box is as large as it is elsewhere: <dm-term term="emg">EMG</dm-term>.</small>
      </p>`,
};

/** A key that the glossary does not have: the word stays text, and the console warns. */
export const UnknownTerm: Story = {args: {term: 'no-such-word'}};

export const LongText: Story = {...states.longText};

/** The words are on their way for ever: the word is text. */
export const Loading: Story = {...states.loading, args: {}};

/** The words cannot be had: the word stays text, the console warns, and `dm-error` fires. */
export const Failed: Story = {...states.failed, args: {}};

export const Narrow: Story = {...states.narrow};

export const HostOverride: Story = {...states.hostOverride};

export const RightToLeft: Story = {...states.rightToLeft};
