package org.jiangqiao.talent.craftsman;

import java.util.List;

/** What everybody may know about a craftsman: the use of contact and account stays inside. */
public record Profile(Craftsman craftsman, List<Evidence> evidence, TrackRecord trackRecord) {

  public Profile {
    evidence = List.copyOf(evidence);
  }
}
