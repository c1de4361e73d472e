/** What a reader sees of the widgets on host pages: with real style sheets, without any, dark, narrow, spaced, on paper. */
import {expect} from '@open-wc/testing';
import {announced, baseOf, idle, openFrame, openHost, pageIn, sourced, type HostPage} from './hosts/page.js';
import {axe, emulateMedia, frame as nextFrame, isMeantToShow, name, outside, until, words} from './support/index.js';

/** The widgets of each of these pages, beside a word in a paragraph. */
const widgets = ['red-flags', 'diet-card', 'drug-sheet', 'subtypes', 'wallet-card'] as const;

const open = async (path: string) => {
  const page = await openHost(path);
  for (const sheet of page.document.styleSheets) expect(sheet.cssRules.length, sheet.href!).to.be.greaterThan(0);
  await announced(page, ...widgets.map((name) => `${name} en`));
  await sourced(page, ...widgets);
  await until(() => page.find('dm-term').shadowRoot?.querySelector('button'), 'the word is a button');
  expect(page.record.warnings).to.deep.equal([]);
  expect(page.record.errors).to.deep.equal([]);
  return page;
};

const elementsOf = (page: HostPage) => widgets.map((name) => page.find(`dm-${name}`));
const all = <E extends HTMLElement = HTMLElement>(page: HostPage, selector: string) =>
  elementsOf(page).flatMap((element) => [...baseOf(element)!.querySelectorAll<E>(selector)]);
const sizeOf = (page: HostPage, node: Element) => parseFloat(page.window.getComputedStyle(node).fontSize);

/** Elements with a text of their own. */
const texts = (page: HostPage) =>
  all(page, '*').filter(
    (node) =>
      [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim()) &&
      isMeantToShow(node),
  );

/** Every text has a box, a size to read, and is not see-through. */
const expectReadable = (page: HostPage, smallest = 11) => {
  const shown = texts(page);
  expect(shown.length).to.be.greaterThan(300);
  const lost = shown.filter((node) => {
    const {width, height} = node.getBoundingClientRect();
    const isSeen = node.checkVisibility({visibilityProperty: true, opacityProperty: true});
    // The card is as large as a bank card, so its print is small.
    return !isSeen || width < 1 || height < 5 || sizeOf(page, node) < (node.closest('.face') ? 7 : smallest);
  });
  expect(lost.map(name)).to.deep.equal([]);
};

/** Headings by level: each is larger than the text, and none is larger than one above it. */
const expectOrderedHeadings = (page: HostPage, headings: readonly Element[], text: number) => {
  const sizes = [2, 3, 4].map((level) =>
    headings.filter(({localName}) => localName === `h${level}`).map((each) => sizeOf(page, each)),
  );
  expect(sizes[0]!.length).to.be.greaterThan(0);
  expect(Math.min(...sizes[0]!)).to.be.greaterThan(Math.max(...sizes[1]!));
  expect(Math.min(...sizes[1]!)).to.be.at.least(Math.max(...sizes[2]!, text));
  for (const heading of headings) {
    expect(Number(page.window.getComputedStyle(heading).fontWeight), name(heading)).to.be.at.least(600);
  }
};

/** The width of the frame is that of the page's window. */
const narrow = async (page: HostPage, width: number, height = 580) => {
  page.frame.width = String(width);
  page.frame.height = String(height);
  await until(() => page.window.innerWidth === width, 'the page is narrow');
  await nextFrame();
  await idle();
};

const expectNoSidewaysScroll = (page: HostPage, width: number) => {
  expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
  expect(page.document.body.scrollWidth).to.be.at.most(width);
  expect(outside(all(page, '*'))).to.deep.equal([]);
};

const without = ['landmark-one-main', 'page-has-heading-one'];

/**
 * The wallet card apart from all others: it is zoomed, and in WebKit axe takes its white for the ground of what stands
 * where the card would lie without the zoom.
 */
const violations = async (page: HostPage) => {
  const card = page.document.querySelector<HTMLElement>('dm-wallet-card');
  if (!card) return axe(page.document.body, {without});
  card.hidden = true;
  const found = await axe(page.document.body, {without});
  card.hidden = false;
  return [...found, ...(await axe(card, {without}))];
};

