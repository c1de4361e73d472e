import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/tests';
import {html} from 'lit';
import {brands, declarationsOf} from './support/brands.js';
import {attributes, children} from './support/element.js';
import {code} from './support/page.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Design/Brands',
  component: 'dm-tests',
  // The page of the element says the rest.
  tags: ['!autodocs'],
  args: {group: 'lab'},
};
export default meta;

/** A page of one house: a header of its own, the CSS that makes the brand, and a widget that takes it over. */
const inBrand = (wanted: string): Story => {
  const brand = brands.find(({key}) => key === wanted)!;
  const declarations = declarationsOf(brand).map(([name, value]) => `${name}: ${value};`);
  return {
    render: (args, context) =>
      html`<style>
          .brand {
            ${declarations.join('\n')}
            max-inline-size: 60rem;
          }
          .brand > header {
            margin-block-end: 1.5rem;
            border-block-end: 0.25rem solid var(--dm-accent);
            color: var(--dm-accent);
            font-size: 1.25rem;
            font-weight: 700;
          }
          .brand pre {
            margin: 0 0 1.5rem;
            font-size: 0.875rem;
            white-space: pre-wrap;
          }
        </style>
        <div class="brand">
          <header lang="en" dir="ltr">${brand.name}</header>
          ${code(`body {\n  ${declarations.join('\n  ')}\n}`)}
          <dm-tests ${attributes(args, context)}>${children(args)}</dm-tests>
        </div>`,
  };
};

/** Serif, sharp corners. */
export const Hospital: Story = inBrand('hospital');

/** A font and one colour, no more. */
export const Charity: Story = inBrand('charity');

/** A round font, round corners. */
export const ChildrensClinic: Story = inBrand('children');
