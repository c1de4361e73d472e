/** The disclosures that printing opened. */
const opened: HTMLDetailsElement[] = [];

/** Opens every disclosure for paper, in time for it: an update of Lit's would come too late. */
export const openForPrint = (roots: Iterable<ParentNode>) => {
  for (const root of roots) opened.push(...root.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
  for (const details of opened) details.open = true;
};

/** Closes again what printing opened, and nothing else. */
export const closeAfterPrint = () => {
  for (const details of opened.splice(0)) details.open = false;
};
