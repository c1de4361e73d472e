/**
 * `npm run verify:world -- wordpress`: the plugin of `integrations/wordpress/` in a real WordPress, seen by readers, by an
 * administrator in the block editor, and by an author who may not write HTML. `npm run build` comes first.
 */
import assert from 'node:assert/strict';
import {appendFileSync, existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers.js';
import {assemble, describe, pluginName} from '../wordpress/plugin.js';
import {missing, startWordPress} from './lib/wordpress.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').BrowserContext} Context */

const chromium = await findChromium();
// The last line says why.
process.on('uncaughtException', (error) => {
  console.error(error);
  console.log(error.message.trim().split('\n').at(-1));
  process.exit(1);
});
process.on('SIGTERM', () => process.exit(143));

/** @type {(because: string) => never} */
const cannot = (because) => {
  console.log(`Not tested, because ${because}.`);
  process.exit(77);
};
if (chromium.missing !== undefined) cannot(`of Chromium ${chromium.missing}`);
const lacking = missing();
if (lacking) cannot(lacking);

console.log('Installing WordPress …');
const {address, site, log, versions, php, stop} = await startWordPress();
const {widgets} = describe();
const plugin = join(site, 'wp-content/plugins', pluginName);
assemble(plugin);
// What WordPress would put other characters into.
const tricky = `<p>A "quoted" word isn't 4x4 -- or so...</p>\n`;
appendFileSync(join(plugin, 'cdn/static/en/disclaimer.html'), tricky);
php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
  $error = activate_plugin('${pluginName}/${pluginName}.php');
  if (is_wp_error($error)) { echo $error->get_error_message(); exit(1); }`);

/** Publishes a page as the administrator. @param {string} content @returns {string} its address */
const publish = (content) => {
  const id = php(`wp_set_current_user(1); kses_init();
    echo wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'T',
      'post_content' => base64_decode('${Buffer.from(content).toString('base64')}')]));`);
  return `${address}/?page_id=${id}`;
};
/** @param {Record<string, string>} attributes */
const block = (attributes) => `<!-- wp:dermatomyositis-widgets/widget ${JSON.stringify(attributes)} /-->`;

/** @param {string} name @param {string} locale */
const title = (name, locale) => String(widgets[name]?.titles[locale]);

/** Opens a page and notes what it asks of others and what goes wrong in it. @param {Context} context */
const open = async (context) => {
  const page = await context.newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const errors = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    page,
    requests,
    errors,
    foreign: () => requests.filter((url) => /^\w+:\/\//.test(url) && !url.startsWith(`${address}/`)),
    ours: () => requests.filter((url) => url.includes(`/${pluginName}/`)),
  };
};

/** Waits until a widget shows its words, then tells its title. @param {Page | import('puppeteer-core').Frame} page @param {string} name */
const shown = async (page, name) => {
  await page.waitForFunction((tag) => /** @type {any} */ (document.querySelector(tag))?.ready, {}, `dm-${name}`);
  return page.$eval(`dm-${name}`, ({shadowRoot}) => {
    const heading = shadowRoot?.querySelector('[part~="heading"]');
    return heading?.checkVisibility() && heading.textContent?.trim();
  });
};

/** The addresses of the scripts of type module. @param {string} html */
const modules = (html) => [...html.matchAll(/<script[^>]*type=["']module["'][^>]*>/g)].map(([tag]) => tag);

/** What stands inside the tag of a widget. @param {string} html @param {string} name */
const inside = (html, name) => new RegExp(`<dm-${name}[^>]*>\\n(.*?)</dm-${name}>`, 's').exec(html)?.[1];

/** `has()` would show all of the page. @param {string} html @param {RegExp} wanted */
const has = (html, wanted) => assert.ok(wanted.test(html), `the page lacks ${wanted}`);
/** @param {string} html @param {RegExp} unwanted */
const lacks = (html, unwanted) => assert.ok(!unwanted.test(html), `the page has ${unwanted}`);

const source = async (/** @type {string} */ url) => (await fetch(url)).text();

const browser = await puppeteer.launch(chromium.launchOptions);
const readers = await browser.createBrowserContext();

/** @param {string} user */
const logIn = async (user) => {
  const context = await browser.createBrowserContext();
  const {page} = await open(context);
  await page.goto(`${address}/wp-login.php`);
  // Not typed: the page moves the focus to its first field a while after it is there.
  await page.$eval(
    '#loginform',
    (form, name) => {
      for (const field of ['log', 'pwd']) /** @type {any} */ (form).elements[field].value = name;
    },
    user,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  assert.ok(page.url().startsWith(`${address}/wp-admin/`), `${user} is logged in`);
  await page.close();
  return context;
};

/** Opens the block editor with an empty text. @param {Context} context @param {string} type */
const edit = async (context, type) => {
  const view = await open(context);
  await view.page.setViewport({width: 1280, height: 900});
  await view.page.goto(`${address}/wp-admin/post-new.php?post_type=${type}`);
  await view.page.waitForSelector('.block-editor-writing-flow, iframe[name="editor-canvas"]');
  return view;
};

/** Publishes what is in the editor, as its button does. @param {Page} page @returns {Promise<string>} the address */
const save = (page) =>
  page.evaluate(async () => {
    const {wp} = /** @type {any} */ (globalThis);
    wp.data.dispatch('core/editor').editPost({title: 'T', status: 'publish'});
    await wp.data.dispatch('core/editor').savePost();
    const editor = wp.data.select('core/editor');
    if (!editor.didPostSaveRequestSucceed()) throw new Error('It was not saved.');
    return editor.getPermalink();
  });

/** @type {[string, () => Promise<void>][]} */
const checks = [];
/** @param {string} what @param {() => Promise<void>} run */
const check = (what, run) => void checks.push([what, run]);

for (const theme of ['classic', 'twentytwentythree']) {
  for (const [way, content] of [
    ['shortcode', 'Before.\n\n[dermatomyositis widget="red-flags" lang="es" region="ES" heading-level="3"]\n\nAfter.'],
    ['block', block({lang: 'es', region: 'ES', headingLevel: '3'})],
  ]) {
    check(`${theme}, ${way}: the widget in its language, and its words in the source`, async () => {
      php(`switch_theme('${theme}');`);
      const url = publish(String(content));
      const html = await source(url);
      has(html, /<dm-red-flags lang="es" region="ES" heading-level="3">/);
      const text = inside(html, 'red-flags') ?? '';
      assert.equal(
        text.replace(/<(\/?)h(\d)>/g, (_, slash, level) => `<${slash}h${level - 1}>`),
        readFileSync(join(plugin, 'cdn/static/es/red-flags.html'), 'utf8'),
      );
      assert.equal(modules(html).length, 1, 'scripts of type module');
      has(html.slice(0, html.indexOf('</head>')), /dermatomyositis-widgets\/cdn\/static\.css/);

      const {page, errors, foreign} = await open(readers);
      await page.goto(url);
      assert.equal(await shown(page, 'red-flags'), title('red-flags', 'es'));
      assert.deepEqual(foreign(), []);
      assert.deepEqual(errors, []);
      assert.deepEqual(await page.cookies(), []);
      await page.setJavaScriptEnabled(false);
      await page.reload();
      assert.ok(await page.$eval('dm-red-flags h3', (heading) => heading.checkVisibility()), 'without scripts');
      await page.close();
    });
  }
}

check('every widget twice on a page: one loader, and no word of ours changed', async () => {
  const names = Object.keys(widgets);
  for (const content of [
    names.map((name) => `[dermatomyositis widget="${name}"]`).join('\n\n'),
    names.map((name) => block({widget: name})).join('\n\n'),
  ]) {
    const html = await source(publish(`${content}\n\n${content}`));
    assert.equal(modules(html).length, 1);
    for (const name of names) {
      const file = readFileSync(join(plugin, `cdn/static/en/${name}.html`), 'utf8');
      assert.equal(inside(html, name), file, name);
    }
  }
});

check('a page without a widget loads nothing of ours', async () => {
  const {page, ours} = await open(readers);
  const answer = await page.goto(publish('Only words.'));
  lacks(String(await answer?.text()), /dermatomyositis/);
  assert.deepEqual(ours(), []);
  await page.close();
});

check('without a language, that of the site counts', async () => {
  php(`update_option('WPLANG', 'pt_PT');`);
  const url = publish(block({widget: 'diet-card'}));
  has(await source(url), /<dm-diet-card>\n<div class="dm-static" [^>]*lang="pt-BR"/);
  const {page} = await open(readers);
  await page.goto(url);
  assert.equal(await shown(page, 'diet-card'), title('diet-card', 'pt-BR'));
  await page.close();
  php(`update_option('WPLANG', 'zh_TW');`);
  has(await source(url), /<dm-diet-card>\n<div class="dm-static" [^>]*lang="en"/);
  php(`update_option('WPLANG', '');`);
});

check('an unknown widget: told to who can edit, nothing for others', async () => {
  const url = publish('[dermatomyositis widget="red-flag"] [dermatomyositis widget="drug-sheet" drug="aspirin"]');
  const html = await source(url);
  lacks(html, /red-flag\b|there is no widget|aspirin/);
  has(html, /<dm-drug-sheet>/);
  const admin = await logIn('admin');
  const {page} = await open(admin);
  await page.goto(url);
  const text = await page.$eval('body', ({innerText}) => innerText);
  has(text, /there is no widget .red-flag.\. There is: .*red-flags/);
  has(text, /the attribute .drug. of the widget .drug-sheet./);
  await admin.close();
});

check('the block editor: real words at once, in a frame, too, and after a change', async () => {
  const admin = await logIn('admin');
  const {page, errors, foreign, requests} = await edit(admin, 'page');
  await page.evaluate(() => {
    const {wp} = /** @type {any} */ (globalThis);
    const made = wp.blocks.createBlock('dermatomyositis-widgets/widget');
    wp.data.dispatch('core/block-editor').insertBlocks(made);
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  assert.equal(await shown(page, 'red-flags'), title('red-flags', 'en'));

  const field = async (/** @type {string} */ label) => {
    const handle = await page.waitForSelector(`xpath/.//*[@id=//label[normalize-space()="${label}"]/@for]`);
    assert.ok(handle);
    return handle;
  };
  const before = requests.length;
  await (await field('Widget')).select('drug-sheet');
  assert.equal(await shown(page, 'drug-sheet'), title('drug-sheet', 'en'));
  await (await field('drug')).select('azathioprine');
  await (await field('Language')).select('fr');
  await (await field('Country')).type('fr');
  await page.waitForSelector('dm-drug-sheet[lang="fr"][region="FR"][drug="azathioprine"]');
  await page.waitForFunction(
    (words) => document.querySelector('dm-drug-sheet')?.shadowRoot?.textContent?.includes(words),
    {},
    title('drug-sheet', 'fr'),
  );
  const asked = requests.slice(before).filter((url) => !url.includes(`/${pluginName}/`));
  assert.deepEqual(
    asked.filter((url) => url.includes('block-renderer')),
    [],
  );

  await page.evaluate(() => {
    const {wp} = /** @type {any} */ (globalThis);
    wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet');
  });
  const frame = await (await page.waitForSelector('iframe[name="editor-canvas"]'))?.contentFrame();
  assert.ok(frame);
  assert.equal(await shown(frame, 'drug-sheet'), title('drug-sheet', 'fr'));

  const url = await save(page);
  assert.deepEqual(foreign(), []);
  assert.deepEqual(errors, []);
  const view = await open(readers);
  await view.page.goto(url);
  assert.equal(await shown(view.page, 'drug-sheet'), title('drug-sheet', 'fr'));
  has(await source(url), /<dm-drug-sheet lang="fr" region="FR" drug="azathioprine">\n<div class="dm-static"/);

  // What was saved is read again without a complaint.
  await page.reload();
  await page.waitForSelector('.block-editor-writing-flow');
  assert.equal(await shown(page, 'drug-sheet'), title('drug-sheet', 'fr'));
  assert.equal(await page.$('.block-editor-warning'), null);
  await view.page.close();
  await admin.close();
});

