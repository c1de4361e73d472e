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

describe('a host with a strict content security policy', () => {
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
    await sourced(page, ...sections);
    const found: Record<string, string> = {};
    for (const section of sections) {
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

  for (const path of ['rude-reset.html', 'small-html.html', 'inherited-text.html']) {
    it(`shows the same widgets as a host without: ${path}`, async () => {
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

describe('a page without scripts', () => {
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

describe('an editor that adds paragraphs and line breaks', () => {
  it('does no harm: the widgets show, and what it added stays out of sight and in its place', async () => {
    // As WordPress writes it: the tags of the paragraphs do not even match.
    const page = await openBody(
      `<p>Antes</p>
      <p id="tag">
        <dm-red-flags><br />
        </dm-red-flags>
      </p>
      <dm-disclaimer></p>
      <p>Texto estático</p>
      <p><br /></p>
      </dm-disclaimer>
      <div data-dm-widget="diet-card"><br />
        <p></p>
        <p>Texto estático</p>
        <p>&nbsp;</p>
      </div>
      <p id="after">Después</p>
      ${loader()}`,
      'es',
    );
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

describe('a page that changes while it is read', () => {
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

  it('may take an element out a thousand times: no listener is left, and it still follows the language', async () => {
    const page = await open();
    const {window, document} = page;
    const elements = sections.map((section) => page.find(`dm-${section}`));
    // What the elements add to the page from now on, less what they take away.
    const listening = new Map<string, number>();
    for (const [name, step] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const original = window[name];
      const counted = (type: string, ...rest: unknown[]) => {
        listening.set(type, (listening.get(type) ?? 0) + step);
        Reflect.apply(original, window, [type, ...rest]);
      };
      Object.assign(window, {[name]: counted});
    }
    for (let index = 0; index < 1000; index++) {
      for (const element of elements) element.remove();
      document.body.append(...elements);
    }
    expect([...listening.keys()]).to.include.members(['hashchange', 'beforeprint', 'afterprint']);
    expect(Object.fromEntries([...listening].filter(([, count]) => count !== 0))).to.deep.equal({});
    for (const element of elements) element.remove();
    expect([...new Set(listening.values())]).to.deep.equal([-1]);
    document.body.append(...elements);
    page.record.ready.length = 0;
    elements[1]!.removeAttribute('lang');
    document.documentElement.lang = 'en-XA';
    await announced(page, 'disclaimer en-XA');
    await idle();
    expect(page.record.ready.filter((each) => each.startsWith('disclaimer')).length).to.be.lessThan(3);
    expectSilence(page);
  });
});
