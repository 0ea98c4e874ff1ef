package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HighlightsTest {

  @Test
  void onlyMarkIsATag() {
    assertEquals(
        "<mark>液压油</mark>缸 &lt;b&gt; &amp; 泄漏",
        Highlights.of("液压油").mark("液压油缸 <b> & 泄漏").replace("</mark><mark>", ""));
  }

  @Test
  void theSnippetIsWhereTheWordsAre() {
    String text = "无关的话。".repeat(60) + "跟刀架支承爪太紧会产生竹节形。" + "无关的话。".repeat(60);
    String snippet = Highlights.of("跟刀架 竹节形").plainSnippet(text, 80);
    assertTrue(snippet.contains("跟刀架支承爪太紧会产生竹节形"), snippet);
    assertTrue(snippet.length() <= 82, snippet);
  }
}
