import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env.JIANGQIAO_CLOCK_OFFSET_FILE;

/** Puts the services' clock ahead: the test hook, a file that production refuses to know. */
export function advanceClock(duration: string): void {
  if (!file) {
    throw new Error(
      'JIANGQIAO_CLOCK_OFFSET_FILE must name the file that the services were started with.',
    );
  }
  writeFileSync(file, duration);
}

export function clockOffset(): string {
  return file ? readFileSync(file, 'utf8').trim() : 'PT0S';
}
