/** The one-line embed, as built: what it loads, what it upgrades, and what happens when files are missing. */
import {expect} from '@open-wc/testing';
import {announced, baseOf, idle, loader, openBody, openFrame, sourced, type HostPage} from './hosts/page.js';
import {until} from './support/index.js';

const el = (name: string) => `/cdn/r/el/${name}.js`;
const chunk = (locale: string, name: string) => `/cdn/r/content/${locale}/${name}.js`;
const runtime = '/cdn/r/runtime.js';

/** All that the page loaded but the recorder, each once. */
const loaded = (page: HostPage) => [...new Set(page.requests())].filter((path) => !path.startsWith('/test/')).sort();

const shown = (element: Element) => baseOf(element)?.querySelector('[part="heading"]')?.textContent?.trim();

describe('the loader', () => {
  it('loads only the element and the language that the page uses', async () => {
    const page = await openBody(`<dm-red-flags lang="es"></dm-red-flags>${loader()}`);
    await announced(page, 'red-flags es');
    await sourced(page, 'red-flags');
    expect(loaded(page)).to.deep.equal(
      ['/cdn/loader.js', runtime, el('red-flags'), chunk('es', 'red-flags'), chunk('sources', 'red-flags')].sort(),
    );
    expect(page.record.warnings).to.deep.equal([]);
  });

  it('loads two languages at once where the page has two, and the telephone numbers where it has a region', async () => {
    const page = await openBody(
      `<dm-red-flags></dm-red-flags><div lang="es-MX" data-dm-region="MX"><dm-drug-sheet></dm-drug-sheet></div>${loader()}`,
      'en-GB',
    );
    await announced(page, 'red-flags en', 'drug-sheet es');
    await sourced(page, 'red-flags', 'drug-sheet');
    expect(loaded(page)).to.deep.equal(
      [
        ...['/cdn/loader.js', runtime, '/cdn/r/content/regions.js', el('red-flags'), el('drug-sheet')],
        ...[chunk('en', 'red-flags'), chunk('es', 'drug-sheet')],
        ...[chunk('sources', 'red-flags'), chunk('sources', 'drug-sheet')],
      ].sort(),
    );
  });

  it('loads the glossary for a word in a text, and no chunk named after the word or its element', async () => {
    const page = await openBody(
      `<p lang="es">La <dm-term term="creatine-kinase">CK</dm-term> y la <dm-term term="biopsy">biopsia</dm-term></p>${loader()}`,
    );
    await until(() =>
      [...page.document.querySelectorAll('dm-term')].every((each) => each.shadowRoot?.querySelector('button')),
    );
    await idle();
    expect(loaded(page)).to.deep.equal(
      ['/cdn/loader.js', runtime, el('term'), chunk('es', 'glossary'), chunk('sources', 'glossary')].sort(),
    );
    expect(page.record.ready).to.deep.equal([]);
    expect(page.record.problems).to.deep.equal([]);
  });

  it('loads for a list of all that is cited nothing but its own words', async () => {
    const page = await openBody(`<dm-subtypes></dm-subtypes><dm-references></dm-references>${loader()}`);
    await announced(page, 'subtypes en', 'references en');
    await sourced(page, 'subtypes', 'references');
    expect(loaded(page)).to.deep.equal(
      [
        ...['/cdn/loader.js', runtime, el('subtypes'), el('references'), chunk('en', 'subtypes')],
        ...[chunk('en', 'references'), chunk('sources', 'subtypes'), chunk('sources', 'references')],
        '/cdn/r/item-list.js',
      ].sort(),
    );
    expect(page.find('dm-references').shadowRoot!.querySelectorAll('[part=item]').length).to.be.greaterThan(5);
  });

  it('asks for nothing where there is nothing of ours', async () => {
    const page = await openBody(
      `<p>Text</p><dm-unknown></dm-unknown><dm-red-flag></dm-red-flag><dm-></dm-><my-red-flags></my-red-flags>${loader()}`,
    );
    await until(() => loaded(page).length > 0);
    await idle();
    page.document.body.append(page.document.createElement('dm-other'));
    await idle();
    expect(loaded(page)).to.deep.equal(['/cdn/loader.js']);
    expect(page.record.warnings).to.deep.equal([]);
    expect(page.record.problems).to.deep.equal([]);
  });

  it('finds tags that come later, alone and inside of other nodes', async () => {
    const page = await openBody(`<p>Text</p>${loader()}`);
    await until(() => loaded(page).length > 0);
    await idle();
    expect(loaded(page)).to.deep.equal(['/cdn/loader.js']);
    const {document} = page;
    document.body.append(document.createElement('dm-disclaimer'));
    await announced(page, 'disclaimer en');
    const article = document.createElement('article');
    article.innerHTML = '<div><dm-subtypes lang="es"></dm-subtypes><div data-dm-widget="diet-card"></div></div>';
    page.find('p').append(article);
    await announced(page, 'subtypes es', 'diet-card en');
    expect(loaded(page)).to.include.members([el('disclaimer'), el('subtypes'), el('diet-card')]);
    expect(loaded(page)).not.to.include(chunk('en', 'subtypes'));
  });

  describe('in a shadow root of the host', () => {
    const open = async () => {
      const page = await openBody(
        `<div id="host"></div>
        <script type="module">import {discover} from '/cdn/loader.js'; window.discover = discover;</script>`,
        'es',
      );
      const root = page.find('#host').attachShadow({mode: 'open'});
      root.innerHTML = '<dm-disclaimer></dm-disclaimer><div data-dm-widget="red-flags"></div>';
      await until(() => 'discover' in page.window);
      await idle();
      return {page, root, discover: Reflect.get(page.window, 'discover') as (root: ShadowRoot) => void};
    };

    it('finds tags only after discover(root), and those that come later', async () => {
      const {page, root, discover} = await open();
      expect(loaded(page)).to.deep.equal(['/cdn/loader.js']);
      discover(root);
      discover(root);
      await announced(page, 'disclaimer es', 'red-flags es');
      root.append(page.document.createElement('dm-subtypes'));
      await announced(page, 'subtypes es');
      expect(page.record.ready.sort()).to.deep.equal(['disclaimer es', 'red-flags es', 'subtypes es']);
      expect(page.record.warnings).to.deep.equal([]);
    });

    it('loads no other language than the one in force there', async () => {
      const {page, root, discover} = await open();
      discover(root);
      await announced(page, 'disclaimer es', 'red-flags es');
      await sourced(page, 'red-flags');
      expect(loaded(page).filter((path) => path.includes('/content/en/'))).to.deep.equal([]);
    });
  });

  describe('at <div data-dm-widget>', () => {
    it('puts the element there, with its attributes and its children as static text', async () => {
      const page = await openBody(
        `<div id="place" class="host" data-dm-widget="red-flags" data-lang="es" data-region="ES" data-heading-level="3"><h2>Static</h2> text <b>bold</b></div>
        <script>window.children = [...document.querySelector('#place').childNodes];</script>${loader()}`,
      );
      const place = page.find('#place');
      await announced(page, 'red-flags es');
      const element = place.firstElementChild!;
      expect([...place.children]).to.deep.equal([element]);
      expect(element.localName).to.equal('dm-red-flags');
      expect(Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]))).to.deep.equal({
        lang: 'es',
        region: 'ES',
        'heading-level': '3',
      });
      // The very same nodes, in their order.
      const children: Node[] = Reflect.get(page.window, 'children');
      expect(children).to.have.length(3);
      expect([...element.childNodes].map((node) => children.indexOf(node))).to.deep.equal([0, 1, 2]);
      expect(shown(element)).to.be.a('string');
      expect(baseOf(element)!.querySelector('h3[part="heading"]')).to.be.an.instanceOf(page.window.Element);
      await until(() => baseOf(element)!.querySelector('a[href="tel:112"]'), 'the number of Spain is shown');
      expect(place.className).to.equal('host');
      expect(page.record.warnings).to.deep.equal([]);
    });

    it('keeps the children readable until the words are here', async () => {
      const page = await openBody(
        `<div id="place" data-dm-widget="red-flags"><p>Static text</p></div>${loader('/cdn-without/words')}`,
      );
      await until(() => page.record.problems.length > 0);
      expect(page.find('#place dm-red-flags > p').checkVisibility()).to.equal(true);
    });

    it('upgrades a copy of the place no second time, as from the cache of a page', async () => {
      const page = await openBody(`<div id="place" data-dm-widget="disclaimer"><p>Static text</p></div>${loader()}`);
      await announced(page, 'disclaimer en');
      const copy = page.find('#place').cloneNode(true) as Element;
      page.find('#place').replaceWith(copy);
      await until(() => page.record.ready.length === 2);
      await idle();
      expect(page.document.querySelectorAll('dm-disclaimer')).to.have.length(1);
      expect(page.document.querySelectorAll('dm-disclaimer > p')).to.have.length(1);
    });

    it('copies nothing that runs or styles', async () => {
      const page = await openBody(
        `<div data-dm-widget="disclaimer" data-onclick="window.ran = true" data-onfocusin="window.ran = true" data-style="display: none"></div>${loader()}`,
      );
      await announced(page, 'disclaimer en');
      const element = page.find('dm-disclaimer');
      element.click();
      expect(Reflect.get(page.window, 'ran')).to.equal(undefined);
      expect(element.getAttributeNames()).to.deep.equal([]);
    });

    for (const name of ['red-flag', '', 'dm-red-flags', '../../other', 'constructor']) {
      it(`warns once when there is no widget “${name}”, and leaves the text`, async () => {
        const page = await openBody(`<div id="place" data-dm-widget="${name}"><p>Static text</p></div>${loader()}`);
        await until(() => page.record.problems.length > 0);
        page.document.body.append(page.find('#place'));
        await idle();
        expect(page.record.warnings).to.have.length(1);
        expect(page.record.warnings[0])
          .to.contain('<div>')
          .and.to.contain(`"${name}"`)
          .and.to.contain('advanced-therapies causes diet-card disclaimer drug-sheet')
          .and.to.contain('red-flags')
          .and.to.contain('therapies');
        expect(page.record.problems).to.have.length(1);
        expect(page.record.problems[0]).to.include({tag: 'div', section: name, code: 'unknown-value'});
        expect(loaded(page)).to.deep.equal(['/cdn/loader.js']);
        expect(page.find('#place > p').checkVisibility()).to.equal(true);
        expect(page.record.errors).to.deep.equal([]);
      });
    }
  });
});

