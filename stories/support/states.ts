/** The states that every widget has. A story file spreads them into exports of its own. */
import type {Args, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {failsToLoad, neverLoads} from './loader.js';

type Story = StoryObj<Args>;

/** The loader and the address belong to the whole page, so in the docs such a story has a page of its own. */
const ownPage = (height: string) => ({inline: false, height});

const describe = (story: string, more = {}) => ({docs: {description: {story}, ...more}});

/** A page whose address leads to an item. */
export const deepLinked = (hash: string, description: string): Story => ({
  beforeEach: () => {
    location.replace(hash);
    return () => history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  },
  parameters: describe(description, {story: ownPage('30em')}),
});

export const longText: Story = {
  globals: {language: 'en-XA'},
  parameters: describe('Texts that are half as long again: nothing is cut off, nothing overlaps.'),
};

export const loading: Story = {
  args: {children: true},
  beforeEach: neverLoads,
  parameters: {
    ...describe('The words are on their way for ever: the static text stays readable.', {story: ownPage('12em')}),
    // No dm-ready and no dm-error to wait for.
    pending: true,
  },
};

export const failed: Story = {
  args: {children: true},
  beforeEach: failsToLoad,
  parameters: describe('The words cannot be had: the static text stays, the console warns, and `dm-error` fires.', {
    story: ownPage('12em'),
  }),
};

export const withStaticChildren: Story = {
  args: {children: true, footer: 'Rheumatology clinic, second floor'},
  parameters: describe(
    'The words took the place of the static text, which is still a child; the line of the host stands at the foot.',
  ),
};

export const narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 320px; max-inline-size: 100%">${story()}</div>`],
  parameters: describe('A container of 320 px: one column, no scrolling sideways.'),
};

export const hostOverride: Story = {
  decorators: [
    (story) => html`
      <style>
        .host-override {
          --dm-accent: light-dark(#5b2a86, #d9b8ff);
          --dm-radius: 1em;
          font:
            italic 300 1.125rem / 1.1 'Comic Sans MS',
            'Comic Neue',
            cursive;
          letter-spacing: 0.2em;
          text-align: center;
          text-transform: uppercase;
          white-space: nowrap;
          user-select: none;
        }
        .host-override ::part(heading) {
          border-block-end: 0.15em solid;
          color: light-dark(#5b2a86, #d9b8ff);
        }
      </style>
      <div class="host-override">${story()}</div>
    `,
  ],
  parameters: describe(
    'A rude host: its font and colours are taken over, its tokens and `::part(heading)` work, its capitals, spacing and alignment stop at the widget.',
  ),
};

export const short: Story = {
  args: {detail: 'short'},
  parameters: describe('Only the main message and the actions; warnings and red flags are all there.'),
};

export const expanded: Story = {
  args: {expanded: true},
  parameters: describe('Every disclosure is open.'),
};

export const rightToLeft: Story = {
  globals: {language: 'ar-XB', direction: 'rtl'},
  parameters: describe('Right to left, host page and widget: edges, marks and links are mirrored, digits are not.'),
};
