import type { components } from '@/shared/api/generated/matching-service';

export type Policy = components['schemas']['MatchPolicy'];
export type Replay = components['schemas']['PolicyReplay'];
export type ReplayItem = components['schemas']['PolicyReplayItem'];
export type Criterion = components['schemas']['CriterionType'];
export type Weights = Record<Criterion, number>;

export const criteria = [
  'RELEVANCE',
  'OCCUPATION_PROXIMITY',
  'INDUSTRY_PROXIMITY',
  'SOLVED_SIMILAR',
  'SKILL_LEVEL',
  'DISTANCE',
  'LOAD_FAIRNESS',
  'RESPONSIVENESS',
] as const satisfies readonly Criterion[];

/** The weights of a version, with 0 for what it does not name. */
export function weightsOf(policy: Policy): Weights {
  return Object.fromEntries(
    criteria.map((criterion) => [criterion, policy.weights[criterion] ?? 0]),
  ) as Weights;
}

/** What part of the whole a criterion is, in per cent. */
export function share(weights: Weights, criterion: Criterion): number {
  const whole = criteria.reduce((sum, one) => sum + weights[one], 0);
  return whole === 0 ? 0 : Math.round((100 * weights[criterion]) / whole);
}

export function sameWeights(one: Weights, other: Weights): boolean {
  return criteria.every((criterion) => one[criterion] === other[criterion]);
}
