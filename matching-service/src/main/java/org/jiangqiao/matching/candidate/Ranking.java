package org.jiangqiao.matching.candidate;

import java.util.List;

/** Who can be asked, best first, and who cannot. */
record Ranking(List<Scored> candidates, List<Excluded> excluded) {

  Ranking {
    candidates = List.copyOf(candidates);
    excluded = List.copyOf(excluded);
  }
}
