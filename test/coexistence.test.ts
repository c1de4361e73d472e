/** Several of something on one page: two releases, two copies of Lit, registries and tags of the host's own. */
import {expect} from '@open-wc/testing';
import {define as defineDiet} from 'dermatomyositis-widgets/diet-card/class';
import DmRedFlags, {define as defineRedFlags} from 'dermatomyositis-widgets/red-flags/class';
import {define as defineTerm} from 'dermatomyositis-widgets/term/class';
import {announced, baseOf, idle, openBody, openHost, type HostPage} from './hosts/page.js';
import {captureErrors, until} from './support/index.js';

const inside = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

/** Ticks, and takes the tick away: the list lives. */
const canBeTicked = async (page: HostPage, element: HTMLElement) => {
  const box = inside<HTMLInputElement>(element, 'input[type=checkbox]');
  box.click();
  await idle();
  expect(box.checked).to.equal(true);
  inside(element, '[part=clear]').click();
  await until(() => !box.checked, 'the tick is gone');
  expect(page.record.errors).to.deep.equal([]);
};

describe('two releases on one page', () => {
  const open = async () => {
    const page = await openHost('versions.html');
    await announced(page, 'red-flags es', 'drug-sheet en', 'diet-card en', 'disclaimer en');
    await until(() => page.find('dm-term').shadowRoot?.querySelector('button'), 'the word is a button');
    await idle();
    return page;
  };
  const versionOf = (page: HostPage, tag: string) =>
    (page.window.customElements.get(tag) as unknown as {version: string}).version;

  it('are both there', async () => {
    const page = await open();
    expect(versionOf(page, 'dm-red-flags')).to.equal('9.8.7');
    expect(versionOf(page, 'dm-diet-card')).not.to.equal('9.8.7');
  });

  it('warn once, and name both', async () => {
    const page = await open();
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.warnings[0])
      .to.match(/^<dm-(red-flags|drug-sheet)> /)
      .and.to.contain('9.8.7')
      .and.to.contain(versionOf(page, 'dm-diet-card'));
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.problems).to.deep.equal([]);
  });

  it('work side by side: each shows once, and does what a reader asks of it', async () => {
    const page = await open();
    expect(page.record.ready.sort()).to.deep.equal(['diet-card en', 'disclaimer en', 'drug-sheet en', 'red-flags es']);
    expect(page.document.querySelectorAll('dm-disclaimer')).to.have.length(1);
    await canBeTicked(page, page.find('dm-red-flags'));
    const menu = inside<HTMLSelectElement>(page.find('dm-drug-sheet'), 'select');
    menu.value = 'methotrexate';
    menu.dispatchEvent(new page.window.Event('change', {bubbles: true}));
    await until(() => inside(page.find('dm-drug-sheet'), '[data-key=methotrexate]'), 'the sheet shows');
    inside(page.find('dm-diet-card'), 'summary').click();
    inside(page.find('dm-term'), 'button').click();
    expect(inside<HTMLDetailsElement>(page.find('dm-diet-card'), 'details').open).to.equal(true);
    expect(inside(page.find('dm-term'), '[part=box]').checkVisibility()).to.equal(true);
  });

  it('follow the language of the page, print, and addresses together', async () => {
    const page = await open();
    page.document.documentElement.lang = 'es';
    await announced(page, 'drug-sheet es', 'diet-card es', 'disclaimer es');
    const closed = () =>
      [...page.document.querySelectorAll('*')].flatMap((each) => [
        ...(each.shadowRoot?.querySelectorAll('details:not([open])') ?? []),
      ]).length;
    const before = closed();
    expect(before).to.be.greaterThan(10);
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    expect(closed()).to.equal(0);
    page.window.dispatchEvent(new page.window.Event('afterprint'));
    expect(closed()).to.equal(before);
    page.window.location.hash = '#dm-drug-sheet/azathioprine';
    await until(() => page.find('dm-drug-sheet').shadowRoot!.activeElement?.matches('[data-key=azathioprine]'));
    expect(page.record.warnings).to.have.length(1);
  });
});

