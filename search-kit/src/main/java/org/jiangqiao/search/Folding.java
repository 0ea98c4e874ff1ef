package org.jiangqiao.search;

import com.ibm.icu.text.Normalizer2;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;

/**
 * What is done to a text before it is cut: width and case (NFKC with case folding), then script.
 * Nearly every text consists of characters that become one other, whatever stands beside them; such
 * a text is folded by a table, which took most of the time of indexing when ICU did it.
 */
final class Folding {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCCasefoldInstance();

  /** Of a character that has to be looked at with its neighbours, or becomes several. */
  private static final char NOT_ALONE = '\0';

  private static final char[] TABLE = table();
  private static final int BUFFER = 1024;

  private Folding() {}

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      table[c] = alone(c);
    }
    return table;
  }

  private static char alone(char c) {
    if (Character.isSurrogate(c) || !NFKC.hasBoundaryBefore(c)) {
      return NOT_ALONE;
    }
    String folded = NFKC.normalize(String.valueOf(c));
    return folded.length() == 1 && NFKC.hasBoundaryBefore(folded.charAt(0))
        ? TraditionalToSimplified.simplify(folded.charAt(0))
        : NOT_ALONE;
  }

  static String fold(String text) {
    char[] folded = text.toCharArray();
    if (foldAlone(folded, folded.length)) {
      return new String(folded);
    }
    folded = NFKC.normalize(text).toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TraditionalToSimplified.simplify(folded[i]);
    }
    return new String(folded);
  }

  /** Appends what becomes of the one character that begins at a place. */
  static void fold(String text, int at, StringBuilder folded) {
    char alone = TABLE[text.charAt(at)];
    if (alone != NOT_ALONE) {
      folded.append(alone);
      return;
    }
    int end = at + Character.charCount(text.codePointAt(at));
    folded.append(fold(text.substring(at, end)));
  }

  /** The same for a tokenizer, which finds the places in the original text. */
  static Reader fold(Reader text) {
    try {
      char[] original = new char[BUFFER];
      int length = 0;
      for (int read = text.read(original); read >= 0; ) {
        length += read;
        if (length == original.length) {
          original = Arrays.copyOf(original, 2 * length);
        }
        read = text.read(original, length, original.length - length);
      }
      char[] folded = Arrays.copyOf(original, length);
      return foldAlone(folded, length)
          ? new CharArrayReader(folded)
          : new TraditionalToSimplified(
              new ICUNormalizer2CharFilter(new CharArrayReader(original, 0, length), NFKC));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** False, with the text half done, where a character needs more than the table. */
  private static boolean foldAlone(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      char folded = TABLE[text[i]];
      if (folded == NOT_ALONE) {
        return false;
      }
      text[i] = folded;
    }
    return true;
  }
}
