/** The guide: its contents, its sections and how they come, the languages, the search. */
import {expect} from '@open-wc/testing';
import 'dermatomyositis-widgets/guide';
import {define, DmGuide} from 'dermatomyositis-widgets/guide/class';
import {define as defineFaq} from 'dermatomyositis-widgets/faq/class';
import {linkTo} from '../dist/src/base/deep-links.js';
import type {DmElement} from '../dist/src/base/dm-element.js';
import {loadSection, setSectionLoader, type SectionLoader} from '../dist/src/base/load-section.js';
import {axe, captureErrors, emulateMedia, engine, frame, press, setViewport, until} from './support/index.js';

type Section = DmElement<never>;

const ourLoader: SectionLoader = (name, locale) => import(`../dist/content/${locale}/${name}.js`);

/** Has the words of some sections fail. */
const withoutWords = (...names: string[]) =>
  setSectionLoader((name, locale) =>
    names.includes(name) ? Promise.reject(new Error('no words')) : ourLoader(name, locale),
  );

let hosts: HTMLElement[] = [];

afterEach(() => {
  for (const host of hosts) host.remove();
  hosts = [];
  setSectionLoader();
  DmGuide.tags = {};
  history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  scrollTo(0, 0);
});

const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => {
  const found = all<E>(element, selector);
  expect(found, selector).to.have.length(1);
  return found[0]!;
};

/** Puts a guide on the page. */
const place = (attributes: Readonly<Record<string, string>> = {}, tag = 'dm-guide') => {
  const element = document.createElement(tag) as DmGuide;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const host = document.body.appendChild(document.createElement('div'));
  host.append(element);
  hosts.push(host);
  return element;
};

const show = async (attributes: Readonly<Record<string, string>> = {}, tag?: string) => {
  const element = place(attributes, tag);
  await until(() => element.ready, 'the guide is ready');
  return element;
};

const titlesOf = async (locale: string) =>
  (await loadSection('guide', locale)).ui['titles'] as unknown as Readonly<Record<string, string>>;

const placeOf = (guide: Element, name: string) => one(guide, `[data-section="${name}"]`);
const sectionOf = (guide: Element, name: string) =>
  placeOf(guide, name).querySelector<Section>(':scope > :not(h2, h3, h4, h5, h6, p)')!;
const sectionsOf = (guide: Element) => all<Section>(guide, '[data-section] > *').filter((each) => each.shadowRoot);

const complete = (guide: DmGuide) =>
  until(
    () => guide.ready && !all(guide, '.waiting').length && sectionsOf(guide).every(({ready}) => ready),
    'all sections are here',
  );

const showAll = async (attributes: Readonly<Record<string, string>> = {}) => {
  const guide = await show(attributes);
  await complete(guide);
  return guide;
};

const languageOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.base')?.lang;

/** What has the focus, in whichever root. */
const focused = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

