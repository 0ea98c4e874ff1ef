package org.jiangqiao.talent.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a search made of its text, for whoever wants to ask later how a single craftsman fits the
 * same: handed out and taken back, and read by nobody in between.
 *
 * @param meaning of the text, behind the model that told it; null where it was not told
 * @param bestWords how much of the text's words the best candidate shared: others are told as a
 *     share of that
 */
public record Understanding(@Nullable String meaning, double bestWords) {

  private static final char MARK = ':';

  static Understanding of(Optional<float[]> vector, String model, double bestWords) {
    return new Understanding(
        vector.map(told -> model + MARK + new Meaning(told)).orElse(null), bestWords);
  }

  /** Empty if another model told it: its vectors lie elsewhere. */
  Optional<float[]> vector(String model) {
    return Optional.ofNullable(meaning)
        .filter(told -> told.startsWith(model + MARK))
        .map(told -> Meaning.of(told.substring(model.length() + 1)).vector());
  }
}
