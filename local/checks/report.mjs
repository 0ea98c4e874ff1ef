// What each stage found, how long it took, and the sum.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { results } from './shell.mjs';

const seconds = (ms) => `${(ms / 1000).toFixed(0)} s`;

export class Report {
  #stages = [];
  #start = Date.now();

  /** Runs the work and counts it; the work returns an exit code, or { code, counts }. */
  async stage(name, work) {
    mkdirSync(results, { recursive: true });
    const log = `${results}/${String(this.#stages.length + 1).padStart(2, '0')}-${name.replace(/[^a-z]+/g, '-')}.log`;
    const start = Date.now();
    let outcome;
    try {
      outcome = await work(log);
    } catch (error) {
      outcome = { code: 1, why: error.message };
    }
    const { code = 1, counts, why } = typeof outcome === 'number' ? { code: outcome } : outcome;
    const found = counts ?? { passed: 0, failed: 0, skipped: 0 };
    // A stage without tests of its own is one check; a failure that no test explains is one too.
    if (code === 0 && found.failed === 0 && !counts) found.passed = 1;
    if (code !== 0 && found.failed === 0) found.failed = 1;
    if (counts && code === 0 && counts.passed === 0) found.failed += 1;
    this.#stages.push({ name, ...found });
    this.#print(name, found, Date.now() - start, log, why);
    return code === 0;
  }

  #print(name, { passed, failed, skipped = 0 }, time, log, why) {
    const skips = skipped ? `, ${skipped} skipped` : '';
    console.log(`${failed ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed${skips} (${seconds(time)})`);
    if (!failed) return;
    if (why) console.log(`        ${why}`);
    if (existsSync(log)) {
      const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
      const telling = lines.filter((line) => /ERROR|FAIL|✘|×|not ok|error/i.test(line)).slice(0, 25);
      for (const line of [...telling, '…', ...lines.slice(-15)]) console.log(`        ${line.slice(0, 300)}`);
      console.log(`        whole log: ${log}`);
    }
  }

  /** Prints the sum; the exit code. */
  finish() {
    const sum = (field) => this.#stages.reduce((total, stage) => total + (stage[field] ?? 0), 0);
    console.log(`in ${seconds(Date.now() - this.#start)}`);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
    return sum('failed') ? 1 : 0;
  }
}
