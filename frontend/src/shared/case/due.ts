export type DueUnit = 'minute' | 'hour' | 'day';

export type Due = {
  late: boolean;
  count: number;
  unit: DueUnit;
  /** Late, or less than four hours left: the eye should land on it. */
  pressing: boolean;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PRESSING = 4 * HOUR;

/** How far a deadline is away, in the one unit a person would say it in. */
export function due(at: string, now: Date): Due {
  const left = new Date(at).getTime() - now.getTime();
  const distance = Math.abs(left);
  const late = left < 0;
  const pressing = late || left < PRESSING;
  if (distance < HOUR) {
    return { late, count: Math.max(1, Math.round(distance / MINUTE)), unit: 'minute', pressing };
  }
  if (distance < 2 * DAY) {
    return { late, count: Math.round(distance / HOUR), unit: 'hour', pressing };
  }
  return { late, count: Math.round(distance / DAY), unit: 'day', pressing };
}
