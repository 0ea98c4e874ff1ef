import type { components } from '@/shared/api/generated/matching-service';

export type Policy = components['schemas']['ServiceLevelPolicy'];
export type Rule = Policy['rules'][number];

/** One line of the page: what is allowed, and how long the city has after a breach. */
export interface Line {
  measure: Rule['measure'];
  county: Rule;
  city: Rule;
}

export const urgencies = ['NORMAL', 'URGENT', 'EMERGENCY'] as const;
export const order = ['FIRST_ANSWER', 'INVITATION_ACCEPTED', 'ADVICE', 'VISIT', 'OUTCOME'] as const;

const minutesInAWorkingDay = 540;
const minutesInADay = 1440;

export function linesOf(rules: readonly Rule[], urgency: Rule['urgency']): Line[] {
  return order.flatMap((measure) => {
    const at = (level: Rule['level']) =>
      rules.find(
        (rule) => rule.urgency === urgency && rule.measure === measure && rule.level === level,
      );
    const county = at('COUNTY');
    const city = at('CITY');
    return county && city ? [{ measure, county, city }] : [];
  });
}

/** The same rules with one of them changed. */
export function changed(rules: readonly Rule[], next: Rule): Rule[] {
  return rules.map((rule) =>
    rule.urgency === next.urgency && rule.measure === next.measure && rule.level === next.level
      ? next
      : rule,
  );
}

/** Hours as somebody types them, in whole minutes; nothing when it is no time at all. */
export function minutesOf(hours: string): number | undefined {
  const minutes = Math.round(Number(hours) * 60);
  return hours.trim() !== '' && minutes >= 1 && minutes <= 527_040 ? minutes : undefined;
}

export function hoursOf(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

/** In the largest unit that makes a round number: people think in days. */
export function spoken({ minutes, workingHours }: Rule): {
  unit: 'workingDay' | 'day' | 'hour' | 'minute';
  count: number;
} {
  const day = workingHours ? minutesInAWorkingDay : minutesInADay;
  if (minutes >= day && (minutes * 2) % day === 0) {
    return { unit: workingHours ? 'workingDay' : 'day', count: minutes / day };
  }
  return minutes % 30 === 0 && minutes >= 60
    ? { unit: 'hour', count: minutes / 60 }
    : { unit: 'minute', count: minutes };
}
