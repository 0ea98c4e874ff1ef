package org.jiangqiao.talent.craftsman;

import java.util.UUID;

/** Where a piece of evidence comes from. */
record EvidenceSource(String type, String id) {

  /** Outcomes that the enterprise confirmed and the union verified on this platform. */
  static final String OUTCOME = "OUTCOME";

  static final String ACHIEVEMENT = "ACHIEVEMENT";

  /** Entered by an officer, who answers for it. */
  static final String UNION = "UNION";

  static EvidenceSource outcome(UUID id) {
    return new EvidenceSource(OUTCOME, id.toString());
  }

  static EvidenceSource achievement(UUID id) {
    return new EvidenceSource(ACHIEVEMENT, id.toString());
  }

  static EvidenceSource union(String document) {
    return new EvidenceSource(UNION, document);
  }
}
