package org.jiangqiao.platform.codelist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One edition of one list. */
public final class CodeList {

  private static final String TOP = "";

  private final CodeSystem system;
  private final String edition;
  private final Map<String, CodeEntry> entries = new LinkedHashMap<>();
  private final Map<String, List<CodeEntry>> children = new HashMap<>();
  private final Map<String, String> replaced;

  CodeList(
      CodeSystem system, String edition, List<CodeEntry> entries, Map<String, String> replaced) {
    this.system = system;
    this.edition = edition;
    this.replaced = Map.copyOf(replaced);
    for (CodeEntry entry : entries) {
      this.entries.put(entry.code(), entry);
      String parent = entry.parent();
      children.computeIfAbsent(parent == null ? TOP : parent, of -> new ArrayList<>()).add(entry);
    }
  }

  public String edition() {
    return edition;
  }

  public Optional<CodeEntry> find(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** The code itself if the list does not have it. */
  public String name(String code) {
    CodeEntry entry = entries.get(code);
    return entry == null ? code : entry.name();
  }

  /** With the names of all levels above it: 广东省深圳市宝安区. */
  public String fullName(String code) {
    Deque<String> names = new ArrayDeque<>();
    CodeEntry entry = entries.get(code);
    if (entry == null) {
      return code;
    }
    while (entry != null) {
      names.addFirst(entry.name());
      String parent = entry.parent();
      entry = parent == null ? null : entries.get(parent);
    }
    return String.join(system.joiner(), names);
  }

  /** The entries right below; those at the top for null. */
  public List<CodeEntry> children(@Nullable String parent) {
    return List.copyOf(children.getOrDefault(parent == null ? TOP : parent, List.of()));
  }

  /** The code that stands today for a withdrawn one; any other code stays as it is. */
  public String current(String code) {
    String current = code;
    // Bounded, because an imported edition could lead round in a circle.
    for (int step = 0; step < 10 && !entries.containsKey(current); step++) {
      String next = replaced.get(current);
      if (next == null) {
        return code;
      }
      current = next;
    }
    return current;
  }

  /**
   * True for a code of the list, and for a well-formed code deeper than the list goes: one whose
   * nearest listed ancestor has nothing listed below it.
   */
  public boolean accepts(String code) {
    if (!system.wellFormed(code)) {
      return false;
    }
    if (entries.containsKey(code)) {
      return true;
    }
    String ancestor = system.shorten(code);
    while (ancestor != null && !entries.containsKey(ancestor)) {
      ancestor = system.shorten(ancestor);
    }
    return ancestor != null && !children.containsKey(ancestor);
  }

  /** Refuses a code that is not accepted; {@code field} says where in the body it stood. */
  public void require(String field, String code) {
    if (accepts(code)) {
      return;
    }
    String current = current(code);
    throw current.equals(code)
        ? Problem.invalid(field, "code-unknown", code, edition)
        : Problem.invalid(field, "code-withdrawn", code, current);
  }

  /** All entries in the order of the list. */
  public List<CodeEntry> entries() {
    return List.copyOf(entries.values());
  }
}
