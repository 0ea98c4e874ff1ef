package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static final String TEXT =
      "现象：转速1.5倍时尖叫。“怎么会！”师傅问道。\n\n  处理：先停机；再换油。See v2.1 first. Then go on";

  @Test
  void sentencesEndAtTheirMarksAndAtLines() {
    assertEquals(
        List.of(
            "现象：转速1.5倍时尖叫。", "“怎么会！”", "师傅问道。", "处理：先停机；", "再换油。", "See v2.1 first.", "Then go on"),
        Passages.sentences(TEXT).stream().map(Span::text).toList());
  }

  @Test
  void spansAreSubstrings() {
    for (List<Span> spans :
        List.of(Passages.sentences(TEXT), Passages.split(TEXT), Passages.paragraphs(TEXT))) {
      spans.forEach(s -> assertEquals(TEXT.substring(s.start(), s.end()), s.text()));
    }
  }

  @Test
  void passagesAreBoundedAndLoseNothing() {
    String text = "没有句号的一行".repeat(100) + "\n" + "短句。".repeat(200);
    List<Span> passages = Passages.split(text);
    assertTrue(passages.stream().allMatch(p -> p.length() <= Passages.LONGEST_PASSAGE));
    assertEquals(
        text.replace("\n", ""), String.join("", passages.stream().map(Span::text).toList()));
  }

  @Test
  void blankTextHasNoSpans() {
    assertTrue(Passages.sentences(" \n\t ").isEmpty());
    assertTrue(Passages.split("").isEmpty());
  }
}
