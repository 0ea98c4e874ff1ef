import { type QueryKey, queryOptions } from '@tanstack/react-query';
import { body, idempotencyKey, ifMatch, talent } from '@/shared/api/clients';
import { isProblem } from '@/shared/api/problem';
import type { LeaderAct, Studio, StudioRequest } from './studio';

/** The caller's own entry in the pool; null for someone who has not registered yet. */
export const ownProfile = queryOptions({
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

export const ownStudios = queryOptions({
  queryKey: ['own-studios'],
  queryFn: ({ signal }) => body(talent.GET('/api/v1/studios/mine', { signal })),
});

export const managedStudio = (id: string) =>
  queryOptions({
    queryKey: ['managed-studio', id],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/studios/managed/{id}', { params: { path: { id } }, signal })),
  });

export const publicStudio = (id: string) =>
  queryOptions({
    queryKey: ['studio', id],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/studios/{id}', { params: { path: { id } }, signal })),
  });

export const criteria = queryOptions({
  queryKey: ['studio-criteria'],
  queryFn: ({ signal }) => body(talent.GET('/api/v1/studios/criteria', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What has to be read again after anything has happened to a studio. */
export const changedWith = (id: string): readonly QueryKey[] => [
  ['managed-studio', id],
  ['own-studios'],
  ['managed-studios'],
  ['studio', id],
];

export function saveStudio(studio: Studio | undefined, request: StudioRequest, key: string) {
  return studio
    ? body(
        talent.PUT('/api/v1/studios/{id}', {
          params: { path: { id: studio.id }, header: ifMatch(studio.version) },
          body: request,
        }),
      )
    : body(talent.POST('/api/v1/studios', { headers: idempotencyKey(key), body: request }));
}

const paramsOf = (studio: Studio) => ({
  path: { id: studio.id },
  header: ifMatch(studio.version),
});

export function performAsLeader(studio: Studio, act: LeaderAct) {
  const params = paramsOf(studio);
  switch (act) {
    case 'application':
      return talent.POST('/api/v1/studios/{id}/application', { params });
    case 'withdrawal':
      return talent.POST('/api/v1/studios/{id}/withdrawal', { params });
  }
}

export type MemberAct = 'acceptance' | 'refusal' | 'departure';

export function performAsMember(studio: Studio, memberId: string, act: MemberAct, reason: string) {
  const params = { path: { id: studio.id, memberId }, header: ifMatch(studio.version) };
  switch (act) {
    case 'acceptance':
      return talent.POST('/api/v1/studios/{id}/members/{memberId}/acceptance', { params });
    case 'refusal':
      return talent.POST('/api/v1/studios/{id}/members/{memberId}/refusal', { params });
    case 'departure':
      return talent.POST('/api/v1/studios/{id}/members/{memberId}/departure', {
        params,
        body: { reason: reason || undefined },
      });
  }
}