interface Heard {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The events of some types that leave the guide. */
const listen = (guide: Element, ...types: string[]) => {
  const heard: Heard[] = [];
  for (const type of types) {
    guide.addEventListener(type, (event) => heard.push({type, detail: (event as CustomEvent).detail}));
  }
  return heard;
};

const inView = (element: Element) => {
  const {top} = element.getBoundingClientRect();
  return top > -2 && top < innerHeight / 2;
};

describe('dm-guide', () => {
  describe('contents', () => {
    it('lists every section that has an element, in the order of the guide, red flags first', async () => {
      const guide = await show();
      const titles = await titlesOf('en');
      const {names} = await import('../dist/src/generated.js');
      expect(Object.keys(titles)[0]).to.equal('red-flags');
      expect(Object.keys(titles).toSorted()).to.deep.equal(
        names.filter((name) => !['guide', 'term', 'locale'].includes(name)).toSorted(),
      );
      expect(all(guide, '[part=contents] a').map(textOf)).to.deep.equal(Object.values(titles));
      for (const [name, title] of Object.entries(titles)) {
        expect(title).to.equal((await loadSection(name, 'en'))['title']);
      }
    });

    it('speaks the language of the guide, before any section is loaded', async () => {
      const asked: string[] = [];
      setSectionLoader((name, locale) => {
        asked.push(name);
        return name === 'guide' ? ourLoader(name, locale) : new Promise(() => undefined);
      });
      const guide = await show({lang: 'es'});
      expect(all(guide, '[part=contents] a').map(textOf)).to.include('Cuándo pedir ayuda');
      expect(asked.filter((name) => name === 'guide')).to.have.length(1);
    });

    it('links to addresses that come back after a reload, under the id that the host gave', async () => {
      const guide = await show({id: 'whole'});
      expect(all(guide, '[part=contents] a').map((link) => link.getAttribute('href'))).to.deep.equal(
        Object.keys(await titlesOf('en')).map((name) => linkTo(guide, name)),
      );
    });

    it('leads to a section by the keyboard, and leads again', async () => {
      const guide = await showAll();
      const link = one<HTMLAnchorElement>(guide, '[part=contents] a[href$="/faq"]');
      for (const time of ['first', 'second']) {
        link.focus();
        await press('Enter');
        const heading = sectionOf(guide, 'faq').shadowRoot!.querySelector('[part=heading]')!;
        await until(() => focused() === heading && inView(heading), `it is there, the ${time} time`);
        expect(location.hash).to.equal('#dm-guide/faq');
      }
    });
  });

  describe('addresses', () => {
    it('lead to a section that is not loaded yet', async () => {
      location.hash = '#dm-guide/prevention';
      const guide = await show();
      await until(() => sectionOf(guide, 'prevention')?.ready, 'the section is here');
      const heading = sectionOf(guide, 'prevention').shadowRoot!.querySelector('[part=heading]')!;
      await until(() => focused() === heading, 'it has the focus');
    });

    it('lead to an item in a section that is not loaded yet', async () => {
      location.hash = '#dm-faq/curable';
      const guide = await show();
      await until(() => (focused() as HTMLElement | null)?.dataset?.['key'] === 'curable', 'the item has the focus');
      expect(sectionOf(guide, 'faq').contains((focused()!.getRootNode() as ShadowRoot).host)).to.equal(true);
      expect(focused()!.querySelector('details')!.open).to.equal(true);
    });

    it('bring the section of an item only, not all', async () => {
      const asked = new Set<string>();
      setSectionLoader((name, locale) => {
        asked.add(name);
        // While one is on its way, none comes for its turn.
        return ['guide', 'faq'].includes(name) ? ourLoader(name, locale) : new Promise(() => undefined);
      });
      location.hash = '#dm-faq/nothing';
      const guide = await show();
      await until(() => sectionOf(guide, 'faq')?.ready, 'the section is here');
      await until(() => asked.has('overview'), 'those near the view are on their way');
      for (let count = 0; count < 5; count++) await frame();
      expect(asked.size).to.be.below(7);
    });

    it('lead there when they change later', async () => {
      const guide = await showAll();
      location.hash = '#dm-drug-sheet/methotrexate';
      await until(() => (focused() as HTMLElement | null)?.dataset?.['key'] === 'methotrexate', 'the item is there');
      expect(sectionOf(guide, 'drug-sheet').shadowRoot!.activeElement).to.equal(focused());
    });

    it('of no section of ours are left alone', async () => {
      const said = captureErrors();
      location.hash = '#dm-guide/nothing';
      await showAll();
      expect(focused()).to.equal(document.body);
      expect(said).to.deep.include({warnings: [], errors: []});
    });
  });

  describe('sections', () => {
    it('arrive all, in order, without being scrolled to', async () => {
      const guide = await showAll();
      expect(sectionsOf(guide).map(({localName}) => localName)).to.deep.equal(
        Object.keys(await titlesOf('en')).map((name) => `dm-${name}`),
      );
      expect(scrollY).to.equal(0);
    });

    it('keep their heading and their room until they are here', async () => {
      setSectionLoader((name, locale) =>
        ['guide', 'red-flags'].includes(name) ? ourLoader(name, locale) : new Promise(() => undefined),
      );
      const guide = await show();
      const {faq} = await titlesOf('en');
      expect(textOf(placeOf(guide, 'faq').querySelector('h3'))).to.equal(faq);
      expect(placeOf(guide, 'faq').offsetHeight).to.be.at.least(innerHeight);
      await until(() => sectionOf(guide, 'red-flags')?.ready, 'the first one does not wait');
      expect(placeOf(guide, 'red-flags').querySelector('h3')).to.equal(null);
    });

    it('stand one level below the guide, and never lower than there is', async () => {
      for (const [own, theirs] of [
        ['2', 'h3'],
        ['4', 'h5'],
        ['6', 'h6'],
      ]) {
        const guide = await show({'heading-level': own!});
        expect(one(guide, '[part=heading]').localName).to.equal(`h${own}`);
        await until(() => sectionOf(guide, 'red-flags')?.ready, 'the first section is here');
        expect(one(sectionOf(guide, 'red-flags'), '[part=heading]').localName).to.equal(theirs);
        guide.remove();
      }
    });

    it('have the region, the detail and the disclosures of the guide, live', async () => {
      const guide = await show({region: 'ES', expanded: '', detail: 'short'});
      await complete(guide);
      const [redFlags, faq] = [sectionOf(guide, 'red-flags'), sectionOf(guide, 'faq')];
      await until(() => textOf(one(redFlags, '.emergency-now [part=action]')).includes('112'), 'the number is here');
      expect([faq.detail, faq.expanded]).to.deep.equal(['short', true]);
      guide.region = 'GB';
      guide.detail = null;
      guide.expanded = false;
      await until(
        () => textOf(one(redFlags, '.emergency-now [part=action]')).includes('999'),
        'the number has changed',
      );
      expect(all<HTMLDetailsElement>(faq, 'details').length).to.be.greaterThan(10);
      expect(all<HTMLDetailsElement>(faq, 'details').some(({open}) => open)).to.equal(false);
    });

    it('say nothing of a value that the guide refused', async () => {
      const said = captureErrors();
      const refused = {detail: 'brief', translations: 'none', 'heading-level': '9', region: 'Spain', lang: 'e'};
      const guide = place(refused);
      const heard = listen(guide, 'dm-error');
      await complete(guide);
      expect(said.warnings).to.have.length(5);
      expect(said.warnings.every((warning) => warning.startsWith('<dm-guide>'))).to.equal(true);
      expect(heard.map(({detail}) => detail['code']).toSorted()).to.deep.equal([
        'bad-lang',
        ...Array(4).fill('unknown-value'),
      ]);
    });

    it('say nothing of a region around the guide that it refused, and have the next one', async () => {
      const said = captureErrors();
      const guide = place();
      guide.parentElement!.dataset['dmRegion'] = 'Spain';
      await complete(guide);
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.include('<dm-guide>').and.include('Spain');
      guide.parentElement!.dataset['dmRegion'] = 'ES';
      const redFlags = sectionOf(guide, 'red-flags');
      await until(() => textOf(one(redFlags, '.emergency-now [part=action]')).includes('112'), 'the number is here');
    });

    it('have no region where they show no number', async () => {
      const guide = await showAll({region: 'ES'});
      for (const name of ['glossary', 'references']) expect(sectionOf(guide, name).region).to.equal('');
    });

    it('leave disclaimer and notice of translation to the guide, and keep what it does not say', async () => {
      const guide = await showAll({lang: 'es'});
      const notice = textOf(one(guide, '.base > [part=notice] p'));
      expect(one(guide, '[part=disclaimer]').checkVisibility()).to.equal(true);
      for (const section of sectionsOf(guide)) {
        for (const disclaimer of all(section, '[part=disclaimer]'))
          expect(disclaimer.checkVisibility(), section.localName).to.equal(false);
        const [own] = all(section, '.base > [part=notice] > p');
        expect(textOf(own)).to.equal(notice);
        expect(own!.checkVisibility(), section.localName).to.equal(false);
        expect(one(section, '.base > [part=notice] > button').checkVisibility()).to.equal(true);
      }
    });

    it('keep a notice that differs from that of the guide', async () => {
      setSectionLoader(async (name, locale) => {
        const {default: chunk} = await ourLoader(name, locale);
        return {default: {...(chunk as object), ...(name === 'guide' && {status: 'reviewed'})}};
      });
      const guide = await show({lang: 'es'});
      await until(() => sectionOf(guide, 'red-flags')?.ready, 'the first section is here');
      expect(all(guide, '.base > [part=notice] > p')).to.have.length(0);
      expect(one(sectionOf(guide, 'red-flags'), '.base > [part=notice] > p').checkVisibility()).to.equal(true);
    });

    it('still say that they are overdue', async () => {
      setSectionLoader(async (name, locale) => {
        const {default: chunk} = await ourLoader(name, locale);
        return {default: {...(chunk as object), nextReview: '2020-01-01'}};
      });
      const guide = await show();
      await until(() => sectionOf(guide, 'red-flags')?.ready, 'the first section is here');
      expect(one(sectionOf(guide, 'red-flags'), 'footer [part=notice]').checkVisibility()).to.equal(true);
    });

    it('keep their events inside', async () => {
      const guide = place();
      const heard = listen(guide, 'dm-ready', 'dm-error', 'dm-toggle');
      await complete(guide);
      one(sectionOf(guide, 'faq'), '[data-key=curable] summary').click();
      await frame();
      expect(heard).to.deep.equal([{type: 'dm-ready', detail: {section: 'guide', locale: 'en'}}]);
    });

    it('come from elements that the host renamed', async () => {
      class Other extends HTMLElement {}
      if (!customElements.get('my-faq')) defineFaq('my-faq');
      if (!customElements.get('my-other')) customElements.define('my-other', Other);
      const said = captureErrors();
      DmGuide.tags = {faq: 'my-faq', prevention: 'my-prevention', causes: 'my-other'};
      const guide = place();
      const heard = listen(guide, 'dm-error');
      await complete(guide);
      // The second was not defined: the guide does it. The third is no element of ours.
      expect(sectionOf(guide, 'faq').localName).to.equal('my-faq');
      expect(sectionOf(guide, 'prevention').localName).to.equal('my-prevention');
      expect(heard.map(({detail}) => [detail['section'], detail['code']])).to.deep.equal([['guide', 'load-element']]);
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.include('<dm-guide>').and.include('my-other');
      expect(textOf(placeOf(guide, 'causes'))).to.equal((await titlesOf('en'))['causes']);
    });

    it('stand in a guide that the host renamed', async () => {
      if (!customElements.get('my-guide')) define('my-guide');
      const guide = await show({}, 'my-guide');
      await complete(guide);
      expect(sectionsOf(guide).length).to.be.greaterThan(10);
    });

    it('that cannot be had leave their heading, and the guide says so once each', async () => {
      const said = captureErrors();
      withoutWords('faq', 'tests');
      const guide = place();
      const heard = listen(guide, 'dm-error');
      await until(() => guide.ready && !all(guide, '.waiting').length, 'each is here or has failed');
      guide.requestUpdate();
      await frame();
      expect(heard.map(({detail}) => [detail['section'], detail['code']])).to.deep.equal(
        Array(2).fill(['guide', 'load-content']),
      );
      for (const name of ['faq', 'tests']) {
        expect(textOf(placeOf(guide, name))).to.equal((await titlesOf('en'))[name]);
        expect(heard.some(({detail}) => `${detail['message']}`.startsWith(`${name}: `))).to.equal(true);
      }
      expect(said.errors).to.deep.equal([]);
      location.hash = '#dm-guide/faq';
      await until(() => focused() === placeOf(guide, 'faq'), 'the link leads to its place');
    });

    it('go on to come after the guide was moved', async () => {
      const guide = place();
      await until(() => guide.ready, 'the guide is ready');
      const other = document.body.appendChild(document.createElement('div'));
      hosts.push(other);
      other.append(guide);
      await complete(guide);
      expect(sectionsOf(guide).length).to.equal(Object.keys(await titlesOf('en')).length);
    });
  });

  describe('languages', () => {
    const menu = (guide: Element) => one<HTMLSelectElement>(guide, 'select');

    it('are named in their own language; those made for tests are not among them', async () => {
      const guide = await show();
      const options = [...menu(guide).options];
      expect(options.map(({value}) => value)).to.deep.equal('en ar de es fr hi pt-BR zh-Hans'.split(' '));
      expect(options.map(({lang}) => lang)).to.deep.equal(options.map(({value}) => value));
      // Engines differ in the first letter, and in how they name a script.
      const names = [
        /^english$/i,
        /العربية/,
        /^deutsch$/i,
        /^español$/i,
        /^français$/i,
        /हिन्दी/,
        /^português/i,
        /中文/,
      ];
      for (const [at, {text}] of options.entries()) expect(text).to.match(names[at]!);
      expect(menu(guide).value).to.equal('en');
      expect(textOf(menu(guide).closest('label'))).to.match(/^Language/);
    });

    it('change the guide and every section by the menu', async () => {
      const guide = await showAll();
      const heard = listen(guide, 'change', 'input');
      menu(guide).value = 'es';
      for (const type of ['input', 'change'])
        menu(guide).dispatchEvent(new Event(type, {bubbles: true, composed: true}));
      expect(guide.lang).to.equal('es');
      await until(() => [guide, ...sectionsOf(guide)].every((each) => languageOf(each) === 'es'), 'all speak Spanish');
      expect(menu(guide).value).to.equal('es');
      expect(heard).to.deep.equal([]);
    });

    it('show in the menu when the page changes them', async () => {
      const guide = await show({lang: 'es'});
      expect(menu(guide).value).to.equal('es');
      guide.lang = 'en';
      await until(() => menu(guide).value === 'en', 'the menu follows');
    });

    it('made for tests are in the menu of a page that has them', async () => {
      for (const locale of ['en-XA', 'ar-XB']) {
        const guide = await show({lang: locale});
        const offered = [...menu(guide).options].map(({value}) => value);
        expect(offered.filter((each) => /-X[AB]$/.test(each))).to.deep.equal([locale]);
        expect(offered).to.include.members(['en', 'es']);
        expect(menu(guide).value).to.equal(locale);
        guide.remove();
      }
    });

    it('have no menu when there is only one', async () => {
      setSectionLoader(async (name, locale) => {
        const chunk = (await ourLoader(name, locale)).default as {ui: object};
        return {default: {...chunk, ui: {...chunk.ui, locales: 'en'}}};
      });
      expect(all(await show(), 'select')).to.have.length(0);
    });

    it('show the English of the head without a second set of sections', async () => {
      const guide = await showAll({lang: 'es'});
      one(guide, '.base > [part=notice] button').click();
      await until(() => all(guide, '[part=heading]').length === 2, 'the English is here');
      expect(all(guide, '[data-section]').length).to.equal(Object.keys(await titlesOf('es')).length);
      expect(sectionsOf(guide).every(({ready}) => ready)).to.equal(true);
      expect(placeOf(guide, 'red-flags').offsetWidth).to.be.greaterThan(700);
    });
  });

  describe('search', () => {
    const type = async (guide: DmGuide, query: string) => {
      const field = one<HTMLInputElement>(guide, '[part=search]');
      field.value = query;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await guide.updateComplete;
    };
    const status = (guide: Element) => textOf(one(guide, '[part=results] [role=status]'));
    const results = (guide: Element) => all(guide, '[part=result]');
    const searched = async (guide: DmGuide, query: string) => {
      await type(guide, query);
      const {loading} = (await loadSection('guide', languageOf(guide)!)).ui;
      await until(() => status(guide) && status(guide) !== loading, 'it has an answer');
    };

    it('says that it loads, then what it found, by section and in their order', async () => {
      const guide = await show();
      expect(status(guide)).to.equal('');
      await type(guide, 'breath');
      expect(status(guide)).to.equal('Loading all sections for the search.');
      await searched(guide, 'breath');
      expect(status(guide)).to.match(/^Found in these places/);
      const titles = Object.values(await titlesOf('en'));
      const groups = all(guide, '[part=results] > [part=subheading]').map(textOf);
      expect(groups[0]).to.equal(titles[0]);
      expect(groups).to.deep.equal(titles.filter((title) => groups.includes(title)));
      expect(results(guide).length).to.be.within(2, 30);
      for (const result of results(guide)) expect(textOf(result.querySelector('mark'))).to.match(/^breath/i);
      await type(guide, '');
      expect([status(guide), results(guide).length]).to.deep.equal(['', 0]);
    });

    it('asks for every section once, and for nothing before the first letter', async () => {
      const asked: string[] = [];
      setSectionLoader((name, locale) => {
        asked.push(name);
        return ['guide', 'red-flags'].includes(name) ? ourLoader(name, locale) : new Promise(() => undefined);
      });
      const guide = await show();
      await until(() => asked.includes('overview'), 'the second section is on its way');
      expect(new Set(asked).size).to.be.below(5);
      await type(guide, 'a');
      await until(() => new Set(asked).size === 1 + all(guide, '[data-section]').length, 'all are asked for');
      const count = asked.length;
      await type(guide, 'ab');
      expect(asked.length).to.equal(count);
    });

    it('finds without accents and in any case, and marks the whole letters', async () => {
      const guide = await show({lang: 'es'});
      await searched(guide, 'MUSCULOS');
      const marks = results(guide).flatMap((result) => [...result.querySelectorAll('mark')].map(textOf));
      expect(marks.length).to.be.greaterThan(0);
      for (const mark of marks) expect(mark.toLowerCase()).to.equal('músculos');
    });

    it('wants every word in the same item', async () => {
      const guide = await show();
      await searched(guide, 'methotrexate');
      const one = results(guide).length;
      await searched(guide, 'methotrexate pregnancy');
      const both = results(guide).length;
      expect(both).to.be.within(1, one);
      await searched(guide, 'methotrexate zebra');
      expect(results(guide).length).to.equal(0);
    });

    it('puts what has the word in its title before what mentions it', async () => {
      const guide = await show();
      await searched(guide, 'methotrexate');
      expect(results(guide).length).to.be.at.most(30);
      expect(results(guide).map((result) => textOf(result.querySelector('button')))).to.include('Methotrexate');
    });

    it('takes short letters for the start of a word', async () => {
      const guide = await show();
      await searched(guide, 'ck');
      for (const mark of all(guide, '[part=result] mark')) expect(textOf(mark)).to.equal('CK');
      expect(results(guide).length).to.be.greaterThan(0);
    });

    it('says that nothing fits', async () => {
      const guide = await show();
      await searched(guide, 'xyzzy');
      expect(status(guide)).to.equal('Nothing fits. Try another word, or fewer letters.');
      await type(guide, '.');
      expect(results(guide).length).to.equal(0);
    });

    it('finds no code of ours, and no text with a hole for a number', async () => {
      const guide = await show();
      for (const query of ['editorial', 'emergency-now', 'number}', '2026-11-22', guide.contentVersion!]) {
        await searched(guide, query);
        for (const result of results(guide))
          expect(textOf(result)).not.to.match(/\{number\}|emergency-now|[0-9a-f]{12}/);
      }
      await searched(guide, 'sourced');
      expect(results(guide).length).to.equal(0);
    });

    it('says when there is more than it lists', async () => {
      const guide = await show();
      const {found, more} = (await loadSection('guide', 'en')).ui;
      await searched(guide, 'a');
      expect(results(guide)).to.have.length(30);
      expect(status(guide)).to.equal(`${found} ${more}`);
      await searched(guide, 'methotrexate pregnancy');
      expect(results(guide).length).to.be.below(30);
      expect(status(guide)).to.equal(found);
    });

    it('opens an item in place, by the keyboard, without a trace in the address', async () => {
      const guide = await show();
      await searched(guide, 'Methotrexate');
      const before = [location.href, history.length];
      results(guide)
        .map((result) => result.querySelector('button')!)
        .find((button) => textOf(button) === 'Methotrexate')!
        .focus();
      await press('Enter');
      await until(() => (focused() as HTMLElement | null)?.dataset?.['key'] === 'methotrexate', 'it has the focus');
      await until(() => inView(focused()!), 'it is in view');
      expect([location.href, history.length]).to.deep.equal(before);
      // WebKit keeps no place by itself in a page that grows above it.
      await complete(guide);
      await frame();
      expect((focused() as HTMLElement).dataset['key']).to.equal('methotrexate');
      expect(inView(focused()!), 'it is still in view').to.equal(true);
    });

    it('lets a reader go on from an item while sections above it come', async () => {
      let come: () => void = () => undefined;
      const late = new Promise<void>((resolve) => (come = resolve));
      setSectionLoader(async (name, locale) => {
        if (name === 'overview') await late;
        return ourLoader(name, locale);
      });
      const guide = await show();
      location.hash = '#dm-faq/curable';
      await until(() => (focused() as HTMLElement | null)?.dataset?.['key'] === 'curable', 'the item has the focus');
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo(0, 0);
      come();
      await until(() => sectionOf(guide, 'overview')?.ready, 'the section above is here');
      for (let count = 0; count < 3; count++) await frame();
      expect(scrollY).to.be.below(innerHeight);
    });

    it('opens a section whose own words fit', async () => {
      const guide = await show();
      const {faq} = await titlesOf('en');
      await searched(guide, faq!);
      results(guide)[0]!.querySelector('button')!.click();
      await until(() => textOf(focused()) === faq, 'its heading has the focus');
    });

    it('keeps to itself what a reader looks for', async () => {
      const guide = await show();
      const heard = listen(guide, 'input', 'change', 'click');
      await searched(guide, 'methotrexate');
      results(guide)[0]!.querySelector('button')!.click();
      expect(heard).to.deep.equal([]);
      const field = one(guide, '[part=search]');
      expect(field.getAttributeNames()).not.to.include.members(['name']);
      expect(field.id).to.equal('');
      for (const [name, value] of [
        ['autocomplete', 'off'],
        ['spellcheck', 'false'],
        ['autocorrect', 'off'],
        ['writingsuggestions', 'false'],
      ]) {
        expect(field.getAttribute(name!), name).to.equal(value);
      }
    });

    it('goes on in the language that the reader changes to', async () => {
      const guide = await show();
      await searched(guide, 'ck');
      guide.lang = 'es';
      const titles = Object.values(await titlesOf('es'));
      await until(
        () => titles.includes(textOf(all(guide, '[part=results] > [part=subheading]')[0])),
        'it has found Spanish sections',
      );
      expect(one<HTMLInputElement>(guide, '[part=search]').value).to.equal('ck');
    });

    it('searches what there is when a section cannot be had, and says so', async () => {
      const said = captureErrors();
      withoutWords('faq');
      const guide = place();
      const heard = listen(guide, 'dm-error');
      await until(() => guide.ready, 'the guide is ready');
      await searched(guide, 'breath');
      expect(status(guide)).to.include('Some sections could not be loaded. They are not searched.');
      expect(results(guide).length).to.be.greaterThan(0);
      await until(() => !all(guide, '.waiting').length, 'the rest is here');
      expect(heard.map(({detail}) => [detail['section'], detail['code']])).to.deep.equal([['guide', 'load-content']]);
      expect(said.errors).to.deep.equal([]);
    });

    it('has no axe violation with what it found, at 320 pixels, and nothing sticks out', async () => {
      await setViewport(320);
      const guide = await show({lang: 'es'});
      await searched(guide, 'piel');
      const field = one(guide, '.tools');
      expect(await axe(field)).to.deep.equal([]);
      expect(await axe(one(guide, '[part=results]'))).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const control of all(guide, '.tools input, .tools select, [part=results] button, [part=contents] a')) {
        expect(control.getBoundingClientRect().height, textOf(control)).to.be.at.least(24);
      }
    });

    it('is quick enough for each letter', async () => {
      const guide = await showAll();
      await searched(guide, 'a');
      const times: number[] = [];
      for (const query of ['m', 'me', 'met', 'meth', 'metho', 'muscle weak', 'skin sun']) {
        const start = performance.now();
        await type(guide, query);
        times.push(performance.now() - start);
      }
      expect(Math.max(...times)).to.be.below(200);
    });
  });

  it('prints the sections, without contents, menu and search', async function () {
    const guide = await showAll();
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    for (const selector of ['.tools', '[part=results]', '[part=contents]']) {
      expect(one(guide, selector).checkVisibility(), selector).to.equal(false);
    }
    expect(sectionsOf(guide).every((section) => section.checkVisibility())).to.equal(true);
  });

  it('is reached by the keyboard in order: menu, search, contents, first section', async () => {
    const guide = await showAll();
    one(guide, 'select').focus();
    const wanted = [one(guide, '[part=search]'), ...all(guide, '[part=contents] a'), sectionOf(guide, 'red-flags')];
    for (const control of wanted) {
      await press('Tab');
      expect(guide.shadowRoot!.activeElement).to.equal(control);
      // WebKit's driver moves the focus as a key does, and shows it nowhere.
      if (control !== wanted.at(-1) && engine !== 'webkit') {
        expect(getComputedStyle(control).outlineStyle).to.equal('solid');
      }
    }
  });
});
