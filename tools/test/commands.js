/**
 * Browser commands beside the stock ones of web test runner, called by `test/support`:
 *
 * - `dm:press` a key or chord (`Tab`, `Shift+Tab`, `Control+End`), in all three engines;
 * - `dm:viewport` {width, height}, in all three;
 * - `dm:media` {media?, features?}, in Chromium; the other two have no way to do it and the answer is "no";
 * - `dm:tree`, the accessibility tree of the page, in Chromium; elsewhere the answer is "no", too.
 */

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').CDPSession} CDPSession
 * @typedef {import('@web/test-runner-chrome').ChromeLauncher} ChromeLauncher
 * @typedef {import('@web/test-runner-webdriver').WebdriverLauncher} WebdriverLauncher
 * @typedef {{width: number, height: number}} Size
 * @typedef {{media?: string, features?: Record<string, string>}} Media
 */

/** WebDriver's code points for keys that write nothing; WebDriver 2, section "Keyboard actions". @type {Record<string, string>} */
const webDriverKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** `Shift+Tab` → ['Shift', 'Tab']; `+` and `Shift++` hold the key "+". @param {string} chord */
const keysOf = (chord) => chord.split(/(?<=.)\+(?=.)/).map((key) => (key === 'Space' ? ' ' : key));

/**
 * What is used here of the launcher's WebDriver client, which it keeps to itself.
 * @typedef {{
 *   performActions(actions: object[]): Promise<void>,
 *   execute(script: string): Promise<unknown>,
 *   executeAsync(script: string): Promise<unknown>,
 *   getWindowRect(): Promise<Size>,
 *   setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>,
 * }} Driver
 * @param {WebdriverLauncher} launcher
 * @returns {Driver}
 */
const driverOf = (launcher) => {
  const driver = Reflect.get(launcher, 'driver');
  if (!driver) throw new Error('WebKit is not running');
  return driver;
};

/** @param {Page} page @param {string[]} keys */
const pressInPage = async (page, keys) => {
  /** @type {import('puppeteer-core').KeyInput[]} */
  const inputs = /** @type {any} */ (keys);
  const held = inputs.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  for (const key of inputs.slice(-1)) await page.keyboard.press(key);
  for (const key of held.reverse()) await page.keyboard.up(key);
};

/** @param {WebdriverLauncher} launcher @param {string[]} keys */
const pressInWebKit = async (launcher, keys) => {
  const values = keys.map((key) => {
    const value = webDriverKeys[key] ?? (key.length === 1 ? key : undefined);
    if (!value)
      throw new Error(`Unknown key ${key}; known are single characters and ${Object.keys(webDriverKeys).join(', ')}`);
    return value;
  });
  const down = values.map((value) => ({type: 'keyDown', value}));
  const up = values.toReversed().map((value) => ({type: 'keyUp', value}));
  await driverOf(launcher).performActions([{type: 'key', id: 'keyboard', actions: [...down, ...up]}]);
};

/**
 * WebDriver sizes the window, bars included, and the page follows a moment later.
 * @param {WebdriverLauncher} launcher
 * @param {Size} size
 */
export const resizeWebKit = async (launcher, size) => {
  const driver = driverOf(launcher);
  /** @returns {Promise<[number, number]>} */
  const inner = async () => /** @type {any} */ (await driver.execute('return [innerWidth, innerHeight]'));
  const end = Date.now() + 5000;
  for (;;) {
    const [width, height] = await inner();
    if (width === size.width && height === size.height) return;
    if (Date.now() > end)
      throw new Error(`WebKit stays at ${width} × ${height} instead of ${size.width} × ${size.height}`);
    const rect = await driver.getWindowRect();
    await driver.setWindowRect(null, null, rect.width + size.width - width, rect.height + size.height - height);
    // Two frames: the next measure is that of the new size.
    await driver.executeAsync(
      'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))',
    );
  }
};

/** Emulation lasts as long as the session that asked for it. @type {WeakMap<Page, Promise<CDPSession>>} */
const mediaSessions = new WeakMap();

/** @param {Page} page @param {Media} media */
const setMedia = async (page, {media = '', features = {}}) => {
  const session = mediaSessions.get(page) ?? page.createCDPSession();
  mediaSessions.set(page, session);
  const list = Object.entries(features).map(([name, value]) => ({name, value}));
  await (await session).send('Emulation.setEmulatedMedia', {media, features: list});
};

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const commandsPlugin = () => ({
  name: 'dm-commands',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (!command.startsWith('dm:')) return undefined;
    const launcher = /** @type {any} */ (browser);
    const webKit = browser.type === 'webdriver' ? /** @type {WebdriverLauncher} */ (launcher) : undefined;
    const page = webKit ? undefined : /** @type {ChromeLauncher} */ (launcher).getPage(id);
    if (command === 'dm:press') {
      const keys = keysOf(String(payload));
      await (page ? pressInPage(page, keys) : pressInWebKit(launcher, keys));
      return true;
    }
    if (command === 'dm:viewport') {
      const size = /** @type {Size} */ (payload);
      await (page ? page.setViewport(size) : resizeWebKit(launcher, size));
      return true;
    }
    if (command === 'dm:media') {
      if (!page || browser.name !== 'Chromium') return 'no';
      await setMedia(page, /** @type {Media} */ (payload));
      return 'yes';
    }
    if (command === 'dm:tree') {
      if (!page || browser.name !== 'Chromium') return 'no';
      return page.accessibility.snapshot();
    }
    throw new Error(`Unknown command ${command}`);
  },
});
