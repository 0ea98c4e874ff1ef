package org.jiangqiao.achievements.phrasing;

import java.util.List;

/**
 * A sentence of the model that was checked.
 *
 * @param passages indexes, from 0, of the passages that support it
 */
public record PhrasedSentence(String text, List<Integer> passages) {

  public PhrasedSentence {
    passages = List.copyOf(passages);
  }
}
