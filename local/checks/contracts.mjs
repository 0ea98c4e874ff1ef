// The contracts are what the build writes, and a new one keeps the promises of the old.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { broken } from './compatible.mjs';
import { root } from './shell.mjs';

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
const services = ['talent-service', 'achievements-service', 'matching-service'];

function tryGit(...args) {
  try {
    return git(...args);
  } catch {
    return undefined;
  }
}

/** Fails when the build changed a contract, or wrote one that is not committed. */
export async function drift(log) {
  const changed = git('status', '--porcelain', '--', 'contracts');
  if (changed) appendFileSync(log, `${changed}\n${git('diff', '--', 'contracts')}\n`);
  return changed ? 1 : 0;
}

/** What was promised before: the last version, else where this branch left the main one. */
function base() {
  const head = git('rev-parse', 'HEAD');
  const candidates = [
    tryGit('describe', '--tags', '--abbrev=0', '--match', 'v*'),
    ...['origin/main', 'main'].map((branch) => tryGit('merge-base', branch, 'HEAD')),
    tryGit('rev-parse', 'HEAD^'),
  ];
  return candidates.find((commit) => commit && tryGit('rev-parse', `${commit}^{commit}`) !== head);
}

/** Compares each contract with its version at the base; without one there is no promise to break. */
export async function breakingChange(log) {
  const before = base();
  const found = services.flatMap((service) => {
    const path = `contracts/${service}.yaml`;
    const old = before && tryGit('show', `${before}:${path}`);
    appendFileSync(log, `${path}: ${old ? `compared with ${before}` : 'nothing older to compare with'}\n`);
    return old ? broken(parse(old), parse(readFileSync(`${root}/${path}`, 'utf8'))) : [];
  });
  appendFileSync(log, found.map((line) => `ERROR ${line}\n`).join(''));
  return found.length ? 1 : 0;
}
