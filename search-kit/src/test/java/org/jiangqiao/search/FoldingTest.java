package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  private static String byIcu(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer2.getNFKCCasefoldInstance()
        .normalize(text)
        .chars()
        .forEach(c -> folded.append(TraditionalToSimplified.simplify((char) c)));
    return folded.toString();
  }

  private static String read(String text) throws IOException {
    StringWriter folded = new StringWriter();
    Folding.fold(new StringReader(text)).transferTo(folded);
    return folded.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "細長軸 Ｍ8×1.25 GB／T 5117，φ20",
        "80℃、①②㎜ Ⅳ型…",
        "ｶﾞｰﾄﾞ e\u0301 한국 ﬁ ß İ",
        "𠮷野家的𝐀型\uD800半",
        "零\0宽\u200B连\u00AD字",
      })
  void theTableFoldsAsIcuDoes(String text) throws IOException {
    assertEquals(byIcu(text), Folding.fold(text));
    assertEquals(byIcu(text), read(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {1023, 1024, 1025, 4096})
  void aTextOfAnyLengthIsReadToItsEnd(int length) throws IOException {
    assertEquals("轴".repeat(length), read("軸".repeat(length)));
  }
}
