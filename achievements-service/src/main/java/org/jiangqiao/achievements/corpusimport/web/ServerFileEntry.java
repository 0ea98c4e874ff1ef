package org.jiangqiao.achievements.corpusimport.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.corpusimport.ServerFile;

/** A file that can be imported without being uploaded. */
@Schema(name = "ImportableFile")
record ServerFileEntry(
    @Schema(description = "Path below the import directory") String name,
    @Schema(description = "Bytes") long size,
    Instant modifiedAt) {

  /** All of them: the directory is an operator's own. */
  @Schema(name = "ImportableFiles")
  record Listing(List<ServerFileEntry> items) {}

  static Listing of(List<ServerFile> files) {
    return new Listing(
        files.stream()
            .map(file -> new ServerFileEntry(file.name(), file.size(), file.modifiedAt()))
            .toList());
  }
}
