import type { Engagement, Visit } from '@/shared/case/types';

export type Expected = { helpRequestId: string; visit: Visit };

/** The visits that still need the craftsman: not yet reported, the soonest first. */
export function expectedVisits(engagements: readonly Engagement[]): Expected[] {
  return engagements
    .flatMap(({ helpRequestId, visits }) => visits.map((visit) => ({ helpRequestId, visit })))
    .filter(({ visit }) => visit.status === 'PLANNED' || visit.status === 'CHECKED_IN')
    .sort((a, b) => a.visit.plannedStart.localeCompare(b.visit.plannedStart));
}
