import { describe, expect, it } from 'vitest';
import { due } from './due';

const now = new Date('2026-11-20T08:00:00Z');

describe('due', () => {
  it.each([
    ['2026-11-20T08:00:20Z', { late: false, count: 1, unit: 'minute', pressing: true }],
    ['2026-11-20T08:45:00Z', { late: false, count: 45, unit: 'minute', pressing: true }],
    ['2026-11-20T11:00:00Z', { late: false, count: 3, unit: 'hour', pressing: true }],
    ['2026-11-21T08:00:00Z', { late: false, count: 24, unit: 'hour', pressing: false }],
    ['2026-11-25T08:00:00Z', { late: false, count: 5, unit: 'day', pressing: false }],
    ['2026-11-20T06:00:00Z', { late: true, count: 2, unit: 'hour', pressing: true }],
    ['2026-11-16T08:00:00Z', { late: true, count: 4, unit: 'day', pressing: true }],
  ])('%s', (at, expected) => {
    expect(due(at, now)).toEqual(expected);
  });
});