const sheets = {
  Bootstrap: 'bootstrap.html',
  'Tailwind preflight': 'tailwind.html',
  'normalize.css': 'normalize.html',
  USWDS: 'uswds.html',
  'NHS.UK frontend': 'nhsuk.html',
};

for (const [sheet, path] of Object.entries(sheets)) {
  describe(`a host with ${sheet}`, function () {
    this.timeout(30_000);

    it('shows every text, in the font, size and colour of the page', async () => {
      const page = await open(path);
      expectReadable(page);
      const main = page.window.getComputedStyle(page.find('main'));
      for (const message of all(page, '[part=item] p, [part=version]')) {
        if (message.closest('.face')) continue;
        const {color, fontFamily} = page.window.getComputedStyle(message);
        expect([color, fontFamily], name(message)).to.deep.equal([main.color, main.fontFamily]);
      }
      const item = all(page, '[part=item] > p')[0]!;
      expect(sizeOf(page, item)).to.equal(parseFloat(main.fontSize));
    });

    it('takes no contrast, name or role from them: axe has no violation', async () => {
      const page = await open(path);
      expect(await violations(page)).to.deep.equal([]);
    });

    it('has boxes to tick and buttons to press, visible and of at least 24 pixels', async () => {
      const page = await open(path);
      const controls = all(page, 'input, select, textarea, button, summary');
      expect(controls.length).to.be.greaterThan(80);
      const word = page.find('dm-term').shadowRoot!.querySelector<HTMLElement>('[part=word]')!;
      for (const control of [...controls, word]) {
        const {width, height} = control.getBoundingClientRect();
        const {opacity, appearance, display} = page.window.getComputedStyle(control);
        expect(control.checkVisibility({visibilityProperty: true, opacityProperty: true}), name(control)).to.equal(
          true,
        );
        expect(Math.min(width, height), name(control)).to.be.at.least(control.matches('[type=checkbox]') ? 23.5 : 24);
        expect(opacity).to.equal('1');
        if (control.matches('[type=checkbox]')) expect(appearance).not.to.equal('none');
        // Without its marker a disclosure looks like a line of text.
        if (control.localName === 'summary') expect(display).to.equal('list-item');
      }
      const boxes = all<HTMLInputElement>(page, '[type=checkbox]');
      boxes[0]!.click();
      expect(boxes[0]!.checked).to.equal(true);
    });

    it('has its lists: every item shows, and bullets and numbers where we set them', async () => {
      const page = await open(path);
      for (const details of all<HTMLDetailsElement>(page, 'details')) details.open = true;
      const items = all(page, 'li').filter(isMeantToShow);
      expect(items.length).to.be.greaterThan(150);
      for (const item of items) {
        const {width, height} = item.getBoundingClientRect();
        expect(Math.min(width, height), name(item)).to.be.greaterThan(8);
        const list = item.parentElement!;
        const {listStyleType, display} = page.window.getComputedStyle(item);
        const wanted = list.localName === 'ol' ? 'decimal' : list.role === 'list' ? 'none' : 'disc';
        expect([listStyleType, display], name(item)).to.deep.equal([wanted, 'list-item']);
        // Room for the marker, which stands before the words.
        const indent = item.getBoundingClientRect().left - list.getBoundingClientRect().left;
        if (wanted !== 'none') expect(indent, name(item)).to.be.at.least(15);
      }
    });

    it('has headings in the order of their levels', async () => {
      const page = await open(path);
      const headings = all(page, 'h2, h3, h4').filter((each) => !each.closest('.face'));
      expectOrderedHeadings(page, headings, sizeOf(page, page.find('main')));
    });

    it('does not scroll sideways at 320 pixels, and nothing is cut off', async () => {
      const page = await open(path);
      await narrow(page, 320);
      expectNoSidewaysScroll(page, 320);
      expectReadable(page);
    });

    it('prints all of it: disclosures open, sources with their addresses, no buttons', async function () {
      const page = await open(path);
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
      expect(all<HTMLDetailsElement>(page, 'details').every((details) => details.open)).to.equal(true);
      // The other engines cannot be told to show a page as it prints.
      if (!(await emulateMedia({media: 'print'}))) this.skip();
      expect(page.window.matchMedia('print').matches).to.equal(true);
      for (const button of all(page, 'button, [part=link]'))
        expect(button.checkVisibility(), name(button)).to.equal(false);
      const links = all<HTMLAnchorElement>(page, '[part=sources] a');
      expect(links.length).to.be.greaterThan(10);
      for (const link of links) {
        expect(page.window.getComputedStyle(link, '::after').content).to.contain(link.getAttribute('href'));
      }
      const lost = texts(page).filter((node) => !node.closest('button, .fields, .screen') && !node.checkVisibility());
      expect(lost.map(name)).to.deep.equal([]);
      const face = all(page, '.face')[0]!.getBoundingClientRect();
      expect(face.width, '85.6 mm').to.be.closeTo((85.6 / 25.4) * 96, 1);
    });

    it('shows the static text alike, before and without scripts', async () => {
      const snippet = async (section: string) => (await fetch(`/cdn/static/en/${section}.html`)).text();
      const host = await (await fetch(`/test/hosts/${path}`)).text();
      const main = (await Promise.all(['diet-card', 'subtypes'].map(snippet))).join('');
      const frame = await openFrame((each) => {
        each.setAttribute('sandbox', 'allow-same-origin');
        each.srcdoc = host
          .replace('record.js', '/test/hosts/record.js')
          .replace(/(<main[^>]*>)[^]*(<\/main>)/, (_, start, end) => start + main + end);
      });
      const page = pageIn(frame);
      const texts = [...page.document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4, p, li, a)')];
      expect(texts.length).to.be.greaterThan(100);
      for (const each of texts) expect(each.getBoundingClientRect().height, name(each)).to.be.greaterThan(8);
      for (const item of page.document.querySelectorAll('main li')) {
        const wanted = item.parentElement!.localName === 'ol' ? 'decimal' : 'disc';
        expect(page.window.getComputedStyle(item).listStyleType, name(item)).to.equal(wanted);
      }
      for (const link of page.document.querySelectorAll('main a')) {
        expect(page.window.getComputedStyle(link).textDecorationLine, name(link)).to.equal('underline');
      }
      const headings = [...page.document.querySelectorAll('main :is(h2, h3, h4)')];
      expectOrderedHeadings(page, headings, sizeOf(page, page.document.querySelector('main p')!));
      await narrow(page, 320);
      expect(page.document.body.scrollWidth).to.be.at.most(320);
    });
  });
}

