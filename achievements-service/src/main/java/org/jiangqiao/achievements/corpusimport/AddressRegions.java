package org.jiangqiao.achievements.corpusimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jiangqiao.achievements.corpusimport.file.RegionNames;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** The regions of addresses by the list in force; old addresses lead as far as names still hold. */
@ApplicationScoped
class AddressRegions implements RegionNames {

  private final CodeLists lists;

  AddressRegions(CodeLists lists) {
    this.lists = lists;
  }

  @Override
  public @Nullable String code(List<String> names) {
    CodeList regions = lists.regions();
    @Nullable String deepest = null;
    for (String name : names) {
      Optional<CodeEntry> found = named(regions, deepest, name);
      if (found.isPresent()) {
        deepest = found.get().code();
      } else if (deepest == null) {
        return null;
      }
    }
    return deepest;
  }

  private static Optional<CodeEntry> named(CodeList regions, @Nullable String parent, String name) {
    return regions.children(parent).stream().filter(e -> e.name().equals(name)).findFirst();
  }
}
