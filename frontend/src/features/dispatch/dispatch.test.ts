import { describe, expect, it } from 'vitest';
import { caseActions } from './actions';
import { criterionKey, points, strongest, weightShare } from './criteria';

describe('what an officer may do', () => {
  it('offers only what the service allows', () => {
    expect(caseActions([])).toEqual([]);
    expect(caseActions(['POST_MESSAGE', 'REQUEST_VISIT', 'CLOSE'])).toEqual([
      'visitRequest',
      'closure',
    ]);
  });

  it('opens one board for inviting, engaging and planning', () => {
    expect(caseActions(['INVITE', 'ENGAGE', 'PLAN_VISIT', 'CLOSE'])).toEqual([
      'dispatch',
      'closure',
    ]);
  });

  it('puts the outcome that waits for verification first', () => {
    expect(caseActions(['REOPEN', 'VERIFY_OUTCOME'])[0]).toBe('verification');
  });
});

describe('reasons', () => {
  it('are the criteria that add most, and none that adds nothing', () => {
    const criteria = [
      { criterion: 'DISTANCE', score: 1, weight: 0.1 },
      { criterion: 'RELEVANCE', score: 0.8, weight: 0.4 },
      { criterion: 'SOLVED_SIMILAR', score: 0, weight: 0.3 },
      { criterion: 'SKILL_LEVEL', score: 0.9, weight: 0.2 },
    ];
    expect(strongest(criteria, 3).map(({ criterion }) => criterion)).toEqual([
      'RELEVANCE',
      'SKILL_LEVEL',
      'DISTANCE',
    ]);
  });

  it('says weights as shares of the whole, whatever their sum', () => {
    const criteria = [
      { score: 1, weight: 40 },
      { score: 1, weight: 10 },
      { score: 0, weight: 0 },
    ];
    expect(criteria.map((criterion) => weightShare(criterion, criteria))).toEqual([80, 20, 0]);
  });

  it('reads scores as points and names in either spelling', () => {
    expect([points(0.734), points(1.2), points(-1)]).toEqual([73, 100, 0]);
    expect([criterionKey('LoadFairness'), criterionKey('LOAD_FAIRNESS')]).toEqual([
      'LOAD_FAIRNESS',
      'LOAD_FAIRNESS',
    ]);
  });
});
