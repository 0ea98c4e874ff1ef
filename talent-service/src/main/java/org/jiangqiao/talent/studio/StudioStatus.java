package org.jiangqiao.talent.studio;

import java.util.EnumSet;
import java.util.Set;

/** Where a studio stands in its life. */
public enum StudioStatus {
  DRAFT,
  APPLIED,
  /** Its leader reads why, and may apply again. */
  REFUSED,
  ACCREDITED,
  RENEWED,
  WARNED,
  REVOKED;

  static final Set<StudioStatus> ACCREDITED_ONES = EnumSet.of(ACCREDITED, RENEWED, WARNED);

  /** Whatever an officer has to do with: drafts are their leader's own affair. */
  static final Set<StudioStatus> HANDED_IN = EnumSet.complementOf(EnumSet.of(DRAFT));

  public boolean accredited() {
    return ACCREDITED_ONES.contains(this);
  }
}
