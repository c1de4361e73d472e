/** A button of a host's own prints any widget alone, and the page is as it was afterwards. */
import {expect} from '@open-wc/testing';
import {printOne} from '../dist/src/base/print-one.js';
import {stories} from '/virtual/stories.js';
import {captureErrors, emulateMedia, forbidSharedStyles, until} from './support/index.js';

/** What has nothing to print: a language pack shows nothing. */
const widgets = stories.filter(({element, parameters}) => element !== 'dm-locale' && !parameters['isPage']);
const tags = [...new Set(widgets.map(({element}) => element))];

const mount = async (tag: string, args: Record<string, unknown> = {}) => {
  const story = stories.find((each) => each.element === tag && each.name === 'Default');
  return (await story!.render(args)).querySelector<HTMLElement>(tag)!;
};

const rootOf = (element: Element) => element.shadowRoot!;
const styleOf = (element: Element) => getComputedStyle(element);
const marked = (root: ParentNode) => root.querySelectorAll('[data-dm-print]');

describe('printOne', () => {
  const ownPrint = window.print;
  let printed: number;

  beforeEach(() => {
    printed = 0;
    window.print = () => void printed++;
  });

  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    window.print = ownPrint;
  });

  for (const tag of tags) {
    it(`prints it alone, in a size to read, and leaves the page as it was: ${tag}`, async function () {
      const said = captureErrors();
      const element = await mount(tag);
      const beside = element.parentElement!.appendChild(document.createElement('p'));
      beside.textContent = 'Of the page';
      const before = {html: document.documentElement.outerHTML, sheets: document.adoptedStyleSheets.length};
      printOne(element);
      expect(printed).to.equal(1);
      expect(beside.checkVisibility(), 'the screen stays').to.equal(true);
      const isPaper = await emulateMedia({media: 'print'});
      if (isPaper) {
        expect(beside.checkVisibility()).to.equal(false);
        const shown = rootOf(element).querySelector('.base, .paper, [part=word]')!;
        expect(styleOf(shown).visibility).to.equal('visible');
        // 9 points or more.
        expect(parseFloat(styleOf(shown).fontSize)).to.be.at.least(tag === 'dm-term' ? 0 : 12);
        expect(element.getBoundingClientRect().top).to.equal(0);
        await emulateMedia({});
      }
      dispatchEvent(new Event('afterprint'));
      expect(document.documentElement.outerHTML).to.equal(before.html);
      expect(document.adoptedStyleSheets).to.have.length(before.sheets);
      expect(said).to.deep.include({warnings: [], errors: []});
      if (!isPaper) this.skip();
    });
  }

  it('prints one section of a guide, with the disclaimer that the guide says once', async function () {
    const guide = await mount('dm-guide');
    const root = rootOf(guide);
    const section = await until(() => root.querySelector('dm-red-flags'), 'the section is here');
    await until(() => section.shadowRoot?.querySelector('[part=disclaimer]'), 'all of it is here');
    printOne(section);
    expect(printed).to.equal(1);
    const isPaper = await emulateMedia({media: 'print'});
    if (isPaper) {
      const disclaimer = section.shadowRoot!.querySelector('[part=disclaimer]')!;
      expect(disclaimer.checkVisibility({visibilityProperty: true})).to.equal(true);
      expect(section.getBoundingClientRect().top).to.equal(0);
      for (const other of root.querySelectorAll('[part=item]')) {
        expect(other.checkVisibility(), other.textContent!).to.equal(other.contains(section));
      }
      expect(root.querySelector('[part=heading]')!.checkVisibility()).to.equal(false);
      await emulateMedia({});
    }
    dispatchEvent(new Event('afterprint'));
    expect(marked(root)).to.have.length(0);
    expect(marked(document)).to.have.length(0);
    if (!isPaper) this.skip();
  });

  it('finds its way out of a closed shadow root of the host’s', async () => {
    const element = await mount('dm-disclaimer');
    const host = element.parentElement!;
    const outer = host.appendChild(document.createElement('div'));
    const root = outer.attachShadow({mode: 'closed'});
    root.append(element);
    printOne(element);
    expect([element, outer, host].map((each) => each.getAttribute('data-dm-print'))).to.deep.equal([
      'this',
      'way',
      'way',
    ]);
    expect(root.adoptedStyleSheets).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    expect([element, outer, host].some((each) => each.hasAttribute('data-dm-print'))).to.equal(false);
    expect(root.adoptedStyleSheets).to.have.length(0);
  });

  it('prints the whole page, and says so, where the page forbids shared style sheets', async () => {
    const element = await mount('dm-disclaimer');
    const said = captureErrors();
    const allow = forbidSharedStyles();
    try {
      printOne(element);
    } finally {
      allow();
    }
    expect(printed).to.equal(1);
    expect(marked(document)).to.have.length(0);
    expect(said.warnings.join()).to.match(/^printOne: the whole page is printed, because .*not allowed/);
  });

  it('prints the frame in which the element stands, not the page around it', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const view = frame.contentWindow!;
    let inFrame = 0;
    view.print = () => void inFrame++;
    const element = view.document.body.appendChild(view.document.createElement('dm-red-flags'));
    printOne(element);
    expect([inFrame, printed]).to.deep.equal([1, 0]);
    view.dispatchEvent(new Event('afterprint'));
    expect(marked(view.document)).to.have.length(0);
    frame.remove();
  });

  it('says once that there is nothing to print, and throws nothing', () => {
    const said = captureErrors();
    printOne(null);
    printOne(document.createElement('dm-red-flags'));
    expect(said.warnings).to.deep.equal([
      'printOne: null is not in a page, so it is not printed',
      'printOne: <dm-red-flags> is not in a page, so it is not printed',
    ]);
    expect(said.errors).to.deep.equal([]);
    expect(printed).to.equal(0);
    expect(marked(document)).to.have.length(0);
  });
});

describe('the print button of dm-diet-card', () => {
  const ownPrint = window.print;

  afterEach(() => {
    window.print = ownPrint;
    dispatchEvent(new Event('afterprint'));
  });

  it('prints the card alone, and is not on paper', async function () {
    const element = await mount('dm-diet-card');
    // The element asks for it when it first renders.
    await import('../dist/src/base/print-one.js');
    const button = rootOf(element).querySelector<HTMLElement>('[part=print]')!;
    expect(button.textContent).to.equal('Print this card');
    let way: string | null = '';
    window.print = () => (way = element.getAttribute('data-dm-print'));
    button.click();
    expect(way).to.equal('this');
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(button.checkVisibility()).to.equal(false);
  });
});
