package org.jiangqiao.talent.craftsman;

/** What happened to a craftsman's entry. */
public enum HistoryAction {
  REGISTERED,
  UPDATED,
  AVAILABILITY_CHANGED,
  SUBMITTED,
  VERIFIED,
  RETURNED,
  SUSPENDED,
  REINSTATED,
  RETIRED,
  EVIDENCE_ADDED,
  CONTACT_DISCLOSED,
  MERGED,
  CONFIRMED,
  LAPSED,
  DELETION_ASKED,
  DELETION_TAKEN_BACK
}
