package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "液压油,         更換液壓油。,              更換<mark>液壓油</mark>。",
    "平方米,         每㎡两个、每平方米三个,    每㎡两个、每<mark>平方米</mark>三个",
    "m2,             每㎡两个,                  每<mark>㎡</mark>两个",
    "GB/T 5117,      按ＧＢ／Ｔ５１１７选焊条, 按<mark>ＧＢ／Ｔ５１１７</mark>选焊条",
    "M8,             M80的螺栓和M8的螺母,       M80的螺栓和<mark>M8</mark>的螺母",
    "6061,           用6061-T6板,               用<mark>6061-T6</mark>板",
    "𠮷野 铣刀,      😀铣刀在𠮷野,              😀<mark>铣刀</mark>在<mark>𠮷野</mark>",
  })
  void wordsAreMarkedHoweverTheyAreWritten(String query, String text, String marked) {
    assertEquals(marked, Highlights.of(query).mark(text));
  }

  @Test
  void overlappingWordsAreOneMark() {
    assertEquals("<mark>跟刀架</mark>松", Highlights.of("跟刀 刀架").mark("跟刀架松"));
  }
}
