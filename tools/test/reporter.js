/** A reporter for web test runner that leaves the counts, per engine, and what failed in a file for `tools/test/run.js`. */
import {writeFileSync} from 'node:fs';
import {basename} from 'node:path';

/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {import('@web/test-runner-core').TestSuiteResult} Suite
 * @typedef {import('@web/test-runner-core').TestSession} Session
 */

/** @param {Suite | undefined} suite @returns {import('@web/test-runner-core').TestResult[]} */
const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

/** The tests of a session that failed, by the names of their suites. @param {Suite | undefined} suite @returns {string[]} */
const failedIn = (suite) =>
  suite
    ? [
        ...suite.tests.filter(({passed, skipped}) => !passed && !skipped).map(({name}) => name),
        ...suite.suites.flatMap((inner) => failedIn(inner).map((name) => `${inner.name} ${name}`)),
      ]
    : [];

/** @param {Session} session @returns {Counts} */
const countsOf = (session) => {
  const tests = testsIn(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  // A file that broke outside of its tests, or holds none, has failed once.
  const broken = session.errors.length > 0 || tests.length === 0 ? 1 : 0;
  if (tests.length === 0 && session.errors.length === 0) console.error(`${basename(session.testFile)} has no test`);
  return {passed, skipped, failed: tests.length - passed - skipped + broken};
};

/**
 * @param {{file: string | undefined, skipped: {name: string, reason: string}[]}} options `skipped`: engines left out
 * @returns {import('@web/test-runner').Reporter}
 */
export const countsReporter = ({file, skipped}) => {
  if (!file) return {};
  /** @type {string[]} */
  let testFiles = [];
  /** @type {Map<string, {from: number, to: number}>} */
  const times = new Map();
  return {
    start(args) {
      testFiles = args.testFiles;
      const started = Date.now();
      args.sessions.on('session-status-updated', ({browser}) => {
        const time = times.get(browser.name) ?? {from: started, to: started};
        times.set(browser.name, {...time, to: Date.now()});
      });
    },
    onTestRunFinished({sessions}) {
      /** @type {Record<string, Counts & {seconds: number}>} */
      const engines = {};
      /** @type {string[]} */
      const failures = [];
      for (const session of sessions) {
        const {name} = session.browser;
        const time = times.get(name) ?? {from: 0, to: 0};
        const sum = (engines[name] ??= {passed: 0, failed: 0, skipped: 0, seconds: (time.to - time.from) / 1000});
        const counts = countsOf(session);
        sum.passed += counts.passed;
        sum.failed += counts.failed;
        sum.skipped += counts.skipped;
        const names = failedIn(session.testResults);
        if (counts.failed > names.length) names.push('broke outside of its tests');
        failures.push(...names.map((failed) => `${name}, ${basename(session.testFile)}: ${failed}`));
      }
      writeFileSync(
        file,
        JSON.stringify({engines, failures, left: skipped.map((engine) => ({...engine, files: testFiles.length}))}),
      );
    },
  };
};
