package org.jiangqiao.matching.candidate;

import java.util.List;

/**
 * Why a criterion scored so, or why someone was excluded, stored without a language.
 *
 * @param key key in {@code messages/candidate.properties}, for example {@code
 *     candidate.distance.same-city}
 */
public record Reason(String key, List<String> args) {

  public Reason {
    args = List.copyOf(args);
  }

  public static Reason of(String key, String... args) {
    return new Reason(key, List.of(args));
  }
}
