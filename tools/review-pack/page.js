/* Stands in the page as it is: no module, no network. It only reads the form and hands the reviewer a file. */
'use strict';

/** The answers as they are saved. Each names the very words it is about, by their fingerprint. */
const answersOf = (form) => {
  const {section, locale, version, code} = form.dataset;
  const value = (name) => form.elements[name].value.trim();
  return {
    kind: 'dermatomyositis-widgets review',
    format: 1,
    section,
    locale,
    version,
    code,
    reviewer: {name: value('reviewer'), profession: value('profession')},
    date: value('date'),
    comment: value('comment'),
    answers: Array.from(form.querySelectorAll('[data-id]'), (text) => ({
      id: text.dataset.id,
      words: text.dataset.words,
      right: text.querySelector('input').checked,
      comment: text.querySelector('textarea').value.trim(),
    })),
  };
};

if (typeof document !== 'undefined') {
  const form = document.querySelector('form');
  const status = document.querySelector('[role="status"]');
  let saved = true;

  form.addEventListener('input', () => {
    saved = false;
    status.textContent = '';
  });
  addEventListener('beforeunload', (event) => {
    if (!saved) event.preventDefault();
  });
  // Return in a field would send the form, and with it the reviewer, to nowhere.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answers = answersOf(form);
    const file = new Blob([JSON.stringify(answers, null, 2) + '\n'], {type: 'application/json'});
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `review-${answers.section}-${answers.locale}-${answers.date}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    saved = true;
    const open = answers.answers.filter(({right, comment}) => !right && !comment).length;
    status.textContent = `The answers are in the file ${link.download}. Texts without a tick or a comment: ${open}.`;
  });
}
