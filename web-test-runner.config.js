/**
 * Browser tests: `test/*.test.ts`, in every engine that this machine has.
 *
 *     npx wtr                                         all
 *     ENGINES=chromium npx wtr test/smoke.test.ts     one file, one engine
 *     npx wtr --watch
 *
 * They test the built library, so run `npm run build` first; `npm test` does.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {faultsMiddleware} from './tools/faults/server.js';
import {asBuilt} from './tools/test/as-built.js';
import {onServer} from './tools/test/on-server.js';
import {commandsPlugin} from './tools/test/commands.js';
import {findEngines, notTested} from './tools/test/engines.js';
import {countsReporter} from './tools/test/reporter.js';
import {storiesPlugin} from './tools/test/stories.js';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

const {launchers, skipped} = await findEngines();
for (const {name, reason} of skipped) console.log(notTested(name, reason));
if (launchers.length === 0) throw new Error('There is no browser to test in');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: 'test/*.test.ts',
  browsers: launchers,
  concurrentBrowsers: 2,
  concurrency: 1,
  // The first start of a browser on a busy machine.
  browserStartTimeout: 60_000,
  // The fault campaign takes two minutes in WebKit.
  testsFinishTimeout: 300_000,
  // 10 s: axe takes its time in WebKit.
  testFramework: {config: {timeout: 10_000}},
  // The builds that readers get, not the development builds with their extra warnings.
  nodeResolve: {browser: true, exportConditions: ['production']},
  middleware: [asBuilt(rootDir), onServer(rootDir), faultsMiddleware(rootDir)],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${rootDir}test/tsconfig.json`}),
    storiesPlugin(rootDir),
    commandsPlugin(),
  ],
  reporters: [defaultReporter(), countsReporter({skipped, file: process.env['TEST_COUNTS_FILE']})],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Test page</title>
    <script>
      // Before the listeners of the test runner and of Mocha, for test/support/errors.ts.
      for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
        addEventListener(type, (event) => window.captureEvent?.(event), true);
      }
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
