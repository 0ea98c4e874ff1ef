/** What an officer can do in a case beyond reading and writing in its consultation. */
export type CaseAction =
  | 'dispatch'
  | 'visitRequest'
  | 'closure'
  | 'reopening'
  | 'verification'
  | 'outcomeReturn';

const actionOf: Record<string, CaseAction> = {
  ENGAGE: 'dispatch',
  INVITE: 'dispatch',
  PLAN_VISIT: 'dispatch',
  REQUEST_VISIT: 'visitRequest',
  CLOSE: 'closure',
  REOPEN: 'reopening',
  VERIFY_OUTCOME: 'verification',
  RETURN_OUTCOME: 'outcomeReturn',
};

/**
 * The buttons of a case page, most likely first. The service says what this caller may do now;
 * what it does not name has no button.
 */
export function caseActions(allowed: readonly string[]): CaseAction[] {
  const offered = new Set(allowed.map((name) => actionOf[name]));
  const order: CaseAction[] = [
    'verification',
    'outcomeReturn',
    'dispatch',
    'visitRequest',
    'reopening',
    'closure',
  ];
  return order.filter((action) => offered.has(action));
}
