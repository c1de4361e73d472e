/** The pages of Storybook for designers. The scorecard has a test of its own. */
import {expect} from '@open-wc/testing';
import {stories} from '/virtual/stories.js';
import {axe, captureErrors, setViewport, until} from './support/index.js';

const pages = stories.filter(({parameters, element}) => parameters['isPage'] && element !== 'dm-scorecard');
const tags = new Set(stories.filter(({parameters}) => !parameters['isPage']).map(({element}) => element));

const render = (page: string, globals = {}) =>
  stories.find(({element}) => element === `dm-${page}`)!.render({}, globals);

/** Sets a field as a person does. */
const enter = (host: Element, id: string, value: string) => {
  const field = host.querySelector<HTMLInputElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
};

describe('the pages for designers', () => {
  it('are the ones that there are', () => {
    const names = pages.map(({element}) => element);
    expect(names).to.have.members(['dm-start-here', 'dm-tokens', 'dm-do-and-do-not', 'dm-theme-builder']);
  });

  for (const {element, render: show} of pages) {
    for (const theme of ['light', 'dark']) {
      it(`${element} is without an axe violation and a word in the console when it is ${theme}`, async () => {
        const said = captureErrors();
        const host = await show({}, {theme});
        expect(await axe(host)).to.deep.equal([]);
        expect(said).to.deep.include({warnings: [], errors: []});
      });
    }

    it(`${element} fits a phone without scrolling sideways`, async () => {
      await setViewport(320, 600);
      await show();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('lead to the page of every element', async () => {
    const host = await render('start-here');
    const rows = [...host.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.querySelector('code')!.textContent)).to.have.members([...tags]);
    for (const row of rows) {
      expect(row.querySelector('a')!.getAttribute('href')).to.match(/^\.\/\?path=\/docs\/[a-z-]+--docs$/);
      expect(row.querySelector('td')!.innerText.length).to.be.greaterThan(20);
    }
  });

  it('measure each colour on the ground of this browser', async () => {
    const host = await render('tokens');
    const row = [...host.querySelectorAll('tr')].find((each) => each.textContent!.includes('--dm-emergency'))!;
    const [light, dark] = [...row.querySelectorAll('.colour')].map((cell) =>
      parseFloat(cell.querySelector('.ratio')!.textContent!),
    );
    // On white it is the same everywhere; the dark ground is the browser's own.
    expect(light).to.equal(9.6);
    expect(dark).to.be.within(9, 12);
  });
});

describe('the theme builder', () => {
  const verdict = (host: Element, id: string) => host.querySelector(`output[for="${id}"]`)!.textContent;
  const css = (host: Element) => host.querySelector('textarea')!.value;

  it('says in words whether a colour passes, for light and for dark', async () => {
    const host = await render('theme-builder');
    expect(verdict(host, 'dm-emergency-light')).to.match(/^passes 7:1/);
    enter(host, 'dm-emergency-light', '#d00020');
    expect(verdict(host, 'dm-emergency-light')).to.match(/^fails 7:1, choose a darker colour/);
    enter(host, 'dm-accent-light', '#d00020');
    expect(verdict(host, 'dm-accent-light'), 'less is enough for the accent').to.match(/^passes 4.5:1/);
    enter(host, 'dm-accent-dark', '#333333');
    expect(verdict(host, 'dm-accent-dark')).to.match(/^fails 4.5:1, choose a lighter colour/);
  });

  it('shows the choice on the widgets, and hands out the CSS of what was changed', async () => {
    const host = await render('theme-builder');
    expect(css(host)).to.equal(':root {\n  /* Nothing is changed yet. */\n}');
    enter(host, 'dm-emergency-dark', '#ffffff');
    enter(host, 'dm-radius', '1');
    expect(css(host)).to.equal(':root {\n  --dm-radius: 1em;\n  --dm-emergency: light-dark(#8f0018, #ffffff);\n}');
    const [light, dark] = [...host.querySelectorAll('dm-red-flags')].map((widget) =>
      getComputedStyle(widget.shadowRoot!.querySelector('[part=tier]')!),
    );
    expect(light!.borderTopColor).to.equal('rgb(143, 0, 24)');
    expect(dark!.borderTopColor).to.equal('rgb(255, 255, 255)');
    expect(light!.borderTopLeftRadius).to.equal('16px');
    const [, again] = host.querySelectorAll('button');
    again!.click();
    expect(css(host)).to.include('Nothing is changed yet');
    expect(light!.borderTopLeftRadius).to.equal('6px');
  });

  it('says what became of copying', async () => {
    const host = await render('theme-builder');
    host.querySelector('button')!.click();
    await until(() => host.querySelector('[role=status]')!.textContent, 'it says something');
    expect(host.querySelector('[role=status]')!.textContent).to.match(/^Copied\.$|copy it with the keyboard/);
  });
});

describe('the toolbar', () => {
  const brands = ['hospital', 'charity', 'children'];

  it('has brands that change font and accent, and takes them off again', async () => {
    const story = stories.find(({element, name}) => element === 'dm-red-flags' && name === 'Default')!;
    const looks = [];
    for (const brand of ['none', ...brands, 'none']) {
      const host = await story.render({}, {brand});
      const root = host.querySelector('dm-red-flags')!.shadowRoot!;
      const {fontFamily} = getComputedStyle(root.querySelector('h2')!);
      looks.push(`${fontFamily} ${getComputedStyle(root.querySelector('a, button')!).color}`);
      host.remove();
    }
    expect(new Set(looks).size).to.equal(4);
    expect(looks[4]).to.equal(looks[0]);
  });
});
