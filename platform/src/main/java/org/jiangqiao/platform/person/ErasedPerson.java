package org.jiangqiao.platform.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is being taken out of everything that a service keeps.
 *
 * @param names under which features of this service knew them; they leave it in no event
 */
public record ErasedPerson(LeavingPerson person, Set<String> names) {

  /** Stands where their name stood. */
  public static final String NAME = "已注销用户";

  /** Of nobody; stands in columns that are never empty. */
  public static final String ACCOUNT = "";

  /** Shorter names are parts of ordinary words. */
  private static final int SHORTEST_IN_TEXT = 2;

  public ErasedPerson {
    names = Set.copyOf(names);
  }

  public String accountId() {
    return person.accountId();
  }

  public UUID[] entryIds() {
    return person.entryIds().toArray(UUID[]::new);
  }

  public boolean isEntry(UUID id) {
    return person.entryIds().contains(id);
  }

  /** Those that can be looked for in texts about matters of theirs. */
  public List<String> namesInText() {
    return names.stream().filter(name -> name.length() >= SHORTEST_IN_TEXT).toList();
  }

  /** A text about a matter of theirs, without their name. */
  public String withoutName(String text) {
    String without = text;
    for (String name : namesInText()) {
      without = without.replace(name, NAME);
    }
    return without;
  }
}
