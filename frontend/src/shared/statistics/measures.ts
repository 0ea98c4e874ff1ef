import type { components } from '@/shared/api/generated/matching-service';
import { formatAmount, formatCount } from '@/shared/format/format';

export type StatisticsItem = components['schemas']['StatisticsItem'];

export const measures = [
  'problemsSolved',
  'trips',
  'enterprisesServed',
  'workersTrained',
  'benefitCny',
] as const;
export type Measure = (typeof measures)[number];

export function isMeasure(name: string | null): name is Measure {
  return measures.some((measure) => measure === name);
}

export function measured(item: Pick<StatisticsItem, Measure>, measure: Measure): number {
  return Number(item[measure]);
}

export function formatMeasure(measure: Measure): (value: number) => string {
  return measure === 'benefitCny' ? formatAmount : formatCount;
}

/** The last `count` months up to `now`, as `YYYY-MM` in Beijing time. */
export function lastMonths(count: number, now: Date): { from: string; to: string } {
  const local = new Date(now.getTime() + 8 * 3_600_000);
  const month = (back: number) =>
    new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - back, 1))
      .toISOString()
      .slice(0, 7);
  return { from: month(count - 1), to: month(0) };
}
