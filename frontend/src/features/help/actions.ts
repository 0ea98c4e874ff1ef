import type { HelpRequest } from '@/shared/case/types';

export type Action = HelpRequest['allowedActions'][number];

/** Whether the service lets this caller do it now. */
export function may(request: HelpRequest, action: Action): boolean {
  return request.allowedActions.includes(action);
}
