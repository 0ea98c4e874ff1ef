package org.jiangqiao.search;

import java.util.Arrays;

/** A folded text that knows where in the original each of its characters stands. */
final class FoldedPlaces {

  private final String original;
  private final StringBuilder folded;
  private int[] places;

  FoldedPlaces(String original) {
    this.original = original;
    this.folded = new StringBuilder(original.length());
    this.places = new int[original.length()];
    for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
      int first = folded.length();
      Folding.fold(original, at, folded);
      if (folded.length() > places.length) {
        places = Arrays.copyOf(places, 2 * folded.length());
      }
      Arrays.fill(places, first, folded.length(), at);
    }
  }

  /** Where the folded term begins next in the folded text; negative if nowhere. */
  int indexOf(String term, int from) {
    return folded.indexOf(term, from);
  }

  /** Where in the original a character of the folded text begins. */
  int start(int at) {
    return places[at];
  }

  /** Where in the original what became the character before the place ends. */
  int end(int at) {
    int last = places[at - 1];
    return last + Character.charCount(original.codePointAt(last));
  }
}
