import { expect, it } from 'vitest';
import { changed, hoursOf, linesOf, minutesOf, type Rule, spoken } from './rules';

const rule = (part: Partial<Rule>): Rule => ({
  urgency: 'NORMAL',
  measure: 'VISIT',
  level: 'COUNTY',
  minutes: 5400,
  workingHours: true,
  ...part,
});

it('says a time in the unit that people think in', () => {
  expect(spoken(rule({ minutes: 5400 }))).toEqual({ unit: 'workingDay', count: 10 });
  expect(spoken(rule({ minutes: 270 }))).toEqual({ unit: 'hour', count: 4.5 });
  expect(spoken(rule({ minutes: 810 }))).toEqual({ unit: 'workingDay', count: 1.5 });
  expect(spoken(rule({ minutes: 1440, workingHours: false }))).toEqual({ unit: 'day', count: 1 });
  expect(spoken(rule({ minutes: 45 }))).toEqual({ unit: 'minute', count: 45 });
});

it('takes hours as whole minutes and nothing else', () => {
  expect(minutesOf('1.5')).toBe(90);
  expect(minutesOf('')).toBeUndefined();
  expect(minutesOf('0')).toBeUndefined();
  expect(minutesOf('many')).toBeUndefined();
  expect(hoursOf(100)).toBe('1.67');
});

it('shows one line for a measure and changes one rule at a time', () => {
  const rules = [rule({}), rule({ level: 'CITY', minutes: 1620 })];
  expect(linesOf(rules, 'NORMAL')).toHaveLength(1);
  expect(linesOf(rules, 'URGENT')).toEqual([]);
  const next = changed(rules, rule({ minutes: 60 }));
  expect(next.map(({ minutes }) => minutes)).toEqual([60, 1620]);
});
