/**
 * What the page asks for, keeps and tells: files of the release directory, at load, at a change of language and at “show
 * the English”, and nothing else ever.
 */
import {expect} from '@open-wc/testing';
import {announced, baseOf, idle, openHost, sections, sourced, type HostPage} from './hosts/page.js';
import {until} from './support/index.js';

const chunk = (locale: string, name: string) => `/cdn/r/content/${locale}/${name}.js`;
const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...baseOf(element)!.querySelectorAll<E>(selector),
];

let page: HostPage;
let told: unknown[];
const hear = ({source, data}: MessageEvent) => {
  if (source === page.window) told.push(data);
};

beforeEach(async () => {
  told = [];
  page = await openHost('all.html');
  addEventListener('message', hear);
  await announced(page, ...sections.map((section) => `${section} es`));
  await sourced(page, ...sections);
});

afterEach(() => removeEventListener('message', hear));

/** All that could tell somebody of the reader, as one text. */
const traces = () => {
  const {window, document, record} = page;
  const kept = [document.cookie, window.localStorage.length, window.sessionStorage.length];
  record.calls.splice(-3);
  return JSON.stringify({
    calls: record.calls,
    told,
    kept,
    place: [window.location.href, window.history.length, window.history.state, location.href, history.length],
    title: document.title,
    hash: window.location.hash,
  });
};

/** What is loaded while something is done; no other trace may remain. */
const loadedBy = async (action: () => unknown) => {
  const before = {traces: traces(), count: page.requests().length};
  await action();
  await idle();
  expect(traces()).to.equal(before.traces);
  expect(page.record.warnings).to.deep.equal([]);
  return page.requests().slice(before.count);
};

