package org.jiangqiao.achievements.corpusimport;

import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.achievements.corpusimport.file.FileForm;
import org.jiangqiao.platform.file.StoredFile;
import org.jspecify.annotations.Nullable;

/** Where a file comes from and what it was found to be. */
record FileOrigin(
    @Nullable UUID fileId,
    String fileName,
    String digest,
    long size,
    @Nullable Instant modifiedAt,
    FileForm form) {

  private static final String NOT_READ_YET = "";

  static FileOrigin uploaded(StoredFile file, FileForm form) {
    return new FileOrigin(file.id(), file.fileName(), file.sha256(), file.size(), null, form);
  }

  /** Its digest is found when the import starts: such a file may take minutes to read. */
  static FileOrigin onServer(ServerFile file, FileForm form) {
    return new FileOrigin(null, file.name(), NOT_READ_YET, file.size(), file.modifiedAt(), form);
  }
}
