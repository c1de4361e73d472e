import {expect} from '@open-wc/testing';
import 'dermatomyositis-widgets/diet-card';
import 'dermatomyositis-widgets/disclaimer';
import 'dermatomyositis-widgets/references';
import 'dermatomyositis-widgets/subtypes';
import {html, render} from 'lit';
import {loadRegions, loadSources} from '../dist/src/base/load-section.js';
import {captureErrors, emulateMedia, frame, until} from './support/index.js';

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => host.remove());

const list = () => host.querySelector('dm-references')!;
const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
  ...list().shadowRoot!.querySelectorAll<E>(selector),
];
const textOf = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();
const addresses = () => all<HTMLAnchorElement>('[part=item] a').map((link) => link.getAttribute('href'));
const urls = async (...sections: string[]) => {
  const lists = await Promise.all(sections.map(loadSources));
  return [...new Set(lists.flat().map(({url}) => url))];
};

/** Waits until these are listed, in this order, and stay. */
const lists = async (...sections: string[]) => {
  const wanted = await urls(...sections);
  await until(() => addresses().join() === wanted.join(), `the sources of ${sections.join(', ')}`);
  await frame();
  expect(addresses()).to.deep.equal(wanted);
};

describe('dm-references', () => {
  it('lists each source of the widgets once, in the order of the page, wherever it stands itself', async () => {
    render(html`<dm-references></dm-references><dm-subtypes></dm-subtypes><dm-diet-card></dm-diet-card>`, host);
    await lists('subtypes', 'diet-card');
    expect(all('ol')).to.have.length(1);
    render(html`<dm-diet-card></dm-diet-card><dm-references></dm-references><dm-subtypes></dm-subtypes>`, host);
    await lists('diet-card', 'subtypes');
  });

  it('tells the widgets that cite a source by their titles, also those that two share', async () => {
    render(
      html`<dm-subtypes></dm-subtypes><dm-diet-card lang="es"></dm-diet-card><dm-references></dm-references>`,
      host,
    );
    await lists('subtypes', 'diet-card');
    const [first, second] = await Promise.all([urls('subtypes'), urls('diet-card')]);
    const titles = {subtypes: 'Types of dermatomyositis', diet: 'Qué comer y qué evitar'};
    await until(() => textOf(all('[part=used-in]').at(-1)!).includes(titles.diet), 'the titles are here');
    for (const item of all('[part=item]')) {
      const url = item.querySelector('a')!.getAttribute('href')!;
      const names = [...item.querySelectorAll<HTMLElement>('[part=used-in] bdi')];
      expect(names.map(textOf)).to.deep.equal([
        ...(first.includes(url) ? [titles.subtypes] : []),
        ...(second.includes(url) ? [titles.diet] : []),
      ]);
      for (const name of names) expect(name.lang).to.equal(textOf(name) === titles.diet ? 'es' : 'en');
      expect(textOf(item.querySelector('[part=used-in]')!)).to.match(/^Used in: \S/);
    }
  });

  it('links without telling where the reader comes from, in English and left to right', async () => {
    render(html`<dm-subtypes></dm-subtypes><dm-references lang="ar-XB"></dm-references>`, host);
    await lists('subtypes');
    for (const link of all<HTMLAnchorElement>('[part=item] a')) {
      expect(link.rel).to.equal('noreferrer noopener');
      const cite = link.querySelector('cite')!;
      expect([cite.lang, cite.dir]).to.deep.equal(['en', 'ltr']);
    }
    const [source] = await loadSources('subtypes');
    expect(textOf(all('[part=item] > div')[0]!)).to.equal(`${source!.title} ${source!.container}, ${source!.year}`);
  });

  it('says that there is nothing while no widget cites anything', async () => {
    render(html`<dm-references></dm-references>`, host);
    await until(() => all('[part=none]').length, 'it says so');
    expect(textOf(all('[part=none]')[0]!)).to.equal('This page has no sources to show yet.');
    expect(addresses()).to.deep.equal([]);
  });

  it('follows widgets that come, go and move', async () => {
    render(html`<dm-references></dm-references>`, host);
    await until(() => all('[part=none]').length);
    const [subtypes, diet] = [document.createElement('dm-subtypes'), document.createElement('dm-diet-card')];
    host.append(subtypes);
    await lists('subtypes');
    const inner = document.createElement('section');
    inner.append(diet);
    host.append(inner);
    await lists('subtypes', 'diet-card');
    host.prepend(inner);
    await lists('diet-card', 'subtypes');
    inner.remove();
    await lists('subtypes');
    subtypes.remove();
    await until(() => all('[part=none]').length, 'nothing is left');
  });

  it('finds widgets in open shadow roots, in their place, also when they go', async () => {
    const inner = document.createElement('div');
    const root = inner.attachShadow({mode: 'open'});
    render(html`<dm-references></dm-references>`, host);
    host.prepend(inner);
    root.append(document.createElement('dm-diet-card'));
    host.append(document.createElement('dm-subtypes'));
    await lists('diet-card', 'subtypes');
    root.firstElementChild!.remove();
    await lists('subtypes');
  });

  it('hears a widget whose events stop on their way', async () => {
    const inner = document.createElement('div');
    inner.addEventListener('dm-ready', (event) => event.stopPropagation());
    render(html`<dm-references></dm-references>`, host);
    host.append(inner);
    inner.append(document.createElement('dm-subtypes'));
    await lists('subtypes');
  });

  it('takes the title of a widget again when its language changes', async () => {
    render(html`<dm-subtypes></dm-subtypes><dm-references></dm-references>`, host);
    await lists('subtypes');
    host.querySelector('dm-subtypes')!.lang = 'es';
    await until(() => all('[part=used-in] bdi').every((each) => each.lang === 'es'), 'the title is Spanish');
  });

  it('lists the sources that a host supplied with words of its own, in place of ours', async () => {
    render(html`<dm-disclaimer></dm-disclaimer><dm-subtypes></dm-subtypes><dm-references></dm-references>`, host);
    await lists('subtypes');
    const claim = {text: 'Ours', label: 'editorial'};
    const sources = [{title: 'Our clinic', url: 'https://clinic.example/'}];
    const content = {
      section: 'subtypes',
      locale: 'en',
      title: 'Ours',
      message: claim,
      lead: [],
      subtypes: [],
      notes: [],
      sources,
    };
    Object.assign(host.querySelector('dm-subtypes')!, {content});
    await until(() => addresses().join() === 'https://clinic.example/', 'the source of the host stands alone');
    expect(textOf(all('[part=used-in]')[0]!)).to.equal('Used in: Ours');
  });

  it('lists every source with scope="all"', async () => {
    render(html`<dm-subtypes></dm-subtypes><dm-references scope="all"></dm-references>`, host);
    await lists('all');
    expect(addresses().length).to.be.greaterThan(50);
    expect(all('[part=used-in]')).to.have.length(0);
  });

  it('brings a long list in parts that keep nothing waiting', async () => {
    render(html`<dm-references scope="all"></dm-references>`, host);
    const parts = [0];
    new MutationObserver(() => parts.push(addresses().length)).observe(list().shadowRoot!, {
      childList: true,
      subtree: true,
    });
    await lists('all');
    const steps = parts.slice(1).map((count, index) => count - parts[index]!);
    expect(addresses().length).to.be.greaterThan(100);
    expect(Math.max(...steps)).to.be.within(1, 60);
  });

  it('answers an unknown scope with one warning and what the page cites', async () => {
    const said = captureErrors();
    render(html`<dm-subtypes></dm-subtypes><dm-references scope="site"></dm-references>`, host);
    await lists('subtypes');
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('<dm-references>').and.include('scope="site"').and.include('page all');
  });

  it('has the addresses on paper', async function () {
    render(html`<dm-subtypes></dm-subtypes><dm-references></dm-references>`, host);
    await lists('subtypes');
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const link = all('[part=item] a')[0]!;
    expect(getComputedStyle(link, '::after').content).to.include(link.getAttribute('href')!);
  });

  it('shows no second list of sources, whatever the region', async () => {
    render(html`<dm-references region="ES" data-dm-region="ES"></dm-references>`, host);
    await until(() => all('footer').length);
    // Had it asked for the numbers, they would be here now.
    await loadRegions();
    await frame();
    expect(all('[part=sources]')).to.have.length(0);
  });
});
