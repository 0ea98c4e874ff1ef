import { doorOf } from '@/shared/auth/doors';
import type { Role } from '@/shared/auth/session';

/** Where the reader's own door shows a case. */
export function caseLink(id: string, roles: readonly Role[]): string {
  const door = doorOf(roles);
  return door === 'public' || door === 'admin' ? '/' : `/${door}/requests/${id}`;
}
