/** What the list does, in any library: Clear takes all ticks away, and a press copies the link of a sign. */

/** @param {HTMLElement} root @param {string} boxes selects its tick boxes */
export const wire = (root, boxes) => {
  const status = root.querySelector('[role=status]');
  root.addEventListener('click', async (event) => {
    const link = event.target.closest('[data-link]');
    if (event.target.closest('[data-clear]')) {
      for (const box of root.querySelectorAll(boxes)) box.checked = false;
      status.textContent = status.dataset.cleared;
    } else if (link) {
      event.preventDefault();
      await navigator.clipboard.writeText(link.href);
      status.textContent = status.dataset.copied;
    }
  });
};
