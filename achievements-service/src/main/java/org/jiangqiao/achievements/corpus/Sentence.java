package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jiangqiao.search.Passages;
import org.jspecify.annotations.Nullable;

/** One citable sentence: {@code text} is the document's text from start to end. */
public record Sentence(@Nullable String label, int start, int end, String text) {

  /** Shorter ones say nothing on their own. */
  private static final int SHORTEST = 6;

  /** The sentences of a text without the labels of its paragraphs, in reading order. */
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : Section.of(text)) {
      String body = text.substring(section.start(), section.end());
      Passages.sentences(body).stream()
          .filter(span -> span.text().length() >= SHORTEST)
          .forEach(
              span ->
                  sentences.add(
                      new Sentence(
                          section.label(),
                          section.start() + span.start(),
                          section.start() + span.end(),
                          span.text())));
    }
    return sentences;
  }
}
