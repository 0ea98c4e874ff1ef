package org.jiangqiao.achievements.achievement;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jiangqiao.achievements.client.TalentDirectory;
import org.jiangqiao.platform.problem.Problem;

/** The caller as somebody who judges. */
@RequestScoped
class Reviewers {

  private static final Logger LOG = Logger.getLogger(Reviewers.class);

  private final AchievementAccess access;
  private final TalentDirectory talent;

  Reviewers(AchievementAccess access, TalentDirectory talent) {
    this.access = access;
    this.talent = talent;
  }

  /** Refuses with 503 when the pool cannot say who the caller is. */
  Reviewer caller() {
    Actor actor = access.actor();
    return new Reviewer(actor, talent.craftsmenOf(actor.account()));
  }

  /** For reading, where a conflict that is found later is found soon enough. */
  Reviewer callerAsFarAsKnown() {
    try {
      return caller();
    } catch (Problem away) {
      LOG.warnf("Reviewer is not looked up in the pool: %s", away.getMessage());
      return new Reviewer(access.actor(), List.of());
    }
  }
}
