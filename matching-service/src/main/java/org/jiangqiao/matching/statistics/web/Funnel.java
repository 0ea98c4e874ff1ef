package org.jiangqiao.matching.statistics.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiangqiao.matching.statistics.FunnelStage;

record Funnel(List<StageCount> items, Instant asOf, String source) {

  record StageCount(FunnelStage stage, long count) {}

  static Funnel of(Map<FunnelStage, Long> stages, Instant asOf, String source) {
    List<StageCount> items =
        stages.entrySet().stream()
            .map(entry -> new StageCount(entry.getKey(), entry.getValue()))
            .toList();
    return new Funnel(items, asOf, source);
  }
}
