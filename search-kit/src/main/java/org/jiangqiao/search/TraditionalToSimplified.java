package org.jiangqiao.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Maps traditional characters to simplified ones before tokenization, so that one dictionary
 * segments both. Only one-to-one mappings are taken: offsets then need no correction.
 */
final class TraditionalToSimplified extends CharFilter {

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';
  private static final char[] SIMPLIFIED = table();

  TraditionalToSimplified(Reader input) {
    super(input);
  }

  private static char[] table() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    char[] table = new char[LAST - FIRST + 1];
    for (char c = FIRST; c <= LAST; c++) {
      String mapped = icu.transliterate(String.valueOf(c));
      table[c - FIRST] = mapped.length() == 1 ? mapped.charAt(0) : c;
    }
    return table;
  }

  static char simplify(char c) {
    return c >= FIRST && c <= LAST ? SIMPLIFIED[c - FIRST] : c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = input.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      buffer[i] = simplify(buffer[i]);
    }
    return read;
  }

  @Override
  protected int correct(int currentOffset) {
    return currentOffset;
  }
}