describe('twice on a page', () => {
  const tags = '<dm-red-flags></dm-red-flags><div data-dm-widget="disclaimer"></div>';

  /** Everything is there once, and nobody complained. */
  const silentAndOnce = async (page: HostPage) => {
    await announced(page, 'red-flags en', 'disclaimer en');
    await idle();
    expect(page.document.querySelectorAll('dm-disclaimer')).to.have.length(1);
    expect(page.record.ready.sort()).to.deep.equal(['disclaimer en', 'red-flags en']);
    expect(page.record.warnings).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.problems).to.deep.equal([]);
  };

  it('the same loader is silent', async () => {
    await silentAndOnce(await openBody(`${tags}${loader()}${loader()}`));
  });

  it('the loader under two addresses is silent', async () => {
    await silentAndOnce(await openBody(`${tags}${loader()}<script type="module" src="/cdn/loader.js?again"></script>`));
  });

  it('the loader and all.js are silent', async () => {
    await silentAndOnce(await openBody(`${tags}${loader()}<script type="module" src="/cdn/all.js"></script>`));
  });

  it('two whole copies of the same version are silent', async () => {
    const page = await openBody(`${tags}${loader()}${loader('/cdn-without/nothing')}`);
    await silentAndOnce(page);
    expect(page.requests()).to.include.members(['/cdn/loader.js', '/cdn-without/nothing/loader.js']);
  });

  /** What an older release left on the page. */
  const older = (...names: string[]) =>
    `<script>for (const name of ${JSON.stringify(names)}) customElements.define('dm-' + name, class extends HTMLElement { static section = name; static version = '0.0.1'; });</script>`;

  it('another version warns once, and names both', async () => {
    const page = await openBody(
      `${older('red-flags', 'disclaimer')}${tags}<script type="module" src="/cdn/all.js"></script>`,
    );
    await until(() => page.record.warnings.length > 0, 'there is a warning');
    await idle();
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.warnings[0]).to.match(/^<dm-(red-flags|disclaimer)> .*0\.0\.1.*\b\d+\.\d+\.\d+/);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('another version warns once, when the loader meets it', async () => {
    const page = await openBody(`${older('red-flags', 'disclaimer')}${tags}${loader()}`);
    await until(() => page.record.warnings.length > 0, 'there is a warning');
    await idle();
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.warnings[0]).to.match(/^<dm-(red-flags|disclaimer)> .*0\.0\.1.*\b\d+\.\d+\.\d+/);
  });
});

