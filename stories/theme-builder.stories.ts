/** Colours, corners and space of a house, tried on widgets, with the contrast beside each; the CSS to take home. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'dermatomyositis-widgets/diet-card';
import 'dermatomyositis-widgets/red-flags';
import {html, render} from 'lit';
import {live} from 'lit/directives/live.js';
import {ref} from 'lit/directives/ref.js';
import manifest from '../custom-elements.json' with {type: 'json'};
import {contrast, inWords} from '../tools/builder/contrast.js';
import {elementsOf} from '../tools/manifest/elements.js';
import {neededBy, tokensOf} from '../tools/storybook/tokens.js';
import {canvasOf} from './support/canvas.js';
import {page, pageParameters} from './support/page.js';

const schemes = ['light', 'dark'] as const;

const tokens = tokensOf(elementsOf(manifest).filter(({cssProperties}) => cssProperties.length));

/** What the fields are called; any other token goes by its name. */
const names: Readonly<Record<string, string>> = {
  '--dm-accent': 'Accent: links, buttons, focus',
  '--dm-emergency': 'Emergency tier',
  '--dm-same-day': 'Same-day tier, and warnings',
  '--dm-soon': 'Soon tier',
  '--dm-eat': 'What to eat',
  '--dm-avoid': 'What to avoid',
  '--dm-radius': 'Corner radius, in em',
  '--dm-space': 'Space between blocks, in em',
};

/** Which way to go. */
const remedy = {light: 'choose a darker colour', dark: 'choose a lighter colour'};

/** Draws the page into an element, again after each change. */
const mount = (root?: Element) => {
  if (!(root instanceof HTMLElement)) return;
  /** Of each token that is a colour, light and dark. */
  const colours = new Map(tokens.flatMap(({name, colours: pair}) => (pair ? [[name, {...pair}] as const] : [])));
  /** The others, in em. */
  const lengths = new Map(
    tokens.flatMap(({name, fallback, colours: pair}) => (pair ? [] : [[name, fallback] as const])),
  );
  let said = '';

  const grounds = {light: canvasOf('light'), dark: canvasOf('dark')};

  const valueOf = (name: string) => {
    const pair = colours.get(name);
    return pair ? `light-dark(${pair.light}, ${pair.dark})` : lengths.get(name)!;
  };

  const css = () => {
    const changed = tokens.filter(({name, fallback}) => valueOf(name) !== fallback);
    const lines = changed.map(({name}) => `  ${name}: ${valueOf(name)};\n`);
    return `:root {\n${lines.join('') || '  /* Nothing is changed yet. */\n'}}`;
  };

  const change = (set: (value: string) => void) => (event: Event) => {
    const {value, validity} = event.target as HTMLInputElement;
    if (!validity.valid || value === '') return;
    set(value);
    said = '';
    draw();
  };

  const reset = () => {
    for (const {name, fallback, colours: pair} of tokens) {
      if (pair) colours.set(name, {...pair});
      else lengths.set(name, fallback);
    }
    said = 'All is as it was.';
    draw();
  };

  const copy = async (event: Event) => {
    const box = (event.target as HTMLElement).closest('.css')!.querySelector('textarea')!;
    try {
      await navigator.clipboard.writeText(box.value);
      said = 'Copied.';
    } catch {
      box.select();
      said = 'Your browser does not let a page copy. The text is selected: copy it with the keyboard.';
    }
    draw();
  };

  const colourField = (name: string, scheme: (typeof schemes)[number]) => {
    const id = `${name.slice(2)}-${scheme}`;
    const pair = colours.get(name)!;
    const ratio = contrast(pair[scheme], grounds[scheme]);
    const needed = neededBy(name);
    const verdict = ratio >= needed ? `passes ${needed}:1` : `fails ${needed}:1, ${remedy[scheme]}`;
    return html`<div>
      <label for=${id}>${scheme === 'light' ? 'Light' : 'Dark'}</label>
      <input
        id=${id}
        type="color"
        .value=${live(pair[scheme])}
        @input=${change((value) => colours.set(name, {...pair, [scheme]: value}))}
      />
      <code>${pair[scheme]}</code>
      <output for=${id}>${verdict} <small>(${inWords(ratio)} : 1)</small></output>
    </div>`;
  };

  const lengthField = (name: string) =>
    html`<p>
      <label for=${name.slice(2)}>${names[name] ?? name}</label>
      <input
        id=${name.slice(2)}
        type="number"
        min="0"
        max="3"
        step="0.125"
        .value=${live(String(parseFloat(lengths.get(name)!)))}
        @input=${change((value) => lengths.set(name, `${Number(value)}em`))}
      />
    </p>`;

  const fields = () =>
    html`<div class="fields">
      ${[...colours.keys()].map(
        (name) =>
          html`<fieldset>
            <legend>${names[name] ?? name}</legend>
            ${schemes.map((scheme) => colourField(name, scheme))}
          </fieldset>`,
      )}
      <fieldset>
        <legend>Shape</legend>
        ${[...lengths.keys()].map(lengthField)}
      </fieldset>
    </div>`;

  const draw = () => {
    for (const {name} of tokens) root.style.setProperty(name, valueOf(name));
    render(
      html`<h1>Theme builder</h1>
        <p>
          Choose, and see it below on widgets. The contrast is measured on the ground of this browser:
          <code>${grounds.light}</code> and <code>${grounds.dark}</code>. On a page with a ground of its own, measure
          there, too.
        </p>
        ${fields()}
        <div class="css">
          <h2><label for="theme-css">The CSS for your page</label></h2>
          <textarea id="theme-css" readonly rows="9" spellcheck="false" .value=${css()}></textarea>
          <p>
            <button type="button" @click=${copy}>Copy</button>
            <button type="button" @click=${reset}>Begin again</button>
          </p>
          <p role="status">${said}</p>
        </div>
        <h2>Preview</h2>
        <div class="previews">
          ${schemes.map(
            (scheme) =>
              html`<div class="preview" style="color-scheme: ${scheme}">
                <p><strong>${scheme === 'light' ? 'Light' : 'Dark'}</strong></p>
                <dm-red-flags heading-level="3" detail="short" region="GB"></dm-red-flags>
                <dm-diet-card heading-level="3" detail="short"></dm-diet-card>
              </div>`,
          )}
        </div>`,
      root,
    );
  };
  draw();
};

