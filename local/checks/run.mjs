// The stages of ./test in their order. A stage that fails, or cannot run, does not keep the later
// ones from running; what it did not count itself counts as one.
import { rmSync } from 'node:fs';
import { chromium } from './chromium.mjs';
import { breakingChange, drift } from './contracts.mjs';
import { surefire, tap, junit } from './counts.mjs';
import { journey } from './journey.mjs';
import { Report } from './report.mjs';
import { results, root, run } from './shell.mjs';

const report = new Report();
rmSync(results, { recursive: true, force: true });
const frontend = `${root}/frontend`;
const vitestResults = `${results}/vitest.xml`;

await report.stage('java: build, format, unit and integration tests', async (log) => {
  surefire.forget();
  const code = await run('./mvnw', ['-B', '-fae', 'verify', '-Dspotless.goal=check'], { log });
  return { code, counts: surefire.counts() };
});
await report.stage('contracts: as committed', drift);
await report.stage('contracts: lint', (log) =>
  run('npx', ['--no-install', 'redocly', 'lint', '--config', 'redocly.yaml'], { log, cwd: `${root}/local/checks` }));
await report.stage('contracts: no breaking change', breakingChange);
await report.stage('containers and realm', async (log) => {
  const code = await run('node', ['--test', '--test-reporter=tap'], { log, cwd: `${root}/local/checks` });
  return { code, counts: tap(log) };
});
await report.stage('web app: install', (log) => run('npm', ['ci', '--no-audit', '--no-fund'], { log, cwd: frontend }));
await report.stage('web app: lint', (log) => run('npm', ['run', 'lint'], { log, cwd: frontend }));
await report.stage('web app: types', (log) => run('npm', ['run', 'types'], { log, cwd: frontend }));
await report.stage('web app: unit tests', async (log) => {
  const reporters = ['--', '--reporter=default', '--reporter=junit', `--outputFile.junit=${vitestResults}`];
  const code = await run('npm', ['test', ...reporters], { log, cwd: frontend });
  return { code, counts: junit(vitestResults) };
});
await report.stage('web app: production build', (log) => run('npm', ['run', 'build'], { log, cwd: frontend }));
await journey(report, await chromium(report));

process.exit(report.finish());
