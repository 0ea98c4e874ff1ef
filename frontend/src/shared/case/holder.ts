import type { TFunction } from 'i18next';
import type { HelpRequest } from './types';

/** Who has the next step; nobody, when nothing more happens. */
export function holderOf(next: HelpRequest['next'], t: TFunction<'case'>): string | undefined {
  if (next.who === 'PLATFORM' && !next.by) return undefined;
  return next.holder ?? t(`who.${next.who}`);
}
