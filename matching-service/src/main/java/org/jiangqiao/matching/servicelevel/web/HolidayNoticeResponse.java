package org.jiangqiao.matching.servicelevel.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.servicelevel.HolidayNotice;
import org.jiangqiao.matching.servicelevel.NoticeDay;

/** A notice as it was taken in; of a year the newest version holds. */
@Schema(name = "HolidayNotice")
record HolidayNoticeResponse(
    int version,
    int year,
    @Schema(description = "Where it was announced") String source,
    String fileName,
    @Schema(description = "SHA-256 of the file") String digest,
    List<NoticeDay> days,
    @Schema(description = "Who brought it in") String importedBy,
    Instant importedAt,
    @Schema(description = "Deadlines of open cases that it moved") int movedClocks) {

  static HolidayNoticeResponse of(HolidayNotice notice) {
    return new HolidayNoticeResponse(
        notice.version(),
        notice.year(),
        notice.source(),
        notice.fileName(),
        notice.digest(),
        notice.days(),
        notice.importer(),
        notice.importedAt(),
        notice.movedClocks());
  }
}
