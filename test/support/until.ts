/**
 * Waits until the predicate gives something, and resolves to that; asks before each frame.
 * A predicate that throws is not there yet, too: `until(() => find('summary')!.getBoundingClientRect().height > 20)`.
 * The message completes "Timed out waiting until …".
 */
export const until = async <T>(
  predicate: () => T | Promise<T>,
  message = String(predicate).replace(/^\(\) => /, ''),
  {timeout = 5000} = {},
): Promise<NonNullable<T>> => {
  const end = performance.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      last = undefined;
      const value = await predicate();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`Timed out waiting until ${message} (${timeout} ms)`, {cause: last});
    }
    await frame();
  }
};

/** Resolves at the next frame. */
export const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
