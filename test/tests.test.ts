/** What only `dm-tests` does; what all lists do is in `common.test.ts`. */
import {expect} from '@open-wc/testing';
import type {Text, TestsSection} from 'dermatomyositis-widgets/content/schema';
import type {} from 'dermatomyositis-widgets/tests/class';
import {loadSection} from '../dist/src/base/load-section.js';
import {until} from './support/index.js';
import {stories} from '/virtual/stories.js';

const mount = async (args: Record<string, unknown> = {}) => {
  const story = stories.find(({element, name}) => element === 'dm-tests' && name === 'Default')!;
  return (await story.render(args, {})).querySelector('dm-tests')!;
};

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const words = (text: Text) => (typeof text === 'string' ? text : text.en);

describe('dm-tests', () => {
  it('shows the way to a diagnosis as an ordered list, each step with its claim', async () => {
    const {way} = (await loadSection('tests', 'en')) as unknown as TestsSection;
    const steps = all(await mount(), '[part=way] ol > li').map(({textContent}) => textContent!);
    expect(steps).to.have.length(way!.steps.length);
    way!.steps.forEach(({title, text}, at) => {
      expect(steps[at]).to.include(words(title)).and.to.include(words(text.text));
    });
  });

  it('keeps the number of a step off its words, also from right to left', async () => {
    for (const lang of ['en', 'ar']) {
      const element = await mount({lang});
      await until(() => element.shadowRoot!.querySelector<HTMLElement>('.base')?.lang === lang, `it speaks ${lang}`);
      const step = element.shadowRoot!.querySelector('[part=way] li')!;
      const [outer, inner] = [step, step.querySelector('p')!].map((each) => each.getBoundingClientRect());
      const room = lang === 'ar' ? outer!.right - inner!.right : inner!.left - outer!.left;
      const {inlineSize} = getComputedStyle(step, '::before');
      expect(room).to.be.greaterThan(parseFloat(inlineSize));
    }
  });

  it('leaves the way out where one group is asked for, and in the short view', async () => {
    expect(all(await mount({group: 'lab'}), '[part=way]')).to.have.length(0);
    expect(all(await mount({detail: 'short'}), '[part=way]')).to.have.length(0);
  });

  it('shows the one group that is asked for, and all without one', async () => {
    const groups = (element: Element) => all(element, '[part=group]').length;
    expect(groups(await mount({group: 'lab'}))).to.equal(1);
    expect(groups(await mount())).to.equal(5);
  });
});