check('an author who may not write HTML: both ways work, and nothing else comes with them', async () => {
  const author = await logIn('author');
  const {page} = await edit(author, 'post');
  await page.evaluate(() => {
    const {wp} = /** @type {any} */ (globalThis);
    const attack = `lang='"><b id=injected>' region='" onmouseover="alert(1)' onclick="alert(1)" feedback-url="javascript:alert(1)"`;
    wp.data.dispatch('core/block-editor').insertBlocks([
      wp.blocks.createBlock('dermatomyositis-widgets/widget', {
        widget: 'diet-card',
        lang: '"><b id=injected>',
        region: '" onmouseover="alert(1)',
      }),
      wp.blocks.createBlock('core/shortcode', {text: `[dermatomyositis widget="faq" lang="de"]`}),
      wp.blocks.createBlock('core/shortcode', {text: `[dermatomyositis widget="tests" ${attack}]`}),
      wp.blocks.createBlock('core/html', {content: '<dm-causes onclick="alert(1)">raw</dm-causes>'}),
    ]);
  });
  const url = await save(page);
  const view = await open(readers);
  await view.page.goto(url);
  assert.equal(await shown(view.page, 'diet-card'), title('diet-card', 'en'));
  assert.equal(await shown(view.page, 'faq'), title('faq', 'de'));
  assert.equal(await shown(view.page, 'tests'), title('tests', 'en'));
  assert.equal(await view.page.$('dm-causes, #injected, [onclick], [onmouseover], [href^="javascript"]'), null);
  assert.equal(await view.page.$eval('dm-tests', (element) => element.getAttribute('feedback-url')), null);
  assert.deepEqual(view.foreign(), []);
  await view.page.close();
  await author.close();
});

check('nothing is stored, and PHP has no complaint', async () => {
  const rows = php(`global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options
    WHERE option_name LIKE '%dermatomyositis%'") + $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->postmeta
    WHERE meta_key LIKE '%dermatomyositis%'");`);
  assert.equal(rows, '0');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  assert.deepEqual(
    lines.filter((line) => line.includes(pluginName)),
    [],
  );
});

let failed = 0;
for (const [what, run] of checks) {
  try {
    await run();
    console.log(`ok: ${what}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED: ${what}\n${error instanceof Error ? error.stack : error}`);
  }
}
await browser.close();
await stop();
console.log(
  `${checks.length - failed} of ${checks.length} checks passed with ${versions}, Chromium ${chromium.version}.`,
);
process.exitCode = failed > 0 ? 1 : 0;
