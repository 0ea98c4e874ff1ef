package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangqiao.search.Passages;
import org.jiangqiao.search.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document.
 *
 * @param label what the paragraph is about, such as 现象, when it begins with such a word and a colon
 * @param start where the paragraph begins after its label
 */
public record Section(@Nullable String label, int start, int end) {

  private static final Pattern LABEL = Pattern.compile("^([\\p{IsHan}]{2,6})[：:]\\s*");

  /** The paragraphs of a text, in reading order. */
  public static List<Section> of(String text) {
    List<Section> sections = new ArrayList<>();
    for (Span paragraph : Passages.paragraphs(text)) {
      Matcher label = LABEL.matcher(paragraph.text());
      if (label.find() && label.end() < paragraph.text().length()) {
        sections.add(new Section(label.group(1), paragraph.start() + label.end(), paragraph.end()));
      } else {
        sections.add(new Section(null, paragraph.start(), paragraph.end()));
      }
    }
    return sections;
  }
}
