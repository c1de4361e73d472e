/** How it was measured, in plain words. */
import {compared, latencies, pairs} from './experiments.js';
import {coins} from './statistics.js';

/** @param {number} rounds */
const signConfidence = (rounds) => {
  let leftOut = 0;
  while (2 * coins(rounds, leftOut + 1) <= 0.05) leftOut += 1;
  return `exactly ${(100 * (1 - 2 * coins(rounds, leftOut))).toFixed(1)} %`;
};

/** @param {import('./report.js').Run} run */
export const method = ({rounds, reserve, pages}) => `
In one run, ${rounds} rounds; in each round every page once under all conditions, the compared ones right after each
other, each round beginning with another. Each load has a fresh incognito context with an empty cache.

- **Pages.** One small host page with a heading above and a section below; only its head and its main part differ.
${compared.map((id) => `  - ${pages[id].name}: ${pages[id].what}.`).join('\n')}
- **Room reserved**: \`${reserve}\` in the host's own style sheet.
  The widget is longer than a screen, so what follows is out of sight before and after.
- **Server.** On the same machine, HTTP/2 over TLS, files compressed beforehand with brotli at its highest quality.
- **Conditions.** *Fast*: no brake. *Slow*: 1.6 Mbit/s, 150 ms, and a processor 4 times slower. The brake is Chromium's
  own (\`Network.emulateNetworkConditions\`, \`Emulation.setCPUThrottlingRate\`). It works on requests, above the
  connection: each answer begins after the latency at the earliest, and all share the bandwidth. Setting up a connection
  costs nothing and slow start is not imitated, so a real first visit is slower, on every page. The window is 360 × 740,
  for the wide layout shift 1200 × 900.
- **Bytes**: of all answers with their headers, as they came over the line, the page included.
- **Signs show**: the end of the first frame in which the last of all signs has a box, in the last copy of the list, in
  the page or in the shadow root. A script, the same on all pages, looks in every animation frame until then. What our
  element renders after them is no sign: the links to copy, the opening lines, the sources and the status.
- **Processor time**: the main thread's own in all tasks (\`TaskDuration\` in thread ticks), from the start until 400 ms
  after the last answer. **Blocking time**: what long tasks take beyond 50 ms each.
- **Heap**: after a forced garbage collection. **Objects of the browser**: its own heap for nodes and styles.
- **Tag with hints against the floor**: this goal is read from ${pairs.length} more pairs in each round, one page right after the
  other, in both orders; the tables below have the one pair of each round beside all other pages.
- **Ratios**: the median of the ratios of each round, or pair. **Intervals**: from the sign test, so without an assumption on the
  distribution; of ${rounds} values they hold the true median with at least 95 % (${signConfidence(rounds)}).
- **Round trips**: the slope of a line through the times at latencies of ${latencies.join(', ')} ms without limit of
  bandwidth, less the slope of the bare page, which is the HTML alone. A tenth of a round trip is allowed for.
- **Verdicts**: "not shown" where the interval lies on both sides of the goal. Times are those of a machine that may do
  other work besides (the load average is given above); ratios suffer least from it.
`;
