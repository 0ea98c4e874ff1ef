import type { components } from '@/shared/api/generated/matching-service';
import { beijingDate } from '@/shared/format/beijing';
import type { Tone } from '@/shared/ui/StatusTag';

export type WeekPlan = components['schemas']['WeekPlan'];
export type Detail = components['schemas']['WeekPlanDetail'];
export type PlannedVisit = components['schemas']['WeekPlanVisit'];
export type Person = components['schemas']['WeekPlanPerson'];
export type HalfDay = components['schemas']['HalfDay'];
export type Decision = components['schemas']['VisitDecision'];

export const parts = ['MORNING', 'AFTERNOON'] as const;

export const planTone: Record<WeekPlan['status'], Tone> = {
  QUEUED: 'neutral',
  SOLVING: 'active',
  READY: 'warn',
  ACCEPTED: 'good',
  DISCARDED: 'neutral',
  FAILED: 'bad',
};

export function isRunning(status: WeekPlan['status']): boolean {
  return status === 'QUEUED' || status === 'SOLVING';
}

function shifted(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** This week's Monday and those of the next weeks, in Beijing. */
export function mondays(now: Date, count: number): string[] {
  const today = beijingDate(now);
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = shifted(today, -weekday);
  return Array.from({ length: count }, (_, week) => shifted(monday, 7 * week));
}

export function lastDayOf(week: string): string {
  return shifted(week, 6);
}

/** The days that can be planned, once each, and those on which something stands already. */
export function daysOf(detail: Detail): string[] {
  const days = new Set(detail.halfDays.map((one) => one.day));
  for (const visit of detail.visits) if (visit.planned) days.add(visit.planned.halfDay.day);
  return [...days].sort();
}

export function same(one: HalfDay, other: HalfDay): boolean {
  return one.day === other.day && one.part === other.part;
}

/** The visits of somebody in one half day; a team's stands with each of its members. */
export function visitsOf(detail: Detail, person: Person, halfDay: HalfDay): PlannedVisit[] {
  return detail.visits.filter(
    (visit) =>
      visit.planned &&
      same(visit.planned.halfDay, halfDay) &&
      visit.planned.craftsmen.some((one) => one.craftsmanId === person.craftsmanId),
  );
}

export function unplanned(detail: Detail): PlannedVisit[] {
  return detail.visits.filter((visit) => !visit.planned);
}

/** Those who have something to do first, then those who could be asked. */
export function peopleInOrder(detail: Detail): Person[] {
  const busy = (person: Person) =>
    detail.visits.filter((visit) =>
      visit.planned?.craftsmen.some((one) => one.craftsmanId === person.craftsmanId),
    ).length;
  return [...detail.people].sort(
    (one, other) => busy(other) - busy(one) || one.name.localeCompare(other.name, 'zh-CN'),
  );
}

export interface District {
  code: string;
  name: string;
  /** Visits by day. */
  days: Map<string, number>;
  unplanned: number;
}

/** Where the visits are: what is near each other stands together, because codes are nested. */
export function districtsOf(detail: Detail): District[] {
  const districts = new Map<string, District>();
  for (const { region, planned } of detail.visits) {
    const district = districts.get(region.code) ?? {
      ...region,
      days: new Map<string, number>(),
      unplanned: 0,
    };
    districts.set(region.code, district);
    if (!planned) district.unplanned += 1;
    else {
      const { day } = planned.halfDay;
      district.days.set(day, (district.days.get(day) ?? 0) + 1);
    }
  }
  return [...districts.values()].sort((one, other) => one.code.localeCompare(other.code));
}

/** How much better the plan has become since the first that was found, in percent. */
export function improvement({ cost, firstCost }: WeekPlan): number | undefined {
  if (cost === undefined || !firstCost) return undefined;
  return Math.round((1 - cost / firstCost) * 100);
}
