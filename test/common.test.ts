/** What every visible element has: attributes, events, the host's options, print, deep links. */
import {expect} from '@open-wc/testing';
import type {RedFlagsSection} from 'dermatomyositis-widgets/content/schema';
import 'dermatomyositis-widgets/diet-card';
import type {DmDietCard} from 'dermatomyositis-widgets/diet-card/class';
import 'dermatomyositis-widgets/disclaimer';
import type {DmDisclaimer} from 'dermatomyositis-widgets/disclaimer/class';
import 'dermatomyositis-widgets/drug-sheet';
import 'dermatomyositis-widgets/faq';
import 'dermatomyositis-widgets/glossary';
import 'dermatomyositis-widgets/references';
import 'dermatomyositis-widgets/supplements';
import 'dermatomyositis-widgets/tests';
import type {DmDrugSheet} from 'dermatomyositis-widgets/drug-sheet/class';
import 'dermatomyositis-widgets/red-flags';
import type {DmRedFlags} from 'dermatomyositis-widgets/red-flags/class';
import 'dermatomyositis-widgets/subtypes';
import 'dermatomyositis-widgets/symptoms';
import type {DmSubtypes} from 'dermatomyositis-widgets/subtypes/class';
import 'dermatomyositis-widgets/visit-sheet';
import 'dermatomyositis-widgets/wallet-card';
import {html, render, type TemplateResult} from 'lit';
import {loadSources, loadSection, setSectionLoader, type SectionLoader} from '../dist/src/base/load-section.js';
import {captureErrors, emulateMedia, forbidSharedStyles, frame, press, until} from './support/index.js';

type Widget = DmRedFlags | DmDietCard | DmDrugSheet | DmSubtypes | DmDisclaimer;

/** Every visible element, with what shows all that it can show. */
const elements: readonly (readonly [tag: string, attributes?: Readonly<Record<string, string>>])[] = [
  ['dm-red-flags'],
  ['dm-diet-card'],
  ['dm-drug-sheet', {drug: 'methotrexate'}],
  ['dm-subtypes'],
  ['dm-disclaimer'],
  ['dm-tests'],
  ['dm-supplements'],
  ['dm-faq'],
  ['dm-visit-sheet'],
  ['dm-wallet-card'],
  ['dm-symptoms'],
  ['dm-glossary'],
  ['dm-references', {scope: 'all'}],
];

/** They have no sources of their own to wait for. */
const withoutSources = ['disclaimer', 'glossary', 'references'];

/** In two parts: a linter takes it for one of ours. */
const scriptAddress = `${'javascript'}:alert(1)`;

const ourLoader: SectionLoader = (name, locale) => import(`../dist/content/${locale}/${name}.js`);

/** Has words, or those of one language, wait until the function that it gives is called. */
const delayWords = (which?: string) => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => (arrive = resolve));
  setSectionLoader(async (name, locale) => {
    if (!which || which === locale) await late;
    return ourLoader(name, locale);
  });
  return arrive;
};

let hosts: HTMLElement[] = [];

/** A place at the end of the page, gone with the test. */
const place = (content: TemplateResult | Node = html``) => {
  const host = document.createElement('div');
  if (content instanceof Node) host.append(content);
  else render(content, host);
  document.body.append(host);
  hosts.push(host);
  return host;
};

afterEach(() => {
  for (const host of hosts) host.remove();
  hosts = [];
  setSectionLoader();
});

const widgetsIn = (root: ParentNode) =>
  [...root.querySelectorAll<Widget>('*')].filter(({localName}) => localName.startsWith('dm-'));

const settled = async (element: Widget) => {
  await until(() => element.ready, `<${element.localName}> is ready`);
  await element.updateComplete;
  return element;
};

/** Shows a template and resolves to its first widget when all are ready. */
const show = async (content: TemplateResult) => {
  const widgets = widgetsIn(place(content));
  await Promise.all(widgets.map(settled));
  return widgets[0]!;
};

