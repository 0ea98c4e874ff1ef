package org.jiangqiao.platform.person;

import java.util.Set;

/**
 * What a feature keeps of people and does not keep of somebody who has had their data deleted; each
 * feature brings its own. All of a service run in one transaction, and again when told again: what
 * is gone already is no failure. Who needs what others erase has a {@code @Priority}.
 */
public interface PersonalTraces {

  /**
   * The names under which the feature knows them, for the others to look for in texts; asked of all
   * before anything is erased.
   */
  default Set<String> namesOf(LeavingPerson person) {
    return Set.of();
  }

  /** Deletes what is theirs alone, and takes them out of what stays as a fact about others. */
  void erase(ErasedPerson person);
}
