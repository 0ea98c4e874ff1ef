package org.jiangqiao.achievements.corpus;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Anything that can be cited, as the index has it.
 *
 * @param version counts changes of content
 */
public record CorpusDocument(UUID id, int version, DocumentContent content, Instant updatedAt) {

  private static final int FIRST_VERSION = 1;

  /** The first version of a document that is known by its source and its id there. */
  public static CorpusDocument of(DocumentContent content, Instant now) {
    return new CorpusDocument(
        idOf(content.source(), content.sourceId()), FIRST_VERSION, content, now);
  }

  /** The same for the same place in the same source, wherever and whenever it is asked. */
  public static UUID idOf(String source, String sourceId) {
    return UUID.nameUUIDFromBytes((source + "\n" + sourceId).getBytes(StandardCharsets.UTF_8));
  }

  CorpusDocument replacedBy(DocumentContent newContent, Instant now) {
    return new CorpusDocument(id, version + 1, newContent, now);
  }
}
