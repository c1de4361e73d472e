/** Every widget in boxes of six widths inside of one wide window: it follows its container, never the window. */
import {expect} from '@open-wc/testing';
import {stories} from '/virtual/stories.js';
import {frame, isMeantToShow, name, outside, setViewport} from './support/index.js';

const widths = [240, 320, 480, 768, 1024, 1600];

/** Those that show a text of their own: a language pack shows nothing, and the scorecard is no widget. */
const shown = stories.filter(
  ({element, name: story}) => story === 'Default' && !['dm-locale', 'dm-scorecard'].includes(element),
);

/** The letters of an element's longest line. */
const longestLine = (node: Element) => {
  const lines = new Map<number, number>();
  const letter = document.createRange();
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    for (let at = 0; at < text.length; at++) {
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      const {width, bottom} = letter.getBoundingClientRect();
      // A number in brackets stands a little higher than its line.
      const line = Math.round(bottom / 12);
      if (width) lines.set(line, (lines.get(line) ?? 0) + 1);
    }
  }
  return Math.max(0, ...lines.values());
};

describe('a container', function () {
  this.timeout(60_000);
  let hosts: HTMLElement[];

  /** All widgets below each other. */
  const mountAll = async () => {
    hosts = await Promise.all(shown.map(({render}) => render()));
    for (const host of hosts) (host.firstElementChild as HTMLElement).style.padding = '0';
    for (const details of nodes('details')) (details as HTMLDetailsElement).open = true;
  };

  const nodes = (selector: string) =>
    hosts.flatMap((host) =>
      [...host.querySelectorAll('*')].flatMap((each) => [...(each.shadowRoot?.querySelectorAll(selector) ?? [])]),
    );

  const narrow = async (width: number) => {
    for (const host of hosts) host.style.inlineSize = `${width}px`;
    await frame();
    await frame();
  };

  it('of any width holds each widget: nothing sticks out, no long line, nothing too small to touch', async () => {
    await setViewport(1600, 900);
    await mountAll();
    expect(shown.length).to.be.greaterThan(20);
    const faults: string[] = [];
    for (const width of widths) {
      await narrow(width);
      // A word stands in a line of the page: where that breaks is the page's.
      const boxes = nodes('*').filter((node) => (node.getRootNode() as ShadowRoot).host.localName !== 'dm-term');
      faults.push(...outside(boxes).map((each) => `${width}: sticks out: ${each}`));
      // The card's print is small, and it is as wide as a bank card.
      const prose = nodes('p, li, dd, label').filter(
        (node) => isMeantToShow(node) && !node.querySelector('p, li, dl, div, label') && !node.closest('.face'),
      );
      expect(prose.length).to.be.greaterThan(1000);
      // Lines grow with the box up to here.
      if (width === Math.max(...widths)) {
        for (const node of prose) {
          const letters = node.textContent!.length > 70 ? longestLine(node) : 0;
          if (letters > 70) faults.push(`${width}: a line of ${letters} letters: ${name(node)}`);
        }
      }
      for (const control of nodes('button, summary, input, select, textarea, nav a')) {
        const {width: inline, height: block} = control.getBoundingClientRect();
        if (control.checkVisibility() && Math.min(inline, block) < 23.5) {
          faults.push(`${width}: ${Math.round(inline)} by ${Math.round(block)} pixels: ${name(control)}`);
        }
      }
    }
    expect(faults.join('\n')).to.equal('');
  });
});