const make = (tag: string, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** Shows an element with attributes and resolves when it is ready. */
const showTag = (tag: string, attributes: Readonly<Record<string, string>> = {}) => {
  const element = make(tag, attributes);
  place(element);
  return settled(element);
};

const update = async (element: Widget) => {
  element.requestUpdate();
  await element.updateComplete;
};

const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => {
  const found = all<E>(element, selector);
  expect(found, selector).to.have.length(1);
  return found[0]!;
};

const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const wholeText = (element: Element) => textOf(one(element, '.base'));
const language = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.base')?.lang;

interface Heard {
  readonly type: string;
  readonly detail: {readonly [name: string]: unknown};
}

/** The events of a type that reach the page. */
const listen = (...types: string[]) => {
  const heard: Heard[] = [];
  const ending = new AbortController();
  for (const type of types) {
    document.addEventListener(type, (event) => heard.push({type, detail: (event as CustomEvent).detail}), {
      signal: ending.signal,
    });
  }
  endings.push(ending);
  return heard;
};

let endings: AbortController[] = [];

afterEach(() => {
  for (const ending of endings) ending.abort();
  endings = [];
});

/** One warning that names element, value and what is accepted, and one `dm-error`. */
const expectUnknownValue = (warnings: readonly string[], heard: readonly Heard[], ...parts: string[]) => {
  expect(warnings).to.have.length(1);
  for (const part of parts) expect(warnings[0]).to.include(part);
  expect(heard.filter(({type}) => type === 'dm-error').map(({detail}) => detail['code'])).to.deep.equal([
    'unknown-value',
  ]);
};

for (const [tag, attributes] of elements) {
  const section = tag.slice(3);

  describe(`every element: ${tag}`, () => {
    /** Level of each heading in order; what is bold in place of a heading counts as 7. */
    const levels = (element: Element) =>
      all(element, 'h1, h2, h3, h4, h5, h6, h7, p[part=subheading] > b').map(({localName}) =>
        localName === 'b' ? 7 : Number(localName[1]),
      );

    for (const level of ['2', '3', '4', '5', '6']) {
      it(`has its heading at level ${level}, and those below follow`, async () => {
        const said = captureErrors();
        const element = await showTag(tag, {...attributes, 'heading-level': level});
        const [own, ...others] = levels(element);
        expect(own).to.equal(Number(level));
        expect(one(element, '[part=heading]').localName).to.equal(`h${level}`);
        others.forEach((each, index) => {
          expect(each).to.be.greaterThan(Number(level));
          expect(each - (others[index - 1] ?? Number(level)), `heading ${index}`).to.be.at.most(1);
        });
        expect(said.warnings).to.deep.equal([]);
      });
    }

    it('answers a level that is none with one warning and level 2', async () => {
      const said = captureErrors();
      const heard = listen('dm-error');
      const element = await showTag(tag, {...attributes, 'heading-level': '7'});
      await update(element);
      expect(one(element, '[part=heading]').localName).to.equal('h2');
      expectUnknownValue(said.warnings, heard, `<${tag}>`, 'heading-level="7"', '2 3 4 5 6');
    });

    it('opens every disclosure where it is expanded, live', async () => {
      const element = await showTag(tag, {...attributes, expanded: ''});
      const details = all<HTMLDetailsElement>(element, 'details');
      await until(
        () => withoutSources.includes(section) || all(element, '[part=sources]').length,
        'the sources are here',
      );
      expect(details.every(({open}) => open)).to.equal(true);
      element.removeAttribute('expanded');
      await element.updateComplete;
      expect(all<HTMLDetailsElement>(element, 'details').some(({open}) => open)).to.equal(false);
    });

    it('shows the line of the host in the footer', async () => {
      const element = make(tag, attributes);
      const line = document.createElement('p');
      line.slot = 'footer';
      line.textContent = 'Rheumatology clinic';
      element.append(line);
      place(element);
      await settled(element);
      expect(line.assignedSlot === one(element, 'slot[name=footer]')).to.equal(true);
      expect(line.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(line.parentNode === element).to.equal(true);
    });

    it('adds no landmark to the page with its foot', async () => {
      const element = await showTag(tag, attributes);
      for (const foot of all(element, 'footer')) expect(foot.getAttribute('role')).to.equal('none');
    });

    it('has the parts that its documentation names, and no others', async () => {
      const manifest: {
        modules: {declarations?: {tagName?: string; cssParts?: {name: string}[]}[]}[];
      } = await (await fetch('/custom-elements.json')).json();
      const documented = manifest.modules
        .flatMap(({declarations = []}) => declarations)
        .find(({tagName}) => tagName === tag)!
        .cssParts!.map(({name}) => name);
      const {hash} = await loadSection(section, 'en');
      const review = {'reviewed-by': 'A clinic', 'reviewed-on': '2026-11-22', 'reviewed-version': hash};
      const states: Record<string, string>[] = [
        {...attributes, ...review, 'feedback-url': 'https://example.org/'},
        {lang: 'es', region: 'ES'},
      ];
      const found = new Set<string>();
      for (const state of states) {
        const element = await showTag(tag, state);
        await until(
          () => !('feedback-url' in state) || all(element, '[part=host-review]').length,
          'the options are here',
        );
        await until(
          () => withoutSources.includes(section) || all(element, '[part=sources]').length,
          'the sources are here',
        );
        // Some parts show what belongs to a choice of the reader.
        all(element, '[part=place]')[0]?.click();
        await element.updateComplete;
        for (const node of all(element, '[part]')) for (const part of node.part) found.add(part);
      }
      // Only beside other widgets, or beside none at all.
      if (section === 'references') for (const part of ['none', 'used-in']) found.add(part);
      const missing = [
        ...(withoutSources.includes(section) ? ['sources'] : []),
        ...(['disclaimer', 'wallet-card'].includes(section) ? ['item'] : []),
        ...(section === 'disclaimer' ? ['disclaimer'] : []),
      ];
      const fixed = ['base', 'heading', 'item', 'sources', 'notice', 'disclaimer'].filter(
        (part) => !missing.includes(part),
      );
      expect([...found]).to.include.members(fixed);
      expect([...found].sort()).to.deep.equal(documented.toSorted());
    });

    it('fires dm-ready once for each language, and not for anything else', async () => {
      const heard = listen('dm-ready');
      const element = await showTag(tag, attributes);
      expect(heard.map(({detail}) => detail)).to.deep.equal([{section, locale: 'en'}]);
      element.expanded = true;
      element.region = 'GB';
      await until(() => wholeText(element).includes('999') || !['red-flags', 'disclaimer'].includes(section));
      element.setAttribute('heading-level', '3');
      await update(element);
      expect(heard).to.have.length(1);
      element.lang = 'es';
      await until(() => language(element) === 'es', 'it speaks Spanish');
      all(element, '[part=notice] button')[0]!.click();
      await until(() => all(element, '[part=heading]').length === 2, 'the English stands beside it');
      expect(heard.map(({detail}) => detail['locale'])).to.deep.equal(['en', 'es']);
    });

    it('is hidden by the hidden attribute', async () => {
      const element = await showTag(tag, attributes);
      expect(element.checkVisibility()).to.equal(true);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it("takes the host's words in place of ours, and says so", async () => {
      const said = captureErrors();
      const element = await showTag(tag, attributes);
      const ours = (await loadSection(section, 'en')) as unknown as Record<string, unknown>;
      // As a host writes it: without what the build adds.
      const {hash: _hash, status: _status, ui: _ui, ...own} = ours;
      const content = {
        ...own,
        title: 'Words of <b>ours</b> & <script>alert(1)</script>',
        sources: [{title: 'Our clinic', url: 'https://clinic.example/'}],
      };
      Object.assign(element, {content});
      await until(
        () => said.warnings.length || textOf(one(element, '[part=heading]')).startsWith('Words'),
        'an answer',
      );
      expect(said.warnings).to.deep.equal([]);
      expect(textOf(one(element, '[part=heading]'))).to.equal(content.title);
      expect(all(element, 'script, [part=heading] b')).to.have.length(0);
      await until(
        () => textOf(one(element, '[part=version]')) === 'Text supplied by this site.',
        'it says whose words',
      );
      expect(element.contentVersion).to.equal(undefined);
      expect(all<HTMLAnchorElement>(element, '[part=sources] a').map(({href}) => href)).to.deep.equal([
        'https://clinic.example/',
      ]);
      element.content = null;
      await until(() => textOf(one(element, '[part=heading]')) === ours['title'], 'our words are back');
      expect(element.contentVersion).to.equal(ours['hash']);
      expect(textOf(one(element, '[part=version]'))).to.include('Not yet reviewed by a clinician.');
      expect(said.errors).to.deep.equal([]);
    });

    it('refuses words that are not of its section, and shows ours', async () => {
      const said = captureErrors();
      const heard = listen('dm-error');
      const element = await showTag(tag, attributes);
      // A long list comes in slices.
      const count = tag === 'dm-references' ? (await loadSources('all')).length : 0;
      await until(() => all(element, '[part=item]').length >= count, 'all is here');
      const before = wholeText(element);
      Object.assign(element, {content: {section, locale: 'en', title: 'Half'}});
      await until(() => heard.length, 'dm-error fires');
      await update(element);
      expect(heard.map(({detail}) => detail['code'])).to.deep.equal(['bad-content']);
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.include(`<${tag}>`).and.include('content.message');
      expect(wholeText(element)).to.equal(before);
      expect(said.errors).to.deep.equal([]);
    });

    it('reads nothing into text properties that a rude host passes down', async () => {
      const element = make(tag, attributes);
      const host = place(element);
      // By properties: a page may forbid the attribute.
      Object.assign(host.style, {
        textTransform: 'uppercase',
        letterSpacing: '5px',
        wordSpacing: '9px',
        whiteSpace: 'nowrap',
        textAlign: 'center',
        textIndent: '20px',
        wordBreak: 'break-all',
        color: 'rgb(0, 0, 120)',
        fontFamily: 'monospace',
      });
      await settled(element);
      const style = getComputedStyle(one(element, '[part=message]'));
      expect({
        textTransform: style.textTransform,
        letterSpacing: style.letterSpacing,
        wordSpacing: style.wordSpacing,
        whiteSpace: style.whiteSpace,
        textAlign: style.textAlign,
        textIndent: style.textIndent,
        wordBreak: style.wordBreak,
      }).to.deep.equal({
        textTransform: 'none',
        letterSpacing: 'normal',
        wordSpacing: '0px',
        whiteSpace: 'normal',
        textAlign: 'start',
        textIndent: '0px',
        wordBreak: 'normal',
      });
      expect(style.color).to.equal('rgb(0, 0, 120)');
      expect(style.fontFamily).to.equal('monospace');
    });

    it('follows the colour scheme of the page around it', async () => {
      const element = make(tag, attributes);
      const host = place(element);
      host.style.colorScheme = 'light';
      await settled(element);
      await until(
        () => all(element, 'a, button, summary, .callout, [part=call]').length,
        'something has a colour of ours',
      );
      const colored = all(element, 'a, button, summary, .callout, [part=call]')[0]!;
      const colors = () => [getComputedStyle(colored).color, getComputedStyle(colored).borderInlineStartColor].join();
      const light = colors();
      host.style.colorScheme = 'dark';
      expect(colors()).not.to.equal(light);
      host.style.colorScheme = 'light';
      expect(colors()).to.equal(light);
    });
  });
}

describe('detail', () => {
  it('answers an unknown value with one warning and everything', async () => {
    const said = captureErrors();
    const heard = listen('dm-error');
    const element = await showTag('dm-diet-card', {detail: 'long'});
    await update(element);
    expectUnknownValue(said.warnings, heard, '<dm-diet-card>', 'detail="long"', 'full short');
    expect(all(element, '[part=item] details')).to.have.length(20);
  });

  it('full is the default, and silent', async () => {
    const said = captureErrors();
    const full = await showTag('dm-diet-card', {detail: 'full'});
    const none = await showTag('dm-diet-card');
    await until(() => all(full, '[part=sources]').length && all(none, '[part=sources]').length, 'the sources are here');
    expect(wholeText(full)).to.equal(wholeText(none));
    expect(said.warnings).to.deep.equal([]);
  });
});

describe('region', () => {
  const call = (element: Element) => textOf(all(element, '[part=action]')[0]);
  const numbers = (element: Element) => all<HTMLAnchorElement>(element, 'a[href^="tel:"]').map(({href}) => href);
  const withoutNumber = 'Call your local emergency number now if you have any of these signs.';

  it('shows the number and the name of the country, to call and with its source', async () => {
    const element = await showTag('dm-red-flags', {region: 'ES'});
    expect(call(element)).to.equal('Call 112 now (Spain) if you have any of these signs.');
    expect(numbers(element)[0]).to.equal('tel:112');
    expect(numbers(element)).to.include('tel:024');
    // The sources of the numbers stand below those of the words.
    await until(() => all(element, '[part=sources] li').length > 20, 'the sources are here');
    const sources = all(element, '[part=sources] li').map(textOf);
    expect(sources.some((source) => source.includes('European Commission'))).to.equal(true);
  });

  it('dials a number without its spaces', async () => {
    const element = await showTag('dm-red-flags', {region: 'GB'});
    expect(numbers(element)).to.include('tel:116123');
    expect(all(element, 'a[href="tel:116123"]').map(textOf)).to.include('116 123');
  });

  it('names the country in the language of the text', async () => {
    const element = await showTag('dm-red-flags', {region: 'ES', lang: 'es'});
    expect(call(element)).to.include('112').and.include('España');
  });

  it('speaks of no country without a region', async () => {
    const said = captureErrors();
    const element = await showTag('dm-red-flags');
    expect(call(element)).to.equal(withoutNumber);
    expect(numbers(element)).to.deep.equal([]);
    expect(said.warnings).to.deep.equal([]);
  });

  it("is the nearest ancestor's, across shadow roots, where there is none of its own", async () => {
    const element = make('dm-red-flags');
    const own = make('dm-red-flags', {region: 'US'});
    const outer = place();
    const shadow = outer.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    outer.setAttribute('data-dm-region', 'gb');
    shadow.append(element, own);
    await Promise.all([element, own].map(settled));
    expect(call(element)).to.equal('Call 999 now (United Kingdom) if you have any of these signs.');
    expect(call(own)).to.equal('Call 911 now (United States) if you have any of these signs.');
  });

  it('changes live, at the element and around it', async () => {
    const element = make('dm-red-flags');
    const around = place(element);
    await settled(element);
    around.setAttribute('data-dm-region', 'ES');
    await until(() => call(element).startsWith('Call 112 now (Spain)'));
    around.setAttribute('data-dm-region', 'GB');
    await until(() => call(element).startsWith('Call 999 now (United Kingdom)'));
    element.setAttribute('region', 'US');
    await until(() => call(element).startsWith('Call 911 now (United States)'));
    element.removeAttribute('region');
    around.removeAttribute('data-dm-region');
    await until(() => call(element) === withoutNumber);
    expect(numbers(element)).to.deep.equal([]);
  });

  for (const code of ['AQ', 'va', '']) {
    it(`is silent where we have no number: "${code}"`, async () => {
      const said = captureErrors();
      const element = await showTag('dm-red-flags', {region: code});
      await update(element);
      expect(call(element)).to.equal(withoutNumber);
      expect(said).to.deep.include({warnings: [], errors: []});
    });
  }

  for (const code of ['Spain', 'ESP', '34', 'Q1', 'XX']) {
    it(`answers what is no country with one warning: "${code}"`, async () => {
      const said = captureErrors();
      const heard = listen('dm-error');
      const element = await showTag('dm-red-flags', {region: code});
      await update(element);
      expect(call(element)).to.equal(withoutNumber);
      expectUnknownValue(said.warnings, heard, '<dm-red-flags>', `region="${code}"`, 'ISO 3166-1');
    });
  }

  for (const code of ['UK', 'EU', 'ZZ']) {
    it(`does not leave a host in the belief that a number shows: "${code}" is no code of ISO 3166-1`, async () => {
      const said = captureErrors();
      const heard = listen('dm-error');
      const element = await showTag('dm-red-flags', {region: code});
      await update(element);
      expect(call(element)).to.equal(withoutNumber);
      expectUnknownValue(said.warnings, heard, `region="${code}"`);
    });
  }
});

describe('custom properties', () => {
  it('--dm-accent colours links, and needs no theme sheet', async () => {
    const element = await showTag('dm-red-flags');
    const link = all(element, '[part=link]')[0]!;
    const own = getComputedStyle(link).color;
    element.style.setProperty('--dm-accent', 'rgb(1, 2, 3)');
    expect(getComputedStyle(link).color).to.equal('rgb(1, 2, 3)');
    element.style.removeProperty('--dm-accent');
    expect(getComputedStyle(link).color).to.equal(own);
  });

  it('--dm-emergency, --dm-same-day, --dm-soon colour the tiers', async () => {
    const element = await showTag('dm-red-flags');
    for (const [name, tier] of [
      ['--dm-emergency', '.emergency-now'],
      ['--dm-same-day', '.same-day'],
      ['--dm-soon', '.soon'],
    ] as const) {
      element.style.setProperty(name, 'rgb(1, 2, 3)');
      expect(getComputedStyle(one(element, tier)).borderTopColor, name).to.equal('rgb(1, 2, 3)');
    }
  });

  it('--dm-space and --dm-radius set space and corners', async () => {
    const element = await showTag('dm-diet-card');
    const group = all(element, '[part=group]')[0]!;
    element.style.setProperty('--dm-radius', '7px');
    expect(getComputedStyle(group).borderTopLeftRadius).to.equal('7px');
    element.style.setProperty('--dm-space', '40px');
    expect(getComputedStyle(one(element, '.groups')).marginTop).to.equal('40px');
  });

  it('::part styles what it names', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dm-red-flags::part(heading) {color: rgb(4, 5, 6)}');
    document.adoptedStyleSheets.push(sheet);
    const element = await showTag('dm-red-flags');
    expect(getComputedStyle(one(element, '[part=heading]')).color).to.equal('rgb(4, 5, 6)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});

describe('layout of the host page', () => {
  it('has its styles where the page forbids shared style sheets', async () => {
    const allow = forbidSharedStyles();
    try {
      const element = await showTag('dm-red-flags');
      expect(getComputedStyle(one(element, '.emergency-now')).borderTopStyle).to.equal('solid');
      expect(getComputedStyle(element).display).to.equal('block');
      expect(all(element, 'li[data-key]').length).to.be.greaterThan(50);
    } finally {
      allow();
    }
  });

  it('lets text be selected where the page does not', async () => {
    const element = make('dm-red-flags');
    const host = place(element);
    host.style.setProperty('-webkit-user-select', 'none');
    host.style.setProperty('user-select', 'none');
    await settled(element);
    const style = getComputedStyle(one(element, '.base'));
    const value = style.userSelect || style.getPropertyValue('-webkit-user-select');
    // `auto` takes over `none` from the parent where the property does not inherit (CSS UI 4, section 6.1).
    expect(value).to.equal('text');
  });

  it('has a width in a row of flex items', async () => {
    const host = place(html`<div><dm-disclaimer></dm-disclaimer></div>`);
    (host.firstElementChild as HTMLElement).style.display = 'flex';
    const element = await settled(widgetsIn(host)[0]!);
    expect(element.getBoundingClientRect().width).to.be.greaterThan(150);
  });
});

describe('dm-toggle', () => {
  it('tells the element alone that a disclosure opened or closed', async () => {
    const element = await showTag('dm-diet-card');
    const heard = listen('dm-toggle');
    const toggled: unknown[] = [];
    const around: unknown[] = [];
    element.addEventListener('dm-toggle', (event) => {
      const {detail, bubbles, composed} = event as CustomEvent;
      toggled.push({...detail, bubbles, composed});
    });
    element.parentElement!.addEventListener('dm-toggle', (event) => around.push(event));
    const summary = all(element, '[part=item] summary')[0]!;
    summary.click();
    await until(() => toggled.length === 1, 'it opened');
    summary.click();
    await until(() => toggled.length === 2, 'it closed');
    expect(toggled).to.deep.equal([
      {open: true, bubbles: false, composed: false},
      {open: false, bubbles: false, composed: false},
    ]);
    expect([...heard, ...around]).to.deep.equal([]);
  });
});

describe('life of an element', () => {
  it('may be moved, removed and put back a hundred times, and keeps what the reader ticked', async () => {
    const said = captureErrors();
    const heard = listen('dm-ready', 'dm-error');
    const element = (await showTag('dm-red-flags')) as DmRedFlags;
    all<HTMLInputElement>(element, 'input')[2]!.click();
    const [here, there] = [place(), place()];
    there.lang = 'en';
    for (let time = 0; time < 100; time++) {
      (time % 2 ? here : there).append(element);
      if (time % 10 === 0) await element.updateComplete;
      if (time % 3 === 0) element.remove();
    }
    here.append(element);
    await update(element);
    expect(all<HTMLInputElement>(element, 'input').flatMap(({checked}, at) => (checked ? [at] : []))).to.deep.equal([
      2,
    ]);
    expect(heard.map(({type}) => type)).to.deep.equal(['dm-ready']);
    here.lang = 'es';
    await until(() => language(element) === 'es', 'it still follows the language around it');
    expect(said).to.deep.include({warnings: [], errors: []});
  });

  it('may be removed before its words arrive', async () => {
    const said = captureErrors();
    const arrive = delayWords();
    const element = make('dm-red-flags');
    const host = place(element);
    await element.updateComplete;
    element.remove();
    arrive();
    await until(() => element.ready);
    host.append(element);
    await settled(element);
    expect(said).to.deep.include({warnings: [], errors: []});
  });

  it('leaves no listener behind', async () => {
    const shared = new Set<EventTarget>([window, document, document.documentElement, document.body]);
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const balance = new Map<string, number>();
    const count = (type: string, by: number) => balance.set(type, (balance.get(type) ?? 0) + by);
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...of: [string, ...unknown[]]) {
      if (shared.has(this ?? window)) count(of[0], 1);
      return Reflect.apply(addEventListener, this, of);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...of: [string, ...unknown[]]) {
      if (shared.has(this ?? window)) count(of[0], -1);
      return Reflect.apply(removeEventListener, this, of);
    };
    try {
      const made = elements.map(([tag, attributes]) => make(tag, attributes));
      const host = place();
      host.append(...made);
      await Promise.all(made.map(settled));
      const busy = [...balance].filter(([, value]) => value !== 0);
      expect(busy.length, 'listeners while there are elements').to.be.greaterThan(0);
      // However many elements there are.
      expect(busy.map(([, value]) => value)).to.deep.equal(busy.map(() => 1));
      for (let time = 0; time < 100; time++) {
        for (const element of made) element.remove();
        host.append(...made);
      }
      expect([...balance].filter(([, value]) => value !== 0)).to.deep.equal(busy);
      for (const element of made) element.remove();
      expect([...balance].filter(([, value]) => value !== 0)).to.deep.equal([]);
    } finally {
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
    }
  });
});

describe('content of a host', () => {
  const ours = async () => {
    const {
      hash: _hash,
      status: _status,
      ui: _ui,
      ...own
    } = (await loadSection('disclaimer', 'en')) as object as Record<string, unknown>;
    return own;
  };

  const withSign = (more: object) => {
    const claim = {text: 'A sign of ours', label: 'editorial'};
    const items = [{key: 'ours', sign: claim, ...more}];
    return {
      ...{section: 'red-flags', locale: 'en', title: 'Ours', message: claim, lead: []},
      tiers: [{tier: 'emergency-now', heading: 'Emergency', action: 'Call', notes: [], items}],
    };
  };

  const refused: Record<string, (own: Record<string, unknown>) => unknown> = {
    'an http: address of a source': (own) => ({...own, sources: [{title: 'Plain', url: 'http://example.org/'}]}),
    'a javascript: address of a source': (own) => ({...own, sources: [{title: 'Script', url: scriptAddress}]}),
    'another section': (own) => ({...own, section: 'red-flags'}),
    'no language': ({locale: _locale, ...own}) => own,
    'a malformed language': (own) => ({...own, locale: 'en_US'}),
    'a title that is no text': (own) => ({...own, title: 5}),
    'notes that are no list': (own) => ({...own, notes: {}}),
    'a label that is none': (own) => ({...own, message: {text: 'Hello', label: 'true'}}),
    'a list': () => [],
    'a text': () => 'Hello',
  };

  for (const [what, spoil] of Object.entries(refused)) {
    it(`is refused with one warning: ${what}`, async () => {
      const said = captureErrors();
      const heard = listen('dm-error');
      const element = await showTag('dm-disclaimer');
      const before = wholeText(element);
      Object.assign(element, {content: spoil(await ours())});
      await until(() => heard.length, 'dm-error fires');
      await update(element);
      expect(heard.map(({detail}) => detail['code'])).to.deep.equal(['bad-content']);
      expect(said.warnings).to.have.length(1);
      expect(wholeText(element)).to.equal(before);
    });
  }

  it('is refused where what belongs to a sign is no list, before it could break the page', async () => {
    const said = captureErrors();
    const heard = listen('dm-error');
    const element = (await showTag('dm-red-flags')) as DmRedFlags;
    Object.assign(element, {content: withSign({also: 5, details: []})});
    await until(() => heard.length || said.errors.length, 'an answer');
    expect(said.errors).to.deep.equal([]);
    expect(heard.map(({detail}) => detail['code'])).to.deep.equal(['bad-content']);
  });

  it('needs no details of a sign, as its type says', async () => {
    const said = captureErrors();
    const element = (await showTag('dm-red-flags')) as DmRedFlags;
    Object.assign(element, {content: withSign({})});
    await until(() => said.warnings.length || all(element, '[data-key=ours]').length, 'an answer');
    expect(said.warnings).to.deep.equal([]);
    expect(all(element, '[data-key]').map(({dataset}) => dataset['key'])).to.deep.equal(['ours']);
  });

  it('has a language of its own beside that of the interface', async () => {
    const element = await showTag('dm-disclaimer', {lang: 'es'});
    Object.assign(element, {content: {...(await ours()), locale: 'fr', title: 'À propos'}});
    const heading = await until(() => all(element, '[part=heading]').find((each) => textOf(each) === 'À propos'));
    expect(heading.closest('[lang]')!.getAttribute('lang')).to.equal('fr');
    expect(language(element)).to.equal('es');
    await until(
      () => textOf(one(element, '[part=version]')) === 'Texto proporcionado por este sitio.',
      'it says whose words',
    );
  });
});

describe('reviewed-by', () => {
  const attributes = async () => ({
    'reviewed-by': 'Clinic <b>One</b>',
    'reviewed-on': '2026-11-20',
    'reviewed-version': (await loadSection('disclaimer', 'en')).hash,
  });

  const line = (element: Element) => textOf(all(element, '[part=host-review]')[0]);
  const optionsAre = (element: Element) => until(() => all(element, '[part=feedback]').length, 'the options are here');
  const feedback = {'feedback-url': 'https://example.org/'};

  it('shows who of the host says it checked the text, and when, beside our own status', async () => {
    const element = await showTag('dm-disclaimer', await attributes());
    await until(() => line(element), 'the line shows');
    expect(line(element)).to.equal('Clinic <b>One</b> says it checked this text on November 20, 2026.');
    expect(textOf(one(element, '[part=version]'))).to.include('Not yet reviewed by a clinician.');
  });

  it('shows nothing for another version of the text, without a word', async () => {
    const said = captureErrors();
    const other = {...(await attributes()), ...feedback, 'reviewed-version': '0123456789ab'};
    const element = await showTag('dm-disclaimer', other);
    await optionsAre(element);
    expect(line(element)).to.equal('');
    expect(said.warnings).to.deep.equal([]);
  });

  it('shows nothing without a version or a name', async () => {
    const {'reviewed-version': _version, ...noVersion} = {...(await attributes()), ...feedback};
    const {'reviewed-by': _name, ...noName} = {...(await attributes()), ...feedback};
    for (const some of [noVersion, noName]) {
      const element = await showTag('dm-disclaimer', some);
      await optionsAre(element);
      expect(line(element)).to.equal('');
    }
  });

  for (const date of ['22.11.2026', '2026-13-45', '2026-02-30', 'yesterday']) {
    it(`answers what is no date with one warning: ${date}`, async () => {
      const said = captureErrors();
      const heard = listen('dm-error');
      const element = await showTag('dm-disclaimer', {...(await attributes()), ...feedback, 'reviewed-on': date});
      await optionsAre(element);
      await update(element);
      expect(line(element)).to.equal('');
      expectUnknownValue(said.warnings, heard, '<dm-disclaimer>', `reviewed-on="${date}"`);
    });
  }
});

describe('feedback-url', () => {
  for (const address of ['https://example.org/report', 'mailto:team@example.org', 'HTTPS://example.org/report']) {
    it(`leads to ${address}`, async () => {
      const said = captureErrors();
      const element = await showTag('dm-diet-card', {'feedback-url': address});
      const link = await until(() => all<HTMLAnchorElement>(element, '[part=feedback]')[0], 'the link shows');
      expect(link.getAttribute('href')).to.equal(address);
      expect(textOf(link)).to.equal('Report an error in this text');
      expect(said.warnings).to.deep.equal([]);
    });
  }

  for (const address of [scriptAddress, ` ${scriptAddress}`, 'data:text/html,x', 'http://example.org/', '/x']) {
    it(`refuses "${address}" with one warning`, async () => {
      const said = captureErrors();
      const heard = listen('dm-error');
      const element = await showTag('dm-diet-card', {'feedback-url': address});
      await until(() => heard.length, 'dm-error fires');
      await update(element);
      expect(all(element, '[part=feedback]')).to.have.length(0);
      expectUnknownValue(said.warnings, heard, '<dm-diet-card>', `feedback-url="${address}"`, 'https: and mailto:');
    });
  }
});

describe('next review', () => {
  const RealDate = Date;

  /** Only what time it is changes; timers run on. */
  const setClock = (now: string) => {
    globalThis.Date = class extends RealDate {
      constructor(...of: []) {
        super(...((of.length ? of : [now]) as []));
      }
    } as DateConstructor;
  };

  afterEach(() => {
    globalThis.Date = RealDate;
  });

  const notices = (element: Element) => all(element, 'footer [part=notice]').map(textOf);

  it('says from the day after that the text was due for a check', async () => {
    setClock('2027-05-23T12:00:00Z');
    const element = await showTag('dm-red-flags');
    expect(notices(element)).to.deep.equal(['This text was due for a check on 22 May 2027. Ask your team.']);
  });

  it('says nothing up to that day', async () => {
    setClock('2027-05-22T12:00:00Z');
    expect(notices(await showTag('dm-red-flags'))).to.deep.equal([]);
  });

  it('then shows no check of the host', async () => {
    setClock('2028-01-01T00:00:00Z');
    const element = await showTag('dm-red-flags', {
      ...{'reviewed-by': 'Clinic', 'reviewed-on': '2026-11-20', 'feedback-url': 'https://example.org/'},
      'reviewed-version': (await loadSection('red-flags', 'en')).hash,
    });
    await until(() => all(element, '[part=feedback]').length, 'the options are here');
    expect(all(element, '[part=host-review]')).to.have.length(0);
    expect(notices(element)).to.have.length(1);
  });
});

describe('static children', () => {
  const child = (version: string, language = 'en') =>
    html`<div data-dm-version=${version} lang=${language}>Static text</div>`;

  it('stand until the words are here, stay children, and are then no longer shown', async () => {
    const arrive = delayWords();
    const host = place(html`<dm-diet-card><p>Static text</p></dm-diet-card>`);
    const element = widgetsIn(host)[0]!;
    const text = element.querySelector('p')!;
    await element.updateComplete;
    expect(text.getBoundingClientRect().height).to.be.greaterThan(0);
    arrive();
    await settled(element);
    expect(text.getBoundingClientRect().height).to.equal(0);
    expect(text.parentNode === element).to.equal(true);
  });

  it('stay readable when the words cannot be had, with one warning and dm-error', async () => {
    const said = captureErrors();
    const heard = listen('dm-error', 'dm-ready');
    setSectionLoader(() => Promise.reject(new Error('no network')));
    const host = place(html`<dm-diet-card><p>Static text</p></dm-diet-card>`);
    await until(() => heard.length, 'dm-error fires');
    expect(heard.map(({type, detail}) => [type, detail['code']])).to.deep.equal([['dm-error', 'load-content']]);
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('<dm-diet-card>');
    expect(host.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(said.errors).to.deep.equal([]);
  });

  it('of another version warn once', async () => {
    const said = captureErrors();
    const element = await show(html`<dm-red-flags>${child('0123456789ab')}</dm-red-flags>`);
    element.lang = 'es';
    await until(() => language(element) === 'es');
    element.lang = 'en';
    element.region = 'ES';
    await until(() => language(element) === 'en' && wholeText(element).includes('112'));
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('<dm-red-flags>').and.include(element.contentVersion!);
  });

  it('of another version warn also where the words were there before', async () => {
    const said = captureErrors();
    await loadSection('red-flags', 'en');
    await show(html`<dm-red-flags>${child('0123456789ab')}</dm-red-flags>`);
    expect(said.warnings).to.have.length(1);
  });

  it('of the same version, and of another language, are silent', async () => {
    const said = captureErrors();
    const {hash} = await loadSection('red-flags', 'en');
    setSectionLoader();
    await show(html`<dm-red-flags>${child(hash)}</dm-red-flags>`);
    await show(html`<dm-diet-card>${child('0123456789ab', 'es')}</dm-diet-card>`);
    expect(said.warnings).to.deep.equal([]);
  });
});

describe('print', () => {
  const open = (element: Element) => all<HTMLDetailsElement>(element, 'details').map((each) => each.open);

  it('opens every disclosure at once, and closes afterwards those that it opened', async () => {
    const element = await showTag('dm-diet-card');
    const other = await showTag('dm-subtypes');
    await until(() => [element, other].every((each) => all(each, '[part=sources]').length), 'the sources are here');
    const byReader = all<HTMLDetailsElement>(element, 'details')[3]!;
    byReader.open = true;
    const before = [open(element), open(other)];
    dispatchEvent(new Event('beforeprint'));
    // In the same turn: paper does not wait.
    expect([...open(element), ...open(other)]).not.to.include(false);
    dispatchEvent(new Event('afterprint'));
    expect([open(element), open(other)]).to.deep.equal(before);
    expect(before.flat().filter(Boolean)).to.have.length(1);
  });

  it('shows neither buttons nor links to copy, and the addresses of the sources', async function () {
    const element = await showTag('dm-diet-card', {lang: 'es'});
    await until(() => all(element, '[part=sources] a').length, 'the sources are here');
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    dispatchEvent(new Event('beforeprint'));
    for (const node of all(element, 'button, [part=link]')) expect(node.checkVisibility()).to.equal(false);
    const source = all<HTMLAnchorElement>(element, '[part=sources] a')[0]!;
    expect(getComputedStyle(source, '::after').content).to.include(source.getAttribute('href')!);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('deep links', () => {
  /** The keys of all signs, in page order. Each test has its own, far down the page. */
  let signs: string[];

  before(async () => {
    const {tiers} = (await loadSection('red-flags', 'en')) as unknown as RedFlagsSection;
    signs = tiers.flatMap(({items}) => items.map(({key}) => key));
    setSectionLoader();
  });

  /** Resolves when the page has heard of it, so that what is shown next is as on a page that opens with this address. */
  const setHash = async (hash: string) => {
    const heard = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = hash;
    await heard;
  };

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  const focused = (element: Element) => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'];

  const isInView = (element: Element, key: string) => {
    const {top, bottom} = one(element, `[data-key="${key}"]`).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  /** Time enough for what should not happen: two frames after everything that was asked for. */
  const settle = async () => {
    await frame();
    await frame();
  };

  it('scroll to the item and focus it when the page opens with its address', async () => {
    await setHash(`#dm-red-flags/${signs[50]}`);
    const element = await showTag('dm-red-flags');
    await until(() => focused(element) === signs[50], 'the item has the focus');
    await until(() => isInView(element, signs[50]!), 'the item is in view');
    expect(scrollY).to.be.greaterThan(0);
  });

  it('open what hides the item', async () => {
    const element = await showTag('dm-subtypes');
    await setHash('#dm-subtypes/cancer-risk-groups');
    await until(() => focused(element) === 'cancer-risk-groups', 'the item has the focus');
    expect(one<HTMLDetailsElement>(element, '[data-key=cancer-risk-groups]').open).to.equal(true);
    expect(one<HTMLDetailsElement>(element, '[data-key=how-doctors-classify]').open).to.equal(false);
  });

  it('choose a medicine', async () => {
    const element = await showTag('dm-drug-sheet');
    await setHash('#dm-drug-sheet/ivig');
    await until(() => focused(element) === 'ivig', 'the medicine has the focus');
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('ivig');
  });

  it('move again when the same address is followed again', async () => {
    const element = await showTag('dm-red-flags');
    await setHash(`#dm-red-flags/${signs[51]}`);
    await until(() => focused(element) === signs[51]);
    await setHash(`#dm-red-flags/${signs[25]}`);
    await until(() => focused(element) === signs[25]);
    await setHash(`#dm-red-flags/${signs[51]}`);
    await until(() => focused(element) === signs[51]);
  });

  it('work again for an element that comes later, after all others are gone', async () => {
    await setHash(`#dm-red-flags/${signs[52]}`);
    const first = await showTag('dm-red-flags');
    await until(() => focused(first) === signs[52]);
    first.remove();
    const second = await showTag('dm-red-flags');
    await until(() => focused(second) === signs[52], 'the item of the new element has the focus');
  });

  it('lead to the element whose id the host chose', async () => {
    const host = place(html`<dm-red-flags></dm-red-flags><dm-red-flags id="second"></dm-red-flags>`);
    const [first, second] = widgetsIn(host);
    await Promise.all([first!, second!].map(settled));
    await setHash(`#second/${signs[53]}`);
    await until(() => focused(second!) === signs[53]);
    expect(focused(first!)).to.equal(undefined);
  });

  it('lead to an id that looks like the name of another element', async () => {
    const host = place(html`<dm-red-flags></dm-red-flags><dm-red-flags id="dm-red-flags"></dm-red-flags>`);
    const [first, second] = widgetsIn(host);
    await Promise.all([first!, second!].map(settled));
    await setHash(`#dm-red-flags/${signs[40]}`);
    await until(() => focused(second!) === signs[40]);
    expect(focused(first!)).to.equal(undefined);
  });

  it('lead to an id in the language of the host', async () => {
    const element = await showTag('dm-red-flags', {id: 'señales'});
    const link = all<HTMLAnchorElement>(element, `[data-key="${signs[41]}"] [part=link]`)[0]!;
    await setHash(link.hash);
    await until(() => focused(element) === signs[41]);
  });

  it('lead to the first of two elements in document order, though its words come last', async () => {
    const arrive = delayWords('es');
    await setHash(`#dm-red-flags/${signs[12]}`);
    const host = place(html`<dm-red-flags lang="es"></dm-red-flags><dm-red-flags lang="en"></dm-red-flags>`);
    const [first, second] = widgetsIn(host);
    await settled(second!);
    await settle();
    expect(focused(second!)).to.equal(undefined);
    arrive();
    await until(() => focused(first!) === signs[12]);
    expect(focused(second!)).to.equal(undefined);
  });

  for (const act of ['type', 'point'] as const) {
    it(`move nothing once the reader acted before the words arrived: ${act}`, async () => {
      const arrive = delayWords();
      await setHash(`#dm-red-flags/${signs[act === 'type' ? 13 : 14]}`);
      const host = place(html`<input aria-label="Search" /><dm-red-flags></dm-red-flags>`);
      const field = host.querySelector('input')!;
      const element = widgetsIn(host)[0]!;
      await element.updateComplete;
      field.focus();
      if (act === 'type') await press('a');
      else field.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      const top = scrollY;
      arrive();
      await settled(element);
      await settle();
      expect(document.activeElement === field, 'the field keeps the focus').to.equal(true);
      expect(scrollY).to.equal(top);
    });
  }

  it('move when the words arrive late and the reader did nothing', async () => {
    const arrive = delayWords();
    await setHash(`#dm-red-flags/${signs[20]}`);
    const element = make('dm-red-flags');
    place(element);
    await element.updateComplete;
    arrive();
    await until(() => focused(element) === signs[20]);
  });

  for (const hash of ['#dm-red-flags/no-such-sign', '#dm-red-flags', '#other/key', '#dm-red-flags/', '#/', '#a"]/b']) {
    it(`are silent where they lead nowhere: ${hash}`, async () => {
      const said = captureErrors();
      const heard = listen('dm-error');
      const element = await showTag('dm-red-flags');
      await setHash(hash);
      await settle();
      expect(focused(element)).to.equal(undefined);
      expect(heard).to.deep.equal([]);
      expect(said).to.deep.include({warnings: [], errors: []});
    });
  }

  it('leave the chosen medicine alone where they lead nowhere', async () => {
    const element = await showTag('dm-drug-sheet');
    await setHash('#dm-drug-sheet/rituximab');
    await until(() => focused(element) === 'rituximab');
    await setHash('#dm-drug-sheet/no-such-medicine');
    await settle();
    await update(element);
    expect(all(element, '[part=item]').map(({dataset}) => dataset['key'])).to.deep.equal(['rituximab']);
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('rituximab');
  });
});