describe('a host with Trusted Types and a copy of Lit of its own', () => {
  it("works where its policy has 'allow-duplicates'", async () => {
    const page = await openHost('own-lit.html');
    await announced(page, 'red-flags en');
    expect(page.find('#theirs').innerText).to.equal('Rendered by the host');
    await canBeTicked(page, page.find('dm-red-flags'));
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.warnings).to.deep.equal([]);
  });

  it('keeps its page and our static text where it has not, and hears why', async function () {
    const page = await openHost('own-lit-refused.html');
    // Without Trusted Types nothing is refused.
    if (!('trustedTypes' in page.window)) this.skip();
    await until(() => page.record.problems.length, 'there is a dm-error');
    await idle();
    expect(page.find('#theirs').innerText).to.equal('Rendered by the host');
    expect(page.find('#static').checkVisibility()).to.equal(true);
    expect(page.record.problems[0]).to.include({tag: 'dm-red-flags', code: 'load-element'});
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.warnings[0])
      .to.contain('<dm-red-flags>')
      .and.to.match(/policy/i);
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('a host that has registered a tag of ours first', () => {
  it('keeps its element, hears of it once, and all other widgets work', async () => {
    const page = await openHost('taken.html');
    await announced(page, 'diet-card en', 'guide en');
    await until(() => page.record.problems.length, 'the guide tells of it');
    await idle();
    for (const element of page.document.querySelectorAll<HTMLElement>('dm-red-flags')) {
      expect(element.innerText).to.equal('Rendered by the host');
      expect(element.shadowRoot).to.equal(null);
    }
    expect(page.record.warnings.filter((warning) => warning.startsWith('<dm-red-flags>'))).to.have.length(1);
    // The guide leaves the heading of the section that it cannot show.
    expect(page.record.problems).to.have.length(1);
    expect(page.record.problems[0]).to.include({tag: 'dm-guide', section: 'guide', code: 'load-element'});
    expect(page.record.warnings).to.have.length(2);
    expect(inside(page.find('dm-guide'), '[data-section=red-flags]').innerText.trim()).not.to.equal('');
    await until(() => baseOf(inside(page.find('dm-guide'), 'dm-diet-card')), 'the next sections are there');
    expect(page.record.errors).to.deep.equal([]);
  });

  it('hears of it also where all.js meets the tag', async () => {
    const page = await openBody(
      '<script src="/test/hosts/taken.js"></script><dm-red-flags></dm-red-flags><dm-diet-card></dm-diet-card><script type="module" src="/cdn/all.js"></script>',
    );
    await announced(page, 'diet-card en');
    await idle();
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.warnings[0]).to.match(/^<dm-red-flags> /);
    expect(page.find('dm-red-flags').innerText).to.equal('Rendered by the host');
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('a tag of the host’s own', () => {
  it('works beside ours, twice, and without a word', async () => {
    const said = captureErrors();
    for (const tag of [undefined, 'clinic-signs', 'other-signs', 'clinic-signs']) defineRedFlags(tag);
    defineTerm('clinic-word');
    const host = document.body.appendChild(document.createElement('div'));
    const tags = ['dm-red-flags', 'clinic-signs', 'other-signs'];
    host.append(...tags.map((tag) => document.createElement(tag)));
    const word = document.createElement('clinic-word');
    Object.assign(word, {term: 'creatine-kinase', textContent: 'CK'});
    host.append(word);
    for (const tag of tags) {
      const element = host.querySelector(tag)!;
      await until(() => baseOf(element)?.querySelector('[part=clear]'), `<${tag}> is ready`);
      expect(element).to.be.instanceOf(DmRedFlags);
      expect(baseOf(element)!.querySelectorAll('[part=item]').length).to.be.greaterThan(20);
    }
    await until(() => word.shadowRoot?.querySelector('[part=word]'), 'the word is a button');
    // What one reader ticks in one list stands in no other.
    const boxes = tags.map((tag) => inside<HTMLInputElement>(host.querySelector(tag)!, 'input'));
    boxes[1]!.click();
    expect(boxes.map(({checked}) => checked)).to.deep.equal([false, true, false]);
    host.remove();
    expect(said).to.deep.include({warnings: [], errors: []});
  });

  it('stands in what it says of itself', async () => {
    const said = captureErrors();
    defineRedFlags('clinic-signs');
    const element = document.createElement('clinic-signs');
    element.setAttribute('detail', 'none');
    document.body.append(element);
    await until(() => said.warnings.length, 'there is a warning');
    expect(said.warnings[0]).to.match(/^<clinic-signs> detail="none"/);
    element.remove();
  });
});

describe('a registry of the host’s own', () => {
  type Scoped = CustomElementRegistry & {initialize?(root: Node): void};

  /** A shadow root whose tags come from a registry of its own; undefined where the browser has none. */
  const scoped = (define: (registry: CustomElementRegistry) => void) => {
    let registry: Scoped;
    try {
      registry = new CustomElementRegistry();
    } catch {
      return undefined;
    }
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({mode: 'open', customElementRegistry: registry} as ShadowRootInit);
    if ((root as unknown as {customElementRegistry?: unknown}).customElementRegistry !== registry) return undefined;
    define(registry);
    return {host, root};
  };

  it('has our elements, under our tags and others, while the page has its own', async function () {
    const said = captureErrors();
    const place = scoped((registry) => {
      defineRedFlags(undefined, registry);
      defineRedFlags('my-signs', registry);
      defineDiet('my-diet', registry);
    });
    if (!place) this.skip();
    defineRedFlags();
    const {host, root} = place;
    root.innerHTML = '<dm-red-flags lang="es"></dm-red-flags><my-signs></my-signs><my-diet></my-diet>';
    const outside = document.body.appendChild(document.createElement('dm-red-flags'));
    for (const element of [...root.children, outside]) {
      await until(() => baseOf(element)?.querySelector('[part=sources]'), `<${element.localName}> is ready`);
    }
    expect(baseOf(root.children[0]!)!.lang).to.equal('es');
    expect(customElements.get('my-signs')).to.equal(undefined);
    const box = inside<HTMLInputElement>(root.children[1]!, 'input');
    box.click();
    expect(box.checked).to.equal(true);
    host.remove();
    outside.remove();
    expect(said).to.deep.include({warnings: [], errors: []});
  });

  it('that has another element under our tag keeps it, and is told', function () {
    const said = captureErrors();
    class Other extends HTMLElement {}
    const place = scoped((registry) => {
      registry.define('dm-red-flags', Other);
      defineRedFlags(undefined, registry);
    });
    if (!place) this.skip();
    place.root.innerHTML = '<dm-red-flags></dm-red-flags>';
    expect(place.root.firstElementChild).to.be.instanceOf(Other);
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.match(/^<dm-red-flags> /);
    place.host.remove();
  });
});
