import type { components } from '@/shared/api/generated/talent-service';

export type PersonalData = components['schemas']['PersonalDataExport'];

/** How much of what there is, whichever service holds it; what there is nothing of comes last. */
export function kindsOf(data: PersonalData[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind, records } of data.flatMap(({ kept }) => kept)) {
    counts.set(kind, (counts.get(kind) ?? 0) + records.length);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .toSorted((a, b) => Number(b.count > 0) - Number(a.count > 0));
}

export function countOf(data: PersonalData[]): number {
  return kindsOf(data).reduce((sum, { count }) => sum + count, 0);
}
