import { expect, it } from 'vitest';
import { daysOffOf, yearsAround } from './calendar';

it('says what differs from an ordinary week', () => {
  expect(
    daysOffOf([
      { day: '2026-10-01', worked: false },
      { day: '2026-10-10', worked: true },
      { day: '2026-10-11', worked: false },
      { day: '2026-10-12', worked: true },
    ]),
  ).toEqual({ off: ['10-01'], made: ['10-10'] });
});

it('begins with the year in Beijing', () => {
  expect(yearsAround(new Date('2026-12-31T16:00:00Z'))).toEqual(['2027', '2028', '2029', '2026']);
});
