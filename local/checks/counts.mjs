// Counts of tests from what the test tools write.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { root } from './shell.mjs';

const none = () => ({ passed: 0, failed: 0, skipped: 0 });

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Sums the <testsuite> elements of one file in JUnit's format. */
export function junit(file) {
  if (!existsSync(file)) return none();
  const suites = readFileSync(file, 'utf8').match(/<testsuite\s[^>]*>/g) ?? [];
  return suites
    .map((suite) => {
      const number = (name) => Number(suite.match(new RegExp(`\\s${name}="(\\d+)"`))?.[1] ?? 0);
      const failed = number('failures') + number('errors');
      const skipped = number('skipped');
      return { passed: number('tests') - failed - skipped, failed, skipped };
    })
    .reduce(add, none());
}

const reportDirectories = () =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ['surefire-reports', 'failsafe-reports'].map((kind) => `${root}/${name}/target/${kind}`))
    .filter((directory) => existsSync(directory));

/** Maven's reports; forgotten before a run, so that an old one is never counted. */
export const surefire = {
  forget: () => reportDirectories().forEach((directory) => rmSync(directory, { recursive: true })),
  counts: () =>
    reportDirectories()
      .flatMap((directory) => readdirSync(directory).filter((f) => f.endsWith('.xml')).map((f) => `${directory}/${f}`))
      .map(junit)
      .reduce(add, none()),
};

/** The last lines of node --test. */
export function tap(log) {
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  const number = (name) => Number(text.match(new RegExp(`^# ${name} (\\d+)`, 'm'))?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled'), skipped: number('skipped') };
}

/** Playwright's JSON report. */
export function playwright(file) {
  if (!existsSync(file)) return none();
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
