import { queryOptions } from '@tanstack/react-query';
import { achievements, body, ifMatch, talent } from '@/shared/api/clients';
import { isProblem } from '@/shared/api/problem';
import type { Achievement, AchievementAct } from '../achievement';

export const achievementQuery = (id: string) =>
  queryOptions({
    queryKey: ['achievement', id],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/achievements/{id}', { params: { path: { id } }, signal })),
  });

/** The writer's own entry in the pool, so that a published result counts for them; null without. */
export const ownEntry = queryOptions({
  queryKey: ['own-profile'],
  queryFn: async ({ signal }) => {
    try {
      return await body(talent.GET('/api/v1/craftsmen/me', { signal }));
    } catch (failure) {
      if (isProblem(failure, 404)) return null;
      throw failure;
    }
  },
});

export function perform(achievement: Achievement, act: AchievementAct, reason: string) {
  const params = { path: { id: achievement.id }, header: ifMatch(achievement.version) };
  switch (act) {
    case 'submission':
      return achievements.POST('/api/v1/achievements/{id}/submission', { params });
    case 'review':
      return achievements.POST('/api/v1/achievements/{id}/review', { params });
    case 'acceptance':
      return achievements.POST('/api/v1/achievements/{id}/acceptance', { params });
    case 'return':
      return achievements.POST('/api/v1/achievements/{id}/return', { params, body: { reason } });
    case 'publication':
      return achievements.POST('/api/v1/achievements/{id}/publication', { params });
    case 'withdrawal':
      return achievements.POST('/api/v1/achievements/{id}/withdrawal', {
        params,
        body: { reason },
      });
  }
}
