import type { components } from '@/shared/api/generated/achievements-service';
import type { Role } from '@/shared/auth/session';
import type { Tone } from '@/shared/ui/StatusTag';

type Schemas = components['schemas'];
export type Achievement = Schemas['AchievementDetail'];
export type AchievementSummary = Schemas['AchievementSummary'];
export type AchievementRequest = Schemas['AchievementRequest'];
export type AchievementStatus = Achievement['status'];
export type AchievementKind = Achievement['kind'];

export const kinds: AchievementKind[] = [
  'INVENTION',
  'CREATION',
  'INNOVATION',
  'DESIGN',
  'SUGGESTION',
  'WORK_METHOD',
  'JOINT_RESEARCH',
  'PATENT',
];

export const statusTone: Record<AchievementStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'active',
  IN_REVIEW: 'active',
  RETURNED: 'warn',
  ACCEPTED: 'active',
  PUBLISHED: 'good',
  WITHDRAWN: 'neutral',
};

export type AchievementAct =
  | 'submission'
  | 'review'
  | 'acceptance'
  | 'return'
  | 'publication'
  | 'withdrawal';

export function isEditable(status: AchievementStatus): boolean {
  return status === 'DRAFT' || status === 'RETURNED';
}

/** What its author can do with it. */
export function authorActs(status: AchievementStatus): AchievementAct[] {
  if (isEditable(status)) return ['submission', 'withdrawal'];
  return status === 'WITHDRAWN' ? [] : ['withdrawal'];
}

/** What the union can do with it: reviewers judge, officers also publish and withdraw. */
export function reviewActs(
  { status, reviewConflict }: Pick<Achievement, 'status' | 'reviewConflict'>,
  roles: readonly Role[],
): AchievementAct[] {
  if (reviewConflict) return [];
  const officer = roles.includes('union-officer');
  switch (status) {
    case 'SUBMITTED':
      return ['review'];
    case 'IN_REVIEW':
      return ['acceptance', 'return'];
    case 'ACCEPTED':
      return officer ? ['publication'] : [];
    case 'PUBLISHED':
      return officer ? ['withdrawal'] : [];
    default:
      return [];
  }
}

export function needsReason(act: AchievementAct): boolean {
  return act === 'return' || act === 'withdrawal';
}