const meta: Meta = {
  title: 'Design/Theme builder',
  tags: ['!autodocs'],
  parameters: pageParameters,
  render: () =>
    page(
      html`<style>
          .page .fields,
          .page .previews {
            display: grid;
            grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
            gap: 1em;
          }
          .page fieldset {
            min-inline-size: 0;
            margin: 0;
            padding: 0.25em 1em 0.75em;
            border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
          }
          .page legend {
            font-weight: 700;
          }
          .page fieldset > div {
            display: flex;
            flex-wrap: wrap;
            gap: 0.25em 0.75em;
            align-items: center;
            margin-block-start: 0.5em;
          }
          .page fieldset label {
            min-inline-size: 3em;
          }
          .page [type='color'] {
            inline-size: 3em;
            block-size: 2em;
          }
          .page [type='number'] {
            inline-size: 5em;
            min-block-size: 2em;
          }
          .page output {
            flex-basis: 100%;
          }
          .page textarea {
            box-sizing: border-box;
            inline-size: min(100%, 44rem);
            font-family: ui-monospace, Consolas, monospace;
          }
          .page h2 > label {
            font: inherit;
          }
          .page button {
            min-block-size: 2.5em;
            padding-inline: 1em;
            border: 0.125em solid;
            background: none;
            color: inherit;
          }
          .page .preview {
            min-inline-size: 0;
            padding: 1em;
            border: 1px solid;
            background: Canvas;
            color: CanvasText;
          }
        </style>
        <div ${ref(mount)}></div>`,
    ),
};
export default meta;

export const ThemeBuilder: StoryObj = {name: 'Theme builder'};
