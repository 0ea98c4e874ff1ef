import { expect, it } from 'vitest';
import { criteria, type Policy, sameWeights, share, weightsOf } from './policy';

const policy: Policy = {
  version: 1,
  since: '2026-11-20T00:00:00Z',
  author: '平台',
  weights: { RELEVANCE: 30, DISTANCE: 10 },
};

it('gives every criterion a weight, 0 where the version names none', () => {
  const weights = weightsOf(policy);
  expect(Object.keys(weights)).toEqual([...criteria]);
  expect(weights.SKILL_LEVEL).toBe(0);
});

it('shows weights as parts of the whole', () => {
  expect(share(weightsOf(policy), 'RELEVANCE')).toBe(75);
  expect(share(weightsOf({ ...policy, weights: {} }), 'RELEVANCE')).toBe(0);
});

it('knows whether anything was changed', () => {
  const weights = weightsOf(policy);
  expect(sameWeights(weights, { ...weights })).toBe(true);
  expect(sameWeights(weights, { ...weights, DISTANCE: 11 })).toBe(false);
});
