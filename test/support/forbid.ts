/** Forbids the page shared style sheets, as some browser or some extension may; the function that it gives allows them again. */
export const forbidSharedStyles = (): (() => void) => {
  const name = 'adoptedStyleSheets';
  const owners = [Document.prototype, ShadowRoot.prototype].filter((each) => Object.hasOwn(each, name));
  const before = owners.map((each) => Object.getOwnPropertyDescriptor(each, name)!);
  const refuse = () => {
    throw new Error('not allowed');
  };
  for (const each of owners) Object.defineProperty(each, name, {configurable: true, get: refuse, set: refuse});
  return () => owners.forEach((each, at) => Object.defineProperty(each, name, before[at]!));
};
