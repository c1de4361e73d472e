/**
 * Inside the frame: makes the widget from the address (`?lang=es&region=ES&heading-level=3`) and says its height, only
 * to a page that asked, and nothing but the height. Which item to show stands in the hash (`#dm-drug-sheet/<key>`),
 * which no server sees.
 */
{
  const {section} = document.currentScript.dataset;
  const accepted = ['lang', 'region', 'heading-level', 'detail', 'translations', 'expanded'];
  const parameters = new URLSearchParams(location.search);
  const lang = parameters.get('lang');
  if (lang) document.documentElement.lang = lang;

  document.addEventListener('DOMContentLoaded', () => {
    const element = document.createElement(`dm-${section}`);
    for (const name of accepted) if (parameters.has(name)) element.setAttribute(name, parameters.get(name));
    document.body.append(element);
  });

  const askers = new Map();
  const say = () => {
    const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
    for (const [asker, origin] of askers) asker.postMessage({dm: 'height', value}, origin);
  };
  addEventListener('message', ({data, source, origin}) => {
    if (data?.dm !== 'hello' || !source || origin === 'null') return;
    askers.set(source, origin);
    say();
  });
  new ResizeObserver(() => askers.size && say()).observe(document.documentElement);
}
