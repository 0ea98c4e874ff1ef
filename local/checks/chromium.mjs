// A browser for the journey: the machine's own, or one installed here, or a failure that says so.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root, run } from './shell.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath() {
  for (const name of names) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** The path of the browser, or an empty string for Playwright's own; nothing if it cannot be had. */
export async function chromium(report) {
  let found;
  await report.stage('journey: a browser', async (log) => {
    found = onPath();
    if (!found && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
      await run('apt-get', ['update', '-q'], { log });
      const packages = ['chromium', 'fonts-noto-cjk'];
      await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { log });
      found = onPath();
    }
    if (found === undefined) {
      const code = await run('npx', ['playwright', 'install', 'chromium'], { log, cwd: `${root}/frontend` });
      if (code === 0) found = '';
    }
    return found === undefined
      ? { code: 1, why: 'no Chromium on this machine, and none could be installed: the journey cannot run' }
      : { code: 0 };
  });
  return found;
}
