package org.jiangqiao.matching.weekplan;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rule says of an assignment, without a language.
 *
 * @param key of the sentence in {@code messages/weekplan.properties}
 * @param arguments of the sentence: names, dates, or {@code @} and the key of a message
 */
public record Why(String key, List<String> arguments) implements ConstraintJustification {

  public Why {
    arguments = List.copyOf(arguments);
  }

  static Why of(String rule, Object... arguments) {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof HalfDay halfDay) {
        texts.add(halfDay.day().toString());
        texts.add("@weekplan.part." + halfDay.part());
      } else {
        texts.add(argument.toString());
      }
    }
    return new Why("weekplan.why." + rule, texts);
  }
}
