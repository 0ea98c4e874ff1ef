package org.jiangqiao.achievements.answer;

import java.util.List;

/** One sentence of an answer with what supports it: never without. */
public record Statement(String text, List<Citation> citations) {

  public Statement {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("A statement needs a citation");
    }
  }
}
