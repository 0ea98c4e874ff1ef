import { expect, it } from 'vitest';
import { lastMonths } from './measures';

it('counts back whole months in Beijing time, over the turn of the year', () => {
  expect(lastMonths(12, new Date('2026-11-20T08:00:00Z'))).toEqual({
    from: '2025-12',
    to: '2026-11',
  });
  expect(lastMonths(3, new Date('2026-12-31T16:30:00Z'))).toEqual({
    from: '2026-11',
    to: '2027-01',
  });
});
