/**
 * Makes the snippet from what a web team chose and from what the build knows. Pure: the page and its tests import it.
 * A choice that a way in cannot carry out is neither offered (`offers`) nor written.
 */
import {contrast, inWords} from './contrast.js';

/**
 * @typedef {Record<string, string>} Titles locale → title; `en` is always there
 * @typedef {object} Own The one attribute that only this element has.
 * @property {string} attribute
 * @property {string} label what the page calls it
 * @property {string} none what happens without it; empty where the element makes no sense without
 * @property {{value: string, titles: Titles}[]} values
 *
 * @typedef {object} Widget
 * @property {string} name of the element, without `dm-`
 * @property {string} section whose words it shows
 * @property {Titles} titles
 * @property {boolean} inline a word in a text of the page: it has no heading, no static text and no frame
 * @property {boolean} frame whether it says something where it stands alone
 * @property {boolean} calls whether it says whom to call
 * @property {string[]} modules files of the release that it is made of
 * @property {string[]} sections whose words it can load
 * @property {Own} [own]
 *
 * @typedef {{code: string, name: string}} Named
 * @typedef {{version: string, release: string, locales: Named[], regions: Named[], widgets: Widget[]}} Facts
 *
 * @typedef {'tag' | 'inside' | 'div' | 'static' | 'frame' | 'npm'} Way
 * @typedef {object} Choices Everything that the page asks; an empty text is "none".
 * @property {string} widget
 * @property {string} own
 * @property {string} lang
 * @property {string} region
 * @property {string} level
 * @property {boolean} dark
 * @property {string} accent
 * @property {Way} way
 * @property {'own' | 'cdn'} source
 * @property {string} folder the path of the files on the own server
 * @property {string} cdn the address of the files on a CDN
 * @property {boolean} hints
 *
 * @typedef {'head' | 'module' | 'style' | 'body' | 'policy'} Kind
 * @typedef {{kind: Kind, code: string, notes: string[]}} Part one text to copy, and what to know of it
 * @typedef {Record<string, string>} Integrity file → its hash, as `sri.json` has it
 */

/** @type {readonly Way[]} */
export const ways = ['tag', 'inside', 'div', 'static', 'frame', 'npm'];

/** The ways in that this widget has. @param {Widget} widget */
export const waysOf = ({inline, frame}) =>
  ways.filter((way) => (inline ? way === 'tag' || way === 'npm' : way !== 'frame' || frame));

/** What can be chosen for a widget and a way in. @param {Widget} widget @param {Way} way */
export const offers = ({own, calls, inline}, way) => ({
  // A frame could be led to an item by its address, but it takes the focus and moves the page as soon as that opens.
  own: !!own && way !== 'static' && way !== 'frame',
  region: calls && way !== 'static',
  level: !inline,
  // A frame is a page of its own; static text is part of the host's.
  look: way !== 'static' && way !== 'frame',
  folder: way !== 'npm',
  cdn: way === 'tag' || way === 'inside' || way === 'div',
  hints: way === 'tag' || way === 'inside' || way === 'div',
});

/** The values of a widget's own attribute: a second language is another one. @param {Widget} widget @param {string} lang */
export const valuesOf = ({own}, lang) =>
  (own?.values ?? []).filter(({value}) => own?.attribute !== 'second-lang' || value !== lang);

/** The end of a path is easily forgotten. @param {string} path */
const withSlash = (path) => (path.endsWith('/') || !path ? path : `${path}/`);

/** The path of a folder on the own server; undefined when it is none. @param {string} typed */
const ownFolder = (typed) => {
  const path = withSlash(typed.trim());
  return /^\/(?:[\w.~@%-]+\/)*$/.test(path) ? new URL(path, 'https://host.invalid').pathname : undefined;
};

/**
 * The address of a folder that holds one version for good; undefined when it is none. Without https the integrity of the
 * first file would be worth nothing; on this machine it is not needed.
 * @param {string} typed @param {string} version
 */
