/** Which browsers the widgets are made for: docs/browsers.md in a form that a test can hold the built files against. */

/** The oldest version of each in which all works, by its name in @mdn/browser-compat-data. @type {Record<string, string>} */
export const oldest = {
  chrome: '123',
  chrome_android: '123',
  edge: '123',
  firefox: '128',
  firefox_android: '128',
  safari: '17.5',
  safari_ios: '17.5',
  samsunginternet_android: '27',
};

/** The language of scripts that all of them know. */
export const ecmaVersion = 2022;

/**
 * Features that not all of them have, as the scan names them, and what a reader notices without. No words and nothing to
 * press may depend on one.
 * @type {{uses: string[], without: string}[]}
 */
export const progressive = [
  {
    uses: ['@position-try', 'anchor-name', 'position-anchor', 'position-area', 'position-try-fallbacks'],
    without: 'The box of a term opens in the middle of the window, not beside its word.',
  },
  {
    uses: ['::details-content', 'content-visibility'],
    without: 'A script opens everything before printing; what is closed stays closed where none runs.',
  },
  {
    uses: ['field-sizing', 'resize'],
    without: 'A field for notes does not grow, or cannot be pulled larger: it scrolls.',
  },
  {
    uses: ['print-color-adjust'],
    without: 'Marks and bars are on paper only if the reader prints backgrounds; the words beside them say the same.',
  },
  {uses: ['forced-color-adjust'], without: 'Nothing: the browser has no forced colours.'},
  {uses: ['accent-color'], without: 'A tick is drawn in a colour of less contrast.'},
  {uses: ['user-select'], without: 'On a page that forbids to select text, it cannot be selected here, either.'},
  {uses: ['cursor: pointer'], without: 'Nothing: there is no pointer.'},
  {uses: ['text-align: match-parent'], without: 'A source in another direction of writing stands on its own side.'},
  {uses: ['@page', 'size'], without: 'A printed sheet has the margins of the browser.'},
  {uses: ['break-after: avoid'], without: 'A heading may stand at the foot of a printed page.'},
  {
    uses: ['[autocapitalize]', '[autocorrect]', '[writingsuggestions]'],
    without: 'The browser may correct or suggest while a reader types, as on any page.',
  },
  {uses: ['requestIdleCallback'], without: 'A timer takes its place.'},
  {uses: ['trustedTypes'], without: 'Nothing: the browser does not enforce Trusted Types.'},
];

/** Names of our own, or of an older use, that a newer feature of the platform happens to have, too. */
export const ours = ['capture', 'ready', 'timeout', 'watch'];
