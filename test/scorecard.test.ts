/** The page of Storybook that shows no widget, but what is known of each. */
import {expect} from '@open-wc/testing';
import {stories} from '/virtual/stories.js';
import {axe, setViewport} from './support/index.js';

const page = stories.find(({element}) => element === 'dm-scorecard')!;

describe('the scorecard page', () => {
  for (const theme of ['light', 'dark']) {
    it(`has each widget in its table, no cell without a word, and no axe violation when it is ${theme}`, async () => {
      const host = await page.render({}, {theme});
      const [widgets] = host.querySelectorAll('table');
      const names = [...widgets!.querySelectorAll('th[scope=row]')].map((name) => name.textContent);
      const shown = stories.filter(({parameters}) => !parameters['isPage']).map(({element}) => element);
      expect(names).to.have.members([...new Set(shown)].filter((tag) => tag !== 'dm-locale'));
      const empty = [...host.querySelectorAll('th, td')].filter((cell) => !cell.textContent?.trim());
      expect(empty.map((cell) => cell.parentElement?.textContent)).to.deep.equal([]);
      expect(await axe(host)).to.deep.equal([]);
    });
  }

  it('fits a phone: only its tables scroll sideways', async () => {
    await setViewport(320, 600);
    const host = await page.render();
    expect(host.querySelector('.scroll')!.scrollWidth).to.be.greaterThan(320);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
