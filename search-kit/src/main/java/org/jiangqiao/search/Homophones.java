package org.jiangqiao.search;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters that sound alike: what a Chinese input method offers, and a hurried hand takes. */
public final class Homophones {

  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';

  private Homophones() {}

  /** The other common characters of the same sound, whatever the tone. */
  public static List<Character> of(char character) {
    String sound = Table.SOUNDS.get(character);
    return sound == null
        ? List.of()
        : Table.ALIKE.getOrDefault(sound, List.of()).stream()
            .filter(other -> other != character)
            .toList();
  }

  /** Made at first use: naming seven thousand sounds takes a moment that no start should wait. */
  private static final class Table {

    static final Map<Character, String> SOUNDS = new HashMap<>();
    static final Map<String, List<Character>> ALIKE = new HashMap<>();

    static {
      Transliterator sounds = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
      CharsetEncoder common = Charset.forName("GB2312").newEncoder();
      for (char c = FIRST; c < LAST; c++) {
        if (common.canEncode(c)) {
          String sound = sounds.transliterate(String.valueOf(c));
          SOUNDS.put(c, sound);
          ALIKE.computeIfAbsent(sound, s -> new ArrayList<>()).add(c);
        }
      }
    }
  }
}
