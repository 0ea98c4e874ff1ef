// The whole system, started as a person starts it, and the browser journey through it.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { playwright } from './counts.mjs';
import { results, root, run, start } from './shell.mjs';

const parts = ['GATEWAY', 'TALENT', 'ACHIEVEMENTS', 'MATCHING', 'POSTGRES', 'KEYCLOAK'];
const startPatience = 10 * 60_000;
const stopPatience = 60_000;

/** Below the range from which the kernel takes ports for outgoing connections. */
async function freePort(taken) {
  for (;;) {
    const port = 18_000 + Math.floor(Math.random() * 14_000);
    if (!taken.has(port) && (await isFree(port))) {
      taken.add(port);
      return String(port);
    }
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function surroundings(state) {
  const env = {};
  const taken = new Set();
  for (const part of parts) {
    env[`JIANGQIAO_${part}_PORT`] = await freePort(taken);
    env[`JIANGQIAO_${part}_MANAGEMENT_PORT`] = await freePort(taken);
  }
  const clock = `${state}/clock-offset`;
  writeFileSync(clock, 'PT0S');
  return {
    ...env,
    JIANGQIAO_STATE_DIR: state,
    JIANGQIAO_CLOCK_OFFSET_FILE: clock,
    // The tests ask more in a minute than anybody may.
    JIANGQIAO_LIMIT_VISITOR: '100000',
    JIANGQIAO_LIMIT_USER: '100000',
    JIANGQIAO_LIMIT_ANSWERS: '100000',
    JIANGQIAO_LANG: 'en',
  };
}

/** Starts, walks, stops, starts again; each is a stage, and what is not reached has failed. */
export async function journey(report, browser) {
  const state = mkdtempSync(`${tmpdir()}/jiangqiao-`);
  const env = await surroundings(state);
  const first = launch(['--fresh'], 'start.log', env);
  const ready = await report.stage('journey: ./start', first.ready);
  await report.stage('journey: in the browser', async (log) => {
    if (!ready) return { code: 1, why: 'the system did not start' };
    if (browser === undefined) return { code: 1, why: 'there is no browser' };
    return walk(log, env, browser);
  });
  const kept = await figures(env);
  await report.stage('journey: stop', (log) => stop(log, first, state));
  const second = launch([], 'start-again.log', env);
  await report.stage('journey: ./start again keeps the data', async (log) => {
    const code = await second.ready(log);
    const found = await figures(env);
    return found && found === kept ? code : { code: 1, why: `there were ${kept}, there are ${found}` };
  });
  await report.stage('journey: a service that keeps dying ends all', (log) =>
    giveUp(log, second, state));
  rmSync(state, { recursive: true, force: true });
}

/** ./start in the background; ended with us, however we end. */
function launch(args, output, env) {
  const file = `${results}/${output}`;
  const text = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const system = start('./start', args, { log: file, env });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      system.kill('SIGTERM');
      process.exit(1);
    });
  }
  const ended = new Promise((resolve) => system.on('exit', (code) => resolve(code ?? 128)));
  return { system, ended, text, ready: (log) => awaitReady(log, { system, text }) };
}

async function awaitReady(log, { system, text }) {
  const deadline = Date.now() + startPatience;
  const running = () => text().includes('Jiangqiao is running');
  while (Date.now() < deadline && system.exitCode === null && !running()) await pause(500);
  writeFileSync(log, text());
  for (const line of text().matchAll(/Ready after .*/g)) console.log(`        ${line[0]}`);
  return system.exitCode === null && running() ? 0 : 1;
}

/** What anybody may read of all that happened. */
async function figures({ JIANGQIAO_GATEWAY_PORT: port }) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/statistics/summary`);
    const { helpRequests, problemsSolved, trips, workersTrained, benefitCny } = await response.json();
    return JSON.stringify({ helpRequests, problemsSolved, trips, workersTrained, benefitCny });
  } catch {
    // Nobody answers: that is what the caller wants to know.
    return undefined;
  }
}

async function walk(log, env, browser) {
  const json = `${results}/playwright.json`;
  const code = await run('npm', ['run', 'e2e', '--', '--reporter=list,json,html'], {
    log,
    cwd: `${root}/frontend`,
    env: {
      ...env,
      CI: '1',
      BASE_URL: `http://localhost:${env.JIANGQIAO_GATEWAY_PORT}`,
      JQ_BASE_URL: `http://localhost:${env.JIANGQIAO_GATEWAY_PORT}`,
      KEYCLOAK_URL: `http://localhost:${env.JIANGQIAO_KEYCLOAK_PORT}`,
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: json,
      PLAYWRIGHT_HTML_OUTPUT_DIR: `${results}/playwright-report`,
      PLAYWRIGHT_HTML_OPEN: 'never',
      PLAYWRIGHT_OUTPUT_DIR: `${results}/journey`,
    },
  });
  return { code, counts: playwright(json) };
}

/** SIGTERM stops all of it. */
async function stop(log, { system, ended }, state) {
  if (system.exitCode === null) system.kill('SIGTERM');
  const code = await Promise.race([ended, pause(stopPatience, 'late')]);
  if (code === 'late') {
    system.kill('SIGKILL');
    return { code: 1, why: `./start did not stop within ${stopPatience / 1000} s` };
  }
  return nothingLeft(log, state);
}

/** Killed each time it comes up, a service is given up, and with it the system: by one sentence. */
async function giveUp(log, { system, ended, text }, state) {
  const deadline = Date.now() + stopPatience;
  while (system.exitCode === null && Date.now() < deadline) {
    await run('pkill', ['-KILL', '-F', `${state}/run/gateway.pid`], { log });
    await pause(100);
  }
  if (system.exitCode === null) await stop(log, { system, ended }, state);
  appendFileSync(log, text());
  if ((await ended) !== 1) return { code: 1, why: `the exit code was ${await ended}, not 1` };
  if (!text().includes('gateway keeps dying')) return { code: 1, why: 'it did not say which service kept dying' };
  return nothingLeft(log, state);
}

/** Nothing that knows the state directory may be left. */
async function nothingLeft(log, state) {
  const left = await run('pgrep', ['-a', '-f', state], { log });
  return left === 0 ? { code: 1, why: 'processes are left behind' } : { code: 0 };
}
