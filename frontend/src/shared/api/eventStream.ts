import { authorizedFetch } from './clients';

export interface ServerEvent {
  event: string;
  data: string;
}

/**
 * Reads server-sent events with the person's token (the browser's own EventSource cannot send one)
 * and connects again, ever more slowly, until the signal ends it.
 */
export async function readEventStream(
  path: string,
  onEvent: (event: ServerEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  let wait = 1_000;
  while (!signal.aborted) {
    try {
      const response = await authorizedFetch(
        new Request(new URL(path, location.origin), {
          headers: { Accept: 'text/event-stream' },
          signal,
        }),
      );
      if (response.status === 401 || response.status === 403) return;
      if (response.ok && response.body) {
        wait = 1_000;
        await readEvents(response.body, onEvent);
      }
    } catch {
      // Away for a moment: the loop tries again.
    }
    if (!signal.aborted) await pause(wait, signal);
    wait = Math.min(wait * 2, 30_000);
  }
}

/** Hands on every event of one stream until it ends. */
export async function readEvents(
  stream: ReadableStream<Uint8Array>,
  onEvent: (event: ServerEvent) => void,
): Promise<void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let buffer = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    buffer = (buffer + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n');
    const blocks = buffer.split('\n\n');
    buffer = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event) onEvent(event);
    }
  }
}

/** One block of the stream; undefined for heartbeats. */
export function parseEvent(block: string): ServerEvent | undefined {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  return data.length > 0 ? { event, data: data.join('\n') } : undefined;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