describe('no theme sheet: a host without any style sheet', function () {
  this.timeout(30_000);

  it('is readable by itself', async () => {
    const page = await open('no-theme.html');
    expect(page.document.styleSheets).to.have.length(0);
    expectReadable(page);
    const headings = all(page, 'h2, h3, h4').filter((each) => !each.closest('.face'));
    expectOrderedHeadings(page, headings, sizeOf(page, page.find('main')));
    expect(await violations(page)).to.deep.equal([]);
  });
});

describe('dark page', function () {
  this.timeout(30_000);

  it('is dark inside, too, and readable', async () => {
    const page = await open('dark.html');
    expectReadable(page);
    expect(await violations(page)).to.deep.equal([]);
    for (const item of all(page, '[part=item] p')) {
      if (!item.closest('.face')) expect(page.window.getComputedStyle(item).color).to.equal('rgb(232, 230, 227)');
    }
  });

  it('never follows the setting of the system alone', async function () {
    const colours = async (path: string) => {
      const page = await open(path);
      const {matches} = page.window.matchMedia('(prefers-color-scheme: dark)');
      const found = all(page, 'a, button, summary, select, section > :first-child, .callout, [part=call]').map(
        (node) => {
          const {color, backgroundColor, borderColor} = page.window.getComputedStyle(node);
          return [color, backgroundColor, borderColor].join();
        },
      );
      page.frame.remove();
      return {matches, found};
    };
    const light = await colours('light.html');
    if (!(await emulateMedia({'prefers-color-scheme': 'dark'}))) this.skip();
    const dark = await colours('light.html');
    expect([light.matches, dark.matches]).to.deep.equal([false, true]);
    expect(dark.found).to.deep.equal(light.found);
  });
});

