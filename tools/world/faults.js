/** `npm run verify:world -- faults`: the long fault campaign, 100,000 operations in Chromium (docs/faults.md). */
import '../faults/run.js';
