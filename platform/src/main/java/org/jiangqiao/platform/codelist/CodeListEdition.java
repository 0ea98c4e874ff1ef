package org.jiangqiao.platform.codelist;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A complete edition as the operator imports it, and as it travels to the services.
 *
 * @param list {@code regions}, {@code industries} or {@code occupations}
 * @param replaced withdrawn code to current code
 */
public record CodeListEdition(
    String list,
    String edition,
    Instant publishedAt,
    List<CodeEntry> entries,
    Map<String, String> replaced) {

  public CodeListEdition {
    entries = List.copyOf(entries);
    replaced = Map.copyOf(replaced);
  }
}
