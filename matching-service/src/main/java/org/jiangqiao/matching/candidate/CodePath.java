package org.jiangqiao.matching.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeList;
import org.jspecify.annotations.Nullable;

/** A code with everything above it in its list, the top first: C, 34, 342. */
record CodePath(List<String> codes) {

  CodePath {
    codes = List.copyOf(codes);
  }

  static CodePath of(CodeList list, String code) {
    List<String> path = new ArrayList<>();
    String next = listed(list, code);
    // Deeper than the list goes: the code itself is a level of its own.
    if (next != null && !next.equals(code)) {
      path.add(code);
    }
    while (next != null) {
      path.addFirst(next);
      next = list.find(next).map(CodeEntry::parent).orElse(null);
    }
    return new CodePath(path.isEmpty() ? List.of(code) : path);
  }

  private static @Nullable String listed(CodeList list, String code) {
    for (int length = code.length(); length > 0; length--) {
      String prefix = code.substring(0, length);
      if (list.find(prefix).isPresent()) {
        return prefix;
      }
    }
    return null;
  }

  /** The deepest code that both lie under; null when they have nothing in common. */
  @Nullable String shared(CodePath other) {
    String deepest = null;
    for (int level = 0; level < Math.min(codes.size(), other.codes.size()); level++) {
      if (!codes.get(level).equals(other.codes.get(level))) {
        break;
      }
      deepest = codes.get(level);
    }
    return deepest;
  }

  /** How much of this path the other one follows, from 0 to 1. */
  double followedBy(CodePath other) {
    String shared = shared(other);
    return shared == null ? 0 : (codes.indexOf(shared) + 1.0) / codes.size();
  }
}
