package org.jiangqiao.talent.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** Reads the code lists in force. */
@ApplicationScoped
public class CodeListReader {

  private final CodeLists codeLists;

  CodeListReader(CodeLists codeLists) {
    this.codeLists = codeLists;
  }

  public String edition(String list) {
    return ListName.named(list).in(codeLists).edition();
  }

  /** By name anywhere in the list, or else what stands right below the parent. */
  public List<CodeEntry> entries(String list, Selection selection) {
    CodeList codes = ListName.named(list).in(codeLists);
    String name = selection.name();
    Stream<CodeEntry> found =
        name == null
            ? codes.children(selection.parent()).stream()
            : codes.entries().stream()
                .filter(entry -> entry.name().contains(name) || entry.code().equals(name))
                .filter(entry -> isBelow(codes, entry, selection.parent()));
    return found.limit(selection.limit()).toList();
  }

  /** Which entries are asked for. */
  public record Selection(@Nullable String parent, @Nullable String name, int limit) {}

  private static boolean isBelow(CodeList codes, CodeEntry entry, @Nullable String ancestor) {
    if (ancestor == null) {
      return true;
    }
    String parent = entry.parent();
    // Bounded, because an imported edition could lead round in a circle.
    for (int level = 0; level < 6 && parent != null; level++) {
      if (parent.equals(ancestor)) {
        return true;
      }
      parent = codes.find(parent).map(CodeEntry::parent).orElse(null);
    }
    return false;
  }
}
