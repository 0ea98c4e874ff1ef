package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          数控车床加工细长轴   | 数控 车床 加工 细长 轴
          數控車床加工細長軸   | 数控 车床 加工 细长 轴
          焊条选用ＧＢ／Ｔ５１１７ | 焊条 选用 gbt5117
          GB/T 5117            | gbt5117
          GBT5117-2012         | gbt5117 gbt5117-2012
          螺栓M8×1.25          | 螺栓 m8x1.25 1.25 m8
          m8*1.25              | m8x1.25 1.25 m8
          6061-T6铝板          | 6061-t6 6061 t6 铝 板
          φ20孔                | φ20 孔
          PLC报警F07011        | plc 报警 f07011
          电机为什么漏油       | 电机 漏 油
          """)
  void wordsAreFoldedAndPartNumbersStayWhole(String text, String terms) {
    assertEquals(terms, String.join(" ", Terms.words(text).stream().map(Term::text).toList()));
  }

  @Test
  void partNumbersAloneAreThoseAmongTheWords() throws IOException {
    String text = "焊条选用ＧＢ／Ｔ 5117-2012，螺栓M8×1.25配6061-T6铝板";
    List<String> codes = new ArrayList<>();
    try (TokenStream stream = ChineseAnalysis.codes().tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        codes.add(term.toString());
      }
    }
    assertEquals(
        Terms.words(text).stream()
            .map(Term::text)
            .filter(word -> word.chars().anyMatch(c -> c < 128))
            .toList(),
        codes);
    assertEquals(8, codes.size());
  }

  @Test
  void foldingIsWhatTheAnalyzersDoFirst() {
    assertEquals("细长轴 m8×1.25 gb/t", Terms.fold("細長軸 Ｍ8×1.25 GB／T"));
  }

  @Test
  void bigramsOverlap() {
    assertEquals(
        List.of("液压", "压油", "油缸"), Terms.bigrams("液壓油缸").stream().map(Term::text).toList());
  }

  @Test
  void offsetsPointIntoTheTextAsWritten() {
    String text = "㎜ 級，焊條ＧＢ／Ｔ ５１１７合格";
    for (Term term : Terms.words(text)) {
      assertTrue(term.end() <= text.length() && term.start() < term.end(), term::toString);
    }
    Term standard =
        Terms.words(text).stream()
            .filter(t -> t.text().equals("gbt5117"))
            .findFirst()
            .orElseThrow();
    assertEquals("ＧＢ／Ｔ ５１１７", text.substring(standard.start(), standard.end()));
  }
}
