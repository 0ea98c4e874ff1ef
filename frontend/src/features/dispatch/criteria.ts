export type Weighed = { score: number; weight: number };

/** What a criterion adds to the whole: a full score of little weight says less than it seems. */
export function contribution({ score, weight }: Weighed): number {
  return score * weight;
}

/** The criteria that speak most for someone. */
export function strongest<T extends Weighed>(criteria: readonly T[], count: number): T[] {
  return criteria
    .filter((criterion) => contribution(criterion) > 0)
    .sort((a, b) => contribution(b) - contribution(a))
    .slice(0, count);
}

/** How much of the whole a criterion decides, in per cent. */
export function weightShare({ weight }: Weighed, all: readonly Weighed[]): number {
  const sum = all.reduce((total, criterion) => total + criterion.weight, 0);
  return sum === 0 ? 0 : points(weight / sum);
}

/** A score from 0 to 1 as people read it: 0 to 100. */
export function points(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 100);
}

/** `LoadFairness` or `LOAD_FAIRNESS` as the key of its name. */
export function criterionKey(criterion: string): string {
  return criterion.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}
