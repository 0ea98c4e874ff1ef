package org.jiangqiao.talent.directory;

import java.util.UUID;

/** Whose passage, and which: the evidence's id, or the number of a stretch of the profile. */
record PassageId(UUID craftsman, String part) {

  static final String STRETCH = "p";

  private static final char SEPARATOR = '#';

  static PassageId of(String id) {
    int separator = id.indexOf(SEPARATOR);
    return new PassageId(UUID.fromString(id.substring(0, separator)), id.substring(separator + 1));
  }

  /** Numbers of stretches begin with a letter that ids of evidence do not. */
  boolean ofEvidence() {
    return !part.startsWith(STRETCH);
  }

  @Override
  public String toString() {
    return craftsman.toString() + SEPARATOR + part;
  }
}
