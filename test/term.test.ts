import {expect} from '@open-wc/testing';
import 'dermatomyositis-widgets/term';
import type {DmTerm} from 'dermatomyositis-widgets/term/class';
import {importSection} from '../dist/src/base/content-address.js';
import {setSectionLoader} from '../dist/src/base/load-section.js';
import {stories} from '/virtual/stories.js';
import {axe, captureErrors, emulateMedia, engine, frame, press, setViewport, until} from './support/index.js';

const show = async (name = 'Default', args: Record<string, unknown> = {}, globals = {}) => {
  const story = stories.find((each) => each.element === 'dm-term' && each.name === name)!;
  return (await story.render(args, globals)).querySelector('dm-term')!;
};

const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector)!;
const word = (element: Element) => one(element, '[part=word]');
const box = (element: Element) => one(element, '[part=box]');
const isOpen = (element: Element) => box(element).matches(':popover-open');
const focused = (element: Element) => element.shadowRoot!.activeElement?.getAttribute('part');
const meaning = (element: Element) => one(element, '[part=item]').textContent!.replace(/\s+/g, ' ').trim();

/** Opens the box as the keyboard does. */
const open = async (element: Element) => {
  word(element).focus();
  await press('Enter');
  await until(() => isOpen(element) && focused(element) === 'box', 'the box is open and has the focus');
};

afterEach(() => setSectionLoader());

