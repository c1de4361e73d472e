/** Host pages that break widgets: strict policies, rude style sheets, editors, page changers, pages without scripts. */
import {expect} from '@open-wc/testing';
import {
  announced,
  baseOf,
  idle,
  loader,
  openBody,
  openFrame,
  openHost,
  pageIn,
  sections,
  sourced,
  type HostPage,
} from './hosts/page.js';
import {until} from './support/index.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Chunks of all sections, into which tests reach by name.
type Json = any;

const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const inside = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => {
  const found = baseOf(element)?.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

/** No complaint of any kind. */
const expectSilence = ({record}: HostPage) => {
  expect(record.warnings).to.deep.equal([]);
  expect(record.errors).to.deep.equal([]);
  expect(record.problems).to.deep.equal([]);
};

describe('strict CSP and Trusted Types: a host with a strict content security policy', () => {
  /** Works an element as a reader and a host would: everything that renders something new. */
  const work = async (page: HostPage, element: HTMLElement) => {
    const {window} = page;
    const all = <E extends HTMLElement>(selector: string) => [...baseOf(element)!.querySelectorAll<E>(selector)];
    for (const box of all('input[type="checkbox"]')) box.click();
    for (const select of all<HTMLSelectElement>('select')) {
      for (const {value} of select.options) {
        select.value = value;
        select.dispatchEvent(new window.Event('change', {bubbles: true}));
        await until(() => (value ? all(`[data-key="${value}"]`).length : true), `${value} is shown`);
      }
      select.value = 'methotrexate';
      select.dispatchEvent(new window.Event('change', {bubbles: true}));
      await idle();
    }
    for (const summary of all('summary')) summary.click();
    for (const type of ['beforeprint', 'afterprint']) window.dispatchEvent(new window.Event(type));
    all('[part="link"]')[0]?.click();
    all('[part="clear"]')[0]?.click();
    element.setAttribute('lang', 'ar-XB');
    await until(() => baseOf(element)!.lang === 'ar-XB');
    all('[part="notice"] button')[0]!.click();
    await until(() => all('[part="heading"]').length === 2);
    for (const [name, value] of Object.entries({'heading-level': '6', region: 'AU', detail: 'short', expanded: ''})) {
      element.setAttribute(name, value);
      await idle();
    }
    element.removeAttribute('detail');
    element.setAttribute('lang', 'en');
    await until(() => baseOf(element)!.lang === 'en');
    await idle();
  };

  it('has no violation while all elements are worked', async function () {
    this.timeout(30_000);
    const page = await openHost('strict-csp.html');
    await announced(page, 'diet-card en', 'disclaimer en', 'drug-sheet es', 'red-flags en', 'subtypes es');
    for (const section of sections) await work(page, page.find(`dm-${section}`));
    page.window.location.hash = '#dm-drug-sheet/azathioprine';
    await until(() => inside(page.find('dm-drug-sheet'), '[data-key="azathioprine"]'));
    expect(page.record.violations).to.deep.equal([]);
    expectSilence(page);
  });

  it('is as strict as it says', async () => {
    const page = await openHost('strict-csp.html');
    await announced(page, 'disclaimer en');
    page.document.body.setAttribute('style', 'color: red');
    await until(() => page.record.violations.length > 0, 'the style attribute is a violation');
    expect(page.record.violations[0]).to.contain('style-src');
    const script = page.document.createElement('script');
    if ('trustedTypes' in page.window) {
      expect(() => (page.document.body.innerHTML = '<b>text</b>')).to.throw();
      expect(() => (script.text = 'window.ran = true')).to.throw();
    } else {
      script.textContent = 'window.ran = true';
      page.document.body.append(script);
    }
    expect('ran' in page.window).to.equal(false);
  });

  it('may have two copies of the library, where it allows the name of the policy twice', async () => {
    const page = await openHost('twice.html');
    await announced(page, 'red-flags es', 'disclaimer es');
    await idle();
    expect(page.requests()).to.include.members(['/cdn/loader.js', '/cdn-without/nothing/loader.js']);
    expect(page.record.ready.sort()).to.deep.equal(['disclaimer es', 'red-flags es']);
    expect(page.document.querySelectorAll('dm-disclaimer')).to.have.length(1);
    expect(page.record.violations).to.deep.equal([]);
    expectSilence(page);
  });
});

describe('strict CSP and Trusted Types: all other elements', () => {
  it('have no violation while they are worked', async function () {
    this.timeout(30_000);
    const page = await openHost('strict-csp-more.html');
    const {window, document} = page;
    await announced(page, 'symptoms es', 'visit-sheet es', 'wallet-card es', 'references es', 'guide es');
    const guide = page.find('dm-guide');
    await until(() => !baseOf(guide)!.querySelector('.waiting'), 'all of the guide is here');
    window.print = () => {};
    const all = <E extends HTMLElement = HTMLElement>(tag: string, selector: string) => [
      ...page.find(tag).shadowRoot!.querySelectorAll<E>(selector),
    ];
    for (const button of all('dm-symptoms', 'button[data-area]')) button.click();
    for (const tag of ['dm-visit-sheet', 'dm-wallet-card']) {
      for (const field of all<HTMLInputElement>(tag, 'input, textarea')) {
        field.value = 'Words of the reader';
        field.dispatchEvent(new window.Event('input', {bubbles: true}));
        field.click();
      }
      all(tag, '[part=print]')[0]!.click();
      window.dispatchEvent(new window.Event('afterprint'));
      all(tag, '[part=clear]')[0]!.click();
    }
    all('dm-term', '[part=word]')[0]!.click();
    const search = inside<HTMLInputElement>(guide, 'input');
    search.value = 'piel';
    search.dispatchEvent(new window.Event('input', {bubbles: true}));
    await until(() => all('dm-guide', '[part=result]').length, 'the search has found something');
    page.window.location.hash = '#dm-guide/faq';
    document.documentElement.lang = 'ar';
    await announced(page, 'symptoms ar', 'visit-sheet ar', 'wallet-card ar', 'references ar', 'guide ar');
    await idle();
    expect(page.record.violations).to.deep.equal([]);
    expectSilence(page);
  });
});

describe('a host with style sheets of its own', () => {
  const properties = [
    ...['display', 'visibility', 'position', 'box-sizing', 'float', 'opacity', 'overflow-x'],
    ...['top', 'right', 'bottom', 'left'].flatMap((side) => [
      `margin-${side}`,
      `padding-${side}`,
      `border-${side}-width`,
    ]),
    ...['font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'color', 'background-color'],
    ...['text-transform', 'letter-spacing', 'word-spacing', 'white-space', 'text-align', 'text-indent', 'text-shadow'],
    ...['word-break', 'overflow-wrap', 'line-break', 'hyphens', 'list-style-type', 'cursor', 'tab-size', 'quotes'],
    ...['border-collapse', 'border-spacing', 'caption-side', 'empty-cells', 'direction', 'min-height', 'max-width'],
  ];

  /** How every kind of node inside of every element looks, and how large it is. */
  const looks = async (path: string) => {
    const page = await openHost(path);
    await announced(page, 'diet-card es', 'disclaimer en', 'drug-sheet es', 'red-flags en', 'subtypes ar-XB');
    await announced(page, 'wallet-card en');
    await sourced(page, ...sections, 'wallet-card');
    const found: Record<string, string> = {};
    for (const section of [...sections, 'wallet-card']) {
      const count = new Map<string, number>();
      for (const node of [
        baseOf(page.find(`dm-${section}`))!,
        ...baseOf(page.find(`dm-${section}`))!.querySelectorAll('*'),
      ]) {
        const kind = `${section} ${node.localName}.${node.className}[${node.getAttribute('part') ?? ''}] in ${node.parentElement?.localName}`;
        const index = (count.get(kind) ?? 0) + 1;
        count.set(kind, index);
        if (index > 2) continue;
        const style = page.window.getComputedStyle(node);
        const {width, height} = node.getBoundingClientRect();
        const values = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`);
        found[`${kind} ${index}`] = [...values, `size: ${Math.round(width)} ${Math.round(height)}`].join('; ');
      }
    }
    page.frame.remove();
    return found;
  };

  let clean: Record<string, string>;
  before(async () => {
    clean = await looks('clean.html');
  });

  const rows = {
    '* {margin: 0; padding: 0; border: 0}': 'rude-reset.html',
    'html {font-size: 62.5%}': 'small-html.html',
    'inherited text properties': 'inherited-text.html',
  };
  for (const [row, path] of Object.entries(rows)) {
    it(`${row}: shows the same widgets as a host without`, async () => {
      const other = await looks(path);
      expect(Object.keys(clean).length).to.be.greaterThan(100);
      expect(Object.keys(other)).to.deep.equal(Object.keys(clean));
      const differences = Object.entries(other).flatMap(([kind, look]) => {
        const wanted = clean[kind]!.split('; ');
        const different = look.split('; ').filter((each, index) => each !== wanted[index]);
        return different.length ? [`${kind}: ${different.join('; ')}`] : [];
      });
      expect(differences.slice(0, 8)).to.deep.equal([]);
    });
  }

  for (const path of ['clean.html', 'inherited-text.html']) {
    it(`cannot keep readers from selecting the text: ${path}`, async () => {
      const page = await openHost(path);
      await announced(page, 'red-flags en');
      const message = inside(page.find('dm-red-flags'), '[part="message"]');
      const selection = page.window.getSelection()!;
      selection.selectAllChildren(message);
      expect(selection.toString()).to.contain(message.innerText.slice(0, 30));
    });
  }
});

describe('no scripts at all: static text, pasted into a page', () => {
  /** A page with this in its middle, in a frame that runs no scripts. */
  const openWithoutScripts = async (main: string) => {
    const shell = await (await fetch('/test/hosts/scripts-off.html')).text();
    const frame = await openFrame((each) => {
      each.setAttribute('sandbox', 'allow-same-origin');
      each.srcdoc = shell.replace('STATIC', () => main);
    });
    return frame.contentDocument!;
  };
  const snippet = async (locale: string, section: string) =>
    (await fetch(`/cdn/static/${locale}/${section}.html`)).text();
  const read = async (locale: string, section: string): Promise<Json> =>
    (await import(`/dist/content/${locale}/${section}.js`)).default;

  /** What must not be missed, by section. */
  const warnings: Record<string, (data: Json) => string[]> = {
    'red-flags': ({tiers}) =>
      tiers.flatMap(({heading, items}: Json) => [heading, ...items.map(({sign}: Json) => sign.text)]),
    'diet-card': ({groups}) =>
      groups.flatMap(({items}: Json) =>
        items.flatMap(({title, cautions}: Json) => [title, ...cautions.map(({text}: Json) => text)]),
      ),
    'drug-sheet': ({drugs}) =>
      drugs.flatMap(({title, callouts, warnings, pregnancy, stopping, sideEffects}: Json) => [
        title,
        ...[...callouts, ...warnings, ...pregnancy, ...stopping, ...sideEffects.emergency, ...sideEffects.sameDay].map(
          ({text}: Json) => text,
        ),
      ]),
    subtypes: ({subtypes}) =>
      subtypes.flatMap(({title, warnings}: Json) => [title, ...warnings.map(({text}: Json) => text)]),
    disclaimer: ({emergency, message}) => [emergency.text, message.text],
  };

  /** Ways to use the snippet. */
  const ways: Record<string, (html: string, section: string) => string> = {
    'as it is': (html) => html,
    'inside of the tag': (html, section) => `<dm-${section} lang="es">${html}</dm-${section}>`,
    'inside of <div data-dm-widget>': (html, section) =>
      `<div data-dm-widget="${section}" data-lang="es">${html}</div>`,
  };

  for (const [way, wrap] of Object.entries(ways)) {
    for (const section of sections) {
      it(`shows all of the static text, pasted ${way}: ${section}`, async () => {
        for (const locale of ['en', 'es']) {
          const document = await openWithoutScripts(wrap(await snippet(locale, section), section));
          expect(document.documentElement.dataset['ran']).to.equal(undefined);
          const main = document.querySelector('main')!;
          const shown = main.innerText.replace(/\s+/g, ' ');
          const wanted = warnings[section]!(await read(locale, section));
          expect(wanted.length).to.be.greaterThan(1);
          expect(wanted.filter((text) => !shown.includes(text))).to.deep.equal([]);
          // As much as the markup has: nothing is hidden.
          expect(shown.replace(/\s/g, '').length).to.equal(main.textContent!.replace(/\s/g, '').length);
          const hidden = [...main.querySelectorAll('h2, h3, h4, h5, p, li, dt, dd, a')].filter(
            (each) =>
              !each.checkVisibility({visibilityProperty: true, opacityProperty: true}) ||
              each.getBoundingClientRect().height < 10,
          );
          expect(hidden.map(words)).to.deep.equal([]);
          expect(main.querySelectorAll('[id], details, script, style, [style], [hidden]')).to.have.length(0);
        }
      });
    }
  }

  it('runs scripts when it may, so the test above says something', async () => {
    const shell = await (await fetch('/test/hosts/scripts-off.html')).text();
    const frame = await openFrame((each) => (each.srcdoc = shell));
    expect(frame.contentDocument!.documentElement.dataset['ran']).to.equal('yes');
  });
});

describe('WordPress: an editor that adds <p> and <br>, also inside the tag', () => {
  it('does no harm: the widgets show, and what it added stays out of sight and in its place', async () => {
    const page = await openHost('wpautop.html');
    await announced(page, 'red-flags es', 'disclaimer es', 'diet-card es');
    await idle();
    for (const section of ['red-flags', 'disclaimer', 'diet-card']) {
      const element = page.find(`dm-${section}`);
      expect(words(inside(element, '[part="heading"]'))).not.to.equal('');
      expect(element.childElementCount, section).to.be.greaterThan(0);
      for (const child of element.children) expect(child.getClientRects(), section).to.have.length(0);
    }
    expect([...page.find('dm-red-flags').children].map(({localName}) => localName)).to.deep.equal(['br']);
    expect(page.find('#after').checkVisibility()).to.equal(true);
    expect(page.find('dm-disclaimer').textContent).to.contain('Texto estático');
    expect(page.find('dm-diet-card').textContent).to.contain('Texto estático');
    expectSilence(page);
  });
});

describe('Turbo, morphing, moving nodes: a page that changes while it is read', () => {
  const open = async () => {
    const page = await openHost('all.html');
    await announced(page, ...sections.map((section) => `${section} es`));
    await sourced(page, ...sections);
    return page;
  };

  it('may take an element out and put it back: text, ticks and open disclosures stay', async () => {
    const page = await open();
    const element = page.find('dm-red-flags');
    const box = inside<HTMLInputElement>(element, 'input[type="checkbox"]');
    box.click();
    inside(element, 'summary').click();
    await idle();
    const before = baseOf(element)!.innerHTML;
    const ready = page.record.ready.length;
    const requests = page.requests().length;
    const place = page.document.createElement('main');
    page.document.body.append(place);
    for (let index = 0; index < 3; index++) {
      element.remove();
      await idle();
      place.append(element);
      await idle();
    }
    expect(baseOf(element)!.innerHTML).to.equal(before);
    expect(inside<HTMLInputElement>(element, 'input[type="checkbox"]').checked).to.equal(true);
    expect(inside<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    expect(page.record.ready).to.have.length(ready);
    expect(page.requests()).to.have.length(requests);
    expectSilence(page);
  });

  it('finds the elements with the attributes that it wrote, and no others', async () => {
    const page = await open();
    inside(page.find('dm-red-flags'), 'input').click();
    await idle();
    for (const section of sections) {
      const wanted = section === 'red-flags' ? ['lang', 'region'] : ['lang'];
      expect(page.find(`dm-${section}`).getAttributeNames()).to.deep.equal(wanted);
    }
  });

  it('may replace the children and write the attributes again', async () => {
    const page = await open();
    const element = page.find('dm-subtypes');
    const before = baseOf(element)!.innerHTML;
    element.replaceChildren('New ', page.document.createElement('p'));
    element.setAttribute('lang', 'es');
    await idle();
    expect(baseOf(element)!.innerHTML).to.equal(before);
    expect(page.record.ready.filter((each) => each === 'subtypes es')).to.have.length(1);
    expectSilence(page);
  });

  it('may replace the whole body and the language, and gets new elements without new files', async () => {
    const page = await open();
    const {document} = page;
    const requests = page.requests().length;
    page.record.ready.length = 0;
    document.body.replaceWith(document.body.cloneNode(true));
    await announced(page, ...sections.map((section) => `${section} es`));
    await idle();
    expect(page.record.ready).to.have.length(sections.length);
    expect(page.requests()).to.have.length(requests);
    page.find('dm-disclaimer').removeAttribute('lang');
    await announced(page, 'disclaimer en');
    document.documentElement.lang = 'ar-XB';
    await announced(page, 'disclaimer ar-XB');
    expectSilence(page);
  });

  it('may move an element without taking it out, where the browser can: it goes on as it is', async function () {
    const page = await open();
    const place = page.document.body.appendChild(page.document.createElement('main'));
    if (!('moveBefore' in place)) this.skip();
    const element = page.find('dm-red-flags');
    inside(element, 'input').click();
    inside(element, 'summary').click();
    const ready = page.record.ready.length;
    (place as {moveBefore(node: Node, child: null): void}).moveBefore(element, null);
    await idle();
    expect(inside<HTMLInputElement>(element, 'input').checked).to.equal(true);
    expect(inside<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    expect(page.record.ready).to.have.length(ready);
    element.setAttribute('lang', 'en');
    await announced(page, 'red-flags en');
    expectSilence(page);
  });
});

describe('removed and re-added a thousand times', () => {
  type Counts = Record<'window' | 'document', () => string[]> & Record<string, () => unknown>;

  /** The page, with what watches and listens in it. */
  const open = async () => {
    const page = await openHost('thousand.html');
    await announced(
      page,
      'red-flags es',
      'drug-sheet en',
      'symptoms en',
      'wallet-card en',
      'references en',
      'guide en',
    );
    await until(() => !baseOf(page.find('dm-guide'))!.querySelector('.waiting'), 'all of the guide is here');
    await until(() => page.find('dm-term').shadowRoot?.querySelector('button'), 'the word is a button');
    await idle();
    const {count} = page.window as unknown as {count: Counts};
    return {page, count, counts: () => Object.fromEntries(Object.entries(count).map(([name, read]) => [name, read()]))};
  };

  it('leaves no observer and no listener behind, goes on to follow the language, and keeps the ticks', async function () {
    this.timeout(60_000);
    const {page, count, counts} = await open();
    const {body, documentElement} = page.document;
    const main = page.find('main');
    const box = inside<HTMLInputElement>(page.find('dm-red-flags'), 'input');
    box.click();
    const before = counts();
    expect(count.window()).to.include.members(['hashchange', 'beforeprint', 'afterprint']);
    expect(count['MutationObserver']!()).to.be.greaterThan(0);
    for (let index = 0; index < 1000; index++) {
      main.remove();
      body.append(main);
    }
    await idle();
    expect(counts()).to.deep.equal(before);
    main.remove();
    await idle();
    // Nothing of the page holds what is out of it. The loader goes on to look for tags.
    const {window: onWindow, document: onDocument, ResizeObserver, IntersectionObserver} = counts();
    expect({onWindow, onDocument, ResizeObserver, IntersectionObserver}).to.deep.equal({
      onWindow: [],
      onDocument: [],
      ResizeObserver: 0,
      IntersectionObserver: 0,
    });
    body.append(main);
    await idle();
    expect(counts()).to.deep.equal(before);
    expect(box.checked).to.equal(true);
    page.record.ready.length = 0;
    documentElement.lang = 'es';
    await announced(page, 'drug-sheet es', 'symptoms es', 'wallet-card es', 'references es', 'guide es');
    expect(page.record.ready.filter((each) => each.startsWith('drug-sheet'))).to.deep.equal(['drug-sheet es']);
    expectSilence(page);
  });

  it('leaves nothing of a thousand elements that came and went', async function () {
    this.timeout(60_000);
    const {page, counts} = await open();
    const before = counts();
    for (let index = 0; index < 1000; index++) {
      const element = page.document.createElement('dm-disclaimer');
      page.document.body.append(element);
      element.remove();
    }
    await idle();
    expect(counts()).to.deep.equal(before);
    expectSilence(page);
  });
});

describe('auto-translate: a browser that translates the page', () => {
  /** As browsers and their extensions do: <html> says so, and each text becomes another one in two elements. */
  const translate = ({document}: HostPage) => {
    const walk = (node: Node) => {
      if (node instanceof (node.ownerDocument!.defaultView as HostPage['window']).Element) {
        if (node.matches('[translate=no], textarea, style, script')) return;
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      for (const child of [...node.childNodes]) {
        if (child.nodeType !== Node.TEXT_NODE) walk(child);
        else if (child.textContent!.trim()) {
          const outer = document.createElement('font');
          const inner = outer.appendChild(document.createElement('font'));
          inner.textContent = `«${child.textContent}»`;
          (child as Text).replaceWith(outer);
        }
      }
    };
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'es';
    walk(document.body);
  };
  const shown = (node: Node) => words(node)!.replace(/[«»\s]/g, '');

  const open = async () => {
    const page = await openHost('translated.html');
    await announced(page, 'red-flags en', 'drug-sheet en', 'wallet-card en', 'symptoms en');
    await sourced(page, 'red-flags', 'drug-sheet', 'wallet-card', 'symptoms');
    return page;
  };
  const choose = async (page: HostPage, key: string) => {
    const menu = inside<HTMLSelectElement>(page.find('dm-drug-sheet'), 'select');
    menu.value = key;
    menu.dispatchEvent(new page.window.Event('change', {bubbles: true}));
    await until(() => inside(page.find('dm-drug-sheet'), `[data-key=${key}]`), `${key} shows`);
    return inside(page.find('dm-drug-sheet'), `[data-key=${key}]`);
  };
  const press = async (page: HostPage, area: string) => {
    inside(page.find('dm-symptoms'), `button[data-area=${area}]`).click();
    await idle();
    return inside(page.find('dm-symptoms'), '[part=map]');
  };

  it('stays in the language of the page, and asks for no other', async () => {
    const page = await open();
    const requests = page.requests().length;
    const ready = page.record.ready.length;
    translate(page);
    await idle();
    expect(page.requests()).to.have.length(requests);
    expect(page.record.ready).to.have.length(ready);
    expect(baseOf(page.find('dm-red-flags'))!.lang).to.equal('en');
    expectSilence(page);
  });

  it('lets the reader tick, clear and open', async () => {
    const page = await open();
    translate(page);
    const list = page.find('dm-red-flags');
    const box = inside<HTMLInputElement>(list, 'input');
    inside(list, 'label').click();
    inside(list, 'summary').click();
    await idle();
    expect(box.checked).to.equal(true);
    expect(inside<HTMLDetailsElement>(list, 'details').open).to.equal(true);
    inside(list, '[part=clear]').click();
    await until(() => !box.checked && words(inside(list, '[role=status]')), 'the ticks are gone, and it says so');
    expectSilence(page);
  });

  it('never shows one medicine under the name of another', async () => {
    const fresh = await open();
    const wanted = shown(await choose(fresh, 'azathioprine'));
    fresh.frame.remove();
    const page = await open();
    await choose(page, 'methotrexate');
    translate(page);
    expect(shown(await choose(page, 'azathioprine'))).to.equal(wanted);
    expectSilence(page);
  });

  it('never shows the signs of one place under the name of another', async () => {
    const fresh = await open();
    const wanted = shown(await press(fresh, 'hands'));
    fresh.frame.remove();
    const page = await open();
    await press(page, 'scalp');
    translate(page);
    expect(shown(await press(page, 'hands'))).to.equal(wanted);
    expectSilence(page);
  });

  it('prints the signs that were ticked, each once', async () => {
    const tick = async (page: HostPage, index: number) => {
      baseOf(page.find('dm-red-flags'))!.querySelectorAll('input')[index]!.click();
      await idle();
    };
    const printed = (page: HostPage) =>
      [...baseOf(page.find('dm-red-flags'))!.querySelectorAll('.paper li')].map(shown);
    const fresh = await open();
    for (const index of [0, 1]) await tick(fresh, index);
    const wanted = printed(fresh);
    fresh.frame.remove();
    const page = await open();
    await tick(page, 1);
    translate(page);
    await tick(page, 0);
    expect(wanted).to.have.length(2);
    expect(printed(page)).to.deep.equal(wanted);
  });

  it('never shows one source under the address of another', async () => {
    const page = await open();
    const list = page.find('dm-references');
    const titles = () =>
      new Map(
        [...baseOf(list)!.querySelectorAll('[part=item] a')].map((link) => [link.getAttribute('href'), shown(link)]),
      );
    await until(() => titles().size > 60, 'the sources are listed');
    const before = titles();
    translate(page);
    page.find('dm-red-flags').remove();
    await until(() => titles().size < before.size, 'fewer sources are listed');
    const after = titles();
    expect(after.size).to.be.greaterThan(5);
    for (const [address, title] of after) expect(title).to.equal(before.get(address));
  });

  it('never opens one place under the name of another from the search of the guide', async () => {
    const page = await open();
    const guide = page.document.createElement('dm-guide');
    page.document.body.replaceChildren(guide);
    await announced(page, 'guide en');
    const results = () => [...baseOf(guide)!.querySelectorAll('[part=result] button')].map(shown);
    const search = async (query: string) => {
      const field = inside<HTMLInputElement>(guide, '[part=search]');
      const before = String(results());
      field.value = query;
      field.dispatchEvent(new page.window.Event('input', {bubbles: true}));
      return until(() => results().length > 1 && String(results()) !== before && results(), `“${query}” has results`);
    };
    const wanted = await search('swallow');
    await search('eyelids');
    translate(page);
    expect(await search('swallow')).to.deep.equal(wanted);
  });

  it('leaves alone what the reader wrote on the card, and goes on to show it', async () => {
    const page = await open();
    const card = page.find('dm-wallet-card');
    const write = async (value: string) => {
      const field = inside<HTMLTextAreaElement>(card, 'textarea');
      field.value = value;
      field.dispatchEvent(new page.window.Event('input', {bubbles: true}));
      await idle();
      return inside(card, '.medicines dd').textContent;
    };
    expect(await write('Methotrexate 10 mg')).to.equal('Methotrexate 10 mg');
    translate(page);
    expect(inside(card, '.medicines dd').textContent).to.equal('Methotrexate 10 mg');
    expect(await write('Azathioprine 50 mg')).to.equal('Azathioprine 50 mg');
  });
});

describe('a fragment link into a closed item', () => {
  /** Whether a reader sees it, and the keyboard goes on from it. */
  const isThere = (page: HostPage, element: HTMLElement, key: string) => {
    const item = inside(element, `[data-key="${key}"]`);
    const {top, bottom} = item.getBoundingClientRect();
    return element.shadowRoot!.activeElement === item && bottom > 0 && top < page.window.innerHeight;
  };

  it('opens it, scrolls and moves focus when the page opens with it', async () => {
    const page = await openHost('fragment.html#our-types/cancer-risk-groups');
    await announced(page, 'subtypes en');
    const element = page.find('dm-subtypes');
    await until(() => isThere(page, element, 'cancer-risk-groups'), 'the item is in view, with focus');
    expect(inside<HTMLDetailsElement>(element, '[data-key=cancer-risk-groups]').open).to.equal(true);
    expectSilence(page);
  });

  it('opens it, scrolls and moves focus when a link of the host is followed, and again', async () => {
    const page = await openHost('fragment.html');
    await announced(page, 'subtypes en', 'drug-sheet en', 'red-flags en');
    const sheet = page.find('dm-drug-sheet');
    const types = page.find('dm-subtypes');
    page.find('#medicine').click();
    await until(() => isThere(page, sheet, 'azathioprine'), 'the medicine is in view, with focus');
    page.find('#groups').click();
    await until(() => isThere(page, types, 'cancer-risk-groups'), 'the groups are in view, with focus');
    page.find('#medicine').click();
    await until(() => isThere(page, sheet, 'azathioprine'), 'the medicine is in view again');
    expectSilence(page);
  });
});

describe('other z-indexes', () => {
  it('cover no meaning of a word: it opens in the top layer, also out of what clips it', async () => {
    const page = await openHost('z-index.html');
    const element = page.find('dm-term');
    await until(() => element.shadowRoot?.querySelector('button'), 'the word is a button');
    const cover = page.find('#cover');
    const box = element.shadowRoot!.querySelector<HTMLElement>('[part=box]')!;
    /** What a press in the middle of the box hits. */
    const hit = () => {
      const {left, top, width, height} = box.getBoundingClientRect();
      return page.document.elementFromPoint(left + width / 2, top + height / 2);
    };
    element.shadowRoot!.querySelector('button')!.click();
    await until(() => box.getBoundingClientRect().height > 50, 'the box is open');
    const {left, top, right, bottom} = box.getBoundingClientRect();
    expect(Math.min(left, top)).to.be.at.least(0);
    expect(right).to.be.at.most(page.window.innerWidth);
    expect(bottom).to.be.at.most(page.window.innerHeight);
    const edge = cover.getBoundingClientRect();
    expect(top + (bottom - top) / 2, 'it lies where the cover is').to.be.greaterThan(edge.top);
    expect(hit() === element, 'the box is what a press hits').to.equal(true);
    // And it is at the front for the eye, too: nothing of ours has a place in the order of the page.
    expect(page.window.getComputedStyle(box).zIndex).to.equal('auto');
  });
});

describe('upgrade shift', () => {
  const open = async (main: string) => {
    const shell = await (await fetch('/test/hosts/shift.html')).text();
    const frame = await openFrame((each) => (each.srcdoc = shell.replace('STATIC', () => main)));
    return pageIn(frame);
  };
  const snippet = async (section: string) => (await fetch(`/cdn/static/en/${section}.html`)).text();

  /** Loads the library late, as on a slow line, and tells what moved in view of the reader: in pixels, and as the browser scores it. */
  const upgrade = async (page: HostPage, section: string) => {
    const {window, document} = page;
    const inView = (id: string) => Math.min(page.find(id).getBoundingClientRect().top, window.innerHeight);
    const ids = ['#above', `dm-${section}`, '#below'];
    await idle();
    const before = ids.map(inView);
    let score = 0;
    const isScored = window.PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    if (isScored) {
      new window.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) score += (entry as unknown as {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
    }
    const script = Object.assign(document.createElement('script'), {type: 'module', src: '/cdn/loader.js'});
    document.head.append(script);
    await announced(page, `${section} en`);
    if (section !== 'disclaimer') await sourced(page, section);
    await idle();
    return {moved: ids.map((id, index) => Math.round(inView(id) - before[index]!)), score, isScored};
  };

  for (const section of sections) {
    it(`is 0 with static.css: ${section}`, async () => {
      const page = await open(`<dm-${section}>${await snippet(section)}</dm-${section}>`);
      const {moved, score} = await upgrade(page, section);
      expect(moved).to.deep.equal([0, 0, 0]);
      expect(score).to.equal(0);
    });
  }

  for (const section of sections) {
    it(`is at most 0.1 without static text, as the browser scores it: ${section}`, async function () {
      const page = await open(`<dm-${section}></dm-${section}>`);
      const {moved, score, isScored} = await upgrade(page, section);
      expect(moved.slice(0, 2), 'what stands before it stays').to.deep.equal([0, 0]);
      // Only some engines score it.
      if (!isScored) this.skip();
      expect(score).to.be.at.most(0.1);
    });
  }
});

describe('static.css inside of a page with a strict policy', () => {
  for (const [what, change, margin] of [
    ['has its margins with its hash from sri.json', '', 0],
    ['has those of the browser when a letter is another', ' ', 20],
  ] as const) {
    it(what, async () => {
      const styles = await (await fetch('/cdn/static.css')).text();
      const hash = (await (await fetch('/cdn/sri.json')).json())['static.css'];
      const text = await (await fetch('/cdn/static/en/red-flags.html')).text();
      const policy = `<meta http-equiv="Content-Security-Policy" content="style-src '${hash}'">`;
      const frame = await openFrame(
        (each) => (each.srcdoc = `<!doctype html>${policy}<style>${styles}${change}</style>${text}`),
      );
      const {document, window} = pageIn(frame);
      const heading = document.querySelector('.dm-static h2')!;
      const {marginBlockStart, fontSize} = window.getComputedStyle(heading);
      expect(fontSize, 'as browsers have it, too').to.equal('24px');
      // Engines round to other parts of a pixel.
      expect(Math.round(parseFloat(marginBlockStart))).to.equal(margin);
    });
  }
});

describe('what the build leaves out of Lit', () => {
  it('keeps attributes that are only partly written by a template', async () => {
    const page = await openBody(`${loader()}<dm-supplements></dm-supplements>`);
    await announced(page, 'supplements en');
    const filled = [...baseOf(page.find('dm-supplements'))!.querySelectorAll('[part=grade] .bars')].map(
      (bars) =>
        [...bars.children].filter((bar) => page.window.getComputedStyle(bar).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .length,
    );
    expect(new Set(filled)).to.deep.equal(new Set([0, 1, 2]));
  });
});
