import { describe, expect, it } from 'vitest';
import { ApiProblem } from '@/shared/api/problem';
import { allShown, violationsOf } from './violations';

const aProblem = (...violations: [field: string, message: string][]) =>
  new ApiProblem(400, {
    type: 'https://jiangqiao.org/problems/validation-failed',
    violations: violations.map(([field, message]) => ({ field, message, in: 'body' })),
  });

describe('violations at their fields', () => {
  it('gathers the messages of one field', () => {
    expect(
      violationsOf(
        aProblem(['place', '不能为空。'], ['place', '最多 200 字。'], ['plannedEnd', '太早。']),
      ),
    ).toEqual({ place: '不能为空。 最多 200 字。', plannedEnd: '太早。' });
  });

  it('knows no field where the failure is not about input', () => {
    expect(violationsOf(new Error('boom'))).toEqual({});
    expect(violationsOf(new ApiProblem(409, {}))).toEqual({});
  });

  it('notices a violation that no field of the form shows', () => {
    const problem = aProblem(['place', '不能为空。'], ['leadCraftsmanId', '不在名单里。']);
    expect(allShown(problem, ['place'])).toBe(false);
    expect(allShown(problem, ['place', 'leadCraftsmanId'])).toBe(true);
    expect(allShown(new ApiProblem(409, {}), ['place'])).toBe(false);
  });
});
