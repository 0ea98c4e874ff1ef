import { describe, expect, it } from 'vitest';
import { addMonths, beijingDate, beijingInstant, beijingMonth, formatTimeRange } from './beijing';

describe('Beijing time', () => {
  it('reads a date and a time as an instant', () => {
    expect(beijingInstant('2026-11-24', '09:30')).toBe('2026-11-24T01:30:00.000Z');
  });

  it('is already tomorrow when it is evening in London', () => {
    expect(beijingDate(new Date('2026-11-30T17:00:00Z'))).toBe('2026-12-01');
    expect(beijingMonth(new Date('2026-11-30T17:00:00Z'))).toBe('2026-12');
  });

  it('names the day of a range once', () => {
    const start = beijingInstant('2026-11-24', '09:30');
    expect(formatTimeRange(start, beijingInstant('2026-11-24', '11:30'))).toMatch(
      /^[^–]*24[^–]*09:30 – 11:30$/,
    );
    expect(formatTimeRange(start, beijingInstant('2026-11-25', '11:30'))).toMatch(/25.*11:30$/);
  });

  it('counts months over the year', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', 3)).toBe('2027-02');
  });
});
