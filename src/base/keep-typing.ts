/** Events that carry what a reader ticks and writes. */
const kept = [
  ...['input', 'change', 'click', 'beforeinput', 'paste', 'keydown', 'keyup', 'keypress'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

/** Escape and Tab go on: a dialog around needs them. */
const keep = (event: Event) => {
  const {key = ' '} = event as KeyboardEvent;
  if (key.length === 1 && (event.target as Element).closest('label')) event.stopPropagation();
};

/** No listener outside the root hears of a tick or a letter. */
export const keepTyping = (root: HTMLElement | DocumentFragment) => {
  for (const type of kept) root.addEventListener(type, keep);
};
