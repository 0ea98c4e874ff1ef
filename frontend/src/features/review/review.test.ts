import { describe, expect, it } from 'vitest';
import { authorActs, needsReason, reviewActs } from './achievement';
import { achievementRequest, emptyAchievement, missingInAchievement } from './achievementForm';

describe('who may do what with an achievement', () => {
  it('lets its author submit and withdraw, and nothing once it is withdrawn', () => {
    expect(authorActs('RETURNED')).toEqual(['submission', 'withdrawal']);
    expect(authorActs('IN_REVIEW')).toEqual(['withdrawal']);
    expect(authorActs('WITHDRAWN')).toEqual([]);
  });

  it('lets reviewers judge and only officers publish', () => {
    expect(reviewActs({ status: 'SUBMITTED' }, ['reviewer'])).toEqual(['review']);
    expect(reviewActs({ status: 'IN_REVIEW' }, ['reviewer'])).toEqual(['acceptance', 'return']);
    expect(reviewActs({ status: 'ACCEPTED' }, ['reviewer'])).toEqual([]);
    expect(reviewActs({ status: 'ACCEPTED' }, ['union-officer'])).toEqual(['publication']);
  });

  it('leaves nothing to judge to an author, whatever their office', () => {
    const own = { status: 'IN_REVIEW', reviewConflict: 'AUTHOR' } as const;
    expect(reviewActs(own, ['reviewer', 'union-officer'])).toEqual([]);
  });

  it('asks for a reason where someone loses something', () => {
    expect(needsReason('return')).toBe(true);
    expect(needsReason('acceptance')).toBe(false);
  });
});

describe('an achievement’s form', () => {
  const me = { craftsmanId: '0192f0c0-0000-7000-8000-000000000001', name: '演示工匠·车工一' };
  const aForm = {
    ...emptyAchievement('440306', 2026),
    title: '细长轴跟刀架微调装置',
    problem: '振纹',
    solution: '三点微调',
    trade: '数控车铣',
  };

  it('names what is missing', () => {
    expect(missingInAchievement({ ...emptyAchievement(undefined, 2026), year: '' })).toEqual([
      'title',
      'problem',
      'solution',
      'trade',
      'regionCode',
      'year',
    ]);
    expect(missingInAchievement(aForm)).toEqual([]);
  });

  it('puts the writer first among the authors, once', () => {
    const { authors } = achievementRequest({ ...aForm, coAuthors: `李四、${me.name}` }, me);
    expect(authors).toEqual([me, { name: '李四' }]);
  });

  it('claims no benefit where none was written, and never a proven one', () => {
    expect(achievementRequest(aForm, me).benefit).toBeUndefined();
    expect(achievementRequest({ ...aForm, benefitCny: '120000' }, me).benefit).toEqual({
      amountCny: '120000',
      description: undefined,
      proven: false,
    });
  });
});
