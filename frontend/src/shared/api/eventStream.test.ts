import { describe, expect, it } from 'vitest';
import { parseEvent } from './eventStream';

describe('server-sent events', () => {
  it('reads the name and joins the lines of data', () => {
    expect(parseEvent('event: unread-count\ndata: {"count":\ndata: 3}')).toEqual({
      event: 'unread-count',
      data: '{"count":\n3}',
    });
  });

  it('takes an unnamed event as a message and a comment as nothing', () => {
    expect(parseEvent('data:1')).toEqual({ event: 'message', data: '1' });
    expect(parseEvent(': heartbeat')).toBeUndefined();
  });
});
