package org.jiangqiao.achievements.corpus;

import java.util.UUID;

/** Names a sentence of one version of a document, so that a hit needs no stored fields. */
public record SentenceKey(UUID document, int version, int start, int end) {

  static SentenceKey parse(String key) {
    String[] parts = key.split("/", -1);
    return new SentenceKey(
        UUID.fromString(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]));
  }

  @Override
  public String toString() {
    return document + "/" + version + "/" + start + "/" + end;
  }
}
