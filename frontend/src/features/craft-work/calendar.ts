import type { CraftsmanDetail } from './profile';

export type Absence = CraftsmanDetail['availability']['absences'][number];

/** Absences that still matter, the soonest first. */
export function withAbsence(absences: readonly Absence[], added: Absence): Absence[] {
  return [...absences, added].sort((a, b) => a.from.localeCompare(b.from));
}

export function absenceProblem(from: string, to: string): 'required' | 'order' | undefined {
  if (!from || !to) return 'required';
  return to < from ? 'order' : undefined;
}
