package org.jiangqiao.talent.craftsman.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.TrackRecord;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrackRecord", description = "What the evidence adds up to")
record TrackRecordResponse(
    int visits,
    int problemsSolved,
    int workersTrained,
    @Schema(description = "Yuan, decimal", examples = "120000.00") String benefitCny,
    @Nullable Double averageRating) {

  static TrackRecordResponse of(TrackRecord record) {
    return new TrackRecordResponse(
        record.visits(),
        record.problemsSolved(),
        record.workersTrained(),
        record.benefitCny().toPlainString(),
        record.averageRating());
  }
}