describe('dm-term', () => {
  it('keeps its child as the label of a button in the line', async () => {
    const element = await show();
    expect(element.textContent).to.equal('CK');
    expect(one<HTMLSlotElement>(element, 'button > slot').assignedNodes()[0]!.textContent).to.equal('CK');
    expect(getComputedStyle(element).display).to.equal('inline');
    const {width, height} = word(element).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    element.lang = 'es';
    await until(() => box(element).lang === 'es');
    expect(element.textContent).to.equal('CK');
  });

  it('has a dotted line below, also in a browser that takes no style in the short form of it', async () => {
    const {textDecorationLine, textDecorationStyle} = getComputedStyle(word(await show()));
    expect([textDecorationLine, textDecorationStyle]).to.deep.equal(['underline', 'dotted']);
  });

  it('moves no line of the text when it becomes a button', async () => {
    const loading = await show('Loading');
    const before = loading.closest('p')!.getBoundingClientRect().height;
    const element = await show();
    expect(element.closest('p')!.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });

  it('opens the meaning with the keyboard, in the top layer, and gives the focus back on Escape', async () => {
    const element = await show();
    expect(box(element).checkVisibility()).to.equal(false);
    await open(element);
    expect(meaning(element)).to.match(/^CK ?Creatine kinase – A helper protein/);
    expect(box(element).ariaLabel).to.equal('CK');
    await press('Escape');
    await until(() => !isOpen(element), 'the box is closed');
    expect(focused(element)).to.equal('word');
  });

  it('closes with its button, and gives the focus back', async () => {
    const element = await show();
    await open(element);
    await press('Tab');
    expect(focused(element)).to.equal('close');
    expect(one(element, '[part=close]').textContent!.trim()).to.equal('Close');
    await press('Enter');
    await until(() => !isOpen(element), 'the box is closed');
    expect(focused(element)).to.equal('word');
  });

  it('closes when another box opens, and when the word is pressed again', async () => {
    const host = (await show('Several')).closest('.host-page')!;
    const [first, second] = host.querySelectorAll('dm-term');
    word(first!).click();
    expect(isOpen(first!)).to.equal(true);
    word(second!).click();
    expect([isOpen(first!), isOpen(second!)]).to.deep.equal([false, true]);
    word(second!).click();
    expect(isOpen(second!)).to.equal(false);
  });

  it('says no more than the meaning and what every widget says', async () => {
    const element = await show();
    await open(element);
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('#box [part]')].filter((each) =>
      each.checkVisibility(),
    );
    expect(shown.map((each) => each.getAttribute('part'))).to.deep.equal([
      'base',
      'item',
      'label',
      'disclaimer',
      'version',
      'close',
    ]);
  });

  it('stays inside of a narrow window', async () => {
    await setViewport(320, 500);
    const element = await show('Narrow', {}, {language: 'es'});
    await open(element);
    await frame();
    const {left, right, top, bottom} = box(element).getBoundingClientRect();
    expect(
      left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
      `${[left, right, top, bottom]}`,
    ).to.equal(true);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('has no axe violation while it is open', async () => {
    for (const globals of [{}, {theme: 'dark', language: 'es'}]) {
      const element = await show('Default', {}, globals);
      word(element).click();
      expect(await axe(element.closest('.host-page')!)).to.deep.equal([]);
    }
  });

  it('looks the same in a heading, in capitals and in small print', async () => {
    const host = (await show('Several')).closest('.host-page')!;
    const looks = [...host.querySelectorAll('dm-term')].map((element) => {
      const {fontSize, fontWeight, textTransform, whiteSpace} = getComputedStyle(one(element, '[part=item]'));
      return [fontSize, fontWeight, textTransform, whiteSpace].join(' ');
    });
    expect(looks).to.have.length(4);
    expect(new Set(looks)).to.deep.equal(new Set(['16px 400 none normal']));
  });

  it('is in the language in force, across a shadow root, live', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.lang = 'es';
    const element = host.attachShadow({mode: 'open'}).appendChild(document.createElement('dm-term')) as DmTerm;
    element.term = 'creatine-kinase';
    element.textContent = 'CK';
    await until(() => box(element)?.lang === 'es', 'it speaks Spanish');
    expect(box(element).textContent).to.include('traducción automática');
    host.lang = 'ar-XB';
    await until(() => box(element).lang === 'ar-XB', 'it speaks the other language');
    expect(box(element).dir).to.equal('rtl');
    element.lang = 'en';
    await until(() => box(element).lang === 'en', 'its own language counts');
    host.remove();
  });

  it('leaves the text and warns once where the glossary has no such word', async () => {
    const said = captureErrors();
    const heard: CustomEvent[] = [];
    const listening = new AbortController();
    for (const type of ['dm-error', 'dm-ready']) {
      document.addEventListener(type, (event) => heard.push(event as CustomEvent), listening);
    }
    const element = await show('UnknownTerm');
    element.requestUpdate();
    await element.updateComplete;
    listening.abort();
    expect(one(element, 'button')).to.equal(null);
    expect(element.checkVisibility()).to.equal(true);
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('<dm-term>').and.include('term="no-such-word"').and.include('creatine-kinase');
    expect(heard.map(({type, detail}) => [type, detail.section, detail.code])).to.deep.equal([
      ['dm-error', 'glossary', 'unknown-value'],
    ]);
    element.term = 'biopsy';
    await element.updateComplete;
    expect(word(element)).not.to.equal(null);
  });

  it('leaves the text where the glossary cannot be had', async () => {
    const said = captureErrors();
    const element = await show('Failed');
    await until(() => said.warnings.length);
    expect(one(element, 'button')).to.equal(null);
    expect(element.checkVisibility()).to.equal(true);
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('<dm-term>').and.include('no words');
  });

  it('takes English where another language cannot be had', async () => {
    const said = captureErrors();
    setSectionLoader((name, locale) =>
      locale === 'es' ? Promise.reject(new Error('gone')) : importSection(name, locale),
    );
    const element = document.body.appendChild(document.createElement('dm-term'));
    element.lang = 'es';
    element.term = 'biopsy';
    element.textContent = 'biopsia';
    await until(() => box(element)?.lang === 'en', 'it is English');
    expect(said.warnings).to.have.length(1);
    element.remove();
  });

  it('announces nothing, and does not hold up the address of a word', async () => {
    const heard: Event[] = [];
    const note = (event: Event) => heard.push(event);
    document.addEventListener('dm-ready', note);
    const element = await show();
    await frame();
    document.removeEventListener('dm-ready', note);
    expect(heard).to.deep.equal([]);
    expect((await show('Loading')).ready).to.equal(true);
    expect(await element.reveal('creatine-kinase')).to.equal(undefined);
  });

  it('has its meaning in brackets on paper, and the word still there', async function () {
    const element = await show();
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(word(element).checkVisibility()).to.equal(true);
    const paper = one(element, '.paper');
    expect(paper.checkVisibility()).to.equal(true);
    expect(paper.textContent).to.match(/^Creatine kinase – A helper protein/);
    expect(getComputedStyle(paper, '::before').content).to.equal('" ("');
    expect(box(element).checkVisibility()).to.equal(false);
  });

  it('opens beside the word where the browser can', async function () {
    if (!CSS.supports('position-area: block-end') || engine === 'webkit') this.skip();
    const element = await show();
    await open(element);
    await frame();
    const at = word(element).getBoundingClientRect();
    const {top, left, right} = box(element).getBoundingClientRect();
    expect(top - at.bottom).to.be.within(0, 40);
    expect(left < at.right && right > at.left).to.equal(true);
  });
});