describe('more contrast', function () {
  this.timeout(30_000);

  it('gives lines and labels the full colour of the text', async function () {
    // The other engines have no way to be told.
    if (!(await emulateMedia({'prefers-contrast': 'more'}))) this.skip();
    const page = await open('no-theme.html');
    const {window} = page;
    expect(window.matchMedia('(prefers-contrast: more)').matches).to.equal(true);
    const signs = all(page, 'section li');
    expect(signs.length).to.be.greaterThan(50);
    for (const sign of signs) {
      const {borderBlockStartColor, color} = window.getComputedStyle(sign);
      expect(borderBlockStartColor, name(sign)).to.equal(color);
    }
    for (const label of all(page, '[part=label], sup')) expect(window.getComputedStyle(label).opacity).to.equal('1');
    expect(await violations(page)).to.deep.equal([]);
  });
});

describe('forced colours', function () {
  this.timeout(30_000);

  it('keep every edge, mark and control', async function () {
    // The other engines have no way to be told.
    if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip();
    const page = await open('no-theme.html');
    const {window} = page;
    expect(window.matchMedia('(forced-colors: active)').matches).to.equal(true);
    const canvas = window.getComputedStyle(page.document.body).backgroundColor;
    const systemColour = (colour: string) => {
      const probe = page.document.body.appendChild(page.document.createElement('i'));
      probe.style.color = colour;
      const {color} = window.getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const ink = systemColour('CanvasText');
    expect(ink).not.to.equal(systemColour('Canvas'));
    expectReadable(page);
    for (const edged of all(
      page,
      '[part=tier], [part=group], .callout, [part=call], button, select, [part=field] input',
    )) {
      const {borderInlineStartWidth, borderInlineStartStyle, borderInlineStartColor} = window.getComputedStyle(edged);
      expect(parseFloat(borderInlineStartWidth), name(edged)).to.be.greaterThan(0);
      expect(borderInlineStartStyle).not.to.equal('none');
      expect(borderInlineStartColor, name(edged)).not.to.equal(canvas);
    }
    // A tick and a cross are painted as backgrounds, which forced colours take away.
    for (const mark of all(page, '.mark')) expect(window.getComputedStyle(mark).backgroundColor).to.equal(ink);
    const week = all<HTMLElement>(page, 'svg')[0]!;
    expect(window.getComputedStyle(week).stroke).to.equal(ink);
    expect(await violations(page)).to.deep.equal([]);
  });
});

describe('400 % zoom', function () {
  this.timeout(30_000);

  // A window of 1280 by 1024 pixels has this many at 400 %.
  it('does not scroll sideways, with every disclosure open', async () => {
    const page = await open('no-theme.html');
    for (const details of all<HTMLDetailsElement>(page, 'details')) details.open = true;
    await narrow(page, 320, 256);
    expectNoSidewaysScroll(page, 320);
    expectReadable(page);
  });

  it('keeps the meaning of a word inside of the window', async () => {
    const page = await open('no-theme.html');
    await narrow(page, 320, 256);
    const root = page.find('dm-term').shadowRoot!;
    root.querySelector<HTMLElement>('[part=word]')!.click();
    const box = root.querySelector('[part=box]')!;
    await until(() => box.getBoundingClientRect().height > 50, 'it is open');
    const {left, right, top, bottom} = box.getBoundingClientRect();
    expect(Math.min(left, top)).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(bottom).to.be.at.most(256);
    // What does not fit can be scrolled to.
    expect(page.window.getComputedStyle(box).overflowY).to.equal('auto');
  });
});

describe('text spacing', function () {
  this.timeout(30_000);

  /** A reader's own style sheet reaches into shadow roots, unlike a host's; the values are those of WCAG 2.2, 1.4.12. */
  const space = (page: HostPage) => {
    const sheet = new page.window.CSSStyleSheet();
    sheet.replaceSync(`
      * {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
      p {margin-block-end: 2em !important}`);
    for (const root of [page.document, ...[...page.document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot)]) {
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  };

  for (const width of [780, 320]) {
    it(`cuts nothing off, and nothing lies over another: ${width} pixels`, async () => {
      const page = await open('no-theme.html');
      for (const details of all<HTMLDetailsElement>(page, 'details')) details.open = true;
      const before = all(page, '[part=item]')[0]!.getBoundingClientRect().height;
      space(page);
      await narrow(page, width);
      expect(all(page, '[part=item]')[0]!.getBoundingClientRect().height).to.be.greaterThan(before);
      expectNoSidewaysScroll(page, width);
      const cut = all(page, '*').filter((node) => {
        const {overflowY} = page.window.getComputedStyle(node);
        return isMeantToShow(node) && overflowY !== 'visible' && node.scrollHeight > node.clientHeight + 1;
      });
      expect(cut.filter((node) => node.localName !== 'textarea').map(name)).to.deep.equal([]);
      // Blocks that follow each other in their container.
      const over = all(page, 'p, h2, h3, h4, li, dt, dd').filter((node) => {
        const next = node.nextElementSibling;
        if (!next || !node.checkVisibility() || !next.checkVisibility() || next.matches('.vh, [part=link]'))
          return false;
        const [a, b] = [node, next].map((each) => each.getBoundingClientRect());
        const isBeside = b!.left >= a!.right - 1 || b!.right <= a!.left + 1;
        return !isBeside && b!.height > 0 && a!.height > 0 && b!.top < a!.bottom - 1;
      });
      expect(over.map(name)).to.deep.equal([]);
    });
  }
});

describe('reduced motion', () => {
  it('has nothing to reduce: nothing inside moves by itself, whatever the reader’s setting', async () => {
    const page = await open('bootstrap.html');
    for (const summary of all(page, 'summary')) summary.click();
    all<HTMLInputElement>(page, '[type=checkbox]')[0]!.click();
    page.find('dm-term').shadowRoot!.querySelector<HTMLElement>('[part=word]')!.click();
    await nextFrame();
    const roots = [...page.document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    expect(roots.length).to.equal(widgets.length + 1);
    for (const root of roots) {
      expect(root.getAnimations()).to.have.length(0);
      for (const node of root.querySelectorAll('*')) {
        const {animationName, transitionDuration, scrollBehavior} = page.window.getComputedStyle(node);
        expect([animationName, transitionDuration, scrollBehavior], name(node)).to.deep.equal(['none', '0s', 'auto']);
      }
    }
  });
});

describe('print', () => {
  const open = async () => {
    const page = await openHost('print.html');
    const names = ['red-flags', 'diet-card', 'drug-sheet', 'subtypes', 'faq'];
    await announced(page, ...names.map((each) => `${each} en`));
    await sourced(page, ...names);
    await until(() => page.find('dm-term').shadowRoot?.querySelector('button'), 'the word is a button');
    const roots = names.map((each) => page.find(`dm-${each}`).shadowRoot!);
    return {
      page,
      find: <E extends HTMLElement>(selector: string) =>
        roots.flatMap((root) => [...root.querySelectorAll<E>(selector)]),
    };
  };
  const tell = (page: HostPage, type: string) => page.window.dispatchEvent(new page.window.Event(type));

  it('opens every disclosure, and closes afterwards those that the reader had not opened', async () => {
    const {page, find} = await open();
    const details = find<HTMLDetailsElement>('details');
    expect(details.length).to.be.greaterThan(30);
    details[3]!.open = true;
    tell(page, 'beforeprint');
    for (const each of details) {
      expect(each.open, name(each)).to.equal(true);
      const content = [...each.children].at(-1)!;
      expect(content.getBoundingClientRect().height, name(each)).to.be.greaterThan(0);
    }
    tell(page, 'afterprint');
    expect(details.flatMap((each, index) => (each.open ? index : []))).to.deep.equal([3]);
  });

  it('prints sources with their addresses, the meaning of words, and no buttons, whatever the host does to its own', async function () {
    const {page, find} = await open();
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    // Some browsers tell nobody before they print: closed disclosures show all the same.
    const content = find('details > :not(summary, [part=link])');
    const isUntold = CSS.supports('selector(details::details-content)');
    if (isUntold)
      for (const each of content) expect(each.getBoundingClientRect().height, name(each)).to.be.greaterThan(0);
    tell(page, 'beforeprint');
    for (const link of find<HTMLAnchorElement>('[part=sources] a')) {
      expect(page.window.getComputedStyle(link, '::after').content).to.contain(link.getAttribute('href'));
    }
    for (const each of find('button, [part=link]')) expect(each.checkVisibility(), name(each)).to.equal(false);
    const meaning = page.find('dm-term').shadowRoot!.querySelector<HTMLElement>('.paper')!;
    expect(meaning.checkVisibility()).to.equal(true);
    expect(words(meaning)).to.match(/^Creatine kinase – /);
  });
});
