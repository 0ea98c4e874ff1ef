import type { HelpRequest } from '@/shared/case/types';

/** Whether the service lets this caller do it now. */
export function may(request: HelpRequest, action: string): boolean {
  return request.allowedActions.some((allowed) => allowed === action);
}
