/** What the page said and threw since `captureErrors()`. */
export interface Captured {
  /** Texts of `console.warn`. */
  readonly warnings: string[];
  /** Texts of `console.error`, uncaught errors, unhandled rejections, and violations of the content security policy. */
  readonly errors: string[];
  /** Stops capturing; the end of the test does it, too. */
  stop(): void;
}

declare global {
  interface Window {
    /** Called by the test page, before the listeners of the test runner and of Mocha. */
    captureEvent: ((event: Event) => void) | undefined;
  }
}

const running = new Set<Captured>();

const text = (value: unknown): string =>
  value instanceof Error ? `${value.name}: ${value.message}` : typeof value === 'string' ? value : String(value);

/**
 * Collects warnings and errors, and keeps them from the console and from Mocha, which would fail the test:
 *
 *     const said = captureErrors();
 *     …
 *     expect(said.warnings).to.deep.equal([]);
 */
export const captureErrors = (): Captured => {
  const warnings: string[] = [];
  const errors: string[] = [];
  const {warn, error} = console;
  const {captureEvent} = window;

  console.warn = (...values: unknown[]) => void warnings.push(values.map(text).join(' '));
  console.error = (...values: unknown[]) => void errors.push(values.map(text).join(' '));
  window.captureEvent = (event) => {
    if (event instanceof SecurityPolicyViolationEvent) {
      errors.push(`Content security policy: ${event.effectiveDirective} blocked ${event.blockedURI}`);
    } else if (event instanceof PromiseRejectionEvent) {
      errors.push(`Unhandled rejection ${text(event.reason)}`);
    } else if (event instanceof ErrorEvent) {
      errors.push(`Uncaught ${text(event.error ?? event.message)}`);
    } else {
      // A resource that failed to load: no error of a script.
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const captured: Captured = {
    warnings,
    errors,
    stop() {
      if (!running.delete(captured)) return;
      console.warn = warn;
      console.error = error;
      window.captureEvent = captureEvent;
    },
  };
  running.add(captured);
  return captured;
};

afterEach(() => {
  // The last to start stops first, so that the console gets its own functions back.
  for (const captured of [...running].reverse()) captured.stop();
});
