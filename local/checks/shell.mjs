// Running other programs, each into a log of its own.
import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const results = `${root}/local/target/test`;

/** Runs to the end; the exit code, or 127 if there is no such program. */
export function run(command, args, { log, cwd = root, env = {} }) {
  return new Promise((resolve) => {
    const child = start(command, args, { log, cwd, env });
    child.on('error', (error) => {
      appendFileSync(log, `${error.message}\n`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(signal ? 128 : code));
  });
}

/** Starts it and leaves it running. */
export function start(command, args, { log, cwd = root, env = {} }) {
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'a');
  const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', out, out] });
  closeSync(out);
  return child;
}
