package org.jiangqiao.achievements.achievement;

import java.util.UUID;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jspecify.annotations.Nullable;

/** Who made it: a craftsman of the pool, or someone known by name only. */
public record Author(@Nullable UUID craftsmanId, String name) {

  /**
   * @param own whether that person put the result in: among its authors the name is theirs then
   */
  Author without(ErasedPerson person, boolean own) {
    boolean theirs =
        craftsmanId == null ? own && person.names().contains(name) : person.isEntry(craftsmanId);
    return theirs ? new Author(null, ErasedPerson.NAME) : this;
  }
}
