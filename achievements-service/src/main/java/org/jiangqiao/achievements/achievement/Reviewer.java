package org.jiangqiao.achievements.achievement;

import java.util.List;
import java.util.Optional;
import org.jiangqiao.achievements.client.CraftsmanRef;

/** Who wants to judge: their account, and their entries in the pool of craftsmen. */
record Reviewer(Actor actor, List<CraftsmanRef> craftsmen) {

  /** Nobody judges what they put in or made. A name is enough: two people may share one. */
  Optional<ReviewConflict> conflictWith(Achievement achievement) {
    if (achievement.createdBy().equals(actor.account())) {
      return Optional.of(ReviewConflict.SUBMITTER);
    }
    return achievement.content().authors().stream().anyMatch(this::is)
        ? Optional.of(ReviewConflict.AUTHOR)
        : Optional.empty();
  }

  private boolean is(Author author) {
    return author.name().equals(actor.name())
        || craftsmen.stream()
            .anyMatch(
                own -> own.id().equals(author.craftsmanId()) || own.name().equals(author.name()));
  }
}
