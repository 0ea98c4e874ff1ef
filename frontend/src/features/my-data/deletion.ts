import { queryOptions } from '@tanstack/react-query';
import { body, talent } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/talent-service';
import type { Role } from '@/shared/auth/session';

export type DeletionState = components['schemas']['DeletionState'];

const path = '/api/v1/personal-data/talent/deletion';

export const ownDeletion = queryOptions({
  queryKey: ['own-deletion'],
  queryFn: ({ signal }) => body(talent.GET(path, { signal })),
});

export function askForDeletion(): Promise<DeletionState> {
  return body(talent.POST(path));
}

export async function takeBackDeletion(): Promise<void> {
  await body(talent.DELETE(path));
}

/** What officers, reviewers and administrators did is the record of their union. */
export function mayAsk(roles: Role[]): boolean {
  return roles.includes('craftsman') || roles.includes('enterprise');
}