describe('a page with every element', () => {
  it('has asked for files of ours only, each once', () => {
    expect(page.requests().sort()).to.deep.equal(
      [
        ...[
          '/test/hosts/record.js',
          '/cdn/static.css',
          '/cdn/loader.js',
          '/cdn/r/runtime.js',
          '/cdn/r/content/regions.js',
          // For the button of the diet card: printing asks for nothing.
          '/cdn/r/print-one.js',
          '/cdn/r/item-list.js',
        ],
        ...sections.flatMap((name) => [`/cdn/r/el/${name}.js`, chunk('es', name), chunk('sources', name)]),
      ].sort(),
    );
    expect(page.record.calls).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
  });

  it('asks for nothing while it is idle', async () => {
    expect(
      await loadedBy(async () => {
        for (let index = 0; index < 5; index++) await idle();
        page.window.scrollTo(0, page.document.documentElement.scrollHeight);
      }),
    ).to.deep.equal([]);
  });

  it('asks for nothing, and tells nobody, while the reader ticks and clears', async () => {
    const element = page.find('dm-red-flags');
    const heard: string[] = [];
    for (const type of ['input', 'change', 'click', 'dm-ready', 'dm-error', 'dm-toggle']) {
      page.document.addEventListener(type, () => heard.push(type));
    }
    expect(
      await loadedBy(async () => {
        const boxes = all<HTMLInputElement>(element, 'input[type="checkbox"]');
        expect(boxes.length).to.be.greaterThan(20);
        for (const box of boxes) box.click();
        await idle();
        expect(boxes.every(({checked}) => checked)).to.equal(true);
        expect(heard).to.deep.equal([]);
        all(element, '[part="clear"]')[0]!.click();
        await idle();
        expect(boxes.some(({checked}) => checked)).to.equal(false);
      }),
    ).to.deep.equal([]);
  });

  it('asks for nothing while disclosures open and close', async () => {
    expect(
      await loadedBy(async () => {
        let count = 0;
        for (const section of sections) {
          const summaries = all(page.find(`dm-${section}`), 'summary');
          for (const summary of summaries) summary.click();
          await idle();
          for (const summary of summaries) expect(summary.closest('details')!.open).to.equal(true);
          for (const summary of summaries) summary.click();
          count += summaries.length;
        }
        expect(count).to.be.greaterThan(10);
      }),
    ).to.deep.equal([]);
  });

  it('asks for nothing, and tells nobody, when the reader chooses a medicine', async () => {
    const element = page.find('dm-drug-sheet');
    const [select] = all<HTMLSelectElement>(element, 'select');
    const heard: string[] = [];
    for (const type of ['input', 'change', 'click']) page.document.addEventListener(type, () => heard.push(type));
    expect(
      await loadedBy(async () => {
        const keys = [...select!.options].map(({value}) => value).filter((key) => key);
        expect(keys.length).to.be.greaterThan(9);
        for (const key of keys) {
          select!.value = key;
          for (const type of ['input', 'change'])
            select!.dispatchEvent(new page.window.Event(type, {bubbles: true, composed: true}));
          await until(() => all(element, `[data-key="${key}"]`).length === 1, `${key} is shown`);
        }
      }),
    ).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    expect(element.outerHTML).not.to.contain('methotrexate');
  });

  it('asks for nothing when a link is copied, and goes nowhere', async () => {
    expect(
      await loadedBy(async () => {
        for (const section of sections) {
          const [link] = all(page.find(`dm-${section}`), '[part="link"]');
          link?.click();
          await idle();
        }
        // Into the clipboard, where there is one: the address of the item, as the reader asked for.
        const copied = page.record.calls.splice(0);
        for (const {name, detail} of copied) {
          expect(name).to.equal('clipboard.writeText');
          expect(detail).to.match(/^http:\/\/[\w.:]+\/test\/hosts\/all\.html#dm-[\w-]+\/[\w-]+$/);
        }
      }),
    ).to.deep.equal([]);
    const said = all(page.find('dm-red-flags'), '[role="status"]')[0]!;
    expect(said.textContent!.trim()).not.to.equal('');
  });

  it('asks for nothing when it is printed', async () => {
    expect(
      await loadedBy(async () => {
        const closed = () => sections.flatMap((name) => all(page.find(`dm-${name}`), 'details:not([open])')).length;
        const before = closed();
        expect(before).to.be.greaterThan(10);
        page.window.dispatchEvent(new page.window.Event('beforeprint'));
        expect(closed()).to.equal(0);
        await idle();
        page.window.dispatchEvent(new page.window.Event('afterprint'));
        await idle();
        expect(closed()).to.equal(before);
      }),
    ).to.deep.equal([]);
  });

  it('asks for the very chunk at a change of language, once', async () => {
    const element = page.find('dm-red-flags');
    const change = (lang: string) => async () => {
      element.lang = lang;
      await until(() => baseOf(element)!.lang === lang);
    };
    expect(await loadedBy(change('ar-XB'))).to.deep.equal([chunk('ar-XB', 'red-flags')]);
    expect(await loadedBy(change('es'))).to.deep.equal([]);
    expect(await loadedBy(change('ar-XB'))).to.deep.equal([]);
    expect(await loadedBy(change('en-XA'))).to.deep.equal([chunk('en-XA', 'red-flags')]);
  });

  it('asks for the very chunks when the page changes its language', async () => {
    for (const section of sections) page.find(`dm-${section}`).removeAttribute('lang');
    await announced(page, ...sections.map((section) => `${section} en`));
    await idle();
    expect(
      (
        await loadedBy(async () => {
          page.document.documentElement.lang = 'ar-XB';
          await announced(page, ...sections.map((section) => `${section} ar-XB`));
        })
      ).sort(),
    ).to.deep.equal(sections.map((section) => chunk('ar-XB', section)));
  });

  it('asks for the very chunk when the reader wants the English beside it, once', async () => {
    for (const section of sections) {
      const element = page.find(`dm-${section}`);
      const press = (count: number) => async () => {
        all(element, '[part="notice"] button')[0]!.click();
        await until(() => all(element, '[part="heading"]').length === count);
      };
      expect(await loadedBy(press(2))).to.deep.equal([chunk('en', section)]);
      expect(await loadedBy(press(1))).to.deep.equal([]);
      expect(await loadedBy(press(2))).to.deep.equal([]);
    }
  });

  it('names no medicine, no item and no tick in any address', async () => {
    const keys = new Set<string>();
    const collect = (data: unknown): void => {
      if (typeof data !== 'object' || data === null) return;
      for (const [name, value] of Object.entries(data)) {
        if (name === 'key') keys.add(String(value));
        else collect(value);
      }
    };
    for (const section of sections) collect((await import(`/dist/content/en/${section}.js`)).default);
    expect([...keys]).to.include.members(['methotrexate', 'breathless-cough-chest']);
    const sheet = page.find('dm-drug-sheet');
    sheet.setAttribute('drug', 'methotrexate');
    await until(() => all(sheet, '[data-key="methotrexate"]').length);
    sheet.removeAttribute('drug');
    sheet.setAttribute('lang', 'en');
    all(page.find('dm-red-flags'), 'input')[0]!.click();
    page.window.location.hash = '#dm-drug-sheet/azathioprine';
    await until(() => all(sheet, '[data-key="azathioprine"]').length);
    await idle();
    const named = page.requests().filter((address) => [...keys].some((key) => address.includes(key)));
    expect(named).to.deep.equal([]);
    expect(page.requests().every((address) => /^\/(cdn|test\/hosts)\//.test(address))).to.equal(true);
    expect(page.record.calls).to.deep.equal([]);
  });
});

describe('the recorder of these tests', () => {
  it('hears every way to talk, to keep and to move', async () => {
    const {window, document, record} = page;
    await (await window.fetch('/cdn/sri.json')).text();
    new window.XMLHttpRequest();
    window.navigator.sendBeacon('/cdn/sri.json');
    new window.WebSocket(`ws://${location.host}/nowhere`).close();
    new window.Image();
    document.cookie = 'a=b; max-age=0';
    window.localStorage.getItem('a');
    window.sessionStorage.getItem('a');
    window.history.replaceState(null, '');
    window.postMessage('a', location.origin);
    window.document.execCommand('unlink');
    expect(record.calls.map(({name}) => name)).to.deep.equal([
      'fetch',
      'XMLHttpRequest',
      'sendBeacon',
      'WebSocket',
      'Image',
      'cookie',
      'localStorage',
      'sessionStorage',
      'replaceState',
      'execCommand',
    ]);
    await until(() => record.calls.at(-1)!.name === 'postMessage', 'the message is heard');
    expect(record.calls[0]!.detail).to.equal('/cdn/sri.json');
    await until(() => page.requests().includes('/cdn/sri.json'), 'the request is listed');
  });
});
