package org.jiangqiao.achievements.answer;

import java.util.List;
import java.util.Objects;

/**
 * One sentence of an answer with what supports it: never without.
 *
 * @param disagreeing places in other documents that give another value for the same
 */
public record Statement(String text, List<Citation> citations, List<Citation> disagreeing) {

  public Statement {
    citations = List.copyOf(citations);
    // Answers that were stored before sources were compared have none.
    disagreeing = List.copyOf(Objects.requireNonNullElse(disagreeing, List.of()));
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("A statement needs a citation");
    }
  }
}
