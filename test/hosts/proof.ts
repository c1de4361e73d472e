/** The page of proof in a frame, as its tests read it. */
import {until} from '../support/index.js';

interface Line {
  readonly how: string;
  readonly count: string;
  readonly verdict: string;
  readonly entries: string[];
}

export class Proof {
  readonly document: Document;
  constructor(readonly frame: HTMLIFrameElement) {
    this.document = frame.contentDocument!;
  }

  find<E extends HTMLElement = HTMLElement>(selector: string) {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  get result() {
    return this.find('#result').textContent;
  }

  get reasons() {
    return [...this.document.querySelectorAll('#reasons li')].map(({textContent}) => textContent);
  }

  /** The lines of a part of the page, by their ids. */
  lines(part: string): Record<string, Line> {
    const text = (line: Element, selector: string) => line.querySelector(selector)!.textContent!;
    return Object.fromEntries(
      [...this.document.querySelectorAll<HTMLElement>(`${part} [data-line]`)].map((line) => [
        line.dataset['line'],
        {
          how: text(line, '.how'),
          count: text(line, '.count').replace('How many: ', ''),
          verdict: text(line, '.verdict'),
          entries: [...line.querySelectorAll('li')].map(({textContent}) => textContent!),
        },
      ]),
    );
  }

  /** Until the run, or the check of the checker, is over. */
  async done(selector = '#again') {
    const button = this.find<HTMLButtonElement>(selector);
    await until(() => !button.disabled, `${selector} can be pressed: ${this.result}`, {timeout: 90_000});
  }

  async press(selector: string) {
    this.find(selector).click();
    await this.done(selector);
  }
}

/** All that a page of this site could have left behind. */
export const kept = async () => ({
  cookie: document.cookie,
  local: {...localStorage},
  session: {...sessionStorage},
  databases: (await indexedDB.databases?.())?.length,
  caches: await globalThis.caches?.keys(),
  name,
  address: location.href,
  history: history.length,
});

/** The page, loaded in a frame that stays until the test removes it: a run takes its time. */
export const openProof = async () => {
  const frame = document.createElement('iframe');
  Object.assign(frame, {title: 'Page of proof', width: '780', height: '580', src: '/cdn/proof.html'});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.prepend(frame);
  await loaded;
  return new Proof(frame);
};
