package org.jiangqiao.talent.craftsman;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A skill in the craftsman's own words, tied to an occupation where one fits. */
public record Speciality(
    String description, @Nullable String occupationCode, List<String> keywords) {

  public Speciality {
    keywords = List.copyOf(keywords);
  }
}
