/**
 * The hospital's own script: a light and dark switch and a language menu. It knows nothing of the widgets; they follow
 * the `lang` and the `color-scheme` of the page. Nothing is kept: a reload starts afresh.
 */
const page = document.documentElement;
const column = document.querySelector('main');
const menu = document.querySelector('#language');
const theme = document.querySelector('#theme');

/** The page's own words: English stands in the page, Spanish in `data-es`. */
const words = [...document.querySelectorAll('[data-es]')].map((element) => ({element, en: element.textContent.trim()}));

const sayIn = (language) => {
  for (const {element, en} of words) {
    element.textContent = language === 'es' ? element.dataset.es : en;
    element.lang = language;
  }
};

menu.addEventListener('change', () => {
  // The page itself speaks two languages; the test texts are for the widgets in its main column.
  const own = menu.value === 'es' ? 'es' : 'en-GB';
  page.lang = own;
  column.lang = menu.value;
  sayIn(own);
});

theme.addEventListener('click', () => {
  const dark = page.dataset.theme !== 'dark';
  page.dataset.theme = dark ? 'dark' : 'light';
  theme.setAttribute('aria-pressed', String(dark));
});
