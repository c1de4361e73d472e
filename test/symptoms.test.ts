/** The figure of the body and the list of `dm-symptoms`. What every element has is in `common.test.ts`. */
import {expect} from '@open-wc/testing';
import type {SymptomsSection, Text} from 'dermatomyositis-widgets/content/schema';
import type {DmSymptoms} from 'dermatomyositis-widgets/symptoms/class';
import {loadSection} from '../dist/src/base/load-section.js';
import {stories} from '/virtual/stories.js';
import {announced, baseOf, openBody} from './hosts/page.js';
import {captureErrors, emulateMedia, press, setViewport, until} from './support/index.js';

const mount = async (args: Record<string, unknown> = {}, name = 'Default', globals = {}) => {
  const story = stories.find((each) => each.element === 'dm-symptoms' && each.name === name);
  const host = await story!.render(args, globals);
  return host.querySelector('dm-symptoms')!;
};

const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => {
  const found = all<E>(element, selector);
  expect(found, selector).to.have.length(1);
  return found[0]!;
};

const words = (text: Text) => (typeof text === 'string' ? text : text.en);
const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const texts = (element: Element, selector: string) => all(element, selector).map(textOf);

/** The list as markup, without Lit's markers. */
const list = (element: Element) =>
  all(element, '[part=group]')
    .map(({outerHTML}) => outerHTML.replace(/<!--.*?-->/gs, ''))
    .join('');

/** With its drawings, which come after the words. */
const mountDrawn = async (args: Record<string, unknown> = {}, name = 'Default', globals = {}) => {
  const element = await mount(args, name, globals);
  await until(() => all(element, 'svg')[0], 'its drawings are here');
  return element;
};

/** The signs that are drawn. */
const drawn = ['heliotrope-rash', 'gottron', 'shawl-v-sign', 'nailfold-changes'];

const load = async (locale: string) => (await loadSection('symptoms', locale)) as unknown as SymptomsSection;

/** The keys of the signs of a place, in the order of the list. */
const keysOf = ({groups}: SymptomsSection, place: string) =>
  groups.flatMap(({items}) => items.filter(({places}) => places.some((area) => area === place)).map(({key}) => key));

const choose = async (element: DmSymptoms, place: string) => {
  one(element, `button.${place}`).click();
  await element.updateComplete;
};

const pressed = (element: Element) => all(element, '[aria-pressed=true]').map(({dataset}) => dataset['area']);

