import type {Args, StoryContext} from '@storybook/web-components-vite';
import {html, noChange, nothing} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Attributes of a widget by name, `content`, and its events as Storybook names their actions. */
type Values = Readonly<Record<string, unknown>>;

/** `onDmReady` → `dm-ready`. */
const eventOf = (name: string) =>
  name.slice(2).replace(/[A-Z]/g, (letter, at: number) => `${at ? '-' : ''}${letter.toLowerCase()}`);

class Apply extends Directive {
  override render(_values: Values) {
    return noChange;
  }

  override update({element}: ElementPart, [values]: [Values]) {
    for (const [name, value] of Object.entries(values)) {
      if (name === 'content') Object.assign(element, {content: value});
      else if (typeof value === 'function') element.addEventListener(eventOf(name), value as EventListener);
      else if (value === undefined || value === null || value === false || value === '') element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }
}

const apply = directive(Apply);

/**
 * Puts the args of a story on its element: attributes by their names, `content` as a property, functions as listeners.
 * Where the story says nothing, the level of the heading comes from the toolbar.
 */
export const attributes = (args: Args, {globals}: Pick<StoryContext, 'globals'>) => {
  const {children: _children, footer: _footer, ...values} = args;
  const fromToolbar = globals['headingLevel'] === '2' ? undefined : globals['headingLevel'];
  return apply({...values, 'heading-level': args['heading-level'] || fromToolbar});
};

/** The children that the args ask for: static text, and a line of the host's own. */
export const children = ({children: wanted, footer}: Args) =>
  html`${
    wanted
      ? html`<div class="dm-static" lang="en" dir="ltr">
          <h2>Static text</h2>
          <p>
            The page put this text inside the element. Readers see it without scripts, until the words are here, and
            when they cannot be had.
          </p>
        </div>`
      : nothing
  }${footer ? html`<p slot="footer">${footer}</p>` : nothing}`;
