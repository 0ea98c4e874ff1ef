package org.jiangqiao.matching.casefile;

/** What somebody may do in a case now; each is one operation of the contract. */
public enum CaseAction {
  EDIT,
  SUBMIT,
  VERDICT,
  REQUEST_VISIT,
  CONSULTATION_SOLVED,
  WITHDRAW,
  CLOSE,
  REOPEN,
  POST_MESSAGE,
  ACCEPT_MESSAGE,
  SEE_CANDIDATES,
  RECOMPUTE_CANDIDATES,
  INVITE,
  RELEASE,
  ENGAGE,
  PLAN_VISIT,
  CANCEL_VISIT,
  CHECK_IN,
  REPORT,
  CONFIRM_OUTCOME,
  VERIFY_OUTCOME,
  RETURN_OUTCOME
}