describe('dm-symptoms', () => {
  let section: SymptomsSection;

  before(async () => {
    section = await load('en');
  });

  it('keeps the name of a place in view while the mouse moves onto it', async () => {
    await setViewport(900, 900);
    const element = await mountDrawn();
    for (const place of ['face', 'shoulders', 'elbows']) {
      await choose(element, place);
      const button = one(element, `button.${place}`);
      button.scrollIntoView({block: 'center'});
      const name = button.querySelector('span')!;
      const dot = button.getBoundingClientRect();
      const words = name.getBoundingClientRect();
      // All the way from the edge of the dot to the middle of the name.
      const from = words.left > dot.left ? dot.right : dot.left;
      const to = (words.left + words.right) / 2;
      const y = Math.min(Math.max((dot.top + dot.bottom) / 2, words.top + 2), words.bottom - 2);
      for (let step = 0; step <= 10; step++) {
        const under = element.shadowRoot!.elementFromPoint(from + ((to - from) * step) / 10, y);
        expect(under?.closest('button') === button, `${place}, step ${step}: ${under?.className}`).to.equal(true);
      }
    }
  });

  it('lists every symptom in its order, each with its places', async () => {
    const element = await mount();
    const items = section.groups.flatMap((group) => group.items);
    expect(items).to.have.length(21);
    expect(all(element, '[part=item]').map(({dataset}) => dataset['key'])).to.deep.equal(items.map(({key}) => key));
    expect(all(element, '[part=where]').map((where) => [...where.querySelectorAll('li')].map(textOf))).to.deep.equal(
      items.map(({places}) => places.map((area) => words(section.areas[area]))),
    );
    for (const where of texts(element, '[part=where]')) expect(where).to.match(/^Where: /);
    // A dot would stand on the frame of the label before.
    expect(getComputedStyle(all(element, '[part=where] li')[0]!).listStyleType).to.equal('none');
  });

  it('has one button for each place, named and not pressed, from the head down, the whole body last', async () => {
    const element = await mount();
    const buttons = all(element, '[part=place]');
    expect(buttons.map(({dataset}) => dataset['area'])).to.deep.equal(
      'face throat shoulders chest hands thighs knees scalp neck upper-back elbows hips whole-body'.split(' '),
    );
    expect(new Set(buttons.map(({dataset}) => dataset['area']))).to.deep.equal(new Set(Object.keys(section.areas)));
    for (const button of buttons) {
      expect(button.localName).to.equal('button');
      expect(textOf(button)).to.equal(words(section.areas[button.dataset['area'] as keyof typeof section.areas]));
    }
    expect(pressed(element)).to.deep.equal([]);
    expect(all(element, '[part=sign]')).to.have.length(0);
  });

  it('shows the signs of a place that the keyboard chose, and takes them back at a second press', async () => {
    const element = await mount();
    one(element, 'button.hands').focus();
    await press('Space');
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['hands']);
    expect(textOf(one(element, '[aria-live] > *'))).to.equal('Signs in this place: Hands and nails');
    const titles = keysOf(section, 'hands').map((key) =>
      textOf(one(element, `[data-key="${key}"] > [part=subheading]`)),
    );
    expect(titles.length).to.be.greaterThan(3);
    expect(texts(element, '[part=sign]')).to.deep.equal(titles);
    await press('Enter');
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal([]);
    expect(all(element, '[part=sign], [aria-live] > *')).to.have.length(0);
  });

  it('has signs for every place, and shows those of one at a time', async () => {
    const element = await mount();
    for (const place of Object.keys(section.areas)) {
      await choose(element, place);
      expect(pressed(element)).to.deep.equal([place]);
      expect(all(element, '[part=sign]'), place).to.have.length(keysOf(section, place).length).above(0);
    }
  });

  it('leaves the list byte for byte as it is, whatever is chosen', async () => {
    const element = await mountDrawn();
    const before = list(element);
    for (const place of Object.keys(section.areas)) {
      await choose(element, place);
      expect(list(element)).to.equal(before);
    }
  });

  it('leads from a sign to its item, opens it, and leaves address and history alone', async () => {
    await setViewport(320);
    const element = await mount();
    const before = [location.href, history.length];
    await choose(element, 'knees');
    const [, key] = keysOf(section, 'knees');
    all(element, '[part=sign]')[1]!.focus();
    await press('Enter');
    const item = one(element, `[data-key="${key}"]`);
    expect(element.shadowRoot!.activeElement === item).to.equal(true);
    const {top} = item.getBoundingClientRect();
    expect(top >= -1 && top < innerHeight, `its top is at ${top}`).to.equal(true);
    expect(one<HTMLDetailsElement>(element, `[data-key="${key}"] details`).open).to.equal(true);
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('leads to the item in the language of its button, where two stand side by side', async () => {
    const element = await mount({}, 'Default', {language: 'es'});
    one(element, '[part=notice] button').click();
    await until(() => all(element, '[part=map]').length === 2, 'the English is here');
    all(element, 'button.scalp')[1]!.click();
    await element.updateComplete;
    const [english] = all(element, '[lang=en] [part=sign]');
    english!.click();
    expect(element.shadowRoot!.activeElement?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('takes a press on the second of a pair, too', async () => {
    const element = await mount();
    const button = one(element, 'button.hands').getBoundingClientRect();
    const figure = one(element, '.front').getBoundingClientRect();
    const mirrored = figure.left + figure.right - button.left - button.width / 2;
    one(element, '.front').scrollIntoView();
    const {top, height} = one(element, 'button.hands').getBoundingClientRect();
    const there = element.shadowRoot!.elementFromPoint(mirrored, top + height / 2) as HTMLElement;
    expect(there.localName).to.equal('i');
    there.click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['hands']);
  });

  it('keeps the choice from the host', async () => {
    const element = await mount();
    let clicks = 0;
    const count = () => clicks++;
    document.addEventListener('click', count);
    await choose(element, 'face');
    await choose(element, 'whole-body');
    all(element, '[part=sign]')[0]!.click();
    expect(clicks).to.equal(0);
    all(element, '[part=item] summary')[0]!.click();
    document.removeEventListener('click', count);
    expect(clicks).to.equal(1);
  });

  it('shows the name of a place while it has the focus, and while it is chosen', async () => {
    const element = await mount();
    const opacity = () => getComputedStyle(one(element, 'button.face span')).opacity;
    expect(opacity()).to.equal('0');
    one(element, 'button.face').focus();
    // Away and back, and not the other way round: that is out of the page.
    await press('Tab');
    await press('Shift+Tab');
    if (one(element, 'button.face').matches(':focus-visible')) expect(opacity()).to.equal('1');
    one(element, 'button.face').blur();
    expect(opacity()).to.equal('0');
    await choose(element, 'face');
    expect(opacity()).to.equal('1');
  });

  for (const width of [320, 800]) {
    for (const language of ['en', 'es', 'en-XA', 'ar-XB']) {
      it(`has places of 24 pixels that lie apart, and names within its edges, at ${width} in ${language}`, async () => {
        await setViewport(width);
        const element = await mount({}, 'Default', {language, direction: language === 'ar-XB' ? 'rtl' : 'ltr'});
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        const spots = all(element, '.body :is(i, button)').map((each) => each.getBoundingClientRect());
        spots.forEach((a, index) => {
          expect(Math.min(a.width, a.height)).to.be.at.least(24);
          for (const b of spots.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y) + 0.5).to.be.at.least(a.width);
          }
        });
        for (const name of all(element, '.body span:not([lang])')) {
          const {left, right} = name.getBoundingClientRect();
          expect(left >= 0 && right <= width, textOf(name)).to.equal(true);
        }
      });
    }
  }

  it('is not mirrored in right-to-left text', async () => {
    const element = await mount({}, 'RightToLeft');
    const {x} = one(element, '.front').getBoundingClientRect();
    expect(x).to.be.below(one(element, '.back').getBoundingClientRect().x);
    const {x: hand} = one(element, 'button.hands').getBoundingClientRect();
    expect(hand).to.be.above(one(element, 'button.face').getBoundingClientRect().x);
  });

  it('stands beside the list where there is room, above it where there is none', async () => {
    await setViewport(1200);
    const element = await mount();
    const beside = () =>
      one(element, '[part=map]').getBoundingClientRect().right <
      all(element, '[part=group]')[0]!.getBoundingClientRect().x;
    expect(beside()).to.equal(true);
    await setViewport(600);
    expect(beside()).to.equal(false);
  });

  for (const args of [{view: 'list'}, {detail: 'short'}]) {
    it(`has no figure, and the whole list, with ${JSON.stringify(args)}`, async () => {
      const element = await mount(args);
      expect(all(element, '[part=map], .body, [part=place]')).to.have.length(0);
      expect(all(element, '[part=item]')).to.have.length(21);
      expect(all(element, '[part=where]')).to.have.length(21);
    });
  }

  it('draws signs of the skin on three tones, each named, with what it shows and that it is no photo', async () => {
    const element = await mountDrawn();
    const pictures = all(element, '[part=picture]');
    expect(pictures.map((each) => each.closest<HTMLElement>('[part=item]')!.dataset['key'])).to.deep.equal(drawn);
    const names = ['heliotrope rash', 'Gottron', 'V sign', 'nail base'];
    pictures.forEach((picture, index) => {
      const caption = picture.querySelector('figcaption')!;
      expect(textOf(caption))
        .to.match(/^Drawing of /)
        .and.to.include(names[index]);
      expect(caption.checkVisibility()).to.equal(true);
      const tones = [...picture.querySelectorAll('.tones > *')];
      expect(tones.map(textOf)).to.deep.equal(['White skin', 'Brown skin', 'Black skin']);
      for (const tone of tones) expect(tone.querySelector('svg')!.getBoundingClientRect().width).to.be.above(50);
      expect(textOf(picture)).to.include('not a photo').and.to.include('show your team');
      // On each tone of skin another drawing.
      expect(new Set(tones.map((tone) => tone.querySelector('svg')!.outerHTML))).to.have.length(3);
    });
    // What a drawing shows stands beside it in words, so nobody needs to hear of its lines.
    expect(all(element, 'svg').every((svg) => svg.ariaHidden === 'true')).to.equal(true);
  });

  it('draws every line where a browser paints it, not as unknown tags', async () => {
    const element = await mountDrawn();
    const parts = all(element, 'svg *');
    expect(parts.length).to.be.greaterThan(50);
    for (const part of parts) expect(part.namespaceURI, part.outerHTML).to.equal('http://www.w3.org/2000/svg');
  });

  it('says below each drawing, outside of what opens, how it looks on brown, black and white skin', async () => {
    const element = await mountDrawn();
    for (const key of drawn) {
      const beside = all(element, `[data-key="${key}"] > p`).map(textOf).join(' ');
      expect(beside, key)
        .to.match(/on brown and black skin/i)
        .and.to.match(/on white skin/i);
    }
  });

  it('keeps the room of the drawings while they are on their way', async () => {
    const element = await mount();
    const heights = () => all(element, '[part=picture]').map((each) => each.getBoundingClientRect().height);
    const before = heights();
    await until(() => all(element, '[part=picture] svg').length === 12, 'the drawings are here');
    expect(before).to.have.length(4);
    heights().forEach((height, index) => expect(height).to.be.closeTo(before[index]!, 1));
  });

  it('has no drawings with detail="short", and asks for them once it is full', async () => {
    const element = await mount({detail: 'short'});
    expect(all(element, '[part=picture], svg')).to.have.length(0);
    element.detail = null;
    await until(() => all(element, '[part=picture] svg').length === 12, 'the drawings are here');
  });

  it('draws within its edges at 240 pixels', async () => {
    // A container, not the window: WebKit's has at least 320.
    const element = await mountDrawn();
    element.parentElement!.style.inlineSize = '240px';
    const {right} = element.getBoundingClientRect();
    for (const svg of all(element, 'svg')) expect(svg.getBoundingClientRect().right).to.be.at.most(right + 1);
    const widths = all(element, '[part=picture] svg').map((svg) => Math.round(svg.getBoundingClientRect().width));
    expect(Math.max(...widths) - Math.min(...widths), 'one is as large as the other').to.be.at.most(1);
  });

  it('keeps all words, without figure and drawings, when the drawings cannot be had, and says so once', async () => {
    const page = await openBody(
      '<dm-symptoms></dm-symptoms><script type="module" src="/cdn-without/drawings/loader.js"></script>',
    );
    await announced(page, 'symptoms en');
    await until(() => page.record.problems.length > 0, 'there is a dm-error');
    const base = baseOf(page.find('dm-symptoms'))!;
    await until(() => !base.querySelector('[part=map], [part=picture]'), 'no empty room is left');
    expect(base.querySelectorAll('[part=item]')).to.have.length(21);
    expect(textOf(base)).to.include('On white skin, the patches may look purple, lilac or red.');
    expect(page.record.problems).to.have.length(1);
    expect(page.record.problems[0]).to.include({section: 'symptoms', code: 'load-content'});
    expect(page.record.warnings).to.have.length(1);
  });

  it('answers an unknown view with one warning, dm-error and the figure', async () => {
    const said = captureErrors();
    const errors: unknown[] = [];
    const onDmError = ({detail}: CustomEvent) => void errors.push(detail);
    const element = await mount({view: 'body', onDmError});
    element.requestUpdate();
    await element.updateComplete;
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('<dm-symptoms>').and.include('view="body"').and.include('map list');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.deep.include({section: 'symptoms', code: 'unknown-value'});
    expect(all(element, '[part=map]')).to.have.length(1);
    expect(all(element, '[part=item]')).to.have.length(21);
  });

  it('leads a deep link to the item, not to a button', async () => {
    const element = await mount({}, 'DeepLinked');
    await until(() => element.shadowRoot!.activeElement, 'the item has the focus');
    expect(element.shadowRoot!.activeElement === one(element, '[part=item][data-key=gottron]')).to.equal(true);
  });

  it('speaks Spanish, and keeps the choice through a change of language', async () => {
    const spanish = await load('es');
    const element = await mount();
    await choose(element, 'scalp');
    element.lang = 'es';
    await until(() => one(element, '.base').lang === 'es', 'it speaks Spanish');
    expect(pressed(element)).to.deep.equal(['scalp']);
    expect(textOf(one(element, 'button.scalp'))).to.equal(words(spanish.areas.scalp));
    expect(textOf(one(element, '[aria-live]'))).to.include(words(spanish.areas.scalp));
  });

  it('prints the list with its drawings, without the figure', async function () {
    const element = await mountDrawn({}, 'Chosen');
    expect(pressed(element)).to.deep.equal(['hands']);
    expect(one(element, '[part=map]').checkVisibility()).to.equal(true);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(one(element, '[part=map]').checkVisibility()).to.equal(false);
    expect(all(element, '[part=item], [part=picture] svg').every((item) => item.checkVisibility())).to.equal(true);
  });
});