describe('when files are missing', () => {
  const body = (what: string, attributes = '') =>
    `<dm-red-flags ${attributes}><div lang="en"><h2>Static text</h2><p>Call for help</p></div></dm-red-flags>${loader(`/cdn-without/${what}`)}`;

  /** The static text stands there as before. */
  const readable = (page: HostPage) => {
    const text = page.find('dm-red-flags p');
    return text.checkVisibility() && text.getBoundingClientRect().height > 0;
  };

  for (const what of ['element', 'runtime']) {
    it(`the ${what}: the static text stays, and the loader fires load-element there`, async () => {
      const page = await openBody(body(what));
      await until(() => page.record.problems.length > 0, 'there is a dm-error');
      await idle();
      expect(readable(page)).to.equal(true);
      expect(page.record.problems).to.have.length(1);
      expect(page.record.problems[0]).to.include({tag: 'dm-red-flags', section: 'red-flags', code: 'load-element'});
      expect(page.record.warnings).to.have.length(1);
      expect(page.record.warnings[0]).to.contain('<dm-red-flags>');
      expect(page.record.errors).to.deep.equal([]);
      expect(page.find('dm-red-flags').shadowRoot).to.equal(null);
    });
  }

  it('the runtime: words and sources do not wait for it', async () => {
    const page = await openBody(body('runtime'));
    await until(() => page.record.problems.length > 0, 'there is a dm-error');
    await until(() =>
      ['en', 'sources'].every((folder) => page.requests().join(' ').includes(`/${folder}/red-flags.js`)),
    );
  });

  it('the telephone numbers: after a moment the words do not wait for them, and need none', async function () {
    this.timeout(20_000);
    // Added to a page that is there: Firefox and WebKit let a page wait for what its scripts wait for.
    const page = await openBody('<dm-red-flags region="ES"><p>Static text</p></dm-red-flags>');
    const {head} = page.document;
    head.append(
      Object.assign(page.document.createElement('script'), {type: 'module', src: '/cdn-stalled/numbers/loader.js'}),
    );
    const base = await until(() => page.find('dm-red-flags').shadowRoot?.querySelector('.base'), 'words are shown', {
      timeout: 15_000,
    });
    expect(base.textContent).to.contain('Call your local emergency number now');
    expect(base.querySelector('[href^="tel:"]')).to.equal(null);
    expect(page.record.problems).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('an element: the others work, and each that does not says so once', async () => {
    const page = await openBody(
      `<dm-red-flags></dm-red-flags><dm-red-flags></dm-red-flags><dm-drug-sheet></dm-drug-sheet>${loader('/cdn-without/element')}
      <script type="module" src="/cdn/drug-sheet.js"></script>`,
    );
    await announced(page, 'drug-sheet en');
    await until(() => page.record.problems.filter(({section}) => section === 'red-flags').length === 2);
    expect(page.record.warnings.filter((warning) => warning.includes('<dm-red-flags>'))).to.have.length(2);
  });

  it('the words: the static text stays, with one warning and load-content', async () => {
    const page = await openBody(body('words'));
    await until(() => page.record.problems.length > 0, 'there is a dm-error');
    await idle();
    const element = page.find('dm-red-flags');
    expect(element.matches(':defined')).to.equal(true);
    expect(baseOf(element)).to.equal(null);
    expect(readable(page)).to.equal(true);
    expect(page.record.problems).to.have.length(1);
    expect(page.record.problems[0]).to.include({tag: 'dm-red-flags', section: 'red-flags', code: 'load-content'});
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.warnings[0]).to.contain('<dm-red-flags>').and.to.contain('en');
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.ready).to.deep.equal([]);
  });

  it('the words of one language: English stands there, with one warning and load-content', async () => {
    const page = await openBody(body('spanish', 'lang="es"'));
    await announced(page, 'red-flags en');
    await idle();
    expect(baseOf(page.find('dm-red-flags'))!.lang).to.equal('en');
    expect(page.record.problems).to.have.length(1);
    expect(page.record.problems[0]).to.include({section: 'red-flags', code: 'load-content'});
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('the sources: all the rest stands there, with one warning', async () => {
    const page = await openBody(body('sources'));
    await announced(page, 'red-flags en');
    await until(() => page.record.problems.length > 0, 'there is a dm-error');
    await idle();
    expect(baseOf(page.find('dm-red-flags'))!.querySelectorAll('[part="item"]').length).to.be.greaterThan(10);
    expect(page.record.problems).to.have.length(1);
    expect(page.record.problems[0]).to.include({section: 'red-flags', code: 'load-content'});
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('the entry of one element', () => {
  /** What it shares with others, and what its print button needs. */
  const besides: Record<string, string[]> = {
    'diet-card': ['/cdn/r/print-one.js'],
    subtypes: ['/cdn/r/item-list.js'],
  };
  for (const name of ['diet-card', 'disclaimer', 'drug-sheet', 'red-flags', 'subtypes']) {
    it(`works alone: ${name}.js`, async () => {
      const page = await openBody(
        `<dm-${name} lang="es"></dm-${name}><script type="module" src="/cdn/${name}.js"></script>`,
      );
      await announced(page, `${name} es`);
      await sourced(page, name);
      expect(shown(page.find(`dm-${name}`)))
        .to.be.a('string')
        .and.not.to.equal('');
      expect(loaded(page)).to.deep.equal(
        [
          ...[`/cdn/${name}.js`, runtime, el(name), chunk('es', name), chunk('sources', name)],
          ...(besides[name] ?? []),
        ].sort(),
      );
      expect(page.record.warnings).to.deep.equal([]);
    });
  }
});

describe('the page for an iframe', () => {
  const address = '/cdn/embed/red-flags.html?lang=es&heading-level=3';
  const open = (source = address) => openFrame((frame) => (frame.src = source));
  const widget = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('dm-red-flags')!;
  const isReady = (frame: HTMLIFrameElement) => until(() => baseOf(widget(frame)), 'the widget is ready');
  const tell = (frame: HTMLIFrameElement, data: unknown) => frame.contentWindow!.postMessage(data, location.origin);
  const hello = (frame: HTMLIFrameElement) => tell(frame, {dm: 'hello'});
  const heightOf = (frame: HTMLIFrameElement) =>
    Math.ceil(frame.contentDocument!.documentElement.getBoundingClientRect().height);

  /** What frames sent to this page, and to which origin they addressed it. */
  let sent: {data: unknown; to: unknown}[];
  const {postMessage} = window;
  beforeEach(() => {
    sent = [];
    window.postMessage = (data: unknown, to?: unknown) => void sent.push({data, to});
  });
  afterEach(() => {
    window.postMessage = postMessage;
  });

  it('shows the widget in the language of its address', async () => {
    const frame = await open();
    await isReady(frame);
    expect(frame.contentDocument!.documentElement.lang).to.equal('es');
    expect(baseOf(widget(frame))!.lang).to.equal('es');
    expect(baseOf(widget(frame))!.querySelector('h3[part="heading"]')).not.to.equal(null);
    expect(frame.contentDocument!.title).not.to.equal('');
  });

  it('says nothing unasked', async () => {
    const frame = await open();
    await isReady(frame);
    frame.width = '400';
    await idle();
    for (const wrong of [undefined, null, 'hello', {dm: 'height'}, {dm: 'hello '}, {hello: 'dm'}]) tell(frame, wrong);
    await idle();
    expect(sent).to.deep.equal([]);
  });

  it('answers hello with its height, only that, and only to the origin that asked', async () => {
    const frame = await open();
    await isReady(frame);
    await idle();
    hello(frame);
    await until(() => sent.length > 0, 'there is an answer');
    expect(sent[0]).to.deep.equal({data: {dm: 'height', value: heightOf(frame)}, to: location.origin});
  });

  it('says its height again when that changes, and not otherwise', async () => {
    const frame = await open();
    await isReady(frame);
    hello(frame);
    await until(() => sent.length > 0);
    await idle();
    const before = heightOf(frame);
    const count = sent.length;
    await idle();
    expect(sent).to.have.length(count);
    frame.width = '320';
    await until(() => sent.length > count, 'there is another answer');
    await idle();
    expect(heightOf(frame)).to.be.greaterThan(before);
    expect(sent.at(-1)).to.deep.equal({data: {dm: 'height', value: heightOf(frame)}, to: location.origin});
    for (const {data} of sent) expect(Object.keys(data as object)).to.deep.equal(['dm', 'value']);
  });

  it('gets its height from embed.js', async () => {
    const page = await openBody(
      `<iframe data-dm-embed title="Red flags" src="${address}" width="600"></iframe><iframe title="Other" src="about:blank" height="77"></iframe>
      <script src="/cdn/embed.js"></script>`,
    );
    const frame = page.find<HTMLIFrameElement>('iframe[data-dm-embed]');
    await until(() => baseOf(widget(frame)));
    await until(
      () => frame.clientHeight > 1000 && frame.clientHeight === heightOf(frame),
      'it has the height of its text',
    );
    // It follows.
    const before = frame.clientHeight;
    frame.width = '320';
    await until(() => frame.clientHeight > before && frame.clientHeight === heightOf(frame), 'it has the new height');
    expect(page.find('iframe[title="Other"]').clientHeight).to.equal(77);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('gets its height from embed.js also when it comes later', async () => {
    const page = await openBody('<p>Text</p><script src="/cdn/embed.js"></script>');
    const frame = page.document.createElement('iframe');
    frame.title = 'Red flags';
    frame.dataset['dmEmbed'] = '';
    frame.src = address;
    page.document.body.append(frame);
    await until(() => baseOf(widget(frame)));
    await until(
      () => frame.clientHeight > 1000 && frame.clientHeight === heightOf(frame),
      'it has the height of its text',
    );
  });

  it('is believed by embed.js only in person, and only a number', async () => {
    const page = await openBody(
      `<iframe data-dm-embed title="Red flags" src="/test/hosts/quiet.html" height="123"></iframe><script src="/cdn/embed.js"></script>`,
    );
    const frame = page.find<HTMLIFrameElement>('iframe');
    await until(() => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.title);
    const receive = (source: Window | null, data: unknown, origin = location.origin) =>
      page.window.dispatchEvent(new page.window.MessageEvent('message', {data, origin, source}));
    for (const value of ['500', NaN, Infinity, -1, 0, null, '100px; color: red']) {
      receive(frame.contentWindow, {dm: 'height', value});
    }
    receive(window, {dm: 'height', value: 500});
    receive(frame.contentWindow, {dm: 'height', value: 500}, 'https://example.org');
    receive(frame.contentWindow, {dm: 'hello', value: 500});
    receive(frame.contentWindow, null);
    expect(frame.clientHeight).to.equal(123);
    receive(frame.contentWindow, {dm: 'height', value: 500});
    expect(frame.clientHeight).to.equal(500);
    expect(page.record.errors).to.deep.equal([]);
  });
});
