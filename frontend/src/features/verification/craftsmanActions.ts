import type { components } from '@/shared/api/generated/talent-service';

export type CraftsmanStatus = components['schemas']['CraftsmanDetail']['status'];
export type CraftsmanAction =
  | 'verification'
  | 'return'
  | 'suspension'
  | 'reinstatement'
  | 'retirement'
  | 'confirmation';

/** What an officer can do with an entry in this state; a public record is nobody's account. */
export function craftsmanActions(
  status: CraftsmanStatus,
  origin: components['schemas']['CraftsmanDetail']['origin'],
  lapsed = false,
): CraftsmanAction[] {
  if (origin === 'PUBLIC_RECORD') return [];
  switch (status) {
    case 'SUBMITTED':
      return ['verification', 'return'];
    case 'VERIFIED':
      return ['confirmation', 'suspension', 'retirement'];
    case 'SUSPENDED':
      return [lapsed ? 'confirmation' : 'reinstatement', 'retirement'];
    default:
      return [];
  }
}

export function needsReason(action: CraftsmanAction): boolean {
  return action === 'return' || action === 'suspension';
}

export function endsSomething(action: CraftsmanAction): boolean {
  return needsReason(action) || action === 'retirement';
}
