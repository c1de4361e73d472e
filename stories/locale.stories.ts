import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/locale';
import 'dermatomyositis-widgets/red-flags';
import {html} from 'lit';
import example from '../docs/examples/sw.json' with {type: 'json'};
import {attributes} from './support/element.js';

type Story = StoryObj<Args>;

/** A pack stays for as long as its page, so in the docs each story has one of its own. */
const parameters = {docs: {story: {inline: false, height: '30em'}}};

/** A heading level is nothing that `dm-locale` has: it shows nothing. */
const noLevel = {globals: {}};

/** An address for a file, so that no story needs a server. */
const addressOf = (text: string) => URL.createObjectURL(new Blob([text], {type: 'application/json'}));

/** An address where a file was. */
const goneAddress = () => {
  const address = addressOf('{}');
  URL.revokeObjectURL(address);
  return address;
};

/** A page in a language that comes with a pack. */
const pageIn = (lang: string) => (args: Args) =>
  html`<dm-locale ${attributes(args, noLevel)}></dm-locale> <dm-red-flags lang=${lang}></dm-red-flags>`;

const meta: Meta<Args> = {
  title: 'Locale',
  component: 'dm-locale',
  parameters,
  args: {src: addressOf(JSON.stringify(example))},
  render: pageIn('sw'),
};
export default meta;

/**
 * The example of a language pack: the red flags in Swahili. A machine translated it and nobody has checked it, and the
 * widget says that the translation is not ours.
 */
export const Default: Story = {};

/** The file cannot be had: the console warns, `dm-error` fires, and the widget stays in English. */
export const Failed: Story = {args: {src: goneAddress()}, render: pageIn('so')};

/** The file is no language pack: the console says what is wrong with it, and the widget stays in English. */
export const BadPack: Story = {
  args: {src: addressOf('{"locale": "so_SO", "name": "Af-Soomaali", "sections": {}}')},
  render: pageIn('so'),
};

/** A pack of one text: the others stand in English, marked as English. */
export const Partial: Story = {
  args: {
    src: addressOf(
      JSON.stringify({
        ...example,
        sections: {'red-flags': {'red-flags.title': example.sections['red-flags']['red-flags.title']}},
      }),
    ),
  },
};