const cdnFolder = (typed, version) => {
  const address = withSlash(typed.trim());
  const secure = /^(?:https:\/\/[\w.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d+)?\/(?:[\w.~@%-]+\/)*$/;
  if (!secure.test(address)) return undefined;
  const {href, pathname} = new URL(address);
  return pathname.split('/').some((name) => name === version || name.endsWith(`@${version}`)) ? href : undefined;
};

/** @param {Choices} choices @param {Facts} facts @returns {Widget} */
export const widgetOf = ({widget}, {widgets}) => {
  const found = widgets.find(({name}) => name === widget);
  if (!found) throw new Error(`There is no widget “${widget}”.`);
  return found;
};

/** Whether the files come from a CDN. @param {Choices} choices @param {Facts} facts */
const isFar = (choices, facts) => choices.source === 'cdn' && offers(widgetOf(choices, facts), choices.way).cdn;

/**
 * Which answer no snippet can be made of, and what to do.
 * @param {Choices} choices @param {Facts} facts
 * @returns {{field: 'folder' | 'cdn', message: string} | undefined}
 */
export const problemIn = (choices, facts) => {
  if (!offers(widgetOf(choices, facts), choices.way).folder) return undefined;
  if (!isFar(choices, facts)) {
    if (ownFolder(choices.folder)) return undefined;
    return {field: 'folder', message: 'Enter a path that begins with a slash, such as /dermatomyositis-widgets/'};
  }
  if (cdnFolder(choices.cdn, facts.version)) return undefined;
  const message = `Enter an address that begins with https:// and has ${facts.version}, the exact version, as a folder`;
  return {field: 'cdn', message};
};

/** @param {string} value */
const escape = (value) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @typedef {[name: string, value: string | true][]} Attributes those with an empty value are left out */

/** A start tag; a long one has each attribute on a line of its own. @param {string} name @param {Attributes} attributes */
const tag = (name, attributes) => {
  const pairs = attributes
    .filter(([, value]) => value !== '')
    .map(([key, value]) => (value === true ? key : `${key}="${escape(value)}"`));
  const line = `<${[name, ...pairs].join(' ')}>`;
  return line.length <= 100 ? line : `<${[name, ...pairs].join('\n  ')}\n>`;
};

/**
 * Static text, whose headings begin at 2, with headings that begin at another level. Below 6 there is no heading:
 * a bold paragraph, as in the widget.
 * @param {string} html @param {number} level
 */
export const shifted = (html, level) =>
  html.replace(/<(\/?)h([2-6])>/g, (_, slash, old) => {
    const now = Number(old) + level - 2;
    if (now <= 6) return `<${slash}h${now}>`;
    return slash ? '</b></p>' : '<p><b>';
  });

/** The files that a browser needs first. @param {Widget} widget @param {Choices} choices @param {Facts} facts */
const firstFiles = (widget, {lang, region, way}, {release}) =>
  [
    ...widget.modules,
    // The meaning of a word waits for a press.
    ...(widget.inline ? [] : [`content/${lang}/${widget.section}.js`]),
    ...(region && offers(widget, way).region ? ['content/regions.js'] : []),
  ].map((file) => `${release}/${file}`);

/**
 * Every file that the widget can load: its language, the English beside it, and what only some pages need. The guide has
 * a menu of languages, and all sections.
 * @param {Widget} widget @param {Choices} choices @param {Facts} facts @param {Integrity} integrity
 */
const allFiles = ({name, sections, own}, choices, {release, locales}, integrity) => {
  const second = own?.attribute === 'second-lang' ? choices.own : '';
  const languages = name === 'guide' ? locales.map(({code}) => code) : [choices.lang, 'en', second];
  // These two list the sources of what stands beside or inside them.
  const listsAll = name === 'references' || name === 'guide';
  /** @param {string} folder @param {string} file */
  const isLoaded = (folder, file) => {
    if (folder === '' || folder === 'content') return true;
    if (folder === 'el') return [name, ...sections].includes(file);
    const [, language = ''] = folder.split('/');
    if (language === 'sources') return listsAll || sections.includes(file);
    return ['ids', ...languages].includes(language) && [...sections, 'common', 'notices'].includes(file);
  };
  return Object.keys(integrity).filter((path) => {
    const [, folder = '', file = ''] = /^(?:(.*)\/)?([^/]+)\.js$/.exec(path.slice(release.length + 1)) ?? [];
    return path.startsWith(`${release}/`) && isLoaded(folder, file);
  });
};

/** One file per line. No sign of it may close the script around it. @param {[string, string][]} hashes */
const importMap = (hashes) => {
  const lines = hashes.map(([address, hash]) => `${JSON.stringify(address)}: ${JSON.stringify(hash)}`);
  return `\n{"integrity": {\n${lines.join(',\n').replaceAll('<', '\\u003C')}\n}}\n`;
};

/** What a content security policy calls a script by; undefined where the browser does no sums, as on pages without https. @param {string} script */
const policyHash = async (script) => {
  const sum = await globalThis.crypto.subtle?.digest('SHA-256', new TextEncoder().encode(script));
  return sum && `'sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}'`;
};

/** The attributes of the element, as all ways in but the frame write them. @param {Choices} choices @param {Facts} facts @returns {Attributes} */
export const attributesOf = (choices, facts) => {
  const widget = widgetOf(choices, facts);
  const can = offers(widget, choices.way);
  return [
    ['lang', choices.lang],
    ...(can.own && widget.own ? /** @type {Attributes} */ ([[widget.own.attribute, choices.own]]) : []),
    ['region', can.region ? choices.region : ''],
    ['heading-level', can.level && choices.level !== '2' ? choices.level : ''],
  ];
};

/** The address of the page that stands in the frame. @param {Choices} choices @param {Facts} facts @param {string} base */
export const frameAddress = (choices, facts, base) => {
  const pairs = attributesOf(choices, facts).filter(([, value]) => value !== '');
  return `${base}embed/${choices.widget}.html?${new URLSearchParams(/** @type {string[][]} */ (pairs))}`;
};

/** What the frame is called, in the language of what is in it. @param {Choices} choices @param {Facts} facts */
export const titleOf = (choices, facts) => {
  const {titles} = widgetOf(choices, facts);
  return titles[choices.lang] ?? titles['en'] ?? '';
};

/** The word that opens its meaning, until the web team puts its own there. @param {Choices} choices @param {Facts} facts */
export const labelOf = (choices, facts) => {
  const titles = widgetOf(choices, facts).own?.values.find(({value}) => value === choices.own)?.titles ?? {};
  return titles[choices.lang] ?? titles['en'] ?? choices.own;
};

/** @param {Choices} choices @param {Facts} facts @param {string} staticText */
const bodyOf = (choices, facts, staticText) => {
  const {name, inline} = widgetOf(choices, facts);
  const attributes = attributesOf(choices, facts);
  if (choices.way === 'div') {
    const data = /** @type {Attributes} */ (attributes.map(([key, value]) => [`data-${key}`, value]));
    return `${tag('div', [['data-dm-widget', name], ...data])}</div>`;
  }
  const inside = inline ? escape(labelOf(choices, facts)) : choices.way === 'inside' ? `\n${staticText.trim()}\n` : '';
  return `${tag(`dm-${name}`, attributes)}${inside}</dm-${name}>`;
};

/** What the web team has to see to, since only its page knows. @param {Choices} choices */
const styleNotes = ({dark, accent}) => {
  // What browsers paint where a page says nothing else.
  const ratio = accent ? contrast(accent, dark ? '#121212' : '#ffffff') : 21;
  return [
    ...(dark ? ['This makes your page dark. Where it sets a background and a text colour, these have to fit.'] : []),
    ...(ratio < 4.5
      ? [
          `Your colour is too ${dark ? 'dark' : 'light'}: its contrast with a ${dark ? 'dark' : 'white'} background is ${inWords(ratio)} to 1. Links need 4.5 to 1.`,
        ]
      : []),
  ];
};

/** @param {Choices} choices */
const styleOf = ({way, dark, accent, widget}) => {
  if (way === 'frame') return 'iframe[data-dm-embed] {\n  inline-size: 100%;\n  border: 0;\n}';
  const page = dark ? [':root {\n  color-scheme: dark;\n}'] : [];
  const colour = accent ? [`dm-${widget} {\n  --dm-accent: ${accent};\n}`] : [];
  return [...page, ...colour].join('\n\n');
};

/**
 * The snippet, in the parts that go to different places. The answers must have no problem (`problemIn`).
 * @param {Choices} choices
 * @param {Facts} facts
 * @param {Integrity} integrity
 * @param {string} [staticText] the static text of the section in the language, as the build made it, where the way in has some
 * @returns {Promise<Part[]>}
 */
export const snippet = async (choices, facts, integrity, staticText = '') => {
  const {way} = choices;
  const widget = widgetOf(choices, facts);
  const can = offers(widget, way);
  const far = isFar(choices, facts);
  const base = (far ? cdnFolder(choices.cdn, facts.version) : ownFolder(choices.folder)) ?? '';
  const text = shifted(staticText, Number(choices.level));
  const madeFor = `dermatomyositis-widgets ${facts.version}, release ${facts.release}`;

  /** What a file of another server is asked for with. @param {string} file @returns {Attributes} */
  const guards = (file) =>
    far
      ? [
          ['integrity', integrity[file] ?? ''],
          ['crossorigin', 'anonymous'],
          ['referrerpolicy', 'no-referrer'],
        ]
      : [];
  const styleSheet = tag('link', [['rel', 'stylesheet'], ['href', `${base}static.css`], ...guards('static.css')]);
  const loader = `${tag('script', [['type', 'module'], ['src', `${base}loader.js`], ...guards('loader.js')])}</script>`;
  const hinted = can.hints && choices.hints;
  const hints = hinted ? firstFiles(widget, choices, facts) : [];
  const lastHints = hinted && !widget.inline ? [`${facts.release}/content/sources/${widget.section}.js`] : [];
  /** @param {string} file */
  const hint = (file) => tag('link', [['rel', 'modulepreload'], ['href', base + file], ...guards(file)]);
  const map = importMap(
    allFiles(widget, choices, facts, integrity).map((file) => [base + file, integrity[file] ?? '']),
  );

  /** @type {Part[]} */
  const parts = [];
  /** @param {Kind} kind @param {readonly string[]} lines @param {string[]} notes */
  const add = (kind, lines, notes = []) => parts.push({kind, code: lines.join('\n'), notes});

  if (way === 'tag' || way === 'inside' || way === 'div') {
    add(
      'head',
      [
        `<!-- ${madeFor} -->`,
        // Before the first module: what loads earlier is not covered.
        ...(far ? [`<script type="importmap">${map}</script>`] : []),
        ...hints.map(hint),
        ...(way === 'inside' ? [styleSheet] : []),
        loader,
        // Nobody reads them before the words, so they are asked for after all that the words need.
        ...lastHints.map(hint),
      ],
      far
        ? [
            'A CDN sees the address (IP) of your reader, and which section in which language they read. Your own server spares them that.',
            'What covers what: each integrity attribute covers the file of its own tag. The import map covers every other file that this widget can load, in browsers that know it; older ones load those unchecked.',
            'The import map has to stand before all modules of the page. If your page has one already, add these lines to it.',
          ]
        : [
            ...(hints.length
              ? ['The hints name files of this release. When you upgrade, make the snippet anew.']
              : ['This works with any release that lies in the folder.']),
            'It has no integrity attribute: who can change files on your server can change your page, too.',
          ],
    );
  }
  if (way === 'static') add('head', [`<!-- ${madeFor} -->`, styleSheet], ['The text reads well without it, too.']);
  if (way === 'npm') {
    add(
      'module',
      [`// ${madeFor}`, `import 'dermatomyositis-widgets/${widget.name}';`],
      [
        `Install exactly this version: npm install --save-exact dermatomyositis-widgets@${facts.version}`,
        ...(facts.version === '0.0.0'
          ? [
              'The package is not on npm yet. Until then: npm run build in the repository, and npm install with its path.',
            ]
          : []),
      ],
    );
  }

  if (way === 'static') {
    add(
      'body',
      [text.trim()],
      [
        'This is the whole section, without phone numbers of a country: add your own.',
        'It does not change by itself. When you upgrade, paste it anew.',
      ],
    );
  } else if (way === 'frame') {
    const frame = tag('iframe', [
      ['data-dm-embed', true],
      ['src', frameAddress(choices, facts, base)],
      ['title', titleOf(choices, facts)],
      ['lang', choices.lang],
    ]);
    add(
      'body',
      [`<!-- ${madeFor} -->`, `${frame}</iframe>`, `${tag('script', [['src', `${base}embed.js`]])}</script>`],
      [
        'The script gives the frame the height of what is in it.',
        'The frame is light or dark as the system of the reader is. The colours of your page do not reach it.',
      ],
    );
  } else {
    add(
      'body',
      [bodyOf(choices, facts, text)],
      [
        ...(widget.inline ? ['What stands inside of the tag is the word in your text. Put your own there.'] : []),
        ...(way === 'inside'
          ? [
              'The text inside is the whole section, for readers without scripts and until the widget is ready. When you upgrade, paste it anew.',
            ]
          : []),
      ],
    );
  }

  if (can.look || way === 'frame') {
    const style = styleOf(choices);
    if (style) add('style', [style], can.look ? styleNotes(choices) : []);
  }
  if (far) {
    const hash = await policyHash(map);
    const styles = way === 'inside' ? `; style-src 'self' ${base}` : '';
    if (hash) {
      add(
        'policy',
        [`Content-Security-Policy: script-src 'self' ${base} ${hash}${styles}`],
        ['The hash is that of the import map, each space and each line included: paste it as it is.'],
      );
    } else {
      add(
        'policy',
        [`Content-Security-Policy: script-src 'self' ${base}${styles}`],
        ['The import map needs its hash here, too. To get it, open this page over https.'],
      );
    }
  }
  return parts;
};
