/** The page for web teams: used as they would, and each of its snippets run word for word in a page of a host. */
import {expect} from '@open-wc/testing';
import {announced, baseOf, idle, openFrame, openHead, type HostPage} from './hosts/page.js';
import {axe, emulateMedia, setViewport, until} from './support/index.js';

/** Another origin that this server answers, too. */
const far = (copy: string) => `http://127.0.0.1:${location.port}/${copy}@${version}/`;

let version: string;
before(async () => {
  ({version} = await (await fetch('/cdn/builder/facts.json')).json());
});

class Builder {
  readonly document: Document;
  constructor(readonly frame: HTMLIFrameElement) {
    this.document = frame.contentDocument!;
  }

  find<E extends HTMLElement = HTMLInputElement>(selector: string) {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  /** Answers questions, each of which must be one that the page asks. */
  async choose(answers: Record<string, string>) {
    for (const [name, value] of Object.entries(answers)) {
      const field = this.find<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      const radio = field.type === 'radio' && this.find(`[name="${name}"][value="${value}"]`);
      expect((radio || field).checkVisibility(), `${name} is asked`).to.equal(true);
      if (radio) radio.click();
      else if (field.type === 'checkbox') field.click();
      else {
        field.value = value;
        expect(field.value, `${name} can be ${value}`).to.equal(value);
        field.dispatchEvent(new Event('change', {bubbles: true}));
      }
    }
    await until(() => this.find('#parts').ariaBusy === 'false', 'the snippet is made');
  }

  /** The text of each part of the snippet, word for word. */
  get parts() {
    const parts = [...this.document.querySelectorAll<HTMLElement>('.part')];
    return Object.fromEntries(parts.map((part) => [part.dataset['kind'], part.querySelector('pre')!.textContent]));
  }

  get preview() {
    return this.find<HTMLElement>('#preview').firstElementChild!;
  }
}

const openBuilder = async (cdn = '/cdn') => {
  const builder = new Builder(await openFrame((frame) => (frame.src = `${cdn}/builder.html`)));
  await until(() => builder.find('#waiting').hidden, 'the page has started');
  return builder;
};

/** A page of a host with the snippet in it, each part where it belongs. */
const run = ({head = '', style = '', body = '', module = ''}: Record<string, string>, before = '') =>
  openHead(
    `${before}${head}${style && `<style>${style}</style>`}${module && `<script type="module">${module}</script>`}`,
    `<h1>Page of a host</h1>\n${body}`,
  );

const expectSilence = ({record}: HostPage) => {
  expect(record.errors).to.deep.equal([]);
  expect(record.warnings).to.deep.equal([]);
  expect(record.problems).to.deep.equal([]);
  expect(record.violations).to.deep.equal([]);
};

const sheet = {widget: 'drug-sheet', lang: 'es', own: 'ivig', region: 'ES', level: '4'};

/** That the widget shows the one medicine in Spanish, with Spain's number, under a heading of that level. */
const expectSheet = (widget: Element) => {
  const base = baseOf(widget)!;
  expect(base.lang).to.equal('es');
  expect(base.querySelector('[part=heading]')!.localName).to.equal('h4');
  const items = [...base.querySelectorAll('[data-key]')];
  expect(items.map((item) => item.getAttribute('data-key'))).to.deep.equal(['ivig']);
  expect(items[0]!.querySelector('h5')!.textContent).to.match(/inmunoglobulina/i);
  expect(base.querySelector('a[href="tel:112"]')).to.not.equal(null);
};

describe('a snippet of the page for web teams, run word for word', () => {
  it('is one line and a tag, with hints that are used', async () => {
    const builder = await openBuilder();
    await builder.choose(sheet);
    const {parts} = builder;
    expect(Object.keys(parts)).to.deep.equal(['head', 'body']);
    const page = await run(parts);
    await announced(page, 'drug-sheet es');
    await until(() => baseOf(page.find('dm-drug-sheet'))!.querySelector('a[href^="tel:"]'));
    expectSheet(page.find('dm-drug-sheet'));
    const hints = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
    expect(hints).to.have.length(5);
    // Each file was asked for once: what was preloaded is what was used.
    const requests = page.requests();
    expect(new Set(requests).size).to.equal(requests.length);
    expectSilence(page);
  });

  it('is one line that names no release, where no hints are wanted', async () => {
    const builder = await openBuilder();
    await builder.choose({...sheet, hints: ''});
    expect(builder.parts['head']!.match(/<(?!!--)[^>]+>/g)).to.deep.equal([
      '<script type="module" src="/cdn/loader.js">',
      '</script>',
    ]);
    const page = await run(builder.parts);
    await announced(page, 'drug-sheet es');
    expectSilence(page);
  });

  for (const way of ['tag', 'inside', 'div']) {
    it(`loads from a CDN under the policy that the page gives: ${way}`, async () => {
      const builder = await openBuilder();
      await builder.choose({...sheet, way, source: 'cdn', cdn: far('cdn-without/nothing')});
      const policy = builder.parts['policy']!.replace('Content-Security-Policy: ', '');
      const page = await run(builder.parts, `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
      await announced(page, 'drug-sheet es');
      await until(() => baseOf(page.find('dm-drug-sheet'))!.querySelector('a[href^="tel:"]'));
      expectSheet(page.find('dm-drug-sheet'));
      // Whatever comes after the entry is covered, too.
      const {integrity} = JSON.parse(page.find('script[type=importmap]').textContent!);
      await until(() => page.requests().some((address) => address.includes('/sources/')));
      const loaded = page.window.performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => /\/r-[0-9a-f]{12}\//.test(name));
      expect(loaded.length).to.be.greaterThan(4);
      expect(loaded.filter((address) => !(address in integrity))).to.deep.equal([]);
      expect(page.requests().filter((address) => address.startsWith('/cdn'))).to.deep.equal([]);
      expectSilence(page);
    });
  }

  it('refuses a loader that is not the one that was built', async () => {
    const builder = await openBuilder();
    await builder.choose({source: 'cdn', cdn: far('cdn-altered/loader')});
    const page = await run(builder.parts);
    await idle();
    expect(page.find('dm-red-flags').shadowRoot).to.equal(null);
    expect(page.record.ready).to.deep.equal([]);
  });

  it('refuses words that are not those that were built, also without a hint', async () => {
    const builder = await openBuilder();
    await builder.choose({lang: 'es', source: 'cdn', cdn: far('cdn-altered/words'), hints: ''});
    const page = await run(builder.parts);
    await until(() => page.record.problems.length);
    expect(page.record.problems[0]!.code).to.equal('load-content');
    expect(page.record.ready).to.deep.equal([]);
  });

  it('is a tag with the text inside, at the level of the headings, and the widget takes its place', async () => {
    const builder = await openBuilder();
    await builder.choose({...sheet, way: 'inside'});
    const still = await run({body: builder.parts['body']!});
    const text = still.find('dm-drug-sheet > .dm-static');
    expect(text.lang).to.equal('es');
    expect([...text.querySelectorAll('h1, h2, h3, h4')].map(({localName}) => localName)).to.deep.equal(['h4']);
    expect(text.querySelectorAll('h5').length).to.be.greaterThan(9);
    const page = await run(builder.parts);
    await announced(page, 'drug-sheet es');
    await until(() => baseOf(page.find('dm-drug-sheet'))!.querySelector('a[href^="tel:"]'));
    expectSheet(page.find('dm-drug-sheet'));
    expect(page.find('.dm-static').checkVisibility()).to.equal(false);
    expectSilence(page);
  });

  it('is a div that becomes the widget', async () => {
    const builder = await openBuilder();
    await builder.choose({...sheet, way: 'div'});
    expect(builder.parts['body']).not.to.contain('<dm-');
    const page = await run(builder.parts);
    await announced(page, 'drug-sheet es');
    await until(() => baseOf(page.find('dm-drug-sheet'))!.querySelector('a[href^="tel:"]'));
    expectSheet(page.find('div > dm-drug-sheet'));
    expectSilence(page);
  });

  it('is text that runs no script', async () => {
    const builder = await openBuilder();
    await builder.choose({widget: 'drug-sheet', lang: 'es', level: '4', way: 'static'});
    const page = await run(builder.parts);
    const text = page.find('.dm-static');
    expect(text.lang).to.equal('es');
    expect(text.querySelector('h1, h2, h3, h4')!.localName).to.equal('h4');
    expect(text.innerText).to.match(/metotrexato/i);
    expect(text.querySelectorAll('script')).to.have.length(0);
    expect(page.requests().sort()).to.deep.equal(['/cdn/static.css', '/test/hosts/record.js']);
    expectSilence(page);
  });

  it('is a frame that is as high as what is in it', async () => {
    const builder = await openBuilder();
    await builder.choose({widget: 'drug-sheet', lang: 'es', region: 'ES', level: '4', way: 'frame'});
    const page = await run(builder.parts);
    const frame = page.find<HTMLIFrameElement>('iframe');
    const inner = await until(() => {
      const found = frame.contentDocument!.querySelector('dm-drug-sheet');
      return found && baseOf(found) && found;
    });
    expect(baseOf(inner)!.lang).to.equal('es');
    expect(baseOf(inner)!.querySelector('[part=heading]')!.localName).to.equal('h4');
    expect(inner.getAttribute('region')).to.equal('ES');
    expect(frame.title).to.equal(baseOf(inner)!.querySelector('[part=heading]')!.textContent!.trim());
    await until(() => {
      const inside = frame.contentDocument!.documentElement.getBoundingClientRect().height;
      return inside > 200 && Math.abs(frame.getBoundingClientRect().height - inside) < 2;
    }, 'the frame has the height of its page');
    expect(frame.getBoundingClientRect().width).to.be.closeTo(page.document.body.clientWidth, 1);
    expectSilence(page);
  });

  it('is an import that a bundler resolves', async () => {
    const builder = await openBuilder();
    await builder.choose({...sheet, way: 'npm'});
    // What a bundler does with the name.
    const {exports} = await (await fetch('/package.json')).json();
    const address = exports['./drug-sheet'].default.replace('./', '/');
    const map = JSON.stringify({imports: {'dermatomyositis-widgets/drug-sheet': address}});
    const page = await run(builder.parts, `<script type="importmap">${map}</script>`);
    await announced(page, 'drug-sheet es');
    await until(() => baseOf(page.find('dm-drug-sheet'))!.querySelector('a[href^="tel:"]'));
    expectSheet(page.find('dm-drug-sheet'));
    expectSilence(page);
  });

  it('is a word that opens its meaning', async () => {
    const builder = await openBuilder();
    await builder.choose({widget: 'term', lang: 'es', own: 'creatine-kinase'});
    const page = await run({...builder.parts, body: `<p>Texto ${builder.parts['body']} y más.</p>`});
    const term = page.find('dm-term');
    expect(term.textContent).not.to.equal('');
    const word = await until(() => term.shadowRoot?.querySelector<HTMLButtonElement>('[part=word]'));
    word.click();
    await until(() => baseOf(term)?.querySelector('[part=item]')?.checkVisibility());
    expect(term.shadowRoot!.querySelector<HTMLElement>('[part=box]')!.lang).to.equal('es');
    expectSilence(page);
  });

  it('has the theme and the colour of the host', async () => {
    const builder = await openBuilder();
    await builder.choose({theme: 'dark', coloured: '', accent: '#ffcc00'});
    const page = await run(builder.parts);
    await announced(page, 'red-flags en');
    const base = baseOf(page.find('dm-red-flags'))!;
    const {colorScheme} = page.window.getComputedStyle(base);
    const {color} = page.window.getComputedStyle(base.querySelector('a[href]')!);
    expect([colorScheme, color]).to.deep.equal(['dark', 'rgb(255, 204, 0)']);
    expectSilence(page);
  });
});

describe('the page for web teams', () => {
  it('shows what is chosen, live', async () => {
    const builder = await openBuilder();
    await builder.choose(sheet);
    await until(() => baseOf(builder.preview)?.querySelector('a[href^="tel:"]'));
    expectSheet(builder.preview);
    await builder.choose({way: 'static'});
    expect(builder.preview.className).to.equal('dm-static');
    expect(builder.preview.querySelector('h4')).not.to.equal(null);
    await builder.choose({way: 'frame'});
    const frame = builder.preview as HTMLIFrameElement;
    await until(() => frame.contentDocument!.querySelector('dm-drug-sheet'));
    expect(builder.document.activeElement).not.to.equal(frame);
  });

  it('asks only what counts', async () => {
    const builder = await openBuilder();
    const asked = () =>
      [...builder.document.querySelectorAll<HTMLInputElement>('[name]:is(select, input:not([type=radio]))')]
        .filter((field) => field.checkVisibility())
        .map(({name}) => name);
    expect(asked()).to.deep.equal(['widget', 'lang', 'region', 'level', 'folder', 'hints', 'coloured']);
    await builder.choose({widget: 'diet-card', way: 'static'});
    expect(asked()).to.deep.equal(['widget', 'lang', 'level', 'folder']);
    await builder.choose({way: 'npm'});
    expect(asked()).to.deep.equal(['widget', 'lang', 'level', 'coloured']);
    await builder.choose({way: 'static', widget: 'term'});
    expect(builder.find('[name=way]:checked').value, 'a word has no static text').to.equal('tag');
    expect(asked()).to.deep.equal(['widget', 'own', 'lang', 'folder', 'hints', 'coloured']);
  });

  it('gives no snippet for an address that is none, and says what to do', async () => {
    const builder = await openBuilder();
    await builder.choose({source: 'cdn'});
    expect(builder.parts).to.deep.equal({});
    expect(builder.find('#cdn-problem').textContent).to.equal('');
    await builder.choose({cdn: 'https://cdn.example.org/latest/'});
    expect(builder.parts).to.deep.equal({});
    expect(builder.find('#cdn-problem').textContent).to.contain(version);
    expect(builder.find('#cdn').getAttribute('aria-invalid')).to.equal('true');
    await builder.choose({cdn: `https://cdn.example.org/${version}/`});
    expect(builder.find('#cdn-problem').textContent).to.equal('');
    expect(builder.parts['head']).to.contain(`src="https://cdn.example.org/${version}/loader.js"`);
  });

  it('copies a part, and says so; where it may not, it selects the text', async () => {
    const builder = await openBuilder();
    const part = builder.find('.part[data-kind=body]');
    const status = part.querySelector('[role=status]')!;
    const copied: string[] = [];
    // Browsers ask for a press of a real finger.
    const answer = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(builder.frame.contentWindow!.navigator, 'clipboard', {
        value: {writeText},
        configurable: true,
      });
    answer(async (text) => void copied.push(text));
    part.querySelector('button')!.click();
    await until(() => status.textContent === 'Copied');
    expect(copied).to.deep.equal([builder.parts['body']]);
    answer(() => Promise.reject(new Error('no')));
    part.querySelector('button')!.click();
    await until(() => status.textContent!.includes('selected'));
    expect(builder.frame.contentWindow!.getSelection()!.toString()).to.equal(builder.parts['body']);
  });

  it('says which file is missing', async () => {
    const broken = await openBuilder('/cdn-without/facts');
    expect(broken.find('#problem').textContent).to.match(/builder\/facts\.json could not be read.*404/);
    expect(broken.find('#tool').checkVisibility()).to.equal(false);
    const textless = await openBuilder('/cdn-without/text');
    await textless.choose({way: 'inside'});
    expect(textless.find('#problem').textContent).to.contain('static/en/red-flags.html');
    expect(textless.parts).to.deep.equal({});
    await textless.choose({way: 'tag'});
    expect(textless.find('#problem').textContent).to.equal('');
    expect(textless.parts['head']).to.contain('/cdn-without/text/loader.js');
  });

  it('keeps nothing', async () => {
    const builder = await openBuilder();
    const window = builder.frame.contentWindow!;
    const kept = () => [
      window.location.href,
      history.length,
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ];
    const before = kept();
    await builder.choose({...sheet, way: 'inside', theme: 'dark'});
    await builder.choose({way: 'frame'});
    await builder.choose({lang: 'fr'});
    builder.find<HTMLFormElement>('form').requestSubmit();
    await idle();
    expect(kept()).to.deep.equal(before);
  });

  it('fits a screen of 320 px', async () => {
    await setViewport(320);
    const builder = await openBuilder();
    builder.frame.width = '320';
    await builder.choose({...sheet, way: 'inside', source: 'cdn', cdn: far('cdn-without/nothing')});
    const {scrollWidth, clientWidth} = builder.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility violation: ${scheme}`, async function () {
      this.timeout(30_000);
      if (!(await emulateMedia({'prefers-color-scheme': scheme})) && scheme === 'dark') this.skip();
      const builder = await openBuilder();
      await builder.choose({...sheet, level: '3', source: 'cdn', cdn: 'https://cdn.example.org/'});
      expect(await axe(builder.frame)).to.deep.equal([]);
      await builder.choose({source: 'own', way: 'inside', theme: 'dark', coloured: '', accent: '#8ec5ff'});
      await until(() => baseOf(builder.preview)?.querySelector('[part=version]'));
      expect(await axe(builder.frame)).to.deep.equal([]);
    });
  }
});
