/** Each stage as a percentage of the first. */
export function shareOfFirst(stages: readonly { count: number }[]): number[] {
  const first = stages[0]?.count ?? 0;
  return stages.map(({ count }) => (first === 0 ? 0 : Math.round((count / first) * 100)));
}
