import type {Decorator} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {brands, declarationsOf} from './brands.js';

/** The page around a widget, as the toolbar has it. The level of the heading is set on the widget, in `attributes`. */
export const hostPage: Decorator = (story, {globals}) => {
  const {language, theme, direction, region, brand} = globals;
  const house = brands.find(({key}) => key === brand);
  const paint = (page?: Element) => {
    if (!(page instanceof HTMLElement)) return;
    page.style.colorScheme = theme;
    page.style.background = 'Canvas';
    page.style.color = 'CanvasText';
    page.style.padding = '1rem';
    page.style.font = '1rem/1.5 system-ui, sans-serif';
    for (const name of ['--dm-accent', '--dm-radius']) page.style.removeProperty(name);
    for (const [name, value] of house ? declarationsOf(house) : []) page.style.setProperty(name, value);
  };
  return html`<div
    class="host-page"
    lang=${language}
    dir=${direction}
    data-dm-region=${region === 'none' ? nothing : region}
    ${ref(paint)}
  >
    ${story()}
  </div>`;
};
