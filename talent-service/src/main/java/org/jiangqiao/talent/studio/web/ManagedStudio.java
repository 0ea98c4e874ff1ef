package org.jiangqiao.talent.studio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.talent.codelist.CodeName;
import org.jiangqiao.talent.studio.Presentation;
import org.jiangqiao.talent.studio.Studio;
import org.jiangqiao.talent.studio.StudioLevel;
import org.jiangqiao.talent.studio.StudioReader;
import org.jiangqiao.talent.studio.StudioStatus;
import org.jspecify.annotations.Nullable;

@Schema(description = "A row of an officer's or a leader's list")
record ManagedStudio(
    UUID id,
    String name,
    String employer,
    @Nullable CodeName region,
    List<String> trades,
    StudioStatus status,
    Instant statusSince,
    @Nullable StudioLevel level,
    @Nullable LocalDate validUntil,
    @Schema(description = "To be assessed this year, or over its term") boolean assessmentDue,
    @Schema(description = "In a row") int warnings,
    StudioLeader leader,
    long members,
    long version) {

  static ManagedStudio of(StudioReader.Row row, LocalDate today, CodeLists codes) {
    Studio studio = row.studio();
    Presentation said = studio.presentation();
    return new ManagedStudio(
        studio.id(),
        said.name(),
        said.employer(),
        CodeName.ofRegion(codes.regions(), said.regionCode()),
        said.trades(),
        studio.status(),
        studio.statusSince(),
        studio.level(),
        studio.validUntil(),
        studio.due(today),
        studio.warnings(),
        StudioLeader.of(row.leader()),
        row.members(),
        studio.version());
  }
}
